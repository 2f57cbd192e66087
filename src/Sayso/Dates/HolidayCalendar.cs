using NodaTime;

namespace Sayso.Dates;

/// <summary>On which day of a year a holiday falls; the numbers are those of <c>time-words.txt</c>.</summary>
internal static class HolidayCalendar
{
    /// <summary>Where the movable ones begin.</summary>
    private const int Movable = 9000;

    public static LocalDate? In(int holiday, int year)
    {
        if (year is < 1583 or > 9900)
        {
            return null;
        }

        return holiday switch
        {
            < Movable => new LocalDate(year, holiday / 100, holiday % 100),
            9001 => Nth(year, 11, IsoDayOfWeek.Thursday, 4),
            9002 => Nth(year, 9, IsoDayOfWeek.Monday, 1),
            9003 => Nth(year, 6, IsoDayOfWeek.Monday, 1).PlusDays(-7),
            9004 => Nth(year, 1, IsoDayOfWeek.Monday, 3),
            9005 => Easter(year),
            9006 => Easter(year).PlusDays(-2),
            9007 => Easter(year).PlusDays(1),
            9008 => Nth(year, 11, IsoDayOfWeek.Monday, 1).PlusDays(1),
            9009 => Easter(year).PlusDays(-7),
            9010 => Easter(year).PlusDays(-46),
            9011 => Easter(year).PlusDays(49),
            9012 => Nth(year, 5, IsoDayOfWeek.Sunday, 2),
            _ => null,
        };
    }

    /// <summary>The month and day of one that never moves; null for the others.</summary>
    public static (int Month, int Day)? Fixed(int holiday) => holiday < Movable ? (holiday / 100, holiday % 100) : null;

    private static LocalDate Nth(int year, int month, IsoDayOfWeek weekday, int which)
    {
        var first = new LocalDate(year, month, 1);
        return first.PlusDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + ((which - 1) * 7));
    }

    // The Gregorian computus in the form of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, 1991).
    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * sunday)) / 451;
        var march = epact + sunday - (7 * late) + 114;
        return new LocalDate(year, march / 31, (march % 31) + 1);
    }
}
