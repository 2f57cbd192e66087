using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sayso.Documents;

namespace Sayso.Web.Api;

/// <summary>An answer whose rows count UTF-16 units, as browsers and JavaScript do: <c>start</c> and <c>end</c> of each object that names its <c>report</c>.</summary>
internal static class Utf16Rows
{
    /// <summary>The same answer, its offsets turned.</summary>
    /// <param name="answer">Counts code points.</param>
    /// <param name="text">The text of a report by its id; null where there is none.</param>
    public static JsonAnswer Of(JsonAnswer answer, Func<string, string?> text)
    {
        var root = JsonNode.Parse(answer.Written().Span)!.AsObject();
        Turn(root, text, new Dictionary<string, CodePoints>(StringComparer.Ordinal));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonAnswer.Writing))
        {
            root.WriteTo(json);
        }

        return answer.With(buffer.WrittenMemory);
    }

    // A report that got another text meanwhile has other places.
    private static int Turned(CodePoints points, int offset)
        => offset <= points.Count ? points.ToUtf16(offset) : throw new ApiException(ApiProblem.Unavailable, "A report changed while this was asked for: ask again.");

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
                    row[name] = Turned(Points(report!), item.GetValue<int>());
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
