using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Ledger.Claims;

/// <summary>What several statements of a story say, and who stands for and against it. Whether it is true is not said.</summary>
/// <param name="Text">The shortest of its wordings, an asserted one where there is one.</param>
/// <param name="Wordings">Where it is said and denied; by date, then by document.</param>
/// <param name="AssertedBy">Who asserts it.</param>
/// <param name="DeniedBy">Who denies it.</param>
/// <param name="Since">When it was first published (ISO 8601); null where no date is known.</param>
/// <param name="Acts">The kinds of act in which it is said or denied.</param>
/// <param name="Parties">How many parties assert it.</param>
/// <param name="Denying">How many parties deny it.</param>
/// <param name="Origins">How many independent origins carry the assertion. Never the number of reports.</param>
public sealed record Claim(string Text, IReadOnlyList<Wording> Wordings, IReadOnlyList<Voice> AssertedBy, IReadOnlyList<Voice> DeniedBy, string? Since, IReadOnlyList<Act> Acts, PartyCount Parties, PartyCount Denying, int Origins);

/// <summary>One statement of a claim.</summary>
/// <param name="Report">Key of the document.</param>
/// <param name="Statement">Id of the statement in its reading.</param>
/// <param name="Spans">The words, in the document's text.</param>
/// <param name="Text">The words.</param>
/// <param name="Denies">Whether it denies the claim.</param>
/// <param name="Told">When it was said, EDTF; null where the text does not say.</param>
public sealed record Wording(string Report, string Statement, IReadOnlyList<TextSpan> Spans, string Text, bool Denies, string? Told)
{
    /// <summary>Who says it.</summary>
    public required Voice By { get; init; }
}

/// <summary>Somebody behind a claim.</summary>
/// <param name="Name">The party's name, or the description of one who is not named.</param>
/// <param name="Party">Id in the register; null for one who is not named.</param>
/// <param name="Origin">The origin of the words, for one who is not named; null for a party of the register.</param>
public sealed record Voice(string Name, string? Party, string? Origin);

/// <summary>How many different parties there are, at least and at most.</summary>
/// <param name="Low">At least.</param>
/// <param name="High">At most.</param>
public readonly record struct PartyCount(int Low, int High)
{
    /// <inheritdoc/>
    public override string ToString() => Low == High ? $"{Low}" : $"{Low} to {High}";
}
