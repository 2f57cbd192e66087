using System.Globalization;

namespace Sayso.Training.Statements;

/// <summary>Counts right, found and there.</summary>
/// <param name="Right">Found and right.</param>
/// <param name="Found">Found.</param>
/// <param name="There">In gold.</param>
internal readonly record struct Tally(int Right, int Found, int There)
{
    /// <summary>F1 in per cent.</summary>
    public double F1 => 200.0 * Right / Math.Max(1, Found + There);

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{F1:F1} (P {100.0 * Right / Math.Max(1, Found):F1} R {100.0 * Right / Math.Max(1, There):F1})");
}

/// <summary>
/// Pairs predictions with gold as the shared scorer does (content Jaccard of words from 0.5, sources share a word or both are empty), but greedily and on the
/// words of the product: quick and close; figures for reports come from the scorer.
/// </summary>
internal static class StatementScore
{
    /// <summary>Which predictions are right (with source), and which have the right content at least.</summary>
    public static (bool[] Overlap, bool[] Content) Right(StatementArticle article, IReadOnlyList<Prediction> predictions)
    {
        var pairs = new List<(double Score, int Prediction, int Gold, bool Source)>();
        var contents = article.Gold.Select(g => Words(article, g.Content)).ToArray();
        for (var p = 0; p < predictions.Count; p++)
        {
            var mine = Words(article, predictions[p].Parts.Content);
            for (var g = 0; g < contents.Length; g++)
            {
                var both = mine.Intersect(contents[g]).Count();
                var jaccard = both == 0 ? 0 : (double)both / (mine.Count + contents[g].Count - both);
                if (jaccard >= 0.5)
                {
                    var source = predictions[p].Parts.Source is { } s ? article.Gold[g].Source.Any(q => q.Start < s.End && s.Start < q.End) : article.Gold[g].Source.Count == 0;
                    pairs.Add((jaccard + (source ? 1 : 0), p, g, source));
                }
            }
        }

        var (overlap, content) = (new bool[predictions.Count], new bool[predictions.Count]);
        var (takenP, takenG) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (_, p, g, source) in pairs.OrderByDescending(x => x.Score))
        {
            if (!takenP.Contains(p) && !takenG.Contains(g))
            {
                takenP.Add(p);
                takenG.Add(g);
                (overlap[p], content[p]) = (source, true);
            }
        }

        return (overlap, content);
    }

    /// <summary>Tallies of attr/overlap and attr/content.</summary>
    public static (Tally Overlap, Tally Content) Of(IReadOnlyList<StatementArticle> articles, IReadOnlyList<Prediction>[] predictions)
    {
        var (overlap, content, found, there) = (0, 0, 0, 0);
        for (var i = 0; i < articles.Count; i++)
        {
            var right = Right(articles[i], predictions[i]);
            overlap += right.Overlap.Count(x => x);
            content += right.Content.Count(x => x);
            found += predictions[i].Count;
            there += articles[i].Gold.Count;
        }

        return (new Tally(overlap, found, there), new Tally(content, found, there));
    }

    private static HashSet<int> Words(StatementArticle article, IReadOnlyList<(int Start, int End)> pieces)
    {
        var words = new HashSet<int>();
        foreach (var (start, end) in pieces)
        {
            for (var i = start; i < end; i++)
            {
                var span = article.Analysis.Words[i].Span;
                if (char.IsLetterOrDigit(article.Analysis.Text.Text[span.Start]) || span.Length > 1)
                {
                    words.Add(i);
                }
            }
        }

        return words;
    }
}
