namespace Sayso.Figures;

/// <summary>A number that the text gives, before its hedges, unit and noun are known.</summary>
/// <param name="Low">The least it stands for.</param>
/// <param name="High">The most; more than <paramref name="Low"/> for "dozens" and for a range.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
internal readonly record struct Quantity(decimal Low, decimal High, int First, int End)
{
    /// <summary>Not exact by its own words: "dozens", "a couple of".</summary>
    public bool Vague { get; init; }

    /// <summary>"10,000 to 12,000".</summary>
    public bool Range { get; init; }

    /// <summary>A part of a whole in per cent: "two-thirds".</summary>
    public bool Part { get; init; }

    /// <summary>A part told as so many of so many, the noun standing next: "one in five voters".</summary>
    public bool Ratio { get; init; }

    /// <summary>In words ("twelve"), not in digits.</summary>
    public bool Written { get; init; }

    /// <summary>With separators or a word for its thousands, so that it cannot be a year, an age or a label.</summary>
    public bool Large { get; init; }

    /// <summary>What its last scale is worth ("million"), 1 without one.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>What hangs on it after a hyphen: "odd", "plus", "strong"; else null.</summary>
    public string? Tail { get; init; }

    /// <summary>Letters written on to the digits that are no scale, such as "km"; null where there are none.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether it may be a year: four digits without separators.</summary>
    public bool YearLike => !Written && !Large && Scale == 1 && Low is >= 1000 and <= 2199 && Low % 1 == 0;
}
