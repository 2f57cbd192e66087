using NodaTime;
using Sayso.Documents;

namespace Sayso.Dates;

/// <summary>What kind of time an expression tells; the types of TIMEX3.</summary>
public enum DateType
{
    /// <summary>A day or a longer stretch of the calendar: "Tuesday", "in May", "1998".</summary>
    Date,

    /// <summary>A time of a day: "Tuesday night", "at 9 a.m.".</summary>
    Time,

    /// <summary>A length of time: "three years".</summary>
    Duration,

    /// <summary>A time that comes again: "every Friday".</summary>
    Set,
}

/// <summary>An expression of time, anchored on the date of publication where it needs an anchor.</summary>
/// <param name="Span">Its words, without the preposition before them: "Tuesday night", "the past year".</param>
/// <param name="Type">What kind of time it tells.</param>
/// <param name="Timex">
/// Its value as TIMEX3 writes it (ISO-TimeML, ISO 24617-1): <c>2024-12-17</c>, <c>2024-W51</c>, <c>2024-12-17TNI</c>, <c>P3Y</c>, <c>PRESENT_REF</c>,
/// <c>XXXX-09-04</c> where the anchor is missing.
/// </param>
/// <param name="Value">
/// The same as EDTF (ISO 8601-2:2019, levels 0 to 2): <c>2024-12-17</c>, <c>2017/..</c> for "since 2017", <c>198X</c>, <c>2024-12-10~</c>,
/// <c>XXXX-09-04</c>; null where EDTF has no word for it: lengths of time that are tied to no date, sets, "now" without an anchor.
/// </param>
public sealed record DateExpression(TextSpan Span, DateType Type, string Timex, string? Value)
{
    /// <summary>The modifier of TIMEX3: <c>BEFORE</c>, <c>AFTER</c>, <c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, <c>LESS_THAN</c>, <c>MORE_THAN</c> …; null where there is none.</summary>
    public string? Modifier { get; init; }

    /// <summary>The days it covers, both ends included; null where it is tied to none, or an end is open or unknown.</summary>
    public DateInterval? Days { get; init; }
}
