namespace Sayso.Parties.Chains;

/// <summary>Finds the mentions of a text.</summary>
internal static class MentionFinder
{
    /// <summary>Of each head's phrase the cut that most speaks for, where it is a mention; in text order, the longer of two with one beginning first.</summary>
    public static List<MentionSpan> Choose(ChainWords tree, IReadOnlyList<MentionSpan> spans, CoreferenceModel model)
    {
        var chosen = new List<MentionSpan>(spans.Count);
        for (var i = 0; i < spans.Count;)
        {
            var (best, score) = (i, model.SpanScore(tree, spans[i]));
            var end = i + 1;
            for (; end < spans.Count && spans[end].Head == spans[i].Head && spans[end].Joins == spans[i].Joins; end++)
            {
                if (model.SpanScore(tree, spans[end]) is var other && other > score)
                {
                    (best, score) = (end, other);
                }
            }

            if (score >= 0)
            {
                chosen.Add(spans[best]);
            }

            i = end;
        }

        chosen.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Head.CompareTo(b.Head));
        return chosen;
    }

    /// <summary>The mentions among some noun phrases, numbered in text order.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="spans">Noun phrases, in text order.</param>
    public static Mention[] Make(ChainWords tree, IEnumerable<MentionSpan> spans)
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

        NoteSpeakers(made);
        return [.. made];
    }

    // "I" is who says so, also where the text tells that only behind: "I saw it", she said.
    private static void NoteSpeakers(List<Mention> mentions)
    {
        var byHead = new Dictionary<int, int>();
        foreach (var mention in mentions)
        {
            if (!mention.Joins)
            {
                byHead.TryAdd(mention.Head, mention.Index);
            }
        }

        foreach (var mention in mentions)
        {
            if (mention.Pronoun == Pronouns.I && mention.Speaker >= 0 && byHead.TryGetValue(mention.Speaker, out var speaker))
            {
                mention.SpokenBy = speaker;
            }
        }
    }

    private static int Count(Dictionary<int, int> counts, int key)
    {
        counts.TryGetValue(key, out var before);
        counts[key] = before + 1;
        return before;
    }
}
