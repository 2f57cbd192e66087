using System.Globalization;
using Sayso.Language.Network;
using Sayso.Statements.Network;
using Sayso.Training.Network;
using static TorchSharp.torch;

namespace Sayso.Training.Statements;

/// <summary>Writes trained statement networks as the model file that the product loads.</summary>
internal static class StatementExport
{
    /// <summary>The file's bytes.</summary>
    /// <param name="networks">The networks, whose mean the product takes.</param>
    /// <param name="shapes">The shape of each.</param>
    /// <param name="data">For the width of what stands before the engine's states.</param>
    /// <param name="choice">Confidence and thresholds.</param>
    public static byte[] Bytes(IReadOnlyList<StatementNet> networks, IReadOnlyList<StatementShape> shapes, StatementData data, StatementChoice choice)
    {
        var file = new ModelFileWriter(StatementNetwork.ModelName).Metadata("members", networks.Count.ToString(CultureInfo.InvariantCulture));
        file.Add("confidence", [choice.Weights.Length], choice.Weights.AsSpan());
        file.Add("cue.least", [1], [choice.LeastCue]);
        file.Add("confidence.least", [1], [choice.Least]);
        for (var i = 0; i < networks.Count; i++)
        {
            Add(file, $"n{i}.", networks[i], shapes[i], data);
        }

        return file.ToArray();
    }

    private static void Add(ModelFileWriter file, string prefix, StatementNet network, StatementShape shape, StatementData data)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var weights = network.named_parameters().ToDictionary(p => p.name, p => p.parameter.detach());
        foreach (var (table, name) in new[] { ("_normal", "normal"), ("_prefix", "prefix"), ("_suffix", "suffix"), ("_shapes", "shape") })
        {
            var weight = weights[table + ".weight"];
            NetworkExport.AddQuantised(file, prefix + name, NetworkExport.Numbers(weight), (int)weight.shape[1]);
        }

        var forms = data.VectorWidth + shape.Normal + (2 * shape.Affix) + shape.Shape;
        var (states, places) = (new List<Tensor>(), new List<Tensor>());
        foreach (var (direction, from) in new[] { ("forward", "forward0"), ("backward", "backward0") })
        {
            var input = weights[from + ".weight_ih_l0"];
            NetworkExport.Add(file, $"{prefix}lstm0.{direction}.input", input.narrow(1, 0, forms));
            states.Add(input.narrow(1, forms, data.StateWidth));
            places.Add(matmul(weights["_places.weight"], input.narrow(1, forms + data.StateWidth, shape.Place).t()));
            NetworkExport.AddRecurrent(file, $"{prefix}lstm0.{direction}.", weights, from);
        }

        NetworkExport.Add(file, prefix + "states", cat(states, 0));
        NetworkExport.Add(file, prefix + "places", cat(places, 1));
        foreach (var (name, from) in new[] { ("lstm1.forward.", "forward1"), ("lstm1.backward.", "backward1"), ("part.forward.", "_partForward"), ("part.backward.", "_partBackward") })
        {
            NetworkExport.Add(file, prefix + name + "input", weights[from + ".weight_ih_l0"]);
            NetworkExport.AddRecurrent(file, prefix + name, weights, from);
        }

        foreach (var (name, from) in new[] { ("cue", "_cue"), ("pair.word", "_pairWord"), ("pair.cue", "_pairCue"), ("labels", "_part") })
        {
            NetworkExport.Add(file, prefix + name + ".weight", weights[from + ".weight"]);
            NetworkExport.Add(file, prefix + name + ".bias", weights[from + ".bias"]);
        }

        NetworkExport.Add(file, prefix + "distances", weights["_distance.weight"]);
        NetworkExport.Add(file, prefix + "sentences", weights["_sentence.weight"]);
    }
}
