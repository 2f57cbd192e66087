using System.Text.Json;

namespace Sayso.Throughput;

/// <summary>The texts that are read.</summary>
/// <param name="All">In the order of the file.</param>
/// <param name="SpacedWords">What stands between white space, in all of them: words as a person counts them.</param>
internal sealed record Texts(IReadOnlyList<string> All, int SpacedWords)
{
    /// <summary>Reads a JSONL file.</summary>
    /// <exception cref="InvalidDataException">A line has no text, or there is no line.</exception>
    /// <exception cref="JsonException">A line is not JSON.</exception>
    public static Texts Read(string file)
    {
        var texts = new List<string>();
        foreach (var line in File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            using var json = JsonDocument.Parse(line);
            texts.Add(json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? text.GetString()!
                : throw new InvalidDataException($"{file}: no \"text\" in line {texts.Count + 1}"));
        }

        return texts.Count > 0
            ? new Texts(texts, texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length))
            : throw new InvalidDataException($"{file}: no text in it");
    }
}
