using System.Diagnostics;
using System.Globalization;
using Sayso.Training.Corpora;
using Sayso.Training.Torch;
using static TorchSharp.torch;

namespace Sayso.Training.Network;

/// <summary>How long and how fast the network learns.</summary>
internal sealed record NetworkPlan
{
    /// <summary>Rounds over the gold trees.</summary>
    public int Rounds { get; init; } = 24;

    /// <summary>Share of the silver trees read in a round, at the beginning; it falls to nothing at <see cref="SilverUntil"/>.</summary>
    public double Silver { get; init; } = 0.5;

    /// <summary>Share of the rounds after which no silver trees are read.</summary>
    public double SilverUntil { get; init; } = 0.7;

    /// <summary>Share of the sentences with names read in a round.</summary>
    public double Names { get; init; } = 0.8;

    /// <summary>Words in a batch, at most.</summary>
    public int Words { get; init; } = 1000;

    /// <summary>Highest rate of learning.</summary>
    public double Rate { get; init; } = 0.002;

    /// <summary>Seed of all that is drawn.</summary>
    public int Seed { get; init; } = 1;
}

/// <summary>Trains the network: Adam, a rate that rises for 300 steps and falls to a twentieth, and at the end the running mean of the weights.</summary>
/// <param name="data">What it learns from.</param>
/// <param name="shape">Widths.</param>
/// <param name="plan">How long and how fast.</param>
/// <param name="tell">Takes a line on how it goes.</param>
/// <param name="keep">Takes the network as it is after every fourth round, with its scores.</param>
internal sealed class NetworkTraining(NetworkData data, NetworkShape shape, NetworkPlan plan, Action<string> tell, Action<TaggerParser, IReadOnlyList<CardScore>> keep)
{
    private const double WithoutStop = 0.06;          // share of sentences that lose their full stop: not every writer sets one
    private const double MeanKeeps = 0.998;
    private readonly Random _chance = new(plan.Seed);

    /// <summary>The trained network; its weights are the running mean.</summary>
    public TaggerParser Run()
    {
        manual_seed(plan.Seed);
        var network = new TaggerParser(shape, data.VectorTable(), WordVectors.Width,
            Enum.GetValues<Language.PartOfSpeech>().Length, data.Xpos.Labels.Count, data.Relations.Labels.Count, Language.NameLabels.Count);
        var weights = network.parameters().ToArray();
        var mean = new RunningMean(weights, MeanKeeps);
        var optimiser = optim.Adam(weights, lr: plan.Rate, beta1: 0.9, beta2: 0.95);
        var recasing = new Recasing(_chance);
        var clock = Stopwatch.StartNew();
        var (step, read) = (0, 0L);
        network.train();
        for (var round = 0; round < plan.Rounds; round++)
        {
            var batches = Round(round);
            var loss = 0.0;
            for (var i = 0; i < batches.Count; i++)
            {
                using var scope = NewDisposeScope();
                var done = (round + ((double)i / batches.Count)) / plan.Rounds;
                optimiser.ParamGroups.First().LearningRate = plan.Rate * Math.Min(1, (step + 1) / 300.0) * (1 - (0.95 * done));
                optimiser.zero_grad();
                var cost = Loss(network, batches[i], recasing);
                cost.backward();
                nn.utils.clip_grad_norm_(weights, 5);
                optimiser.step();
                loss += cost.item<float>();
                read += batches[i].Samples.Count * batches[i].Length;
                step++;
                mean.Follow(step);
            }

            tell(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: loss {loss / batches.Count:F3}, {read / clock.Elapsed.TotalSeconds:F0} words/s, {clock.Elapsed.TotalMinutes:F1} min"));
            if ((round + 1) % 4 == 0 || round + 1 == plan.Rounds)
            {
                mean.Swap();
                var scores = Evaluation.Run(network, data);
                tell("  " + string.Join("; ", scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.What} {s.Value:F2}"))));
                keep(network, scores);
                if (round + 1 < plan.Rounds)
                {
                    mean.Swap();
                }
            }
        }

        network.eval();
        return network;
    }

    private List<Batch> Round(int round)
    {
        var silver = plan.Silver * Math.Max(0, 1 - (round / (plan.SilverUntil * plan.Rounds)));
        var batches = Batch.Of(data.Gold.Where(s => s.Forms.Length <= 120).Select(s => _chance.NextDouble() < WithoutStop ? s.WithoutStop() : s), plan.Words, 64, _chance);
        batches.AddRange(Batch.Of(data.Silver.Where(_ => _chance.NextDouble() < silver), plan.Words, 64, _chance));
        batches.AddRange(Batch.Of(data.Names.Where(s => s.Forms.Length <= 120 && _chance.NextDouble() < plan.Names).Select(s => _chance.NextDouble() < WithoutStop ? s.WithoutStop() : s), plan.Words, 64, _chance));
        var shuffled = batches.ToArray();
        _chance.Shuffle(shuffled);
        return [.. shuffled];
    }

    private static Tensor CrossEntropy(Tensor scores, Tensor gold)
        => nn.functional.cross_entropy(scores.view(-1, scores.shape[^1]), gold.view(-1), ignore_index: Sample.Unknown);

    private Tensor Loss(TaggerParser network, Batch batch, Recasing recasing)
    {
        var states = network.Encode(batch.Ids(data.Rows, recasing.Some));
        var first = batch.Samples[0];
        if (first.Names is not null)
        {
            return CrossEntropy(network.Names(states), batch.Gold(s => s.Names!));
        }

        var heads = batch.Gold(s => s.Heads!);
        var loss = CrossEntropy(network.Arcs(states), heads)
            + CrossEntropy(network.Relations(states, heads), batch.Gold(s => s.Relations!))
            + (0.5 * CrossEntropy(network.Xpos(states), batch.Gold(s => s.Xpos!)));
        if (first.Coarse is not null)
        {
            loss += CrossEntropy(network.Coarse(states), batch.Gold(s => s.Coarse!));
        }

        return first.Upos is null ? loss * 0.5 : loss + (0.5 * CrossEntropy(network.Upos(states), batch.Gold(s => s.Upos!)));
    }
}
