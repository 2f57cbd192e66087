namespace Sayso.Language;

/// <summary>The best sequence of name labels that makes whole names (Viterbi 1967), in time linear in words and labels.</summary>
internal static class NameDecoder
{
    /// <summary>The labels of one sentence.</summary>
    /// <param name="scores">[words x stride]; the first <see cref="NameLabels.Count"/> of each row are the labels' scores, higher is likelier.</param>
    /// <param name="stride">Numbers in a row.</param>
    /// <param name="labels">One for each word; written.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<byte> labels)
    {
        var count = NameLabels.Count;
        var kinds = NameLabels.Kinds.Length;
        var from = new byte[labels.Length * count];
        var best = new float[count];
        var next = new float[count];
        for (var word = 0; word < labels.Length; word++)
        {
            var row = scores.Slice(word * stride, count);
            var back = from.AsSpan(word * count, count);
            var closed = word == 0 ? NameLabels.Outside : BestClosed(best, kinds);
            var closedScore = word == 0 ? 0 : best[closed];
            for (var label = 0; label < count; label++)
            {
                var place = label == 0 ? NameLabels.Single : NameLabels.PlaceOf(label);
                if (place is NameLabels.Single or NameLabels.Begin)
                {
                    (next[label], back[label]) = (closedScore + row[label], (byte)closed);
                    continue;
                }

                var kind = NameLabels.KindOf(label);
                var (begin, inside) = (NameLabels.Of(kind, NameLabels.Begin), NameLabels.Of(kind, NameLabels.Inside));
                var open = word == 0 || best[begin] >= best[inside] ? begin : inside;
                (next[label], back[label]) = ((word == 0 ? float.NegativeInfinity : best[open]) + row[label], (byte)open);
            }

            (best, next) = (next, best);
        }

        if (labels.Length == 0)
        {
            return;
        }

        labels[^1] = (byte)BestClosed(best, kinds);
        for (var word = labels.Length - 1; word > 0; word--)
        {
            labels[word - 1] = from[(word * count) + labels[word]];
        }
    }

    private static int BestClosed(float[] best, int kinds)
    {
        var chosen = NameLabels.Outside;
        for (var kind = 0; kind < kinds; kind++)
        {
            var (end, single) = (NameLabels.Of(kind, NameLabels.End), NameLabels.Of(kind, NameLabels.Single));
            chosen = best[end] > best[chosen] ? end : chosen;
            chosen = best[single] > best[chosen] ? single : chosen;
        }

        return chosen;
    }
}
