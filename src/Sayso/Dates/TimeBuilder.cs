using Sayso.Documents;

namespace Sayso.Dates;

/// <summary>Makes of the words that a pattern found what they say.</summary>
internal sealed class TimeBuilder(List<TimeItem> items, TimeMatch match, string text)
{
    private readonly TimeLexicon _lexicon = TimeLexicon.Default;

    /// <summary>The draft; null where the words cannot be meant so ("the 40th").</summary>
    public TimeDraft? Build()
    {
        var first = IsAdjective() ? match.First + 1 : match.First;
        var end = match.End;
        var maker = match.Maker;
        // "Ten days before the election" counts from there: it is a length, and which day it is nobody knows yet.
        if (maker is "later" or "anaphor" && (IsWord(end - 1, "before") || IsWord(end - 1, "after") || IsWord(end - 1, "prior")) && end < items.Count && char.IsLetterOrDigit(text[items[end].Span.Start]))
        {
            if (maker == "anaphor")
            {
                return null;
            }

            (maker, end) = ("length", end - 1);
        }

        var draft = new TimeDraft(TimeShape.Calendar, new TextSpan(items[first].Span.Start, items[end - 1].Span.End), items[first].Word, items[end - 1].EndWord);
        return maker switch
        {
            "calendar" => Calendar(draft),
            "quarter" => Quarter(draft),
            "decade" => Decade(draft),
            "relative" => Relative(draft),
            "anaphor" => Anaphor(draft),
            "ago" => Counted(draft, TimeShape.Ago) with { Shift = Has("from") || Has("hence") ? 1 : -1 },
            "later" => Counted(draft, TimeShape.Later) with { Unit = match.Classes[0] == TimeClass.Literal ? TimeUnit.Year : Counted(draft, TimeShape.Later).Unit, Shift = Has("later") || Has("afterward") || Has("afterwards") || Has("hence") ? 1 : -1 },
            "length" => Counted(draft, TimeShape.Length),
            "period" => Counted(draft, TimeShape.Period) with { Shift = Get(TimeClass.Next) is not null ? 1 : -1 },
            "often" => Often(draft),
            "clock" => Clock(draft),
            "part" => Part(draft),
            "reference" => draft with { Shape = TimeShape.Reference, Reference = Get(TimeClass.Reference) ?? (Has("time") || Has("then") ? 2 : 1) },
            _ => throw new InvalidOperationException($"No one makes {match.Maker}."),
        };
    }

    // "The eight-year war", "its third-quarter loss": the article belongs to the noun behind.
    private bool IsAdjective()
    {
        if (match.End - match.First < 3 || !(IsWord(match.First, "the") || IsWord(match.First, "a") || IsWord(match.First, "an")))
        {
            return false;
        }

        var (before, last) = (items[match.End - 2].Span.End, items[match.End - 1]);
        return (last.Span.Start == before + 1 && text[before] is '-' or '‑') || (match.Maker == "length" && last.As(TimeClass.Unit) is not null && !last.Is(TimeClass.Plural)
            && items[match.End - 2].Number is > 1 && match.Classes[^2] == TimeClass.Number);
    }

    private TimeDraft? Calendar(TimeDraft draft)
    {
        if (Get(TimeClass.IsoDate) is { } iso)
        {
            return draft with { Year = iso / 10000, Month = iso / 100 % 100, Day = iso % 100 > 0 ? iso % 100 : null };
        }

        var month = Get(TimeClass.Month);
        var day = Get(TimeClass.Day) ?? (Get(TimeClass.Weekday) is not null ? Get(TimeClass.Ordinal) : null);
        if (day is > 31 || (day is { } d && month is { } m && d > DateTime.DaysInMonth(2000, m)))
        {
            return null;
        }

        var whole = Get(TimeClass.Year) ?? Get(TimeClass.FiscalYear) ?? (Get(TimeClass.ShortYear) is { } two ? DigitReader.Whole(two) : null);
        var shift = Shift();
        if (Has("weekend"))
        {
            return draft with { Shape = TimeShape.Relative, Unit = TimeUnit.Weekend, Shift = shift ?? -2 };
        }

        if (Has("week") || (month is null && (Has("month") || Has("year"))) && shift is not null)
        {
            return draft with { Shape = TimeShape.Relative, Unit = Has("week") ? TimeUnit.Week : Has("month") ? TimeUnit.Month : TimeUnit.Year, Shift = shift };
        }

        return draft with
        {
            Year = whole,
            Month = month,
            Day = day,
            Weekday = Get(TimeClass.Weekday),
            Season = Get(TimeClass.Season),
            Holiday = Get(TimeClass.Holiday),
            Fiscal = Get(TimeClass.Fiscal) is not null || Get(TimeClass.FiscalYear) is not null,
            Shift = shift,
            Bare = match.End - match.First == 1,
        };
    }

    private TimeDraft? Quarter(TimeDraft draft)
    {
        var ordinal = Get(TimeClass.Ordinal) ?? Get(TimeClass.Quarter);
        var half = Has("half");
        if (ordinal is { } which && (which < 1 || which > (half ? 2 : 4)))
        {
            return null;
        }

        var ago = Has("ago") || Has("earlier") || Has("year-ago") || Has("year-earlier");
        if (ordinal is null && !half)
        {
            return draft with
            {
                Shape = TimeShape.Anaphor,
                Unit = TimeUnit.Quarter,
                Year = Get(TimeClass.Year),
                YearShift = ago ? -1 : null,
                Shift = Has("next") ? 1 : Has("last") ? -1 : Has("current") || Has("this") ? 0 : null,
            };
        }

        return draft with
        {
            Quarter = half ? null : ordinal,
            Half = half ? ordinal ?? 2 : null,
            Year = Get(TimeClass.Year),
            YearShift = ago ? -1 : null,
            Fiscal = Get(TimeClass.Fiscal) is not null,
        };
    }

    private TimeDraft? Decade(TimeDraft draft)
    {
        if (Get(TimeClass.Decade) is { } decade)
        {
            return draft with { Decade = decade };
        }

        if (Get(TimeClass.Ordinal) is { } century)
        {
            return century is < 1 or > 30 ? null : draft with { Century = century - 1 };
        }

        return draft with { Shape = TimeShape.Relative, Unit = Has("decade") ? TimeUnit.Decade : TimeUnit.Century, Shift = Shift() ?? 0 };
    }

    private TimeDraft? Relative(TimeDraft draft)
    {
        if (Has("today") || Has("tonight") || Has("yesterday") || Has("tomorrow"))
        {
            var step = Has("yesterday") ? -1 : Has("tomorrow") ? 1 : 0;
            return draft with
            {
                Shape = TimeShape.Relative,
                Unit = TimeUnit.Day,
                Shift = Has("before") ? -2 : Has("after") ? 2 : step,
                Part = Has("tonight") ? DayPart.Night : DayPart.None,
            };
        }

        if (Has("end"))
        {
            return draft with { Shape = TimeShape.Relative, Unit = TimeUnit.Year, Shift = 0, Edge = TimeEdge.End };
        }

        var unit = Unit() is var told and not TimeUnit.None ? told : Has("year") ? TimeUnit.Year : Has("month") ? TimeUnit.Month : Has("weekend") ? TimeUnit.Weekend : TimeUnit.Week;
        var shift = Shift() ?? (Has("latest") ? -1 : 0);
        return unit == TimeUnit.Night
            ? draft with { Shape = TimeShape.Relative, Unit = TimeUnit.Day, Shift = shift, Part = DayPart.Night }
            : unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour || (unit == TimeUnit.Day && shift < 1)
                ? Counted(draft, TimeShape.Period) with { Count = 1, Shift = shift < 0 ? -1 : 1 }
                : draft with { Shape = TimeShape.Relative, Unit = unit, Shift = shift, Fiscal = Get(TimeClass.Fiscal) is not null };
    }

    private TimeDraft? Anaphor(TimeDraft draft)
    {
        var unit = Unit();
        var shift = Get(TimeClass.After) is not null || Has("next") || Has("after") ? 1 : Get(TimeClass.Before) is not null || Has("before") ? -1 : 0;
        var part = (DayPart)(Get(TimeClass.Part) ?? (unit == TimeUnit.Night || Has("night") ? (int)DayPart.Night : 0));
        return part != DayPart.None
            ? draft with { Shape = TimeShape.Anaphor, Unit = TimeUnit.Day, Part = part, Shift = part == DayPart.Night && shift > 0 ? 1 : shift }
            : unit is TimeUnit.None or TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour ? null
            : draft with { Shape = TimeShape.Anaphor, Unit = unit, Shift = shift };
    }

    private TimeDraft Counted(TimeDraft draft, TimeShape shape)
    {
        var (counts, units) = (new List<(decimal? Count, bool Loose)>(), new List<TimeUnit>());
        var half = false;
        var loose = false;
        for (var i = match.First; i < match.End; i++)
        {
            var (item, kind) = (items[i], match.Classes[i - match.First]);
            if (kind == TimeClass.Number)
            {
                var quant = item.As(TimeClass.Quant);
                counts.Add((item.Number ?? (quant is > 0 ? quant : item.Is(TimeClass.Quant) ? null : item.As(TimeClass.Number)), quant is > 0));
            }
            else if (kind is TimeClass.One or TimeClass.Article && units.Count == 0 && counts.Count == 0)
            {
                counts.Add((1, false));
            }
            else if (kind == TimeClass.HalfQuant || IsWord(i, "half"))
            {
                half = true;
            }
            else if (kind is TimeClass.Unit or TimeClass.Plural || (kind == TimeClass.Literal && item.As(TimeClass.Unit) is not null && !IsWord(i, "first")))
            {
                units.Add((TimeUnit)(item.As(TimeClass.Unit) ?? 0));
            }

            loose |= IsWord(i, "so") || IsWord(i, "two") && counts.Count > 1;
        }

        var unit = units.Count > 0 ? units[0] : TimeUnit.None;
        var count = counts.Count > 0 ? counts[0].Count : units.Count > 0 && !Has("the") && match.Classes[0] is TimeClass.Literal && !items[match.First].Is(TimeClass.Plural) ? 1 : null;
        count = shape == TimeShape.Length && counts.Count == 0 && Has("year") ? 1 : count;
        if (half)
        {
            count = match.Classes[0] == TimeClass.HalfQuant || counts.Count == 0 || (counts[0].Count == 1 && units.Count > 0 && IsHalfFirst()) ? 0.5m : count + 0.5m;
        }

        var more = units.Count > 1 && counts.Count > 1 && counts[1].Count is { } second && !Has("or") && !Has("to") ? (second, units[1]) : ((decimal, TimeUnit)?)null;
        // "Two to three weeks" is about as long as the shorter; "12 to 18 months" too.
        return draft with { Shape = shape, Unit = unit, Count = count, Loose = loose || (counts.Count > 0 && counts[0].Loose), More = more };
    }

    private bool IsHalfFirst()
    {
        for (var i = match.First; i < match.End; i++)
        {
            if (items[i].As(TimeClass.Unit) is not null)
            {
                return false;
            }

            if (IsWord(i, "half"))
            {
                return true;
            }
        }

        return false;
    }

    private TimeDraft? Often(TimeDraft draft)
    {
        draft = draft with { Shape = TimeShape.Often };
        if (Get(TimeClass.Often) is { } length)
        {
            return draft with { Often = _lexicon.LengthOf(length) };
        }

        if ((Get(TimeClass.Weekdays) ?? Get(TimeClass.Weekday)) is { } weekday)
        {
            return draft with { Weekday = weekday, Part = (DayPart)(Get(TimeClass.Part) ?? 0) };
        }

        if (Get(TimeClass.Month) is { } month)
        {
            return draft with { Month = month };
        }

        if (Get(TimeClass.Season) is { } season)
        {
            return draft with { Season = season };
        }

        if (Get(TimeClass.Holiday) is { } holiday)
        {
            return draft with { Holiday = holiday };
        }

        if (Get(TimeClass.Part) is { } part)
        {
            return draft with { Part = (DayPart)part };
        }

        var counted = Counted(draft, TimeShape.Often);
        return counted with { Unit = Has("hours") ? TimeUnit.Day : counted.Unit, Count = Has("other") ? 2 : Get(TimeClass.Number) is null || Has("times") || Has("hours") ? 1 : counted.Count };
    }

    private TimeDraft? Clock(TimeDraft draft)
    {
        draft = draft with { Shape = TimeShape.Clock, Zone = Get(TimeClass.Zone) is { } zone && zone != 99999 ? zone : null };
        if (Get(TimeClass.Clocked) is { } clocked)
        {
            return draft with { Clock = clocked, HourOnly = false };
        }

        if (Get(TimeClass.Military) is { } military)
        {
            return draft with { Clock = military };
        }

        if (Get(TimeClass.Moment) is { } moment)
        {
            var minutes = Get(TimeClass.Number);
            return draft with { Clock = (moment * 60) + (minutes is null ? 0 : Has("before") ? -minutes : minutes) };
        }

        var afternoon = Get(TimeClass.Meridiem) is 2 || Get(TimeClass.Part) is (int)DayPart.Afternoon or (int)DayPart.Evening || (Get(TimeClass.Part) is (int)DayPart.Night && Get(TimeClass.Hour) > 5);
        var morning = Get(TimeClass.Meridiem) is 1;
        var time = Get(TimeClass.Clock) ?? Get(TimeClass.Hour) * 60;
        if (time is null || time > 24 * 60 || ((afternoon || morning) && time >= 13 * 60))
        {
            return null;
        }

        time = afternoon && time < 720 ? time + 720 : morning && time >= 720 ? time - 720 : time;
        return draft with { Clock = time };
    }

    private TimeDraft? Part(TimeDraft draft)
    {
        var part = (DayPart)(Get(TimeClass.Part) ?? (int)DayPart.Night);
        if (Has("yesterday") || Has("tomorrow") || Has("today") || Has("tonight") || Has("this") || Has("last"))
        {
            return draft with { Shape = TimeShape.Relative, Unit = TimeUnit.Day, Part = part, Shift = Has("yesterday") || Has("last") ? -1 : Has("tomorrow") ? 1 : 0 };
        }

        return draft with { Shape = TimeShape.Part, Part = part };
    }

    private int? Shift()
        => Has("past") || Has("last") || Get(TimeClass.Last) is not null || Get(TimeClass.Before) is not null ? -1
            : Has("next") || Has("coming") || Has("upcoming") || Get(TimeClass.Next) is not null || Get(TimeClass.After) is not null ? 1
            : Has("this") || Has("current") || Has("present") || Get(TimeClass.This) is not null ? 0 : null;

    private TimeUnit Unit()
    {
        for (var i = match.First; i < match.End; i++)
        {
            if (match.Classes[i - match.First] == TimeClass.Unit)
            {
                return (TimeUnit)items[i].As(TimeClass.Unit)!;
            }
        }

        return TimeUnit.None;
    }

    private int? Get(TimeClass kind)
    {
        for (var i = match.First; i < match.End; i++)
        {
            if (match.Classes[i - match.First] == kind)
            {
                return items[i].As(kind);
            }
        }

        return null;
    }

    private bool Has(string word)
    {
        for (var i = match.First; i < match.End; i++)
        {
            if (IsWord(i, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWord(int item, string word) => text.AsSpan(items[item].Span.Start, items[item].Span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
