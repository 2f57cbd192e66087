using System.Diagnostics;
using System.Globalization;
using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Language.Network;
using Sayso.Training.Torch;
using static TorchSharp.torch;

namespace Sayso.Training.Incidents;

/// <summary>How long and how fast the incident network learns.</summary>
internal sealed record IncidentPlan
{
    /// <summary>Rounds over the texts.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>Texts in a batch.</summary>
    public int Texts { get; init; } = 6;

    /// <summary>Highest rate of learning.</summary>
    public double Rate { get; init; } = 0.002;

    /// <summary>Share of the texts that a round reads in normal case.</summary>
    public double Normal { get; init; } = 0.4;

    /// <summary>Seed of all that is drawn.</summary>
    public int Seed { get; init; } = 1;
}

/// <summary>All that the incident network learns from and is chosen by.</summary>
internal sealed class IncidentData
{
    private const int HeldBack = 9;         // every ninth text of train: for rounds and thresholds, never learned from

    /// <summary>Makes the data.</summary>
    public IncidentData(EngineVectors vectors, LanguageModel language) => (Vectors, Language) = (vectors, language);

    public EngineVectors Vectors { get; }

    public LanguageModel Language { get; }

    /// <summary>Texts to learn from, in capitals and in normal case.</summary>
    public required IReadOnlyList<(IncidentDocument Capitals, IncidentDocument Normal)> Train { get; init; }

    /// <summary>Texts of the training part that are not learned from.</summary>
    public required IReadOnlyList<IncidentDocument> Kept { get; init; }

    /// <summary>The same in normal case.</summary>
    public required IReadOnlyList<IncidentDocument> KeptNormal { get; init; }

    /// <summary>Reads the corpus.</summary>
    /// <param name="data">Folder of the corpora.</param>
    /// <param name="models">Folder of the models, with the language engine's.</param>
    /// <param name="learn">Whether there is something to learn; without, only what is kept back is read.</param>
    public static IncidentData Read(string data, string models, bool learn)
    {
        var language = LanguageModel.Load(models);
        IncidentDocument[] Some(bool normal, bool kept) => IncidentDocument.Read(Path.Combine(data, "muc4", "train.jsonl.xz"), language, normal, i => kept == (i % HeldBack == HeldBack - 1));
        return new IncidentData(new EngineVectors(language.File), language)
        {
            Train = learn ? [.. Some(normal: false, kept: false).Zip(Some(normal: true, kept: false))] : [],
            Kept = Some(normal: false, kept: true),
            KeptNormal = Some(normal: true, kept: true),
        };
    }

    /// <summary>How many fillers have a candidate with one of their names, for each role.</summary>
    public string Coverage() => string.Join(", ", Enum.GetValues<IncidentRole>().Select(role =>
    {
        var all = Train.SelectMany(d => d.Capitals.Entities.Where(e => e.Role == role)).ToArray();
        var small = Train.SelectMany(d => d.Normal.Entities.Where(e => e.Role == role)).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{role} {100.0 * all.Count(e => e.Candidates.Length > 0) / all.Length:F1} {100.0 * small.Count(e => e.Candidates.Length > 0) / small.Length:F1} of {all.Length}");
    })) + $"; {Train.Average(d => d.Capitals.Window.Candidates.Count):F0} candidates a text";
}

/// <summary>Trains the incident network: Adam, a rate that rises for 150 steps and falls to a twentieth, and the running mean of the weights.</summary>
internal sealed class IncidentTraining(IncidentData data, IncidentShape shape, IncidentPlan plan, Action<string> tell, Action<IncidentNet> keep)
{
    private const double MeanKeeps = 0.995;
    private readonly Random _chance = new(plan.Seed);

    /// <summary>Trains; hands the network with the mean of its weights to the keeper after every second round.</summary>
    public IncidentNet Run()
    {
        manual_seed(plan.Seed);
        var network = new IncidentNet(shape, data.Vectors, data.Language.StateWidth);
        var weights = network.parameters().ToArray();
        var mean = new RunningMean(weights, MeanKeeps);
        var optimiser = optim.Adam(weights, lr: plan.Rate, beta1: 0.9, beta2: 0.98);
        var clock = Stopwatch.StartNew();
        var step = 0;
        network.train();
        for (var round = 0; round < plan.Rounds; round++)
        {
            var batches = Batches();
            var loss = new double[5];
            for (var i = 0; i < batches.Length; i++)
            {
                using var scope = NewDisposeScope();
                var done = (round + ((double)i / batches.Length)) / plan.Rounds;
                optimiser.ParamGroups.First().LearningRate = plan.Rate * Math.Min(1, (step + 1) / 150.0) * (1 - (0.95 * done));
                optimiser.zero_grad();
                var batch = new IncidentBatch(batches[i], data.Vectors.Rows);
                var costs = IncidentLoss.Of(network, network.Read(batch), batch);
                costs.Aggregate((a, b) => a + b).backward();
                nn.utils.clip_grad_norm_(weights, 5);
                optimiser.step();
                for (var k = 0; k < costs.Length; k++)
                {
                    loss[k] += costs[k].sum().item<float>() / batches.Length;
                }

                mean.Follow(++step);
            }

            tell(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: loss {string.Join(' ', loss.Select(l => l.ToString("F3", CultureInfo.InvariantCulture)))}, {clock.Elapsed.TotalMinutes:F1} min"));
            if ((round + 1) % 2 == 0 || round + 1 == plan.Rounds)
            {
                mean.Swap();
                keep(network);
                mean.Swap();
            }
        }

        mean.Swap();
        network.eval();
        return network;
    }

    // Texts of like length together.
    private IncidentDocument[][] Batches()
    {
        var drawn = data.Train.Select(d => _chance.NextDouble() < plan.Normal ? d.Normal : d.Capitals);
        var batches = drawn.OrderBy(d => d.Window.Length + (_chance.NextDouble() * 60)).Chunk(plan.Texts).ToArray();
        _chance.Shuffle(batches);
        return batches;
    }

    /// <summary>The product's model of some networks.</summary>
    public static IncidentModel Model(IReadOnlyList<IncidentNet> networks, IncidentShape shape, IncidentData data, IncidentThresholds thresholds)
        => new(ModelFile.Read(IncidentExport.Bytes(networks, shape, data.Vectors, thresholds)), data.Language.File);
}
