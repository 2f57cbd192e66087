using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Documents;

namespace Sayso.Web.Api;

/// <summary>A reading whose offsets are UTF-16 units, as browsers and JavaScript count, instead of code points.</summary>
internal static class Utf16Offsets
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a reading as <see cref="ReadingJson"/> does, but for the offsets.</summary>
    public static void Write(Reading reading, IBufferWriter<byte> output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ReadingJson.Write(reading, buffer);
        var points = new CodePoints(reading.Document?.Text ?? "");
        var json = new Utf8JsonReader(buffer.WrittenSpan);
        using var writer = new Utf8JsonWriter(output, Options);
        var isOffset = false;
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    isOffset = json.ValueTextEquals("start"u8) || json.ValueTextEquals("end"u8);
                    writer.WritePropertyName(json.GetString()!);
                    continue;
                case JsonTokenType.Number when isOffset:
                    writer.WriteNumberValue(points.ToUtf16(json.GetInt32()));
                    break;
                case JsonTokenType.Number:
                    writer.WriteRawValue(json.ValueSpan, skipInputValidation: true);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(json.GetString());
                    break;
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.Null:
                    writer.WriteNullValue();
                    break;
                default:
                    writer.WriteBooleanValue(json.TokenType == JsonTokenType.True);
                    break;
            }

            isOffset = false;
        }
    }
}
