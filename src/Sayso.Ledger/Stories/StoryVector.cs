namespace Sayso.Ledger.Stories;

/// <summary>
/// A report's words with their weights, as a sparse vector: first the words of the whole text, of length 1 together, then those of its lead. The product of two vectors is how alike
/// the reports are, 0 to 1. Weights come from the background counts alone, so that what two reports have in common never changes as others come.
/// </summary>
/// <param name="Keys">Hashes of the words, ascending; a word of the lead has a key of its own.</param>
/// <param name="Weights">The weight of each.</param>
internal sealed record StoryVector(uint[] Keys, float[] Weights)
{
    /// <summary>What the lead counts beside the text.</summary>
    public const double Lead = 0.5;

    /// <summary>How many of a report's most telling words it is looked up by.</summary>
    public const int Telling = 30;

    /// <summary>The words of the text alone that tell most, by hash.</summary>
    public uint[] Rarest { get; private init; } = [];

    /// <summary>The vector of a report.</summary>
    public static StoryVector Of(StoryFeatures features, WordCounts background)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(background);
        var words = features.Terms.Where(t => t.Kind == StoryTermKind.Word)
            .Select(t => (Key: WordCounts.Hash(t.Key), Weight: (1 + Math.Log(t.Count)) * Rarity(t.Key, background))).ToList();
        var lead = features.Terms.Where(t => t.Kind == StoryTermKind.Lead)
            .Select(t => (Key: ~WordCounts.Hash(t.Key), Weight: Rarity(t.Key, background))).ToList();
        var all = Scaled(words, 1 / (1 + Lead)).Concat(Scaled(lead, Lead / (1 + Lead)))
            .GroupBy(t => t.Key).Select(g => (g.Key, Weight: g.Sum(t => t.Weight))).OrderBy(t => t.Key).ToList();
        return new StoryVector([.. all.Select(t => t.Key)], [.. all.Select(t => (float)t.Weight)])
        {
            Rarest = [.. words.OrderByDescending(w => w.Weight).ThenBy(w => w.Key).Take(Telling).Select(w => w.Key)],
        };
    }

    /// <summary>How telling a word is: the logarithm of one in how many reports it stands.</summary>
    public static double Rarity(string word, WordCounts background) => Math.Log((background.Reports + 1) / (background.Of(word) + 0.5));

    /// <summary>How alike two reports are, 0 to 1.</summary>
    public double Likeness(StoryVector other)
    {
        var (a, b, sum) = (0, 0, 0.0);
        while (a < Keys.Length && b < other.Keys.Length)
        {
            var (left, right) = (Keys[a], other.Keys[b]);
            if (left == right)
            {
                sum += (double)Weights[a++] * other.Weights[b++];
            }
            else if (left < right)
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        return sum;
    }

    private static IEnumerable<(uint Key, double Weight)> Scaled(List<(uint Key, double Weight)> terms, double share)
    {
        var length = Math.Sqrt(terms.Sum(t => t.Weight * t.Weight));
        return length == 0 ? [] : terms.Select(t => (t.Key, t.Weight / length * Math.Sqrt(share)));
    }
}
