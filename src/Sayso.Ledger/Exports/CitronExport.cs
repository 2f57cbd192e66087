using System.Text.Json;
using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>Writes statements as Citron does: one object a report and line, with the text, quotes and groups of coreference.</summary>
internal static class CitronExport
{
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output)
    {
        foreach (var one in documents)
        {
            using (var json = new Utf8JsonWriter(output, JsonPage.Options with { Indented = false }))
            {
                WriteOne(json, one, new CodePoints(one.Document.Text));
            }

            output.Write("\n"u8);
        }
    }

    private static void WriteOne(Utf8JsonWriter json, ExportedDocument one, CodePoints codePoints)
    {
        var mentions = one.Reading.Entities.DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id, entity => entity.Mentions, StringComparer.Ordinal);
        void Span(TextSpan span)
        {
            json.WriteStartObject();
            json.WriteNumber("start", codePoints.FromUtf16(span.Start));
            json.WriteNumber("end", codePoints.FromUtf16(span.End));
            json.WriteString("text", span.Of(one.Document.Text));
            json.WriteEndObject();
        }

        void Spans(string? key, IEnumerable<TextSpan> spans)
        {
            if (key is not null)
            {
                json.WritePropertyName(key);
            }

            json.WriteStartArray();
            foreach (var span in spans)
            {
                Span(span);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject();
        json.WriteString("text", one.Document.Text);
        json.WriteStartArray("quotes");
        foreach (var statement in one.Reading.Statements)
        {
            json.WriteStartObject();
            json.WriteString("id", statement.Id);

            // Citron knows one cue of one piece: the first is it.
            json.WritePropertyName("cue");
            if (statement.Cue.Count > 0)
            {
                Span(statement.Cue[0]);
            }
            else
            {
                json.WriteNullValue();
            }

            Spans("sources", statement.Source);
            Spans("contents", statement.Content);
            Spans("coreferences", statement.Speaker is { } speaker && mentions.TryGetValue(speaker.Id, out var of) ? of : []);
            json.WriteNumber("confidence", Math.Round(statement.Confidence, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("coreference_groups");
        foreach (var entity in one.Reading.Entities)
        {
            Spans(null, entity.Mentions);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
