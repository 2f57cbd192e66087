using Sayso.Language;

namespace Sayso.Dates;

/// <summary>Tells what only looks like a time: "may" the verb, "March" of soldiers, the Sunday Times, June Avery, 2,000 people, an age.</summary>
internal sealed class TimeLookalikes(Analysis analysis)
{
    private readonly string _text = analysis.Text.Text;

    /// <summary>Whether an expression is none.</summary>
    public bool Reject(PlacedDraft placed, List<TimeItem> items)
    {
        var draft = placed.Draft;
        if (InName(draft))
        {
            return true;
        }

        return draft.Shape switch
        {
            TimeShape.Calendar => draft.Bare && IsBareLookalike(draft),
            TimeShape.Length => IsLengthLookalike(draft, placed, items),
            _ => false,
        };
    }

    private bool IsBareLookalike(TimeDraft draft)
    {
        var word = analysis.Words[draft.Word];
        var text = _text.AsSpan(draft.Span.Start, draft.Span.Length);
        if (draft.Month is not null || draft.Weekday is not null)
        {
            return !char.IsUpper(text[0]) || word.Xpos is "MD" or "VB" or "VBP" or "VBZ" or "VBD" or "VBG" or "VBN"
                || (text.Length <= 3 && !text.Equals("may", StringComparison.OrdinalIgnoreCase));
        }

        if (draft.Year is not null)
        {
            return IsCount(draft, word);
        }

        return false;
    }

    // "1500 people", "No. 1998", "$1995"
    private bool IsCount(TimeDraft draft, Word word)
    {
        var before = draft.Word > 0 ? analysis.Words[draft.Word - 1] : default;
        if (draft.Word > 0 && before.Span.End == word.Span.Start && _text[before.Span.Start] is not ('(' or '"' or '“' or '\'' or '`' or '-' or '–' or '—' or '/' or '['))
        {
            return true;
        }

        if (draft.Word > 0 && (before.Xpos is "$" or "SYM" or "#"))
        {
            return true;
        }

        var prepositions = draft.Word > 0 && before.Xpos is "IN" or "TO";
        if (draft.Year is < 1700 or > 2100 && !prepositions)
        {
            return true;
        }

        // A bare number before a plural counts it, unless a determiner stands before: "the 1988 elections".
        return word.Head >= 0 && word.Relation is "nummod" && analysis.Words[word.Head] is { Xpos: "NNS" or "NNPS" } && word.Head == draft.Word + 1 && !(before.Xpos is "DT" or "PRP$" or "POS" or "JJ" or "NNP");
    }

    private bool IsLengthLookalike(TimeDraft draft, PlacedDraft placed, List<TimeItem> items)
    {
        // "A second", "the first quarter of the field" and so on need a number.
        if (draft.Unit == TimeUnit.Second && draft.Count == 1)
        {
            return true;
        }

        // An age: "42-year-old", "42 years old", "the 8-month-old".
        var text = _text.AsSpan(draft.Span.Start, draft.Span.Length);
        return text.EndsWith("old", StringComparison.OrdinalIgnoreCase)
            || (placed.End < items.Count && _text.AsSpan(items[placed.End].Span.Start, items[placed.End].Span.Length).StartsWith("old", StringComparison.OrdinalIgnoreCase));
    }

    // Within a longer name that is no time: "Sunday Times", "June Avery", "the Third Quarter Ltd.".
    private bool InName(TimeDraft draft)
    {
        var at = NameSearch.FirstFrom(analysis.Names, draft.Span.Start);
        for (var i = Math.Max(0, at - 1); i < analysis.Names.Count && analysis.Names[i].Span.Start < draft.Span.End; i++)
        {
            var name = analysis.Names[i];
            var whole = name.Span == draft.Span;
            if (name.Span.Contains(draft.Span) && name.Kind != NameKind.Other
                && (whole ? (draft.Bare || draft.Shape is TimeShape.Length or TimeShape.Relative) && name.Kind is NameKind.Person or NameKind.Organization or NameKind.Product
                    : draft.Bare || name.Kind != NameKind.Event))
            {
                return true;
            }
        }

        return false;
    }
}
