using Sayso.Language;
using Sayso.Training.Corpora;
using static TorchSharp.torch;

namespace Sayso.Training.Network;

/// <summary>Measures the network on given words and sentences, while it trains; scores for reports come from the product and the scorers.</summary>
internal static class Evaluation
{
    private static readonly string[] Measures = ["UPOS", "XPOS", "UAS", "LAS with subtypes"];

    /// <summary>Per corpus the accuracy of tags, heads, heads with relations; names exact with kind, as written and in capitals; all in per cent.</summary>
    public static List<CardScore> Run(TaggerParser network, NetworkData data)
    {
        using var free = no_grad();
        network.eval();
        var scores = data.GoldDev.SelectMany(corpus => Trees(network, data, corpus.Key, corpus.Value)).ToList();
        scores.Add(Score("names, F1 exact with kind, wwnewswire dev", Names(network, data, f => f)));
        scores.Add(Score("the same in capitals", Names(network, data, Recasing.InCapitals)));
        network.train();
        return scores;
    }

    private static CardScore[] Trees(TaggerParser network, NetworkData data, string name, List<Sample> samples)
    {
        var right = new double[4];
        var words = 0;
        foreach (var batch in Batch.Of(samples, 2000, 100, new Random(1)))
        {
            using var scope = NewDisposeScope();
            var states = network.Encode(batch.Ids(data.Rows, f => f));
            var heads = network.Arcs(states).argmax(-1);
            var relations = network.Relations(states, heads).argmax(-1);
            var headRight = heads.eq(batch.Gold(s => s.Heads!));
            var relationRight = relations.eq(batch.Gold(s => s.Relations!)).logical_and(headRight);
            right[0] += network.Upos(states).argmax(-1).eq(batch.Gold(s => s.Upos!)).sum().item<long>();
            right[1] += network.Xpos(states).argmax(-1).eq(batch.Gold(s => s.Xpos!)).sum().item<long>();
            right[2] += headRight.sum().item<long>();
            right[3] += relationRight.sum().item<long>();
            words += batch.Samples.Count * batch.Length;
        }

        return [.. Measures.Select((what, i) => Score($"{what}, {name} dev", 100 * right[i] / words))];
    }

    private static CardScore Score(string what, double value) => new(what, Math.Round(value, 2));

    private static double Names(TaggerParser network, NetworkData data, Func<string[], string[]> write)
    {
        var (right, found, there) = (0, 0, 0);
        foreach (var batch in Batch.Of(data.NamesDev, 2000, 100, new Random(1)))
        {
            using var scope = NewDisposeScope();
            var labels = network.Names(network.Encode(batch.Ids(data.Rows, write))).argmax(-1).data<long>().ToArray();
            for (var s = 0; s < batch.Samples.Count; s++)
            {
                var predicted = Spans(labels.AsSpan(s * batch.Length, batch.Length).ToArray().Select(v => (int)v));
                var gold = Spans(batch.Samples[s].Names!);
                right += predicted.Intersect(gold).Count();
                found += predicted.Count;
                there += gold.Count;
            }
        }

        return 200.0 * right / Math.Max(1, found + there);
    }

    private static HashSet<(int, int, int)> Spans(IEnumerable<int> labels)
    {
        var spans = new HashSet<(int, int, int)>();
        var (start, i) = (-1, 0);
        foreach (var label in labels)
        {
            if (label > 0)
            {
                var place = NameLabels.PlaceOf(label);
                start = place is NameLabels.Single or NameLabels.Begin || start < 0 ? i : start;
                if (place is NameLabels.Single or NameLabels.End)
                {
                    spans.Add((start, i, NameLabels.KindOf(label)));
                    start = -1;
                }
            }
            else
            {
                start = -1;
            }

            i++;
        }

        return spans;
    }
}
