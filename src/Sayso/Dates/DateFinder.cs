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
            foreach (var placed in new TimeJoins(items, text).Join(drafts))
            {
                if (lookalikes.Reject(placed, items))
                {
                    continue;
                }

                var draft = placed.Draft;
                var tense = tenses.Over(draft.Word, draft.EndWord, out var near);
                var bound = Bounds.Before(items, placed.First, text);
                tense = bound is "by" or "until" or "till" ? Tense.Future : bound == "since" ? Tense.Past : tense;
                if (resolver.Resolve(draft, tense, near) is { } resolved)
                {
                    found.Add(Bounds.Express(draft, resolved, bound));
                }
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
