using Sayso.Documents;

namespace Sayso.Tests.Attribution;

/// <summary>
/// Pairs labelled statements with found ones and counts what is right of them: a labelled one is found if a found one shares half of
/// the words of both contents (Jaccard 0.5), paired one to one from the best down, as <c>score_reading.py</c> does.
/// </summary>
internal static class AttributionScorer
{
    private const double LeastOverlap = 0.5;

    // Words in which two names agree by chance; the same as in score_reading.py.
    private static readonly HashSet<string> Stop =
        [.. "the a an of and or in on at to for by s his her its their u us official officials said".Split(' ')];

    /// <summary>What is asked of each statement that was found, in the order of the table.</summary>
    public static IReadOnlyList<Question> Questions { get; } =
    [
        Question.Words("source", s => s.Source),
        Question.OfAll("act", (g, f) => g.Act == f.Act),
        Question.Flag("negated", s => s.Negated),
        Question.Flag("conditional", s => s.Conditional),
        new("stance, not neutral", g => g.Stance != "neutral", (g, f) => g.Stance == f.Stance, f => f.Stance != "neutral"),
        Question.OfAll("terms", (g, f) => g.Terms == f.Terms),
        new("speaker's name", g => g.SpeakerName is not null, (g, f) => Shares(g.SpeakerName, f.SpeakerName), f => f.SpeakerName is not null),
        new("speaker's kind", g => g.SpeakerKind is not null, (g, f) => g.SpeakerKind == f.SpeakerKind, f => f.SpeakerKind is not null),
        new("speaker's count", g => g.SpeakerKind is not null, (g, f) => g.Count == f.Count, f => f.Count is not null),
        new("identity", g => g.Identity is not null, (g, f) => g.Identity == f.Identity, f => f.Identity is not null),
        new("number", g => g.Number is not null, (g, f) => g.Number == f.Number, f => f.Number is not null),
        Question.Words("anonymity", s => s.Anonymity),
        Question.Words("reason", s => s.Reason),
        Question.Flag("boilerplate", s => s.Boilerplate),
        Question.Words("denied", s => s.Denied),
        Question.Words("accused", s => s.Accused),
        Question.Words("accusation", s => s.Accusation),
        Question.KindAndWords("basis", s => s.Basis),
        Question.KindAndWords("channel", s => s.Channel),
        Question.Words("ground rule", s => s.GroundRule),
        new("via", g => g.Via.Count > 0, (g, f) => f.Via.Any(name => g.Via.Any(link => Shares(link, name))), f => f.Via.Count > 0),
        new("via, every link", g => g.Via.Count > 1, SameChain, f => f.Via.Count > 1),
        Question.Words("scare quotes", s => s.Scare),
    ];

    /// <summary>The scores of what <paramref name="read"/> finds in the texts of <paramref name="items"/>.</summary>
    /// <param name="items">The labelled items.</param>
    /// <param name="read">What the program finds in a text.</param>
    /// <param name="differences">Takes in where they differ; null for items that nobody may look at.</param>
    public static AttributionScores Score(
        IEnumerable<GoldItem> items, Func<string, IReadOnlyList<StatementFacts>> read, Differences? differences = null)
    {
        var scores = new AttributionScores();
        foreach (var item in items)
        {
            var found = read(item.Text);
            var pairs = Pair(item, found);
            scores.Add(item, found, pairs);
            differences?.Add(item, found, pairs);
        }

        return scores;
    }

    /// <summary>For each labelled statement the place of the found one it is paired with; -1 where there is none.</summary>
    private static int[] Pair(GoldItem item, IReadOnlyList<StatementFacts> found)
    {
        var gold = item.Statements.Select(s => ContentWords(item.Text, s.Content)).ToList();
        var there = found.Select(s => ContentWords(item.Text, s.Content)).ToList();
        var ranked = from i in Enumerable.Range(0, gold.Count)
                     from j in Enumerable.Range(0, there.Count)
                     let overlap = Jaccard(gold[i], there[j])
                     where overlap >= LeastOverlap
                     orderby overlap descending, i, j
                     select (i, j);
        var pairs = new int[gold.Count];
        Array.Fill(pairs, -1);
        foreach (var (i, j) in ranked)
        {
            if (pairs[i] < 0 && !pairs.Contains(j))
            {
                pairs[i] = j;
            }
        }

        return pairs;
    }

    // Where the words begin that the spans touch.
    private static HashSet<int> ContentWords(string text, IReadOnlyList<TextSpan> spans)
        => [.. Words(text).Where(word => spans.Any(span => word.Start < span.End && span.Start < word.End)).Select(word => word.Start)];

    private static double Jaccard(HashSet<int> a, HashSet<int> b)
    {
        var both = a.Count(b.Contains);
        return both == 0 ? 0 : (double)both / (a.Count + b.Count - both);
    }

    private static bool SameChain(StatementFacts gold, StatementFacts found)
        => gold.Via.Count == found.Via.Count && gold.Via.Zip(found.Via).All(link => Shares(link.First, link.Second));

    private static bool Shares(string? a, string? b) => a is not null && b is not null && NameWords(a).Overlaps(NameWords(b));

    private static HashSet<string> NameWords(string name)
    {
        var all = Words(name).Select(word => name[word.Start..word.End].ToLowerInvariant()).ToHashSet();
        var telling = all.Except(Stop).ToHashSet();
        return telling.Count > 0 ? telling : all;
    }

    // Runs of letters and digits.
    private static IEnumerable<TextSpan> Words(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start; end < text.Length && char.IsLetterOrDigit(text[end]); end++)
            {
            }

            if (end > start)
            {
                yield return new TextSpan(start, end);
            }
            else
            {
                end++;
            }
        }
    }
}
