using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sayso.Ledger.Exports;

/// <summary>Writes one JSON object whose last key holds a list, handing on each item as soon as it is written.</summary>
internal static class JsonPage
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write<T>(Stream output, string list, IEnumerable<T> items, Action<Utf8JsonWriter> head, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        head(json);
        json.WriteStartArray(list);
        foreach (var item in items)
        {
            write(json, item);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>A key, unless there is nothing to say.</summary>
    public static void Known(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }
}
