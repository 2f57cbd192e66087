using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sayso;

/// <summary>
/// Writes readings as the format <c>sayso.reading/1</c>: one JSON object, camelCase keys, every span with <c>start</c>, <c>end</c>
/// (Unicode code points, half open) and its <c>text</c>. Written by hand, key by key, because the order and presence of the
/// keys are a contract and because it starts faster than a reflecting serialiser. Read back, a reading is
/// written as the same bytes again, unless its text has half a surrogate pair, which UTF-8 cannot hold: that is U+FFFD from then on.
/// </summary>
public static class ReadingJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sayso.reading/1";

    // Readings are data for programs and terminals, never pasted into HTML unescaped: letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // Of two values under one key nobody could say which is meant.
    private static readonly JsonDocumentOptions ReadOptions = new() { AllowDuplicateProperties = false };

    /// <summary>The reading as one line of JSON, without a line break at its end.</summary>
    public static string ToJson(Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(reading, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the reading as one line of JSON in UTF-8, without a line break at its end.</summary>
    public static void Write(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Options);
        new ReadingWriter(json, reading).Write();
    }

    /// <summary>
    /// Reads what <see cref="Write"/> wrote. Keys that it does not know are passed over; keys that docs/reading.md did not have from the start may be missing. Rounded numbers
    /// stay rounded, and the document's id is the reading's.
    /// </summary>
    /// <param name="json">One object in UTF-8.</param>
    /// <exception cref="FormatException">It is no reading; the message names the place in it: <c>statements[2].cue[0].end: …</c></exception>
    public static Reading Read(ReadOnlyMemory<byte> json)
    {
        JsonDocument parsed;
        try
        {
            parsed = JsonDocument.Parse(json, ReadOptions);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)      // the latter of a key with half a character
        {
            throw new FormatException("not JSON: " + e.Message, e);
        }

        using (parsed)
        {
            return new ReadingParser().Read(parsed.RootElement);
        }
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Reading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte})"/>
    /// <param name="json">One object, of a document that is parsed already.</param>
    public static Reading Read(JsonElement json) => new ReadingParser().Read(json);

    /// <summary>The contract's word for a value of one of our enums: <c>ClaimsResponsibility</c> is <c>claims-responsibility</c>.</summary>
    public static string Word<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        var word = new StringBuilder(name.Length + 2);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
