using Sayso.Statements.Network;
using static TorchSharp.torch;

namespace Sayso.Training.Statements;

/// <summary>
/// The other method, for comparison: one label a word (cue, source, content; first or further word) and links by distance alone: each content to the nearest
/// cue, each cue to the nearest source, both within the paragraph's window.
/// </summary>
internal static class FlatReading
{
    private const int Labels = 7;

    /// <summary>The predictions for each article.</summary>
    public static List<Prediction>[] Read(StatementNet network, IReadOnlyList<StatementArticle> articles, Dictionary<ulong, int> rows)
    {
        using var free = no_grad();
        network.eval();
        var found = articles.Select(_ => new List<Prediction>()).ToArray();
        for (var a = 0; a < articles.Count; a++)
        {
            foreach (var window in articles[a].Windows)
            {
                using var scope = NewDisposeScope();
                var batch = new StatementBatch([new StatementSample(articles[a], window)], rows);
                var labels = network.Flat(network.Encode(batch)).argmax(-1).data<long>().ToArray();
                found[a].AddRange(Linked(Pieces(labels, 1, window.Start), Pieces(labels, 3, window.Start), Pieces(labels, 5, window.Start)));
            }
        }

        return found;
    }

    private static List<(int Start, int End)> Pieces(long[] labels, int begin, int first)
    {
        var pieces = new List<(int Start, int End)>();
        for (var i = 0; i < labels.Length; i++)
        {
            var starts = labels[i] == begin || (labels[i] == begin + 1 && (i == 0 || labels[i - 1] < begin || labels[i - 1] > begin + 1));
            if (!starts)
            {
                continue;
            }

            var end = i + 1;
            while (end < labels.Length && labels[end] == begin + 1)
            {
                end++;
            }

            pieces.Add((first + i, first + end));
        }

        return pieces;
    }

    private static IEnumerable<Prediction> Linked(List<(int Start, int End)> cues, List<(int Start, int End)> sources, List<(int Start, int End)> contents)
    {
        if (cues.Count == 0)
        {
            yield break;
        }

        var owned = contents.ToLookup(content => cues.MinBy(cue => Gap(cue, content)));
        foreach (var cue in cues)
        {
            var source = sources.Count == 0 ? ((int Start, int End)?)null : sources.MinBy(s => Gap(cue, s));
            yield return new Prediction(new FoundCue(cue.Start, cue.End, 1), new FoundParts
            {
                Source = source,
                Content = [.. owned[cue]],
                SourceProbability = 1,
                ContentProbability = 1,
                EdgeProbability = 1,
            });
        }
    }

    private static int Gap((int Start, int End) a, (int Start, int End) b) => a.Start >= b.End ? a.Start - b.End : b.Start - a.End;
}
