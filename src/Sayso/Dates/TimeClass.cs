namespace Sayso.Dates;

/// <summary>What a word can be in an expression of time: the classes of <c>time-words.txt</c>, and those that digits and numbers are of.</summary>
internal enum TimeClass
{
    Literal,
    Weekday,
    Weekdays,
    Month,
    Season,
    Fiscal,
    Unit,
    Plural,
    Part,
    Moment,
    Meridiem,
    OClock,
    Zone,
    Last,
    Next,
    This,
    Before,
    After,
    Every,
    Article,
    One,
    Quant,
    HalfQuant,
    Edge,
    Mod,
    Often,
    Reference,
    Holiday,

    /// <summary>A cardinal number, exact or loose: "three", "2 1/2", "several".</summary>
    Number,

    /// <summary>"Third", "21st".</summary>
    Ordinal,

    /// <summary>1 to 31, as a cardinal or an ordinal.</summary>
    Day,

    /// <summary>1 to 24.</summary>
    Hour,

    /// <summary>"1990", "nineteen ninety", "'90".</summary>
    Year,

    /// <summary>Two digits, as in "4 FEB 90".</summary>
    ShortYear,

    /// <summary>"The 1990s", "'80s", "nineties": the decade's first three digits.</summary>
    Decade,

    /// <summary>"10:35"; minutes since midnight.</summary>
    Clock,

    /// <summary>"9:30am", "5pm"; minutes since midnight.</summary>
    Clocked,

    /// <summary>"1650", four digits that a clock of 24 hours can show; minutes since midnight.</summary>
    Military,

    /// <summary>"2024-12-17", "17/12/2024", "2024-12"; the value is yyyymmdd.</summary>
    IsoDate,

    /// <summary>"Q3".</summary>
    Quarter,

    /// <summary>"FY2024".</summary>
    FiscalYear,
}

/// <summary>The lengths that time is measured in.</summary>
internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
    Fortnight,
    Weekend,
    Night,
}

/// <summary>One meaning of a word.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Value">What the class makes of it: 3 for "Wednesday" and "March", minutes for a clock, the key of a literal.</param>
internal readonly record struct TimeSense(TimeClass Class, int Value);
