using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sayso.Training;

/// <summary>A corpus or resource that a model was made from.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Licence">Its terms.</param>
/// <param name="Use">What of it was used, and for what.</param>
internal sealed record CardSource(string Name, string Licence, string Use);

/// <summary>A figure of a model.</summary>
/// <param name="What">What was measured, on what.</param>
/// <param name="Value">The figure.</param>
internal sealed record CardScore(string What, double Value);

/// <summary>What a person has to know of a model, and the bytes it is known by; stands beside it as NAME.json.</summary>
internal sealed record ModelCard
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public required string Model { get; init; }

    public required string Purpose { get; init; }

    public string File => Model + ".model";

    public long Bytes { get; private init; }

    public string Sha256 { get; private init; } = "";

    public required string Method { get; init; }

    public required string Command { get; init; }

    public required string Licence { get; init; }

    public required IReadOnlyList<CardSource> Data { get; init; }

    public required IReadOnlyList<CardScore> Scores { get; init; }

    public required string Limits { get; init; }

    /// <summary>Writes the model and its card.</summary>
    public void Write(string folder, byte[] model)
    {
        Directory.CreateDirectory(folder);
        var card = this with { Bytes = model.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(model)) };
        System.IO.File.WriteAllBytes(Path.Combine(folder, File), model);
        System.IO.File.WriteAllText(Path.Combine(folder, Model + ".json"), JsonSerializer.Serialize(card, Written) + "\n");
    }

    /// <summary>Puts a model's new bytes into the card that is there. Its scores are those of the old bytes until somebody measures and writes them.</summary>
    public static void Renew(string folder, string model)
    {
        var path = Path.Combine(folder, model + ".json");
        var card = JsonNode.Parse(System.IO.File.ReadAllText(path))!;
        var bytes = System.IO.File.ReadAllBytes(Path.Combine(folder, (string)card["file"]!));
        card["bytes"] = bytes.Length;
        card["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        System.IO.File.WriteAllText(path, card.ToJsonString(Written) + "\n");
    }
}
