using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Sayso.Dates;

/// <summary>How long a stretch of the calendar is.</summary>
internal enum Grain
{
    Day,
    Weekday,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

/// <summary>A stretch of the calendar: a day, a week, a quarter, a century; its year may be unknown.</summary>
/// <param name="Grain">How long it is.</param>
/// <param name="Year">The year; of a week its ISO year, of a decade its first three digits, of a century its first two. Null where it is unknown.</param>
/// <param name="Part">Which month, week, season, quarter or half of the year; of a day its month; of a bare weekday which, Monday being 1.</param>
/// <param name="Day">The day of the month, else 0.</param>
internal readonly record struct Stretch(Grain Grain, int? Year, int Part = 0, int Day = 0)
{
    private static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];

    public static Stretch Of(LocalDate day) => new(Grain.Day, day.Year, day.Month, day.Day);

    public static Stretch WeekOf(LocalDate day, Grain grain = Grain.Week)
        => new(grain, WeekYearRules.Iso.GetWeekYear(day), WeekYearRules.Iso.GetWeekOfWeekYear(day));

    public static Stretch MonthOf(LocalDate day) => new(Grain.Month, day.Year, day.Month);

    public static Stretch QuarterOf(LocalDate day) => new(Grain.Quarter, day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>The value of TIMEX3.</summary>
    public string Timex()
    {
        var year = Year is { } known ? known.ToString(Grain switch { Grain.Decade => "000", Grain.Century => "00", _ => "0000" }, CultureInfo.InvariantCulture) : "XXXX";
        return Grain switch
        {
            Grain.Day => string.Create(CultureInfo.InvariantCulture, $"{year}-{(Part == 0 ? "XX" : Part.ToString("00", CultureInfo.InvariantCulture))}-{Day:00}"),
            Grain.Weekday => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{Part}"),
            Grain.Weekend => Part == 0 ? "XXXX-WXX-WE" : string.Create(CultureInfo.InvariantCulture, $"{year}-W{Part:00}-WE"),
            Grain.Week => Part == 0 ? "XXXX-WXX" : string.Create(CultureInfo.InvariantCulture, $"{year}-W{Part:00}"),
            Grain.Month => Part == 0 ? "XXXX-XX" : string.Create(CultureInfo.InvariantCulture, $"{year}-{Part:00}"),
            Grain.Season => $"{year}-{Seasons[Part]}",
            Grain.Quarter => Part == 0 ? $"{year}-QX" : string.Create(CultureInfo.InvariantCulture, $"{year}-Q{Part}"),
            Grain.Half => string.Create(CultureInfo.InvariantCulture, $"{year}-H{Part}"),
            Grain.Decade => Year is null ? year : year + "X",
            Grain.Century => Year is null ? year : year + "XX",
            _ => year,
        };
    }

    /// <summary>The value of EDTF; null where it has no word for it, as for a weekday without its week.</summary>
    public string? Edtf()
    {
        var year = Year is { } known ? known.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        return Grain switch
        {
            Grain.Day or Grain.Year => Timex(),
            Grain.Month => Part == 0 ? null : Timex(),
            Grain.Weekend or Grain.Week => Days() is { } days ? $"{Iso(days.Start)}/{Iso(days.End)}" : null,
            Grain.Season => string.Create(CultureInfo.InvariantCulture, $"{year}-{20 + Part}"),
            Grain.Quarter => Part == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{year}-{32 + Part}"),
            Grain.Half => string.Create(CultureInfo.InvariantCulture, $"{year}-{39 + Part}"),
            Grain.Decade or Grain.Century => Year is null ? null : Timex(),
            _ => null,
        };
    }

    /// <summary>Its first and last day; null where the year or part is unknown. Seasons are those of the north: spring is March to May.</summary>
    public DateInterval? Days()
    {
        if (Year is not { } year || year is < 0 or > 9900)
        {
            return null;
        }

        switch (Grain)
        {
            case Grain.Day:
                return Part == 0 ? null : new DateInterval(new LocalDate(year, Part, Day), new LocalDate(year, Part, Day));
            case Grain.Week or Grain.Weekend:
                if (Part == 0)
                {
                    return null;
                }

                var monday = WeekYearRules.Iso.GetLocalDate(year, Part, IsoDayOfWeek.Monday);
                return new DateInterval(Grain == Grain.Week ? monday : monday.PlusDays(5), monday.PlusDays(6));
            case Grain.Month:
                return Part == 0 ? null : Months(year, Part, 1);
            case Grain.Season:
                return Months(year, Part * 3, 3);
            case Grain.Quarter:
                return Part == 0 ? null : Months(year, (Part * 3) - 2, 3);
            case Grain.Half:
                return Months(year, (Part * 6) - 5, 6);
            case Grain.Year:
                return year == 0 ? null : Months(year, 1, 12);
            case Grain.Decade:
                return year is 0 or > 990 ? null : new DateInterval(new LocalDate(year * 10, 1, 1), new LocalDate((year * 10) + 9, 12, 31));
            case Grain.Century:
                return year is 0 or > 98 ? null : new DateInterval(new LocalDate(year * 100, 1, 1), new LocalDate((year * 100) + 99, 12, 31));
            default:
                return null;
        }
    }

    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static DateInterval Months(int year, int month, int count)
    {
        var first = new LocalDate(year, month, 1);
        return new DateInterval(first, first.PlusMonths(count).PlusDays(-1));
    }
}
