namespace Sayso.Parties.Coreference;

/// <summary>Finds the mentions of a text.</summary>
internal static class MentionFinder
{
    /// <summary>The mentions among some noun phrases, numbered in text order.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="spans">Noun phrases, in text order.</param>
    public static Mention[] Make(WordTree tree, IEnumerable<MentionSpan> spans)
    {
        var maker = new MentionMaker(tree);
        var made = new List<Mention>();
        var (byWords, byHead) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        var sentence = 0;
        foreach (var span in spans)
        {
            while (tree.Analysis.SentenceStarts[sentence + 1] <= span.First)
            {
                sentence++;
            }

            var mention = maker.Make(span, sentence);
            mention.Index = made.Count;
            if (!span.Joins)
            {
                mention.SameHeadBefore = Count(byHead, mention.HeadLemma);
            }

            mention.SameWordsBefore = Count(byWords, mention.Words);
            made.Add(mention);
        }

        return [.. made];
    }

    private static int Count(Dictionary<int, int> counts, int key)
    {
        counts.TryGetValue(key, out var before);
        counts[key] = before + 1;
        return before;
    }
}
