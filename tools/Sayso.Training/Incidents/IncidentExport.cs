using Sayso.Incidents.Network;
using Sayso.Language.Network;
using Sayso.Training.Network;
using Sayso.Training.Torch;
using static TorchSharp.torch;

namespace Sayso.Training.Incidents;

/// <summary>Writes trained incident networks as the model file that the product loads.</summary>
internal static class IncidentExport
{
    /// <summary>The file's bytes.</summary>
    /// <param name="networks">The networks, whose mean the product takes.</param>
    /// <param name="shape">Their shape.</param>
    /// <param name="vectors">For the width of what stands before the engine's states.</param>
    /// <param name="thresholds">From which probabilities on the product reports.</param>
    public static byte[] Bytes(IReadOnlyList<IncidentNet> networks, IncidentShape shape, EngineVectors vectors, IncidentThresholds thresholds)
    {
        var file = new ModelFileWriter(IncidentNetwork.ModelName).Metadata("members", networks.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        file.Add("thresholds", [IncidentThresholds.Count], thresholds.Numbers.AsSpan());
        for (var i = 0; i < networks.Count; i++)
        {
            Add(file, $"n{i}.", networks[i], vectors.Width + shape.Normal + (2 * shape.Affix) + shape.Shape);
        }

        return file.ToArray();
    }

    private static void Add(ModelFileWriter file, string prefix, IncidentNet network, int forms)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var weights = network.named_parameters().ToDictionary(p => p.name, p => p.parameter.detach());
        foreach (var (table, name) in new[] { ("_normal", "normal"), ("_prefix", "prefix"), ("_suffix", "suffix"), ("_shapes", "shape") })
        {
            var weight = weights[table + ".weight"];
            NetworkExport.AddQuantised(file, prefix + name, NetworkExport.Numbers(weight), (int)weight.shape[1]);
        }

        var states = new List<Tensor>();
        foreach (var direction in new[] { "forward", "backward" })
        {
            var input = weights[$"_{direction}.weight_ih_l0"];
            NetworkExport.Add(file, $"{prefix}lstm0.{direction}.input", input.narrow(1, 0, forms));
            states.Add(input.narrow(1, forms, input.shape[1] - forms));
            NetworkExport.AddRecurrent(file, $"{prefix}lstm0.{direction}.", weights, "_" + direction);
        }

        NetworkExport.Add(file, prefix + "states", cat(states, 0));
        foreach (var name in new[] { "_places", "_pool", "_poolIn", "_sentenceIn", "_out", "_pairIn", "_wordOut", "_textOut", "_joined", "_pairOut", "_candidateShape", "_relation", "_name", "_standing", "_apart", "_roles" })
        {
            NetworkExport.Add(file, $"{prefix}{name[1..]}.weight", weights[name + ".weight"]);
            if (weights.TryGetValue(name + ".bias", out var bias))
            {
                NetworkExport.Add(file, $"{prefix}{name[1..]}.bias", bias);
            }
        }
    }
}
