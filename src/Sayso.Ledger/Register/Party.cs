using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Ledger.Register;

/// <summary>A named party that speaks in one report or several.</summary>
/// <param name="Id">Stable: made of the folded name, and of the description where two share a name.</param>
/// <param name="Name">The fullest form.</param>
/// <param name="Kind">What kind of party.</param>
/// <param name="IsSurnameOnly">Whether no report of it gives more than one word of a person's name.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Descriptions">What it is called, by date.</param>
/// <param name="Members">The entities of readings that it is.</param>
public sealed record Party(string Id, string Name, SpeakerKind Kind, bool IsSurnameOnly, IReadOnlyList<string> Aliases, IReadOnlyList<PartyDescription> Descriptions, IReadOnlyList<PartyMember> Members);

/// <summary>What a report calls a party.</summary>
/// <param name="Text">In the report's words.</param>
/// <param name="Published">Date of the report; null where it is not known.</param>
/// <param name="Report">Key of the report.</param>
/// <param name="Spans">Where the party is mentioned there, the first mention alone; the description stands beside it.</param>
public sealed record PartyDescription(string Text, string? Published, string Report, IReadOnlyList<TextSpan> Spans);

/// <summary>An entity of one reading.</summary>
/// <param name="Report">Key of the report.</param>
/// <param name="Entity">Id of the entity: "e3".</param>
public readonly record struct PartyMember(string Report, string Entity);

/// <summary>What a person decided about parties; undone by leaving it out of the list.</summary>
public abstract record PartyDecision
{
    /// <summary>Two parties are one.</summary>
    /// <param name="Kept">Id of the party that it is from now on.</param>
    /// <param name="Gone">Id of the party that goes into it.</param>
    public sealed record Merge(string Kept, string Gone) : PartyDecision;

    /// <summary>Some members of a party are somebody else.</summary>
    /// <param name="New">Id of the new party.</param>
    /// <param name="Members">Who goes over to it.</param>
    public sealed record Split(string New, IReadOnlyList<PartyMember> Members) : PartyDecision;
}
