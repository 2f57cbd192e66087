using NodaTime;

namespace Sayso.Dates;

/// <summary>Finds which day, month or year words of the calendar mean: the year, the week and the side of the publication that they leave open.</summary>
internal sealed class CalendarResolver(LocalDate? published)
{
    /// <summary>The stretch that the words mean; partial where an anchor is missing; null where the calendar has no such day.</summary>
    /// <param name="draft">What they say.</param>
    /// <param name="tense">The tense over them.</param>
    /// <param name="near">Whether the verb governs them itself.</param>
    /// <param name="anchor">The last stretch told before.</param>
    public Stretch? Resolve(TimeDraft draft, Tense tense, bool near, Stretch? anchor)
    {
        var year = draft.Year ?? (draft.YearShift is { } shift ? published?.Year + shift : null);
        if (draft.Decade is { } decade)
        {
            return new Stretch(Grain.Decade, decade);
        }

        if (draft.Century is { } century)
        {
            return new Stretch(Grain.Century, century);
        }

        if (draft.Holiday is { } holiday)
        {
            return Holiday(holiday, year, draft.Shift, tense);
        }

        if (draft.Month is { } month)
        {
            return draft.Day is { } day ? DayOf(draft, year, month, day, tense, near, anchor) : Month(draft, year, month, tense, near, anchor);
        }

        if (draft.Weekday is { } weekday)
        {
            return draft.Day is { } which && published is { } now ? WeekdayOf(now, weekday, which, tense) : Weekday(draft, weekday, tense, anchor);
        }

        if ((draft.Season ?? draft.Quarter ?? draft.Half) is { } part)
        {
            var grain = draft.Season is not null ? Grain.Season : draft.Quarter is not null ? Grain.Quarter : Grain.Half;
            return new Stretch(grain, year ?? YearOf(grain, part, draft.Shift, tense), part);
        }

        return new Stretch(Grain.Year, year);
    }

    private Stretch? DayOf(TimeDraft draft, int? year, int month, int day, Tense tense, bool near, Stretch? anchor)
    {
        if (year is { } told)
        {
            return told is > 0 and < 9999 && day <= CalendarSystem.Iso.GetDaysInMonth(told, month) ? new Stretch(Grain.Day, told, month, day) : null;
        }

        if (published is not { } now)
        {
            return new Stretch(Grain.Day, anchor is { Grain: Grain.Year or Grain.Month or Grain.Day } ? anchor.Value.Year is { } last && IsIn(last, month, day) ? last : null : null, month, day);
        }

        LocalDate? best = null;
        for (var y = now.Year - 4; y <= now.Year + 4; y++)
        {
            if (!IsIn(y, month, day))
            {
                continue;
            }

            var date = new LocalDate(y, month, day);
            // "Friday, Oct. 13": the weekday tells the year.
            if (draft.Weekday is { } weekday && (int)date.DayOfWeek != weekday)
            {
                continue;
            }

            if (best is null || Cost(date, now, tense, near) < Cost(best.Value, now, tense, near))
            {
                best = date;
            }
        }

        return best is { } found ? Stretch.Of(found) : draft.Weekday is null ? null : DayOf(draft with { Weekday = null }, null, month, day, tense, near, anchor);
    }

    private Stretch Month(TimeDraft draft, int? year, int month, Tense tense, bool near, Stretch? anchor)
    {
        if (year is not null || published is not { } now)
        {
            return new Stretch(Grain.Month, year ?? (anchor is { Grain: Grain.Year } ? anchor.Value.Year : null), month);
        }

        switch (draft.Shift)
        {
            case -1:
                return new Stretch(Grain.Month, month < now.Month ? now.Year : now.Year - 1, month);
            case 1:
                return new Stretch(Grain.Month, month > now.Month ? now.Year : now.Year + 1, month);
            case 0:
                return new Stretch(Grain.Month, now.Year, month);
        }

        var best = now.Year - 1;
        for (var y = now.Year; y <= now.Year + 1; y++)
        {
            best = Cost(new LocalDate(y, month, 15), now, tense, near) < Cost(new LocalDate(best, month, 15), now, tense, near) ? y : best;
        }

        return new Stretch(Grain.Month, month == now.Month ? now.Year : best, month);
    }

    // How unlikely a date is, in days: far off is unlikely, and so is the side of the publication that the tense does not speak of.
    private static int Cost(LocalDate date, LocalDate now, Tense tense, bool near)
    {
        var away = Period.DaysBetween(now, date);
        var wrong = tense switch
        {
            Tense.Past => near ? 3 : 2,
            Tense.Future => near ? -3 : -2,
            _ => 1,
        };
        return away == 0 ? 0 : (away > 0) == (wrong > 0) ? Math.Abs(away * wrong) : Math.Abs(away);
    }

    private Stretch Weekday(TimeDraft draft, int weekday, Tense tense, Stretch? anchor)
    {
        if (published is not { } now)
        {
            return new Stretch(Grain.Weekday, null, weekday);
        }

        if (draft.WeekShift is { } weeks)
        {
            return Stretch.Of(now.PlusDays(weekday - (int)now.DayOfWeek + (7 * weeks)));
        }

        var back = ((int)now.DayOfWeek - weekday + 7) % 7;
        var before = now.PlusDays(-back);
        var ahead = back == 0 ? now : before.PlusDays(7);
        return Stretch.Of(draft.Shift switch
        {
            -1 => back == 0 ? before.PlusDays(-7) : before,
            1 => ahead == now ? now.PlusDays(7) : ahead,
            0 => tense == Tense.Past ? before : ahead,
            _ => tense == Tense.Future ? ahead : before,
        });
    }

    // "Friday the 13th": the nearest month where the two meet.
    private static Stretch? WeekdayOf(LocalDate now, int weekday, int day, Tense tense)
    {
        for (var months = 0; months < 24; months++)
        {
            foreach (var sign in (ReadOnlySpan<int>)(tense == Tense.Future ? [1, -1] : [-1, 1]))
            {
                var month = now.PlusMonths(sign * months);
                if (IsIn(month.Year, month.Month, day) && new LocalDate(month.Year, month.Month, day) is var date && (int)date.DayOfWeek == weekday)
                {
                    return Stretch.Of(date);
                }
            }
        }

        return null;
    }

    private Stretch? Holiday(int holiday, int? year, int? shift, Tense tense)
    {
        if (year is null && published is { } now)
        {
            year = now.Year;
            if (HolidayCalendar.In(holiday, now.Year) is { } day)
            {
                var away = Period.DaysBetween(now, day);
                year += shift switch
                {
                    -1 => away >= 0 ? -1 : 0,
                    1 => away <= 0 ? 1 : 0,
                    0 => 0,
                    _ => tense == Tense.Future && away < 0 ? 1 : tense == Tense.Past && away > 0 ? -1 : away > 182 ? -1 : away < -182 ? 1 : 0,
                };
            }
        }

        return year is { } known
            ? HolidayCalendar.In(holiday, known) is { } date ? Stretch.Of(date) : null
            : HolidayCalendar.Fixed(holiday) is var (month, fixedDay) ? new Stretch(Grain.Day, null, month, fixedDay) : null;
    }

    private int? YearOf(Grain grain, int part, int? shift, Tense tense)
    {
        if (published is not { } now)
        {
            return null;
        }

        var days = new Stretch(grain, now.Year, part).Days()!;
        switch (shift)
        {
            case -1:
                return days.End < now ? now.Year : now.Year - 1;
            case 1:
                return days.Start > now ? now.Year : now.Year + 1;
            case 0:
                return now.Year;
        }

        var wait = Period.DaysBetween(now, days.Start);
        var gone = Period.DaysBetween(days.End, now);
        return wait > 0 && (tense == Tense.Past || (tense != Tense.Future && wait > 120)) ? now.Year - 1
            : gone > 0 && (tense == Tense.Future || (tense != Tense.Past && gone > 210)) ? now.Year + 1
            : now.Year;
    }

    private static bool IsIn(int year, int month, int day) => year is > 0 and < 9999 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
}
