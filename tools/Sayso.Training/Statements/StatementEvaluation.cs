using Sayso.Statements.Network;
using static TorchSharp.torch;

namespace Sayso.Training.Statements;

/// <summary>What the network finds in an article.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Parts">Source and content.</param>
internal sealed record Prediction(FoundCue Cue, FoundParts Parts);

/// <summary>Reads articles with networks while they train: the mean of their probabilities, decoded by the product.</summary>
internal static class StatementEvaluation
{
    private const int Windows = 24;

    /// <summary>The predictions for each article, with cues from <paramref name="least"/> on.</summary>
    public static List<Prediction>[] Read(IReadOnlyList<StatementNet> networks, IReadOnlyList<StatementArticle> articles, Dictionary<ulong, int> rows, float least)
    {
        using var free = no_grad();
        var found = articles.Select(_ => new List<Prediction>()).ToArray();
        var samples = articles.SelectMany((a, i) => a.Windows.Select(w => (Article: i, Sample: new StatementSample(a, w)))).OrderBy(s => s.Sample.Window.Length).ToArray();
        foreach (var network in networks)
        {
            network.eval();
        }

        foreach (var chunk in samples.Chunk(Windows))
        {
            using var scope = NewDisposeScope();
            var batch = new StatementBatch([.. chunk.Select(c => c.Sample)], rows);
            var states = networks.Select(n => n.Encode(batch)).ToArray();
            var cueNumbers = Mean(networks.Select((n, k) => nn.functional.softmax(n.Cues(states[k]), -1)));
            var cues = new List<(int Row, FoundCue Cue)>();
            for (var row = 0; row < chunk.Length; row++)
            {
                var window = chunk[row].Sample.Window;
                var here = new List<FoundCue>();
                CueDecoder.Decode(cueNumbers.AsSpan(row * batch.Length * StatementLabels.CueCount, window.Length * StatementLabels.CueCount), window.Start, least, here);
                cues.AddRange(here.Select(c => (row, c)));
            }

            if (cues.Count == 0)
            {
                continue;
            }

            var pairs = new CueBatch(batch, [.. cues.Select(c => (c.Row, c.Cue.Start, c.Cue.End))]);
            var parts = Mean(networks.Select((n, k) => nn.functional.softmax(n.Parts(states[k], pairs, batch), -1)));
            for (var c = 0; c < cues.Count; c++)
            {
                var window = chunk[cues[c].Row].Sample.Window;
                var numbers = parts.AsSpan(c * batch.Length * StatementLabels.PartCount, window.Length * StatementLabels.PartCount);
                found[chunk[cues[c].Row].Article].Add(new Prediction(cues[c].Cue, PartDecoder.Decode(numbers, window.Start, cues[c].Cue)));
            }
        }

        foreach (var list in found)
        {
            list.Sort((a, b) => a.Cue.Start.CompareTo(b.Cue.Start));
        }

        return found;
    }

    private static float[] Mean(IEnumerable<Tensor> tensors)
    {
        var all = tensors.ToArray();
        return [.. (all.Length == 1 ? all[0] : stack(all).mean([0L])).contiguous().data<float>()];
    }
}
