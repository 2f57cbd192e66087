using System.Text;
using System.Text.Json;
using System.Xml;

namespace Sayso.Ledger.Inputs;

/// <summary>Tells what an input is: by its first bytes, and by its name only where these say nothing.</summary>
internal static class InputSniffer
{
    /// <summary>The format, and where it cannot be read, what to do about it.</summary>
    public static (InputFormat Format, string? Advice) Tell(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
        {
            // Names stand in the clear; which of them counts is decided when the archive is open.
            return (head.IndexOf("word/"u8) >= 0 ? InputFormat.Docx : head.IndexOf("datapackage.json"u8) >= 0 || head.IndexOf("archive/"u8) >= 0 ? InputFormat.Wacz
                : InputFormat.Zip, null);
        }

        if (head is [0x1F, 0x8B, ..])
        {
            return (InputFormat.Gzip, null);
        }

        if (head.StartsWith("WARC/"u8))
        {
            return (InputFormat.Warc, null);
        }

        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return (InputFormat.Pdf, null);
        }

        return head is [0xD0, 0xCF, 0x11, 0xE0, ..] ? (InputFormat.Unreadable, "it is a file of an old Office program; save it as .docx, or as text")
            : head.StartsWith("{\\rtf"u8) ? (InputFormat.Unreadable, "it is RTF; save it as .docx, or as text")
            : ByText(head, name);
    }

    private static (InputFormat Format, string? Advice) ByText(ReadOnlySpan<byte> head, string name)
    {
        var start = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        if (start is [(byte)'<', ..] || head is [0xFF, 0xFE, (byte)'<', ..] or [0xFE, 0xFF, 0, (byte)'<', ..])
        {
            if (ByRoot(head.Length == start.Length || head[0] >= 0xFE ? head : start, name) is { } xml)
            {
                return xml;
            }
        }
        else if (start is [(byte)'{' or (byte)'[', ..] && ByKeys(start) is { } json)
        {
            return (json, null);
        }

        var dot = name.LastIndexOf('.');
        return ((dot < 0 ? "" : name[dot..].ToLowerInvariant()) switch
        {
            ".html" or ".htm" or ".xhtml" => InputFormat.Html,
            ".jsonl" or ".ndjson" or ".json" => InputFormat.JsonLines,
            ".txt" or ".text" => InputFormat.Text,
            _ => LooksLikePage(start) ? InputFormat.Html : InputFormat.Text,
        }, null);
    }

    // Null where it is no XML of ours: a page, or a text that begins with "<".
    private static (InputFormat Format, string? Advice)? ByRoot(ReadOnlySpan<byte> head, string name)
    {
        using var bytes = new MemoryStream(head.ToArray());
        try
        {
            using var reader = XmlDoor.Open(bytes, InputLimits.Default);
            if (reader.MoveToContent() != XmlNodeType.Element)
            {
                return null;
            }

            var root = reader.LocalName;
            InputFormat? format = root switch
            {
                "rss" or "RDF" => InputFormat.Rss,
                "feed" => InputFormat.Atom,
                "nitf" => InputFormat.Nitf,
                "newsItem" or "newsMessage" => InputFormat.NewsMl,
                _ => null,
            };
            return format is { } known ? (known, null)
                : head.StartsWith("<?xml"u8) && !root.Equals("html", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
                    ? (InputFormat.Unreadable, $"it is XML of a kind that is not known (<{InputWords.Quote(root)}>); RSS, Atom, NITF and NewsML-G2 are read")
                    : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool LooksLikePage(ReadOnlySpan<byte> start)
    {
        var words = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 100)]);
        string[] starts = ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<article", "<main", "<meta", "<title", "<div", "<p>", "<p ", "<h1"];
        return starts.Any(tag => words.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
    }

    // By the keys of the first object, as far as the head goes.
    private static InputFormat? ByKeys(ReadOnlySpan<byte> start)
    {
        var json = new Utf8JsonReader(start, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 1000 }));
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isFeed = false;
        var top = start[0] == '[' ? 2 : 1;
        try
        {
            while (json.Read() && !(json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == top - 1))
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == top)
                {
                    var key = Encoding.UTF8.GetString(json.ValueSpan);
                    keys.Add(key);
                    isFeed |= key == "version" && json.Read() && json.TokenType == JsonTokenType.String && json.ValueSpan.IndexOf("jsonfeed.org"u8) >= 0;
                }
            }
        }
        catch (JsonException)
        {
            // What was seen up to here decides.
        }

        return isFeed ? InputFormat.JsonFeed
            : keys.Contains("text") && keys.Contains("id") ? InputFormat.JsonLines
            : keys.Contains("uri") || keys.Overlaps(["headline", "headlines", "bodies", "body_text", "body_html", "body_xhtml", "versioncreated", "pubstatus"]) ? InputFormat.Ninjs
            : null;
    }
}
