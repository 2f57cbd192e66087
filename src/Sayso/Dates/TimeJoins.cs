using Sayso.Documents;

namespace Sayso.Dates;

/// <summary>A draft with the items it was made of.</summary>
internal readonly record struct PlacedDraft(TimeDraft Draft, int First, int End);

/// <summary>
/// Joins expressions that tell one time together: "10 p.m." and "Wednesday", "Friday" and "night", "July" and "last year", "Tuesday" and "last week"; and
/// takes in the words before them that say which part of it ("early", "the end of") or how exactly ("nearly", "at least").
/// </summary>
internal sealed class TimeJoins(List<TimeItem> items, string text)
{
    /// <summary>The drafts of a sentence, in text order, joined where they belong together.</summary>
    public List<PlacedDraft> Join(List<PlacedDraft> drafts)
    {
        var joined = new List<PlacedDraft>(drafts.Count);
        foreach (var next in drafts)
        {
            var current = Edged(WithPart(next), joined.Count > 0 ? joined[^1].End : 0);
            while (joined.Count > 0 && Together(joined[^1], current) is { } both)
            {
                joined.RemoveAt(joined.Count - 1);
                current = new PlacedDraft(both with
                {
                    Span = new TextSpan(joined.Count < 0 ? 0 : both.Span.Start, current.Draft.Span.End),
                    EndWord = current.Draft.EndWord,
                }, current.First, current.End);
                current = current with { First = FirstOf(both) };
            }

            joined.Add(current);
        }

        for (var i = 0; i < joined.Count; i++)
        {
            joined[i] = Modified(joined[i], i > 0 ? joined[i - 1].End : 0);
        }

        return joined;
    }

    private int FirstOf(TimeDraft draft)
    {
        var (low, high) = (0, items.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Span.End <= draft.Span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // "Friday night", "Tuesday nights", "Aug. 7 evening"
    private PlacedDraft WithPart(PlacedDraft placed)
    {
        var (draft, end) = (placed.Draft, placed.End);
        if (!draft.IsDay || draft.Part != DayPart.None || end >= items.Count || items[end].As(TimeClass.Part) is not { } part)
        {
            return placed;
        }

        draft = draft with { Part = (DayPart)part, Span = new TextSpan(draft.Span.Start, items[end].Span.End), EndWord = items[end].EndWord, Bare = false };
        var again = draft.Weekday is not null && draft.Day is null && text[items[end].Span.End - 1] is 's' or 'S';
        return new PlacedDraft(again ? draft with { Shape = TimeShape.Often } : draft, placed.First, end + 1);
    }

    // "early next year", "the end of the month", "the late 1970s"
    private PlacedDraft Edged(PlacedDraft placed, int least)
    {
        var (draft, first) = (placed.Draft, placed.First);
        if (first > least && items[first - 1].As(TimeClass.Edge) is { } edge && TakesEdge(draft, first - 1))
        {
            first--;
            draft = draft with { Edge = (TimeEdge)edge, Bare = false };
            if (first > least && IsWord(first - 1, "the"))
            {
                first--;
            }
        }

        return first == placed.First ? placed : new PlacedDraft(Begin(draft, first), first, placed.End);
    }

    private bool TakesEdge(TimeDraft draft, int edge)
        => draft.Shape switch
        {
            TimeShape.Calendar or TimeShape.Part => true,
            TimeShape.Relative or TimeShape.Anaphor => true,
            TimeShape.Length => draft.Count == null && !IsWord(edge, "later") && !IsWord(edge, "earlier"),
            _ => false,
        };

    // "nearly two years", "at least 30 days", "around Nov. 1"
    private PlacedDraft Modified(PlacedDraft placed, int least)
    {
        var (draft, first) = (placed.Draft, placed.First);
        if (first <= least || items[first - 1].As(TimeClass.Mod) is not { } modifier)
        {
            return placed;
        }

        var mod = (TimeModifier)modifier;
        // "Over several years" is not more than several.
        if (mod == TimeModifier.MoreThan && IsWord(first - 1, "over") && (draft.Count is null || IsWord(first, "the") || EndsWith(draft, "period")))
        {
            return placed;
        }

        var takes = draft.Shape is TimeShape.Length or TimeShape.Ago or TimeShape.Later
            || (draft.Shape == TimeShape.Period && mod is not TimeModifier.MoreThan and not TimeModifier.AtMost)
            || (draft.Shape == TimeShape.Clock && mod == TimeModifier.About)
            || (draft.Shape is TimeShape.Calendar or TimeShape.Relative && mod == TimeModifier.About && (IsWord(first - 1, "around") || (IsWord(first - 1, "about") && (draft.Year ?? draft.Day) is not null) || IsWord(first - 1, "circa") || IsWord(first - 1, "approximately")));
        return takes ? new PlacedDraft(Begin(draft with { Modifier = mod, Bare = false }, first - 1), first - 1, placed.End) : placed;
    }

    private bool EndsWith(TimeDraft draft, string word) => text.AsSpan(draft.Span.Start, draft.Span.Length).EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private TimeDraft Begin(TimeDraft draft, int first) => draft with { Span = new TextSpan(items[first].Span.Start, draft.Span.End), Word = items[first].Word };

    private TimeDraft? Together(PlacedDraft left, PlacedDraft right)
    {
        if (right.First - left.End > 2 || right.First < left.End)
        {
            return null;
        }

        var gap = Gap(left.End, right.First);
        if (gap is null)
        {
            return null;
        }

        var (a, b) = (left.Draft, right.Draft);
        // "10 p.m. Wednesday", "noon on Thursday", "the night of Aug. 7"
        if (a.IsTimeOfDay && b.IsDay && b.Part == DayPart.None && b.Clock is null && b.Edge == TimeEdge.None && gap is "" or "," or "on" or "of")
        {
            return a.IsTimeOfDay && b.IsDay && b.Clock is null ? b with { Part = a.Part != DayPart.None ? a.Part : b.Part, Clock = a.Clock, Zone = a.Zone, Edge = a.Edge, Span = a.Span, Word = a.Word, Bare = false } : null;
        }

        // "Wednesday at 10 p.m."
        if (a.IsDay && b.Shape == TimeShape.Clock && a.Clock is null && gap is "" or "at")
        {
            return a.IsDay && b.Shape == TimeShape.Clock && a.Clock is null ? a with { Clock = b.Clock, Zone = b.Zone, Bare = false } : null;
        }

        // "Friday night"
        if (a.IsDay && a.Part == DayPart.None && a.Clock is null && b.Shape == TimeShape.Part && gap is "")
        {
            return a with { Part = b.Part, Bare = false };
        }

        // "10 p.m. that night"
        if (a.Shape == TimeShape.Clock && b.Shape is TimeShape.Relative or TimeShape.Anaphor && b.Unit == TimeUnit.Day && gap is "" or "on")
        {
            return a.Shape == TimeShape.Clock && b.Unit == TimeUnit.Day ? b with { Clock = a.Clock, Zone = a.Zone, Span = a.Span, Word = a.Word } : null;
        }

        // "July last year", "the third quarter of 1990", "Feb. 4 of this year"
        if (a.WantsYear && b.IsYear && b.Edge == TimeEdge.None && gap is "" or "of" or ",")
        {
            return a.WantsYear && b.IsYear && (b.Shape == TimeShape.Relative || gap != "," || a.Day is not null) ? WithYear(a, b) with { Span = a.Span, Word = a.Word, Bare = false } : null;
        }

        // "this year's third quarter", "1990's first half"
        if (b.WantsYear && a.IsYear && gap is "'s" or "’s" && b.Span.Start != a.Span.Start)
        {
            return b.WantsYear && a.IsYear ? WithYear(b, a) with { Span = a.Span, Word = a.Word, Bare = false } : null;
        }

        // "Tuesday of last week", "Tuesday last week"
        if (a.Shape == TimeShape.Calendar && a.Weekday is not null && a.Day is null && b.Shape == TimeShape.Relative && b.Unit == TimeUnit.Week && gap is "" or "of")
        {
            return a.Weekday is not null && b.Unit == TimeUnit.Week && b.Shape == TimeShape.Relative ? a with { WeekShift = b.Shift, Bare = false } : null;
        }

        return null;
    }

    private static TimeDraft WithYear(TimeDraft part, TimeDraft year)
        => part with { Year = year.Year, YearShift = year.Shape == TimeShape.Relative ? year.Shift : year.YearShift, Fiscal = part.Fiscal || year.Fiscal };

    // The word between two expressions, "" where there is none; null where it is another than the joins know.
    private string? Gap(int from, int end)
    {
        if (from == end)
        {
            return "";
        }

        foreach (var word in (ReadOnlySpan<string>)[",", "of", "on", "at", "'s", "’s"])
        {
            if (end - from == 1 && IsWord(from, word))
            {
                return word;
            }
        }

        return null;
    }

    private bool IsWord(int item, string word) => text.AsSpan(items[item].Span.Start, items[item].Span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
