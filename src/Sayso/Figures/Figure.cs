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

/// <summary>A quantity that the text gives.</summary>
/// <param name="Span">The hedge, the number and what is counted: "at least 12 people".</param>
/// <param name="Low">The least it can be; null where the text sets no floor ("up to 50").</param>
/// <param name="High">The most it can be; null where the text sets no ceiling ("at least 12").</param>
/// <param name="Qualifier">How it is hedged.</param>
/// <param name="Unit">ISO 4217 code for money ("USD"), "%", "people" for persons counted, else the unit's word ("km", "homes"); null where there is none.</param>
/// <param name="Of">What is counted, in the text's words ("North Korean casualties"); null where the text does not say.</param>
public sealed record Figure(TextSpan Span, decimal? Low, decimal? High, Qualifier Qualifier, string? Unit, string? Of)
{
    /// <summary>Ids of the statements whose content holds the figure, innermost last; empty where the report gives it in its own voice.</summary>
    public IReadOnlyList<string> AttributedTo { get; init; } = [];
}
