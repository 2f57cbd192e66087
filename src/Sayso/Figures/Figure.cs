using Sayso.Documents;

namespace Sayso.Figures;

/// <summary>How a figure is hedged.</summary>
public enum Qualifier
{
    /// <summary>As it stands: low = high.</summary>
    Exact,

    /// <summary>"About", "some", "nearly", "dozens", "several hundred".</summary>
    About,

    /// <summary>"At least", "or more", "minimum": high is null.</summary>
    AtLeast,

    /// <summary>"Up to", "as many as", "no more than": low is null.</summary>
    AtMost,

    /// <summary>"More than", "over": high is null.</summary>
    MoreThan,

    /// <summary>"Fewer than", "under": low is null.</summary>
    LessThan,

    /// <summary>"10,000 to 12,000", "between 3 and 5".</summary>
    Range,
}

/// <summary>What happened to those who are counted.</summary>
public enum FigureEffect
{
    /// <summary>"12 dead", "were killed", "the death toll".</summary>
    Dead,

    /// <summary>"30 wounded", "injured", "hurt".</summary>
    Wounded,

    /// <summary>Dead or wounded without telling which: "casualties", "killed or wounded".</summary>
    Casualty,

    /// <summary>"Missing", "unaccounted for".</summary>
    Missing,

    /// <summary>"Arrested", "detained", "captured", "kidnapped".</summary>
    Captured,

    /// <summary>"Displaced", "homeless", "evacuated".</summary>
    Displaced,
}

/// <summary>Where a figure stands among others for the same quantity.</summary>
public enum FigureState
{
    /// <summary>Adds to what was counted before: "another 12".</summary>
    New,

    /// <summary>All that was counted until then: "bringing the total to 57", "the toll rose to 44".</summary>
    Total,

    /// <summary>Given before and given up: "from 30", "an earlier estimate of 30".</summary>
    RevisedFrom,

    /// <summary>Given instead of another: "raised its estimate to 40".</summary>
    RevisedTo,

    /// <summary>Not settled yet by its own words: "preliminary figures".</summary>
    Preliminary,
}

/// <summary>A quantity that the text gives.</summary>
/// <param name="Span">The hedge, the number and what is counted: "at least 12 people".</param>
/// <param name="Low">The least it can be; null where the text sets no floor ("up to 50").</param>
/// <param name="High">The most it can be; null where the text sets no ceiling ("at least 12").</param>
/// <param name="Qualifier">How it is hedged.</param>
/// <param name="Unit">ISO 4217 code for money ("USD"), "%", "people" for persons counted, else the unit's word ("km", "homes"); null where there is none.</param>
/// <param name="Of">What is counted, in the text's words ("North Korean casualties"); null where the text does not say.</param>
public sealed record Figure(TextSpan Span, decimal? Low, decimal? High, Qualifier Qualifier, string? Unit, string? Of)
{
    /// <summary>What happened to those counted; null where the sentence does not say.</summary>
    public FigureEffect? Effect { get; init; }

    /// <summary>New, cumulative, revised or preliminary; null where the sentence does not say.</summary>
    public FigureState? State { get; init; }

    /// <summary>What a rate is reckoned by, in the text's words: "day", "100,000 residents"; null for what is no rate.</summary>
    public string? Per { get; init; }

    /// <summary>
    /// A key that figures of one quantity share within the report ("dead soldiers", "crowd", "USD aid"), in lower case: two figures with one
    /// key can be set side by side. Null where the text does not say what is counted.
    /// </summary>
    public string? Quantity { get; init; }

    /// <summary>Ids of the statements that give the figure, innermost last; empty where the report gives it in its own voice.</summary>
    public IReadOnlyList<string> AttributedTo { get; init; } = [];
}
