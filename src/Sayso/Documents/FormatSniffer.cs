using System.Text.Json;

namespace Sayso.Documents;

/// <summary>Tells the format of an input by its name, or by how it starts.</summary>
internal static class FormatSniffer
{
    // A page starts with one of these; a text that merely begins with '<' does not.
    private static readonly string[] PageStarts =
        ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<article", "<main", "<meta", "<title", "<div", "<p>", "<p ", "<h1"];

    /// <summary>Tells by the name where it says it; else looks at the head, and at no more of it than it takes.</summary>
    public static DocumentFormat Tell(string name, InputBytes input)
    {
        var dot = name.LastIndexOf('.');
        return (dot < 0 ? "" : name[dot..].ToLowerInvariant()) switch
        {
            ".txt" or ".text" => DocumentFormat.Text,
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
            ".jsonl" or ".ndjson" or ".json" => DocumentFormat.JsonLines,
            _ => IsJsonLine(input.FirstLine) ? DocumentFormat.JsonLines : ByContent(input.Head),
        };
    }

    private static DocumentFormat ByContent(ReadOnlySpan<byte> head)
    {
        var (encoding, mark) = TextDecoding.ByMark(head);
        head = head[mark..];
        if (encoding is not null and not System.Text.UTF8Encoding)
        {
            return IsPage(encoding.GetString(head[..Math.Min(head.Length, 400)])) ? DocumentFormat.Html : DocumentFormat.Text;
        }

        var start = head.TrimStart(" \t\r\n"u8);
        return start is [(byte)'<', ..] && IsPage(System.Text.Encoding.Latin1.GetString(start[..Math.Min(start.Length, 100)])) ? DocumentFormat.Html
            : IsJsonLine(head) ? DocumentFormat.JsonLines
            : DocumentFormat.Text;
    }

    private static bool IsJsonLine(ReadOnlySpan<byte> head)
    {
        var (encoding, mark) = TextDecoding.ByMark(head);
        var start = head[mark..].TrimStart(" \t\r\n"u8);
        return encoding is null or System.Text.UTF8Encoding && start is [(byte)'{', ..] && HasText(start);
    }

    private static bool IsPage(string start)
    {
        start = start.TrimStart();
        return PageStarts.Any(tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
    }

    // Whether the first object has a key "text", as far as the head goes.
    private static bool HasText(ReadOnlySpan<byte> head)
    {
        var json = new Utf8JsonReader(head, isFinalBlock: false, default);
        try
        {
            while (json.Read() && (json.CurrentDepth > 0 || json.TokenType == JsonTokenType.StartObject))
            {
                if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("text"u8))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // No JSON after all: a text that begins with a brace.
        }

        return false;
    }
}
