using System.Diagnostics;
using System.Globalization;
using Sayso.Training.Torch;
using static TorchSharp.torch;

namespace Sayso.Training.Statements;

/// <summary>How long and how fast the statement network learns.</summary>
internal sealed record StatementPlan
{
    /// <summary>Rounds over the articles.</summary>
    public int Rounds { get; init; } = 9;

    /// <summary>Windows in a batch.</summary>
    public int Windows { get; init; } = 14;

    /// <summary>Highest rate of learning.</summary>
    public double Rate { get; init; } = 0.0015;

    /// <summary>Weight of the labels without links.</summary>
    public double Flat { get; init; } = 0.5;

    /// <summary>Seed of all that is drawn.</summary>
    public int Seed { get; init; } = 1;
}

/// <summary>Trains the statement network: Adam, a rate that rises for 200 steps and falls to a twentieth, and the running mean of the weights.</summary>
/// <param name="data">What it learns from.</param>
/// <param name="shape">Widths.</param>
/// <param name="plan">How long and how fast.</param>
/// <param name="tell">Takes a line on how it goes.</param>
/// <param name="keep">Takes the network after each second round.</param>
internal sealed class StatementTraining(StatementData data, StatementShape shape, StatementPlan plan, Action<string> tell, Action<StatementNet, int> keep)
{
    private const double MeanKeeps = 0.995;
    private readonly Random _chance = new(plan.Seed);

    /// <summary>The trained network; its weights are the running mean.</summary>
    public StatementNet Run()
    {
        manual_seed(plan.Seed);
        var network = new StatementNet(shape, data.Vectors, data.VectorWidth, data.StateWidth);
        var weights = network.parameters().ToArray();
        var mean = new RunningMean(weights, MeanKeeps);
        var optimiser = optim.Adam(weights, lr: plan.Rate, beta1: 0.9, beta2: 0.98);
        var clock = Stopwatch.StartNew();
        var (step, read) = (0, 0L);
        network.train();
        for (var round = 0; round < plan.Rounds; round++)
        {
            var batches = Batches();
            var loss = new double[3];
            for (var i = 0; i < batches.Count; i++)
            {
                using var scope = NewDisposeScope();
                var done = (round + ((double)i / batches.Count)) / plan.Rounds;
                optimiser.ParamGroups.First().LearningRate = plan.Rate * Math.Min(1, (step + 1) / 200.0) * (1 - (0.95 * done));
                optimiser.zero_grad();
                var costs = Loss(network, batches[i]);
                (costs[0] + costs[1] + (plan.Flat * costs[2])).backward();
                nn.utils.clip_grad_norm_(weights, 5);
                optimiser.step();
                for (var k = 0; k < costs.Length; k++)
                {
                    loss[k] += costs[k].item<float>() / batches.Count;
                }

                read += batches[i].Sum(s => s.Window.Length);
                step++;
                mean.Follow(step);
            }

            tell(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: loss cues {loss[0]:F4} parts {loss[1]:F4} flat {loss[2]:F4}, {read / clock.Elapsed.TotalSeconds:F0} words/s, {clock.Elapsed.TotalMinutes:F1} min"));
            if ((round + 1) % 2 == 0 || round + 1 == plan.Rounds)
            {
                mean.Swap();
                keep(network, round + 1);
                network.train();
                if (round + 1 < plan.Rounds)
                {
                    mean.Swap();
                }
            }
        }

        network.eval();
        return network;
    }

    // Windows of like length together.
    private List<StatementSample[]> Batches()
    {
        var sorted = data.Train.Select(s => (Sample: s, Key: s.Window.Length + (_chance.NextDouble() * 24))).OrderBy(s => s.Key).Select(s => s.Sample);
        var batches = sorted.Chunk(plan.Windows).ToArray();
        _chance.Shuffle(batches);
        return [.. batches];
    }

    private Tensor[] Loss(StatementNet network, StatementSample[] samples)
    {
        var batch = new StatementBatch(samples, data.Rows);
        var states = network.Encode(batch);
        var cues = CrossEntropy(network.Cues(states), batch.GoldCues());
        var flat = CrossEntropy(network.Flat(states), batch.GoldFlat());
        var gold = samples.SelectMany((s, row) => s.Gold.Select(g => (Row: row, Gold: g))).ToArray();
        if (gold.Length == 0)
        {
            return [cues, zeros(1), flat];
        }

        var pairs = new CueBatch(batch, [.. gold.Select(g => (g.Row, g.Gold.Cue.Start, g.Gold.Cue.End))], [.. gold.Select(g => g.Gold)]);
        return [cues, CrossEntropy(network.Parts(states, pairs, batch), pairs.Labels), flat];
    }

    private static Tensor CrossEntropy(Tensor scores, Tensor gold)
        => nn.functional.cross_entropy(scores.view(-1, scores.shape[^1]), gold.view(-1), ignore_index: Corpora.Sample.Unknown);
}
