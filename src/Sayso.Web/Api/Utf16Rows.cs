using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sayso.Documents;

namespace Sayso.Web.Api;

/// <summary>An answer whose rows count UTF-16 units, as browsers and JavaScript do: <c>start</c> and <c>end</c> of each object that names its <c>report</c>.</summary>
internal static class Utf16Rows
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same answer, its offsets turned.</summary>
    /// <param name="answer">Counts code points.</param>
    /// <param name="text">The text of a report by its id; null where there is none.</param>
    public static JsonAnswer Of(JsonAnswer answer, Func<string, string?> text)
    {
        var root = JsonNode.Parse(answer.Written().Span)!.AsObject();
        Turn(root, text, new Dictionary<string, CodePoints>(StringComparer.Ordinal));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            root.WriteTo(json);
        }

        return new JsonAnswer(buffer.WrittenMemory);
    }

    private static void Turn(JsonNode? node, Func<string, string?> text, Dictionary<string, CodePoints> known)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Turn(item, text, known);
            }
        }
        else if (node is JsonObject row)
        {
            var report = row.TryGetPropertyValue("report", out var id) && id is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
            foreach (var (name, item) in row.ToList())
            {
                if (report is not null && name is "start" or "end" && item?.GetValueKind() == JsonValueKind.Number)
                {
                    row[name] = Points(report!).ToUtf16(item.GetValue<int>());
                }
                else
                {
                    Turn(item, text, known);
                }
            }
        }

        CodePoints Points(string report)
        {
            if (!known.TryGetValue(report, out var points))
            {
                known.Add(report, points = new CodePoints(text(report) ?? ""));
            }

            return points;
        }
    }
}
