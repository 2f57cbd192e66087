using Sayso.Documents;

namespace Sayso.Dates;

/// <summary>How an expression says which time it means.</summary>
internal enum TimeShape
{
    /// <summary>By parts of the calendar: "Tuesday", "May 3", "1998", "the third quarter", "last spring".</summary>
    Calendar,

    /// <summary>By a length counted from the publication: "this week", "yesterday".</summary>
    Relative,

    /// <summary>By what was mentioned before: "that year", "the following day", "the quarter".</summary>
    Anaphor,

    /// <summary>"Three years ago".</summary>
    Ago,

    /// <summary>"Two days later".</summary>
    Later,

    /// <summary>"Three years".</summary>
    Length,

    /// <summary>A length that ends or begins at the publication: "the past three years".</summary>
    Period,

    /// <summary>"Every Friday", "daily".</summary>
    Often,

    /// <summary>"5 p.m.", "noon".</summary>
    Clock,

    /// <summary>"The morning".</summary>
    Part,

    /// <summary>"Now", "recently".</summary>
    Reference,
}

/// <summary>The parts of a day, as <c>time-words.txt</c> numbers them.</summary>
internal enum DayPart
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

/// <summary>Which part of an expression's time is meant, as <c>time-words.txt</c> numbers them.</summary>
internal enum TimeEdge
{
    None,
    Start,
    Middle,
    End,
}

/// <summary>How exactly it is meant, as <c>time-words.txt</c> numbers them.</summary>
internal enum TimeModifier
{
    None,
    About,
    LessThan,
    MoreThan,
    AtLeast,
    AtMost,
}

/// <summary>What the words of an expression say, before it is known which time that is. Null is what they leave open.</summary>
internal sealed record TimeDraft(TimeShape Shape, TextSpan Span, int Word, int EndWord)
{
    public int? Year { get; init; }

    /// <summary>Years from that of the publication: -1 for "last year".</summary>
    public int? YearShift { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>Monday is 1.</summary>
    public int? Weekday { get; init; }

    public int? Season { get; init; }

    public int? Quarter { get; init; }

    public int? Half { get; init; }

    public int? Decade { get; init; }

    public int? Century { get; init; }

    /// <summary>The number of a holiday in <c>time-words.txt</c>.</summary>
    public int? Holiday { get; init; }

    public bool Fiscal { get; init; }

    /// <summary>"Last", "this", "next" before the smallest part: -1, 0, 1; of a relative or anaphoric expression how many units on.</summary>
    public int? Shift { get; init; }

    /// <summary>The week that "Tuesday of last week" lies in, in weeks from that of the publication.</summary>
    public int? WeekShift { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>How many units; null for an unknown number.</summary>
    public decimal? Count { get; init; }

    /// <summary>The count is loose: "a couple of", "a year or so".</summary>
    public bool Loose { get; init; }

    /// <summary>A second length that is added: "two hours and ten minutes".</summary>
    public (decimal Count, TimeUnit Unit)? More { get; init; }

    public DayPart Part { get; init; }

    /// <summary>Minutes since midnight; 1440 is the midnight that ends the day.</summary>
    public int? Clock { get; init; }

    /// <summary>The clock tells whole hours only.</summary>
    public bool HourOnly { get; init; }

    /// <summary>Minutes ahead of Greenwich.</summary>
    public int? Zone { get; init; }

    public TimeEdge Edge { get; init; }

    public TimeModifier Modifier { get; init; }

    /// <summary>Of a set its length ("P1D"), of a reference 1 for now, 2 for the past, 3 for the future.</summary>
    public string? Often { get; init; }

    /// <summary>1 for now, 2 for the past, 3 for the future.</summary>
    public int Reference { get; init; }

    /// <summary>Nothing says whether the words are meant as a time: a bare month name or number, which the words around have to show.</summary>
    public bool Bare { get; init; }

    public bool HasYear => Year is not null || YearShift is not null;

    /// <summary>Whether it tells no more than a year.</summary>
    public bool IsYear => (Shape == TimeShape.Calendar && HasYear && Month is null && Quarter is null && Season is null && Half is null && Holiday is null && Weekday is null)
        || (Shape is TimeShape.Relative && Unit == TimeUnit.Year);

    /// <summary>Whether it tells a part of a year, and not which year.</summary>
    public bool WantsYear => Shape == TimeShape.Calendar && !HasYear && (Month ?? Quarter ?? Season ?? Half ?? Holiday) is not null;

    /// <summary>Whether it tells a day.</summary>
    public bool IsDay => (Shape == TimeShape.Calendar && (Day ?? Weekday ?? Holiday) is not null) || (Shape is TimeShape.Relative or TimeShape.Anaphor && Unit == TimeUnit.Day);

    /// <summary>Whether it tells a part of a day, or a time of it, alone.</summary>
    public bool IsTimeOfDay => Shape is TimeShape.Clock or TimeShape.Part;
}
