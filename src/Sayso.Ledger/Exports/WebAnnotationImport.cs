using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>Reads W3C Web Annotations over a text that is known. For those of many texts see <see cref="AnnotationPage"/>.</summary>
public static class WebAnnotationImport
{
    /// <summary>Reads a page of annotations, those of <paramref name="document"/> among them. What cannot be read or tied to the text is a problem.</summary>
    /// <exception cref="FormatException">It is no page of annotations.</exception>
<<<<<<< HEAD
    public static AnnotationImport Read(Document document, string json) => AnnotationPage.Parse(json).Read(document);
=======
    public static AnnotationImport Read(Document document, string json)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(json);
        var anchors = new Anchors(document.Text);
        var markups = new List<Markup>();
        var problems = new List<string>();
        var number = 0;
        try
        {
            if (JsonNode.Parse(json) is not JsonObject page || page["items"] is not JsonArray items)
            {
                throw new FormatException("has no list “items”");
            }

            foreach (var item in items)
            {
                number++;
                var bodies = List(item?["body"]).Select(body => (Purpose: (string?)body?["purpose"], Value: (string?)body?["value"] ?? "")).ToList();
                var targets = List(item?["target"]).Where(target => (string?)target?["source"] == "urn:sayso:" + document.Sha256).ToList();
                var role = bodies.Find(body => body.Purpose == "classifying").Value;
                var spans = targets.SelectMany(target => Span(anchors, target) ?? []).Order().ToList();
                if (targets.Count == 0)
                {
                    continue;       // of another report
                }

                if (!MarkedText.Roles.Contains(role) || spans.Count < targets.Count)
                {
                    problems.Add($"items[{number - 1}]: " + (spans.Count < targets.Count ? "its words do not stand in the text" : "is no part of a statement"));
                    continue;
                }

                var tags = bodies.Where(body => body.Purpose == "tagging" && body.Value.Contains(':', StringComparison.Ordinal)).Select(body => body.Value.Split(':', 2));
                markups.Add(new Markup(bodies.Find(body => body.Purpose == "identifying").Value ?? $"new-{number}", role, spans, [.. tags.Select(tag => new KeyValuePair<string, string>(tag[0], tag[1]))]));
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"items[{number - 1}]: {e.Message}", e);
        }

        return new AnnotationImport(new MarkedText(document, markups), anchors.Counts, problems);
    }

    private static IReadOnlyList<TextSpan>? Span(Anchors anchors, JsonNode? target)
    {
        var selectors = List(target?["selector"]);
        var exact = (string?)selectors.Find(selector => (string?)selector?["type"] == "TextQuoteSelector")?["exact"];
        var position = selectors.Find(selector => (string?)selector?["type"] == "TextPositionSelector");
        return exact is null ? null : anchors.Find([((int?)position?["start"] ?? 0, (int?)position?["end"] ?? 0)], exact, "");
    }

    // One thing may stand for a list of one.
    private static List<JsonNode?> List(JsonNode? node) => node is JsonArray list ? [.. list] : node is null ? [] : [node];
>>>>>>> s6-scale
}
