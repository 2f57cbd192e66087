using System.Globalization;
using NodaTime;

namespace Sayso.Dates;

/// <summary>Lengths of time as TIMEX3 writes them, and as steps on the calendar.</summary>
internal static class Lengths
{
    /// <summary>The value: <c>P3Y</c>, <c>PT2H</c>, <c>P2Y6M</c>; an unknown count is X: <c>PXD</c>.</summary>
    public static string Timex(decimal? count, TimeUnit unit, (decimal Count, TimeUnit Unit)? more = null)
    {
        var first = One(count, unit);
        if (more is not { } also)
        {
            return first;
        }

        var second = One(also.Count, also.Unit);
        return second.StartsWith("PT", StringComparison.Ordinal) && !first.StartsWith("PT", StringComparison.Ordinal) ? first + second[1..] : first + second[(second.StartsWith("PT", StringComparison.Ordinal) ? 2 : 1)..];
    }

    /// <summary>The day that lies a number of units from another; null where the unit is shorter than a day or the calendar ends.</summary>
    public static LocalDate? Step(LocalDate from, decimal count, TimeUnit unit)
    {
        if (Math.Abs(count) > 100_000)
        {
            return null;
        }

        var (days, months) = unit switch
        {
            TimeUnit.Day or TimeUnit.Night => (count, 0m),
            TimeUnit.Week or TimeUnit.Weekend => (count * 7, 0),
            TimeUnit.Fortnight => (count * 14, 0),
            TimeUnit.Month => (0, count),
            TimeUnit.Quarter => (0, count * 3),
            TimeUnit.Year => (0, count * 12),
            TimeUnit.Decade => (0, count * 120),
            TimeUnit.Century => (0, count * 1200),
            TimeUnit.Millennium => (0, count * 12000),
            _ => (0, 0),
        };
        // "A month and a half": half of a month is no number of months.
        var whole = decimal.Truncate(months);
        days += (months - whole) * 30;
        return (days == 0 && months == 0) || from.Year + (whole / 12) is < 2 or > 9800 || Math.Abs(days) > 400_000 || from.Year + (days / 365) is < 2 or > 9800
            ? null
            : from.PlusMonths((int)whole).PlusDays((int)days);
    }

    private static string One(decimal? count, TimeUnit unit)
    {
        if (count is not { } n)
        {
            return unit switch
            {
                TimeUnit.None => "PXX",
                TimeUnit.Hour => "PTXH",
                TimeUnit.Minute => "PTXM",
                TimeUnit.Second => "PTXS",
                TimeUnit.Fortnight => "PXW",
                _ => $"PX{Letter(unit)}",
            };
        }

        (n, unit) = unit switch
        {
            TimeUnit.Decade => (n * 10, TimeUnit.Year),
            TimeUnit.Century => (n * 100, TimeUnit.Year),
            TimeUnit.Millennium => (n * 1000, TimeUnit.Year),
            TimeUnit.Fortnight => (n * 2, TimeUnit.Week),
            _ => (n, unit),
        };
        var whole = decimal.Truncate(n);
        var rest = n - whole;
        var (small, factor) = unit switch
        {
            TimeUnit.Year => (TimeUnit.Month, 12m),
            TimeUnit.Hour => (TimeUnit.Minute, 60m),
            TimeUnit.Minute => (TimeUnit.Second, 60m),
            TimeUnit.Day => (TimeUnit.Hour, 24m),
            _ => (TimeUnit.None, 0m),
        };
        if (rest > 0 && small != TimeUnit.None && (rest * factor) % 1 == 0)
        {
            return whole == 0 ? One(rest * factor, small) : Timex(whole, unit, (rest * factor, small));
        }

        var time = unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second ? "PT" : "P";
        return string.Create(CultureInfo.InvariantCulture, $"{time}{n / 1.000000000m:0.####}{Letter(unit)}");
    }

    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Week => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Decade => "E",
        TimeUnit.Century => "C",
        TimeUnit.Millennium => "L",
        TimeUnit.Weekend => "WE",
        TimeUnit.Night => "NI",
        _ => "Y",
    };
}
