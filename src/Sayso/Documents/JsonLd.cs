using System.Net;
using System.Text.Json;

namespace Sayso.Documents;

/// <summary>The article that the JSON-LD of a page describes (schema.org NewsArticle and its kin).</summary>
internal sealed class JsonLd
{
    private const int MaxDepth = 64;

    /// <summary>Longer blocks describe something else: a whole archive, a map.</summary>
    private const int MaxLength = 2_000_000;

    /// <summary>Authors beyond this are a staff list.</summary>
    private const int MaxAuthors = 20;

    // Best first.
    private static readonly string[] Types =
    [
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle",
        "AdvertiserContentArticle", "LiveBlogPosting", "Report", "Article", "BlogPosting", "SocialMediaPosting",
    ];

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private JsonElement _article;
    private int _rank = int.MaxValue;

    private JsonLd()
    {
    }

    /// <summary>Finds the article in the blocks; a block that is no JSON is passed over with a remark.</summary>
    /// <returns>Null where no block describes an article.</returns>
    public static JsonLd? Read(IReadOnlyList<string> blocks, string name, List<Problem> problems)
    {
        var found = new JsonLd();
        foreach (var block in blocks)
        {
            try
            {
                using var json = JsonDocument.Parse(Unwrap(block), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth });
                found.Take(json.RootElement.Clone());
            }
            catch (JsonException e)
            {
                var tail = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
                problems.Add(InputMessages.Remark(name, "json-ld",
                    $"a JSON-LD block was passed over, it is not valid JSON ({InputMessages.Quote((tail < 0 ? e.Message : e.Message[..tail]).TrimEnd('.'))})"));
            }
        }

        return found._rank < int.MaxValue ? found : null;
    }

    /// <summary>The value of a property: a string, or the name of the thing that it points to; several joined as in a byline.</summary>
    public Field? Get(string property)
        => _article.TryGetProperty(property, out var value) && string.Join(", ", Names(value, 0).Distinct()) is { Length: > 0 } text
            ? new Field(text, $"JSON-LD {Types[_rank]}.{property}")
            : null;

    /// <summary>The address of the article: <c>url</c>, or what <c>mainEntityOfPage</c> points to.</summary>
    public Field? Address()
    {
        foreach (var property in (ReadOnlySpan<string>)["url", "mainEntityOfPage"])
        {
            if (_article.TryGetProperty(property, out var value))
            {
                var text = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out var id) ? Text(id) : Text(value);
                if (text is not null && WebAddress.IsWeb(text))
                {
                    return new Field(text, $"JSON-LD {Types[_rank]}.{property}");
                }
            }
        }

        return null;
    }

    private void Take(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Take(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            var rank = Rank(element);
            if (rank < _rank)
            {
                (_article, _rank) = (element, rank);
            }

            if (element.TryGetProperty("@id", out var id) && Text(id) is { } key && element.TryGetProperty("name", out _))
            {
                _byId.TryAdd(key, element);
            }

            foreach (var property in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"])
            {
                if (element.TryGetProperty(property, out var inner) && (property is "@graph" or "mainEntity" || rank == int.MaxValue))
                {
                    Take(inner);
                }
            }
        }
    }

    private static int Rank(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return int.MaxValue;
        }

        var best = int.MaxValue;
        foreach (var item in type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type])
        {
            var word = Text(item);
            var at = Array.IndexOf(Types, word?[(word.LastIndexOf('/') + 1)..]);
            best = at >= 0 && at < best ? at : best;
        }

        return best;
    }

    private IEnumerable<string> Names(JsonElement value, int depth)
    {
        if (depth > 4)
        {
            yield break;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var name in value.EnumerateArray().Take(MaxAuthors).SelectMany(item => Names(item, depth + 1)))
            {
                yield return name;
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (!value.TryGetProperty("name", out var name) && value.TryGetProperty("@id", out var id) && Text(id) is { } key && _byId.TryGetValue(key, out var thing))
            {
                thing.TryGetProperty("name", out name);
            }

            if (name.ValueKind is JsonValueKind.String or JsonValueKind.Array)
            {
                foreach (var inner in Names(name, depth + 1))
                {
                    yield return inner;
                }
            }
        }
        else if (Text(value) is { } text)
        {
            yield return text;
        }
    }

    // Entities in JSON strings are against the rules and common. A lone surrogate makes no field.
    private static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return HtmlFields.Fold(WebUtility.HtmlDecode(value.GetString()));
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Unwrap(string block)
    {
        var text = block.Length > MaxLength ? "" : block.Trim().TrimStart('\uFEFF');
        foreach (var (start, end) in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>")])
        {
            if (text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith(end, StringComparison.Ordinal))
            {
                text = text[start.Length..^end.Length].Trim();
            }
        }

        return text.Length == 0 ? "{}" : text.TrimEnd(';');
    }
}
