using System.Text.Json;
using System.Text.Json.Nodes;
using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>A page of W3C Web Annotations of many texts, parsed once.</summary>
public sealed class AnnotationPage
{
    private const string Urn = "urn:sayso:";

    // By SHA-256 of the text, in the order of the page.
    private readonly OrderedDictionary<string, List<(int Number, JsonNode Item)>> _items = new(StringComparer.Ordinal);

    private AnnotationPage()
    {
    }

    /// <summary>SHA-256 of each text that is annotated, in the order of the page.</summary>
    public IReadOnlyList<string> Texts => [.. _items.Keys];

    /// <summary>How many annotations are of nothing that Sayso wrote.</summary>
    public int Strangers { get; private set; }

    /// <summary>Parses a page.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static AnnotationPage Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var page = new AnnotationPage();
        var number = 0;
        try
        {
            if (JsonNode.Parse(json) is not JsonObject root || root["items"] is not JsonArray items)
            {
                throw new FormatException("has no list “items”");
            }

            foreach (var item in items)
            {
                var texts = List(item?["target"]).Select(target => Text(target, "source")).Where(source => source?.StartsWith(Urn, StringComparison.Ordinal) == true).Distinct(StringComparer.Ordinal).ToList();
                page.Strangers += texts.Count == 0 ? 1 : 0;
                foreach (var text in texts)
                {
                    if (!page._items.TryGetValue(text![Urn.Length..], out var known))
                    {
                        page._items[text[Urn.Length..]] = known = [];
                    }

                    known.Add((number, item!));
                }

                number++;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"items[{number}]: {e.Message}", e);
        }

        return page;
    }

    /// <summary>The annotations of a text. What cannot be read or tied to the text is a problem.</summary>
    /// <exception cref="FormatException">One is of another shape.</exception>
    public AnnotationImport Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var anchors = new Anchors(document.Text);
        var (markups, problems) = (new List<Markup>(), new List<string>());
        foreach (var (number, item) in _items.TryGetValue(document.Sha256, out var own) ? own : [])
        {
            try
            {
                Read(document, number, item, anchors, markups, problems);
            }
            catch (Exception e) when (e is InvalidOperationException or ArgumentException)
            {
                throw new FormatException($"items[{number}]: {e.Message}", e);
            }
        }

        return new AnnotationImport(new MarkedText(document, markups), anchors.Counts, problems);
    }

    private static void Read(Document document, int number, JsonNode item, Anchors anchors, List<Markup> markups, List<string> problems)
    {
        var bodies = List(item["body"]).Select(body => (Purpose: Text(body, "purpose"), Value: Text(body, "value") ?? "")).ToList();
        var targets = List(item["target"]).Where(target => Text(target, "source") == Urn + document.Sha256).ToList();
        var role = bodies.Find(body => body.Purpose == "classifying").Value;
        var spans = targets.SelectMany(target => Span(anchors, target) ?? []).Order().ToList();
        if (!MarkedText.Roles.Contains(role) || spans.Count < targets.Count)
        {
            problems.Add($"items[{number}]: " + (spans.Count < targets.Count ? "its words do not stand in the text" : "is no part of a statement"));
            return;
        }

        var tags = bodies.Where(body => body.Purpose == "tagging" && body.Value.Contains(':', StringComparison.Ordinal)).Select(body => body.Value.Split(':', 2));
        markups.Add(new Markup(bodies.Find(body => body.Purpose == "identifying").Value ?? $"new-{number + 1}", role, spans, [.. tags.Select(tag => new KeyValuePair<string, string>(tag[0], tag[1]))]));
    }

    private static IReadOnlyList<TextSpan>? Span(Anchors anchors, JsonNode? target)
    {
        var selectors = List(target?["selector"]);
        var exact = Text(selectors.Find(selector => Text(selector, "type") == "TextQuoteSelector"), "exact");
        var position = selectors.Find(selector => Text(selector, "type") == "TextPositionSelector");
        return exact is null ? null : anchors.Find([((int?)position?["start"] ?? 0, (int?)position?["end"] ?? 0)], exact, "");
    }

    // Null too where an address stands for the thing, as the model allows for targets, bodies and selectors alike.
    private static string? Text(JsonNode? thing, string key)
        => thing is JsonObject known && known[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    // One thing may stand for a list of one.
    private static List<JsonNode?> List(JsonNode? node) => node is JsonArray list ? [.. list] : node is null ? [] : [node];
}
