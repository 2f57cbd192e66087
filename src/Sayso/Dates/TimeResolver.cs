using System.Globalization;
using NodaTime;

namespace Sayso.Dates;

/// <summary>What an expression came to.</summary>
/// <param name="Type">The type of TIMEX3.</param>
/// <param name="Timex">The value of TIMEX3.</param>
/// <param name="Edtf">The value of EDTF; null where it has none.</param>
/// <param name="Days">The days it covers; null where it is tied to none.</param>
internal readonly record struct ResolvedTime(DateType Type, string Timex, string? Edtf, DateInterval? Days);

/// <summary>Ties expressions to the calendar, in text order: to the publication, and to what was told before.</summary>
internal sealed class TimeResolver(LocalDate? published)
{
    private readonly CalendarResolver _calendar = new(published);
    private Stretch? _last;
    private Stretch? _lastDay;
    private Stretch? _lastQuarter;

    /// <summary>What the words come to; null where no calendar has such a time.</summary>
    public ResolvedTime? Resolve(TimeDraft draft, Tense tense, bool near)
    {
        switch (draft.Shape)
        {
            case TimeShape.Length:
                return new ResolvedTime(DateType.Duration, Lengths.Timex(draft.Count, draft.Unit, draft.More), null, null);
            case TimeShape.Period:
                return PeriodOf(draft);
            case TimeShape.Often:
                return Often(draft);
            case TimeShape.Reference:
                return Reference(draft.Reference);
        }

        var stretch = draft.Shape switch
        {
            TimeShape.Calendar => _calendar.Resolve(draft, tense, near, _last),
            TimeShape.Relative => Relative(draft, tense),
            TimeShape.Anaphor => Anaphor(draft),
            TimeShape.Ago => draft is { Unit: TimeUnit.Year, Count: 1 } && _lastQuarter is { Year: not null } quarter ? quarter with { Year = quarter.Year - 1 } : Ago(draft, published),
            TimeShape.Later => Later(draft),
            _ => _lastDay ?? (published is { } day ? Stretch.Of(day) : new Stretch(Grain.Day, null, 0, 0)),
        };
        if (stretch is not { } found)
        {
            return draft.Shape switch
            {
                TimeShape.Ago => draft.Shift > 0 ? Reference(3) : Unknown(draft),
                TimeShape.Later => new ResolvedTime(DateType.Duration, Lengths.Timex(draft.Count, draft.Unit), null, null),
                _ => null,
            };
        }

        Remember(found);
        return WithTime(found, draft);
    }

    private static ResolvedTime Unknown(TimeDraft draft)
        => draft.Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second
            ? new ResolvedTime(DateType.Duration, Lengths.Timex(draft.Count, draft.Unit), null, null)
            : new ResolvedTime(DateType.Date, "PAST_REF", null, null);

    private void Remember(Stretch stretch)
    {
        if (stretch.Year is null)
        {
            return;
        }

        _last = stretch;
        _lastDay = stretch.Grain == Grain.Day ? stretch : _lastDay;
        _lastQuarter = stretch.Grain == Grain.Quarter ? stretch : _lastQuarter;
    }

    private static ResolvedTime WithTime(Stretch stretch, TimeDraft draft)
    {
        var timex = stretch.Timex();
        var edtf = stretch.Edtf();
        var days = stretch.Days();
        if (stretch.Grain is not (Grain.Day or Grain.Weekday))
        {
            // A year of accounts is not one of the calendar: about that.
            return new ResolvedTime(DateType.Date, timex, draft.Fiscal && edtf is not null && stretch.Grain == Grain.Year ? edtf + "~" : edtf, draft.Fiscal ? null : days);
        }

        if (stretch is { Part: 0, Grain: Grain.Day })
        {
            (timex, edtf) = ("XXXX-XX-XX", null);
        }

        if (draft.Clock is { } clock)
        {
            // Midnight is told as the end of the day, as news means it.
            var (hour, minute) = (clock / 60, clock % 60);
            timex = string.Create(CultureInfo.InvariantCulture, $"{timex}T{hour:00}:{minute:00}");
            var zone = draft.Zone is { } ahead ? ahead == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(ahead < 0 ? '-' : '+')}{Math.Abs(ahead) / 60:00}:{Math.Abs(ahead) % 60:00}") : "";
            edtf = days is { } day && hour < 24 ? string.Create(CultureInfo.InvariantCulture, $"{Stretch.Iso(day.Start)}T{hour:00}:{minute:00}:00{zone}") : edtf;
            return new ResolvedTime(DateType.Time, timex, edtf, days);
        }

        if (draft.Part != DayPart.None)
        {
            return new ResolvedTime(DateType.Time, timex + PartOf(draft.Part), edtf, days);
        }

        return new ResolvedTime(DateType.Date, timex, edtf, days);
    }

    private static string PartOf(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Midday => "TMI",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        _ => "TDT",
    };

    private ResolvedTime Reference(int which) => which switch
    {
        1 => new ResolvedTime(DateType.Date, "PRESENT_REF", published is { } now ? Stretch.Iso(now) : null, null),
        2 => new ResolvedTime(DateType.Date, "PAST_REF", null, null),
        _ => new ResolvedTime(DateType.Date, "FUTURE_REF", null, null),
    };

    private ResolvedTime PeriodOf(TimeDraft draft)
    {
        var timex = Lengths.Timex(draft.Count, draft.Unit);
        if (draft.Count is not { } count || published is not { } now || Lengths.Step(now, count * (draft.Shift ?? -1), draft.Unit) is not { } other)
        {
            return new ResolvedTime(DateType.Duration, timex, null, null);
        }

        var days = other < now ? new DateInterval(other, now) : new DateInterval(now, other);
        return new ResolvedTime(DateType.Duration, timex, $"{Stretch.Iso(days.Start)}/{Stretch.Iso(days.End)}", days);
    }

    private static ResolvedTime Often(TimeDraft draft)
    {
        var part = draft.Part == DayPart.None ? "" : PartOf(draft.Part);
        var value = draft.Often
            ?? (draft.Weekday is { } weekday ? new Stretch(Grain.Weekday, null, weekday).Timex() + part
            : draft.Month is { } month ? new Stretch(Grain.Month, null, month).Timex()
            : draft.Season is { } season ? new Stretch(Grain.Season, null, season).Timex()
            : draft.Holiday is { } holiday ? HolidayCalendar.Fixed(holiday) is var (m, d) ? new Stretch(Grain.Day, null, m, d).Timex() : "P1Y"
            : draft.Part != DayPart.None ? "XXXX-XX-XX" + part
            : Lengths.Timex(draft.Count ?? 1, draft.Unit == TimeUnit.Night ? TimeUnit.Day : draft.Unit));
        return new ResolvedTime(DateType.Set, value, null, null);
    }

    private Stretch? Relative(TimeDraft draft, Tense tense)
    {
        var shift = draft.Shift ?? 0;
        if (published is not { } now)
        {
            return draft.Unit switch
            {
                TimeUnit.Day => new Stretch(Grain.Day, null),
                TimeUnit.Week => new Stretch(Grain.Week, null),
                TimeUnit.Weekend => new Stretch(Grain.Weekend, null),
                TimeUnit.Month => new Stretch(Grain.Month, null),
                TimeUnit.Quarter => new Stretch(Grain.Quarter, null),
                TimeUnit.Year => new Stretch(Grain.Year, null),
                TimeUnit.Decade => new Stretch(Grain.Decade, null),
                TimeUnit.Century => new Stretch(Grain.Century, null),
                _ => null,
            };
        }

        if (draft.Unit == TimeUnit.Weekend && shift == -2)
        {
            // "The weekend" is the last one, unless it is said to come or has begun.
            shift = tense == Tense.Future || (int)now.DayOfWeek > 5 ? 0 : -1;
        }

        return draft.Unit switch
        {
            TimeUnit.Decade => new Stretch(Grain.Decade, (now.Year / 10) + shift),
            TimeUnit.Century => new Stretch(Grain.Century, (now.Year / 100) + shift),
            TimeUnit.Millennium => null,
            _ => At(now, shift, draft.Unit),
        };
    }

    // The stretch of a unit that lies some units from a day.
    private static Stretch? At(LocalDate from, decimal count, TimeUnit unit)
    {
        if ((count == 0 ? from : Lengths.Step(from, count, unit)) is not { } day)
        {
            return null;
        }

        var whole = count % 1 == 0;
        return unit switch
        {
            TimeUnit.Day or TimeUnit.Night => Stretch.Of(day),
            TimeUnit.Week or TimeUnit.Fortnight => Stretch.WeekOf(day),
            TimeUnit.Weekend => Stretch.WeekOf(day, Grain.Weekend),
            TimeUnit.Month => Stretch.MonthOf(day),
            TimeUnit.Quarter => Stretch.QuarterOf(day),
            TimeUnit.Year => whole ? new Stretch(Grain.Year, day.Year) : Stretch.MonthOf(day),
            TimeUnit.Decade => whole ? new Stretch(Grain.Decade, day.Year / 10) : new Stretch(Grain.Year, day.Year),
            TimeUnit.Century => new Stretch(Grain.Year, day.Year),
            _ => null,
        };
    }

    private static Stretch? Ago(TimeDraft draft, LocalDate? from)
        => draft.Count is not { } count ? null
            : from is { } day ? At(day, count * (draft.Shift ?? -1), draft.Unit)
            : draft.Unit switch
            {
                TimeUnit.Day => new Stretch(Grain.Day, null),
                TimeUnit.Week => new Stretch(Grain.Week, null),
                TimeUnit.Month => new Stretch(Grain.Month, null),
                TimeUnit.Year => new Stretch(Grain.Year, null),
                _ => null,
            };

    // "A year earlier" is the same quarter or day of another year.
    private Stretch? Later(TimeDraft draft)
    {
        if (draft.Count is not { } count)
        {
            return null;
        }

        if ((draft.Unit == TimeUnit.Year ? _lastQuarter ?? _last : _last) is not { Year: { } year } anchor)
        {
            return Ago(draft, published);
        }

        if (draft.Unit == TimeUnit.Year && count % 1 == 0 && Math.Abs(count) < 5000)
        {
            var moved = year + (int)(count * (draft.Shift ?? 1));
            return anchor.Grain is Grain.Day or Grain.Month or Grain.Quarter or Grain.Half or Grain.Season or Grain.Year && (anchor with { Year = moved }) is var other
                && (anchor.Grain != Grain.Day || anchor.Day <= CalendarSystem.Iso.GetDaysInMonth(Math.Clamp(moved, 1, 9000), anchor.Part))
                ? other : new Stretch(Grain.Year, moved);
        }

        return anchor.Grain == Grain.Day && anchor.Days() is { } days ? At(days.Start, count * (draft.Shift ?? 1), draft.Unit)
            : anchor.Grain == Grain.Month && draft.Unit == TimeUnit.Month && anchor.Days() is { } month ? At(month.Start, count * (draft.Shift ?? 1), draft.Unit)
            : null;
    }

    private Stretch? Anaphor(TimeDraft draft)
    {
        var shift = draft.Shift ?? 0;
        if (draft.Unit == TimeUnit.Quarter)
        {
            return QuarterBefore(draft);
        }

        var anchor = draft.Unit == TimeUnit.Day ? _lastDay ?? _last : _last;
        if (anchor?.Days() is not { } days)
        {
            return published is { } now ? At(now, shift, draft.Unit) : Relative(draft with { Shape = TimeShape.Relative }, Tense.Unknown);
        }

        // "That day" after "in May" is some day of it.
        if (draft.Unit == TimeUnit.Day && anchor.Value.Grain != Grain.Day)
        {
            return published is { } day ? At(day, shift, TimeUnit.Day) : new Stretch(Grain.Day, null);
        }

        return At(shift > 0 && draft.Unit != TimeUnit.Day ? days.End : days.Start, shift, draft.Unit);
    }

    private Stretch QuarterBefore(TimeDraft draft)
    {
        if (draft.Shift is { } shift)
        {
            return published is { } day && At(day, shift, TimeUnit.Quarter) is { } told ? told : new Stretch(Grain.Quarter, null);
        }

        // The one last told, else the last that was over at the publication.
        var quarter = _lastQuarter ?? (published is { } now ? Stretch.QuarterOf(now.PlusMonths(-3)) : new Stretch(Grain.Quarter, null));
        return draft.Year is { } year ? quarter with { Year = year }
            : draft.YearShift is { } years && quarter.Year is { } of ? quarter with { Year = published is { } today ? Math.Min(of, today.Year) + years : of + years }
            : quarter;
    }
}
