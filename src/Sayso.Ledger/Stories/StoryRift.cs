namespace Sayso.Ledger.Stories;

/// <summary>
/// Whether two groups of reports, alike as they are, tell of two events: another fire, another arrest. Then each side is much more like itself than like the other, and each has words that nearly all its reports
/// share and none of the other's: names, places, numbers.
/// </summary>
internal static class StoryRift
{
    /// <summary>Fewer texts on a side prove nothing.</summary>
    public const int Fewest = 5;

    /// <summary>Likeness between the sides, over that within them, below which there is a rift.</summary>
    public const double Ratio = 0.72;

    /// <summary>How far the words of one side must be its own, 0 to 1.</summary>
    public const double Own = 0.7;

    /// <summary>Reports that are more alike than this share text, which says nothing of events.</summary>
    public const double Reused = 0.6;

    /// <summary>A word in more of the background's reports than one in this many tells no event.</summary>
    public const int Common = 30;

    /// <summary>How many words of its own a side must have.</summary>
    public const int OwnWords = 3;

    /// <summary>Whether there is a rift between two groups of texts.</summary>
    public static bool Between(IReadOnlyList<StoryText> a, IReadOnlyList<StoryText> b)
    {
        if (a.Count < Fewest || b.Count < Fewest)
        {
            return false;
        }

        var within = Math.Sqrt(Within(a) * Within(b));
        return Mean(a, b) < Ratio * within && OwnShare(a, b) >= Own && OwnShare(b, a) >= Own;
    }

    /// <summary>Cuts texts in two where they are least alike; null where one side would be too small.</summary>
    public static (List<StoryText> First, List<StoryText> Second)? Halves(IReadOnlyList<StoryText> texts)
    {
        var n = texts.Count;
        if (n < 2 * Fewest)
        {
            return null;
        }

        var alike = new double[n, n];
        var (worst, one, two) = (double.MaxValue, 0, 1);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                alike[i, j] = alike[j, i] = Math.Min(Reused, texts[i].Vector.Likeness(texts[j].Vector));
                if (alike[i, j] < worst)
                {
                    (worst, one, two) = (alike[i, j], j, i);
                }
            }
        }

        var side = Enumerable.Range(0, n).Select(i => i == one || (i != two && alike[i, one] >= alike[i, two])).ToArray();
        for (var round = 0; round < 10 && Settle(alike, side); round++)
        {
        }

        var first = texts.Where((_, i) => side[i] == side[0]).ToList();
        var second = texts.Where((_, i) => side[i] != side[0]).ToList();
        return first.Count < Fewest || second.Count < Fewest ? null : (first, second);
    }

    // Each to the side that it is more like, all at once.
    private static bool Settle(double[,] alike, bool[] side)
    {
        var before = (bool[])side.Clone();
        var changed = false;
        for (var i = 0; i < side.Length; i++)
        {
            var (here, there, hereCount, thereCount) = (0.0, 0.0, 0, 0);
            for (var j = 0; j < side.Length; j++)
            {
                if (j != i && before[j])
                {
                    here += alike[i, j];
                    hereCount++;
                }
                else if (j != i)
                {
                    there += alike[i, j];
                    thereCount++;
                }
            }

            side[i] = here / Math.Max(1, hereCount) > there / Math.Max(1, thereCount);
            changed |= side[i] != before[i];
        }

        return changed;
    }

    private static double Within(IReadOnlyList<StoryText> texts)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += Math.Min(Reused, texts[i].Vector.Likeness(texts[j].Vector));
                count++;
            }
        }

        return sum / count;
    }

    private static double Mean(IReadOnlyList<StoryText> a, IReadOnlyList<StoryText> b)
        => a.Sum(x => b.Sum(y => Math.Min(Reused, x.Vector.Likeness(y.Vector)))) / (a.Count * b.Count);

    // How far the words that are most one side's own are so: the share of its reports that have the word less the share of the other's, one report more on each side that has it not (few prove less).
    private static double OwnShare(IReadOnlyList<StoryText> mine, IReadOnlyList<StoryText> others)
    {
        var (have, theirs) = (Having(mine), Having(others));
        return have.Select(h => (h.Value / (mine.Count + 1.0)) - (theirs.GetValueOrDefault(h.Key) / (double)others.Count))
            .OrderDescending().Take(OwnWords).DefaultIfEmpty(0).Average();
    }

    private static Dictionary<string, int> Having(IReadOnlyList<StoryText> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in texts.SelectMany(t => t.Features.Terms))
        {
            if (term.Kind == StoryTermKind.Word && WordCounts.Default.Of(term.Key) * Common <= WordCounts.Default.Reports)
            {
                counts[term.Key] = counts.GetValueOrDefault(term.Key) + 1;
            }
        }

        return counts;
    }
}
