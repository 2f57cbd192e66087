namespace Sayso.Statements.Network;

/// <summary>What belongs to one cue.</summary>
internal sealed record FoundParts
{
    /// <summary>The source's words; null where it has none.</summary>
    public required (int Start, int End)? Source { get; init; }

    /// <summary>The pieces of content, in text order; empty where nothing is attributed.</summary>
    public required IReadOnlyList<(int Start, int End)> Content { get; init; }

    /// <summary>How likely the words of the source are words of it, on the mean, or how likely it is that there is none; 0 to 1.</summary>
    public required float SourceProbability { get; init; }

    /// <summary>How likely the words of the content are words of it, on the mean; 0 to 1.</summary>
    public required float ContentProbability { get; init; }

    /// <summary>How likely each piece begins and ends where it does, on the mean; 0 to 1.</summary>
    public required float EdgeProbability { get; init; }
}

/// <summary>Source and content of a cue: the best sequence of labels (Viterbi 1967) that makes whole pieces and at most one source.</summary>
internal static class PartDecoder
{
    private const int Labels = StatementLabels.PartCount;

    /// <summary>The parts in one window.</summary>
    /// <param name="probabilities">[words x <see cref="StatementLabels.PartCount"/>].</param>
    /// <param name="first">Index of the window's first word.</param>
    /// <param name="cue">The cue; its words are of no part.</param>
    public static FoundParts Decode(ReadOnlySpan<float> probabilities, int first, FoundCue cue)
    {
        var count = probabilities.Length / Labels;
        var labels = Best(probabilities, count, cue.Start - first, cue.End - first);
        var (sources, content) = (Pieces(labels, first, StatementLabels.SourceBegin), Pieces(labels, first, StatementLabels.ContentBegin));
        (int Start, int End)? source = null;
        var likeliest = 0f;
        foreach (var candidate in sources)
        {
            var likely = Mean(probabilities, first, candidate, StatementLabels.SourceBegin);
            if (source is null || likely > likeliest)
            {
                (source, likeliest) = (candidate, likely);
            }
        }

        return new FoundParts
        {
            Source = source,
            Content = content,
            SourceProbability = source is null ? 1 - LikeliestSource(probabilities, count) : likeliest,
            ContentProbability = Mean(probabilities, first, content, StatementLabels.ContentBegin),
            EdgeProbability = Edges(probabilities, first, count, content),
        };
    }

    private static byte[] Best(ReadOnlySpan<float> probabilities, int count, int cueStart, int cueEnd)
    {
        var from = new byte[count * Labels];
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        for (var i = 0; i < count; i++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var (before, score) = (0, i == 0 ? 0 : float.NegativeInfinity);
                for (var b = 0; i > 0 && b < Labels; b++)
                {
                    if (MayFollow(b, label) && best[b] > score)
                    {
                        (before, score) = (b, best[b]);
                    }
                }

                var possible = label == 0 || ((i < cueStart || i >= cueEnd) && (i > 0 || MayFollow(0, label)));
                next[label] = possible ? score + MathF.Log(Math.Max(1e-7f, probabilities[(i * Labels) + label])) : float.NegativeInfinity;
                from[(i * Labels) + label] = (byte)before;
            }

            next.CopyTo(best);
        }

        var labels = new byte[count];
        if (count > 0)
        {
            labels[^1] = (byte)Language.Network.Vectors.Largest(best);
        }

        for (var i = count - 1; i > 0; i--)
        {
            labels[i - 1] = from[(i * Labels) + labels[i]];
        }

        return labels;
    }

    private static bool MayFollow(int before, int label) => label switch
    {
        StatementLabels.SourceInside => before is StatementLabels.SourceBegin or StatementLabels.SourceInside,
        StatementLabels.ContentInside => before is StatementLabels.ContentBegin or StatementLabels.ContentInside,
        _ => true,
    };

    private static List<(int Start, int End)> Pieces(byte[] labels, int first, int begin)
    {
        var pieces = new List<(int Start, int End)>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == begin)
            {
                var end = i + 1;
                while (end < labels.Length && labels[end] == begin + 1)
                {
                    end++;
                }

                pieces.Add((first + i, first + end));
            }
        }

        return pieces;
    }

    private static float Mean(ReadOnlySpan<float> probabilities, int first, List<(int Start, int End)> pieces, int begin)
    {
        var (sum, words) = (0f, 0);
        foreach (var piece in pieces)
        {
            sum += Mean(probabilities, first, piece, begin) * (piece.End - piece.Start);
            words += piece.End - piece.Start;
        }

        return words == 0 ? 0 : sum / words;
    }

    private static float Mean(ReadOnlySpan<float> probabilities, int first, (int Start, int End) piece, int begin)
    {
        var sum = 0f;
        for (var i = piece.Start - first; i < piece.End - first; i++)
        {
            sum += probabilities[(i * Labels) + begin] + probabilities[(i * Labels) + begin + 1];
        }

        return sum / (piece.End - piece.Start);
    }

    private static float LikeliestSource(ReadOnlySpan<float> probabilities, int count)
    {
        var likeliest = 0f;
        for (var i = 0; i < count; i++)
        {
            likeliest = Math.Max(likeliest, probabilities[(i * Labels) + StatementLabels.SourceBegin]);
        }

        return likeliest;
    }

    private static float Edges(ReadOnlySpan<float> probabilities, int first, int count, List<(int Start, int End)> pieces)
    {
        var sum = 0f;
        foreach (var (start, end) in pieces)
        {
            sum += probabilities[((start - first) * Labels) + StatementLabels.ContentBegin];
            sum += end - first < count ? 1 - probabilities[((end - first) * Labels) + StatementLabels.ContentInside] : 1;
        }

        return pieces.Count == 0 ? 0 : sum / (2 * pieces.Count);
    }
}
