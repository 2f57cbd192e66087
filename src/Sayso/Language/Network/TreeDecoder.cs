namespace Sayso.Language.Network;

/// <summary>
/// Finds the tree with the highest sum of scores among all trees with exactly one root. Mostly the best head of each word makes one, and
/// that is all there is to do; otherwise <see cref="Arborescence"/> finds it.
/// </summary>
internal static class TreeDecoder
{
    /// <summary>Finds the heads of the best tree. Of equally good trees it is always the same one that is found.</summary>
    /// <param name="scores">
    /// [words x (words + 1)]: how good each head is for each word, column 0 for the root, column i + 1 for word i. A word's score for itself
    /// is not looked at. What is not a finite number counts as lower than all that are.
    /// </param>
    /// <param name="heads">One for each word; written: 0 for the root, i + 1 for word i.</param>
    /// <exception cref="ArgumentException">The spans do not fit together.</exception>
    public static void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        if (scores.Length != heads.Length * (heads.Length + 1L))
        {
            throw new ArgumentException($"{scores.Length} scores for {heads.Length} words", nameof(scores));
        }

        Best(scores, heads);
        if (!IsTree(heads))
        {
            Arborescence.Find(scores, heads);
        }
    }

    /// <summary>Whether heads, as <see cref="Decode"/> gives them, make one tree with one root.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        const int MostOnStack = 512;
        Span<int> seen = heads.Length <= MostOnStack ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        var roots = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            roots += heads[i] == 0 ? 1 : 0;

            // Up to the root, or to what was seen from an earlier word; what was seen from this one closes a circle.
            var at = i;
            while (seen[at] == 0)
            {
                seen[at] = i + 1;
                if (heads[at] == 0)
                {
                    break;
                }

                at = heads[at] - 1;
                if (seen[at] == i + 1)
                {
                    return false;
                }
            }
        }

        return roots == 1 || heads.IsEmpty;
    }

    private static void Best(ReadOnlySpan<float> scores, Span<int> heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var row = scores.Slice(i * (heads.Length + 1), heads.Length + 1);
            var best = 0;
            var highest = float.IsFinite(row[0]) ? row[0] : float.NegativeInfinity;
            for (var j = 1; j < row.Length; j++)
            {
                if (row[j] > highest && j != i + 1 && row[j] < float.PositiveInfinity)
                {
                    (best, highest) = (j, row[j]);
                }
            }

            heads[i] = best;
        }
    }
}
