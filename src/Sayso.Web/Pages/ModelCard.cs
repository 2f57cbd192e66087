using System.Globalization;
using System.Text.Json;

namespace Sayso.Web.Pages;

/// <summary>What the card of a model says of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Licence">Under what licence it is.</param>
/// <param name="Limits">What it is not good at.</param>
/// <param name="Sha256">By what its file is known.</param>
/// <param name="Bytes">How large its file is.</param>
/// <param name="Scores">What was measured, and what came out.</param>
internal sealed record ModelCard(string Name, string Purpose, string Licence, string Limits, string Sha256, long Bytes, IReadOnlyList<(string What, string Value)> Scores)
{
    private static readonly Lazy<IReadOnlyList<ModelCard>> Here = new(() => Read(Path.Combine(AppContext.BaseDirectory, "models")));

    /// <summary>The cards beside the program, by name; they do not change while it runs.</summary>
    public static IReadOnlyList<ModelCard> All => Here.Value;

    private static IReadOnlyList<ModelCard> Read(string folder)
        => Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Card).OfType<ModelCard>()] : [];

    private static ModelCard? Card(string path)
    {
        try
        {
            using var parsed = JsonDocument.Parse(File.ReadAllBytes(path));
            var card = parsed.RootElement;
            string Text(string name) => card.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
            List<(string, string)> scores = card.TryGetProperty("scores"u8, out var measured)
                ? [.. measured.EnumerateArray().Select(s => (s.GetProperty("what"u8).GetString() ?? "", s.GetProperty("value"u8).GetDouble().ToString("#,##0.##", CultureInfo.InvariantCulture)))]
                : [];
            return new ModelCard(Text("model"), Text("purpose"), Text("licence"), Text("limits"), Text("sha256"), card.TryGetProperty("bytes"u8, out var bytes) ? bytes.GetInt64() : 0, scores);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException or FormatException)
        {
            return null;        // no card; whether models are as they should be, reading says
        }
    }
}
