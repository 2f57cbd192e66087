using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Ledger.Corrections;

/// <summary>What a person says of a statement.</summary>
public enum Verdict
{
    /// <summary>It is right as it is.</summary>
    Accepted,

    /// <summary>It is none.</summary>
    Rejected,

    /// <summary>It is one, but otherwise.</summary>
    Changed,

    /// <summary>It is one that was not found.</summary>
    Added,
}

/// <summary>Where a statement stands, whatever its id.</summary>
/// <param name="Statement">The id that it had; of an added one the id that it shall have where that is free.</param>
/// <param name="Content">What is said; never empty.</param>
/// <param name="Cue">The cue; empty where there is none.</param>
public sealed record StatementAnchor(string Statement, IReadOnlyList<Quote> Content, IReadOnlyList<Quote> Cue)
{
    /// <summary>Where a statement of a reading stands.</summary>
    public static StatementAnchor Of(Statement statement, string text)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new StatementAnchor(statement.Id, Quotes(statement.Content, text), Quotes(statement.Cue, text));
    }

    internal static IReadOnlyList<Quote> Quotes(IReadOnlyList<TextSpan> spans, string text) => [.. spans.Select(span => Quote.Of(text, span))];
}

/// <summary>What a statement is instead; null is as it was found.</summary>
public sealed record StatementChange
{
    /// <summary>What kind of act.</summary>
    public Act? Act { get; init; }

    /// <summary>Whether the cue is negated.</summary>
    public bool? Negated { get; init; }

    /// <summary>How the words are given.</summary>
    public Form? Form { get; init; }

    /// <summary>What the cue lets on.</summary>
    public Stance? Stance { get; init; }

    /// <summary>The terms on which the source is quoted.</summary>
    public Terms? Terms { get; init; }

    /// <summary>The name of who is behind it.</summary>
    public string? Speaker { get; init; }

    /// <summary>What is said; never empty.</summary>
    public IReadOnlyList<Quote>? Content { get; init; }

    /// <summary>The words that name the source; empty for none.</summary>
    public IReadOnlyList<Quote>? Source { get; init; }

    /// <summary>The words that make it a statement; empty for none.</summary>
    public IReadOnlyList<Quote>? Cue { get; init; }
}

/// <summary>What a person puts right about one statement, all in one.</summary>
/// <param name="Verdict">What it does.</param>
/// <param name="Anchor">Which statement.</param>
/// <param name="Change">What it is instead; of an added one, what it is.</param>
/// <param name="Author">Who says so; null where not known.</param>
/// <param name="Note">Why; null where not said.</param>
public sealed record StatementCorrection(Verdict Verdict, StatementAnchor Anchor, StatementChange Change, string? Author, string? Note);
