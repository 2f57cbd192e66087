using System.Text.Json;

namespace Sayso.Documents;

/// <summary>Bytes in, documents out. Any content gives results, never an exception; only failures of the stream itself pass through.</summary>
public static class DocumentReader
{
    /// <summary>The longest text of one document, in UTF-16 code units: some 3 million words, beyond any report, and small enough to hold.</summary>
    public const int MaxCharacters = 20_000_000;

    /// <summary>Reads what an input holds, as it is asked for: JSON Lines are never held whole.</summary>
    /// <param name="content">The bytes, from its present position; not disposed.</param>
    /// <param name="name">A file name, or "-"; it names the input in messages and is the id of a document that has none of its own.</param>
    /// <param name="format">What it is; <see cref="DocumentFormat.Auto"/> decides by the name, then by the content.</param>
    /// <returns>One result a document, in input order; text and HTML give one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static IEnumerable<DocumentResult> Read(Stream content, string name, DocumentFormat format = DocumentFormat.Auto)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        return ReadLazily(content, name, format);
    }

    private static IEnumerable<DocumentResult> ReadLazily(Stream content, string name, DocumentFormat format)
    {
        using var reader = new StreamReader(content, leaveOpen: true);
        if (format == DocumentFormat.JsonLines || name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            var number = 0;
            while (reader.ReadLine() is { } line)
            {
                number++;
                if (line.Length > 0)
                {
                    yield return ReadLine(line, name, number);
                }
            }

            yield break;
        }

        var text = reader.ReadToEnd();
        yield return string.IsNullOrWhiteSpace(text)
            ? DocumentResult.Unreadable(name, "empty", $"{name}: there is no text in it; give a report")
            : DocumentResult.Read(new Document(name, text));
    }

    private static DocumentResult ReadLine(string line, string name, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return DocumentResult.Read(new Document(json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!));
        }
        catch (JsonException e)
        {
            return DocumentResult.Unreadable($"{name}:{number}", "invalid-json", $"{name}:{number}: {e.Message}");
        }
    }
}
