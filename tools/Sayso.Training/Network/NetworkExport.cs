using Sayso.Language;
using Sayso.Language.Network;
using TorchSharp;

namespace Sayso.Training.Network;

/// <summary>Writes a trained network as the model file that the product loads. Tables of vectors become bytes with one scale for each row.</summary>
internal static class NetworkExport
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Bytes(TaggerParser network, NetworkShape shape, NetworkData data)
    {
        var file = new ModelFileWriter(SentenceNetwork.ModelName)
            .Metadata("xpos", string.Join(' ', data.Xpos.Labels))
            .Metadata("relations", string.Join(' ', data.Relations.Labels))
            .Metadata("upos", string.Join(' ', Enum.GetNames<PartOfSpeech>()))
            .Metadata("names", string.Join(' ', NameLabels.Kinds));
        AddVectors(file, data);
        var weights = network.named_parameters().ToDictionary(p => p.name, p => p.parameter);
        foreach (var (table, name) in new[] { ("_normal", "normal"), ("_prefix", "prefix"), ("_suffix", "suffix"), ("_shapes", "shape") })
        {
            var weight = weights[table + ".weight"];
            AddQuantised(file, name, Numbers(weight), (int)weight.shape[1]);
        }

        for (var layer = 0; layer < shape.Layers; layer++)
        {
            foreach (var (direction, suffix) in new[] { ("forward", ""), ("backward", "_reverse") })
            {
                var from = $"lstm{layer}.";
                var to = $"lstm{layer}.{direction}.";
                Add(file, to + "input", weights[$"{from}weight_ih_l0{suffix}"]);
                Add(file, to + "recurrent", weights[$"{from}weight_hh_l0{suffix}"]);
                using var bias = weights[$"{from}bias_ih_l0{suffix}"] + weights[$"{from}bias_hh_l0{suffix}"];
                Add(file, to + "bias", bias);
            }
        }

        foreach (var (linear, name) in new[]
        {
            ("_upos", "upos"), ("_xpos", "xpos"), ("_names", "names"), ("_arcDependent", "arc.dependent"), ("_arcHead", "arc.head"),
            ("_relationDependent", "relation.dependent"), ("_relationHead", "relation.head"), ("_relationOut", "relation.out"),
        })
        {
            Add(file, name + ".weight", weights[linear + ".weight"]);
            Add(file, name + ".bias", weights[linear + ".bias"]);
        }

        Add(file, "arc.weight", weights["_arcWeight"]);
        Add(file, "arc.root", weights["_arcRoot"].flatten());
        Add(file, "relation.root", weights["_relationRoot"].flatten());
        return file.ToArray();
    }

    // Sorted by key: the product looks words up by halving.
    private static void AddVectors(ModelFileWriter file, NetworkData data)
    {
        var width = Corpora.WordVectors.Width;
        var sorted = data.Rows.OrderBy(row => row.Key).ToArray();
        var values = new float[sorted.Length * width];
        for (var i = 0; i < sorted.Length; i++)
        {
            data.Vectors.Values.AsSpan((sorted[i].Value - 1) * width, width).CopyTo(values.AsSpan(i * width));
        }

        file.Add("vectors.keys", [sorted.Length], sorted.Select(row => row.Key).ToArray().AsSpan());
        AddQuantised(file, "vectors", values, width);
    }

    public static void AddQuantised(ModelFileWriter file, string name, float[] values, int width)
    {
        var rows = values.Length / width;
        var (bytes, scales) = (new sbyte[values.Length], new float[rows]);
        for (var row = 0; row < rows; row++)
        {
            var from = values.AsSpan(row * width, width);
            var largest = 1e-9f;
            foreach (var value in from)
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            scales[row] = largest / 127;
            for (var i = 0; i < width; i++)
            {
                bytes[(row * width) + i] = (sbyte)Math.Round(from[i] / scales[row]);
            }
        }

        file.Add(name + ".values", [rows, width], bytes.AsSpan());
        file.Add(name + ".scales", [rows], scales.AsSpan());
    }

    public static void Add(ModelFileWriter file, string name, torch.Tensor tensor)
        => file.Add(name, [.. tensor.shape.Select(n => (int)n)], Numbers(tensor).AsSpan());

    /// <summary>The recurrent weights and the bias of one direction.</summary>
    public static void AddRecurrent(ModelFileWriter file, string name, Dictionary<string, torch.Tensor> weights, string from)
    {
        Add(file, name + "recurrent", weights[from + ".weight_hh_l0"]);
        Add(file, name + "bias", weights[from + ".bias_ih_l0"] + weights[from + ".bias_hh_l0"]);
    }

    public static float[] Numbers(torch.Tensor tensor)
    {
        using var free = torch.no_grad();
        return [.. tensor.detach().contiguous().data<float>()];
    }
}
