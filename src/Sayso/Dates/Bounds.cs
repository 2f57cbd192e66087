
namespace Sayso.Dates;

/// <summary>What the word before an expression, which is no part of it, makes of its time: "since 2017" has no end, "before January 20" no beginning.</summary>
internal static class Bounds
{
    /// <summary>The preposition before an expression, in small letters; "" where there is none, and where "from" has its "to".</summary>
    public static string Before(List<TimeItem> items, PlacedDraft placed, string text)
    {
        var first = placed.First;
        if (first > 0 && IsWord(items[first - 1], "the", text))
        {
            first--;
        }

        if (first == 0)
        {
            return "";
        }

        foreach (var word in (ReadOnlySpan<string>)["since", "until", "till", "before", "after", "by", "from"])
        {
            if (IsWord(items[first - 1], word, text))
            {
                return word == "from" && placed.End < items.Count && IsRange(items[placed.End], text) ? "" : word;
            }
        }

        return "";
    }

    /// <summary>Whether a word stands between the two ends of a range.</summary>
    public static bool IsRange(TimeItem item, string text)
        => IsWord(item, "to", text) || IsWord(item, "and", text) || IsWord(item, "until", text) || IsWord(item, "through", text) || IsWord(item, "-", text) || IsWord(item, "–", text);

    /// <summary>The finished expression.</summary>
    public static DateExpression Express(TimeDraft draft, ResolvedTime time, string bound)
    {
        var (edtf, days) = (time.Edtf, time.Days);
        var modifier = ModifierOf(draft);
        if (modifier == "APPROX" && time.Type is DateType.Date && edtf is not null && !edtf.Contains('/', StringComparison.Ordinal) && !edtf.EndsWith('~'))
        {
            edtf += "~";
        }

        if (time.Type is DateType.Date or DateType.Time && draft.Shape != TimeShape.Reference && bound.Length > 0)
        {
            var whole = edtf?.IndexOf('/', StringComparison.Ordinal) ?? -1;
            // "Before dawn on Tuesday" was on Tuesday all the same.
            if (draft.Part != default && bound is "before" or "after" or "by" && days is not null && days.Length == 1)
            {
                return new DateExpression(draft.Span, time.Type, time.Timex, edtf) { Modifier = modifier ?? (bound == "after" ? "AFTER" : "BEFORE"), Days = days };
            }

            modifier ??= bound switch { "before" => "BEFORE", "after" => "AFTER", "by" or "until" or "till" => "ON_OR_BEFORE", _ => null };
            edtf = edtf is null ? null : bound is "since" or "after" or "from" ? (whole < 0 ? edtf : edtf[..whole]) + "/.." : "../" + (whole < 0 ? edtf : edtf[(whole + 1)..]);
            days = null;
        }

        return new DateExpression(draft.Span, time.Type, time.Timex, edtf) { Modifier = modifier, Days = days };
    }

    private static string? ModifierOf(TimeDraft draft) => draft.Modifier switch
    {
        TimeModifier.About => "APPROX",
        TimeModifier.LessThan => "LESS_THAN",
        TimeModifier.MoreThan => "MORE_THAN",
        TimeModifier.AtLeast => "EQUAL_OR_MORE",
        TimeModifier.AtMost => "EQUAL_OR_LESS",
        _ => draft.Edge switch
        {
            TimeEdge.Start => "START",
            TimeEdge.Middle => "MID",
            TimeEdge.End => "END",
            _ => draft.Loose ? "APPROX" : null,
        },
    };

    private static bool IsWord(TimeItem item, string word, string text) => text.AsSpan(item.Span.Start, item.Span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
