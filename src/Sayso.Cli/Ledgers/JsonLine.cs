using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sayso.Cli.Ledgers;

/// <summary>One object as a line of JSON.</summary>
internal static class JsonLine
{
    // For programs and terminals, never pasted into HTML: letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line in UTF-8, with the line break at its end.</summary>
    /// <param name="fields">Writes the object's fields.</param>
    public static ReadOnlySpan<byte> Of(Action<Utf8JsonWriter> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }
}
