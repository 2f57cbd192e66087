using NodaTime;
using Sayso.Language;

namespace Sayso.Dates;

/// <summary>Finds expressions of time and anchors them on the date of publication.</summary>
public static class DateFinder
{
    /// <summary>The expressions of time of a text, in text order, none overlapping another.</summary>
    /// <param name="analysis">The text's words.</param>
    /// <param name="published">The date of publication; null leaves what hangs on it partial ("XXXX-09-04"), never guessed.</param>
    public static IReadOnlyList<DateExpression> Find(Analysis analysis, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var patterns = TimePatterns.Default;     // before the first look at the lexicon, which the patterns add to
        var text = analysis.Text.Text;
        var reader = new TimeItems(analysis);
        var lookalikes = new TimeLookalikes(analysis);
        // A date at the very ends of the calendar is no date of publication, and leaves no room to count.
        var now = published is { Year: > 100 and < 9800 } day ? LocalDate.FromDateOnly(day) : (LocalDate?)null;
        var resolver = new TimeResolver(now);
        Tenses? tenses = null;
        var found = new List<DateExpression>();
        for (var sentence = 0; sentence + 1 < analysis.SentenceStarts.Count; sentence++)
        {
            var items = reader.Of(analysis.SentenceStarts[sentence], analysis.SentenceStarts[sentence + 1]);
            var drafts = Drafts(items, patterns, text);
            if (drafts.Count == 0)
            {
                continue;
            }

            tenses ??= new Tenses(analysis);
            var kept = new TimeJoins(items, text).Join(drafts);
            kept.RemoveAll(placed => lookalikes.Reject(placed, items));
            // "At 03:20 (0120 GMT) on Tuesday": the day stands behind.
            if (kept.FindIndex(placed => placed.Draft.IsTimeOfDay) is >= 0 and var clock && kept.FindIndex(placed => placed.Draft.IsDay) is var first && first > clock)
            {
                Resolve(kept[first], out _);
            }

            foreach (var placed in kept)
            {
                if (Resolve(placed, out var bound) is { } resolved)
                {
                    found.Add(Bounds.Express(Counting.AsRate(placed.Draft, analysis), resolved, bound));
                }
            }

            // "Wednesday's ruling" has been given.
            bool IsPossessive(TimeDraft draft) => draft.Weekday is not null && draft.EndWord < analysis.Words.Count && analysis.Words[draft.EndWord].Xpos == "POS";

            ResolvedTime? Resolve(PlacedDraft placed, out string bound)
            {
                var draft = Counting.AsRate(placed.Draft, analysis);
                var tense = tenses.Over(draft.Word, draft.EndWord, out var near);
                bound = Bounds.Before(items, placed, text);
                tense = bound is "until" or "till" || (bound == "by" && tense != Tense.Past) ? Tense.Future : bound == "since" || IsPossessive(draft) ? Tense.Past : tense;
                return resolver.Resolve(draft, tense, near);
            }
        }

        return found;
    }

    private static List<PlacedDraft> Drafts(List<TimeItem> items, TimePatterns patterns, string text)
    {
        var drafts = new List<PlacedDraft>();
        for (var i = 0; i < items.Count;)
        {
            if (patterns.Longest(items, i) is { } match && new TimeBuilder(items, match, text).Build() is { } draft)
            {
                drafts.Add(new PlacedDraft(draft, match.First, match.End));
                i = match.End;
            }
            else
            {
                i++;
            }
        }

        return drafts;
    }
}
