using System.Text.Json;
using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>
/// Writes annotations as W3C Web Annotation: a page of annotations. The bodies say which part of which statement it is (classifying, identifying) and, on the content,
/// its attributes (tagging: "act:denies"); each piece of text is a target of its own with a quote (32 code points around it) and a position.
/// </summary>
internal static class WebAnnotationExport
{
    private const int Around = 32;

    public static void Write(IEnumerable<MarkedText> texts, Stream output)
        => JsonPage.Write(output, "items", texts.SelectMany(Items), json =>
        {
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("type", "AnnotationPage");
        }, WriteOne);

    private static IEnumerable<(MarkedText Text, CodePoints CodePoints, Markup Markup)> Items(MarkedText text)
    {
        var codePoints = new CodePoints(text.Document.Text);
        return text.Markups.Select(markup => (text, codePoints, markup));
    }

    private static void WriteOne(Utf8JsonWriter json, (MarkedText Text, CodePoints CodePoints, Markup Markup) item)
    {
        var (text, codePoints, markup) = item;
        var source = "urn:sayso:" + text.Document.Sha256;
        json.WriteStartObject();
        json.WriteString("id", $"{source}:{markup.Statement}:{markup.Role}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "classifying");
        json.WriteStartArray("body");
        WriteBody(json, "classifying", markup.Role);
        WriteBody(json, "identifying", markup.Statement);
        foreach (var (name, value) in markup.Attributes)
        {
            WriteBody(json, "tagging", $"{name}:{value}");
        }

        json.WriteEndArray();
        json.WriteStartArray("target");
        foreach (var span in markup.Spans)
        {
            WriteTarget(json, source, text.Document.Text, codePoints, span);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, string source, string text, CodePoints codePoints, TextSpan span)
    {
        var (start, end) = (codePoints.FromUtf16(span.Start), codePoints.FromUtf16(span.End));
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.Of(text));
        json.WriteString("prefix", text[codePoints.ToUtf16(Math.Max(0, start - Around))..span.Start]);
        json.WriteString("suffix", text[span.End..codePoints.ToUtf16(Math.Min(codePoints.Count, end + Around))]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
