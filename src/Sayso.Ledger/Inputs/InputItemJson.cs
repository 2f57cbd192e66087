using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>Items as JSON, from the process that reads an input to the one that asked for it. Nothing is lost on the way.</summary>
public static class InputItemJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an item as one object in UTF-8.</summary>
    public static void Write(InputItem item, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        JsonText.Write(json, "id", item.Id);
        if (item.Document is { } document)
        {
            json.WriteStartObject("document"u8);
            JsonText.Write(json, "id", document.Id);
            JsonText.Write(json, "text", document.Text);
            Write(json, "title", document.Title);
            Write(json, "outlet", document.Outlet);
            Write(json, "byline", document.Byline);
            Write(json, "dateline", document.Dateline);
            Write(json, "published", document.Published);
            Write(json, "wire", document.Wire);
            Write(json, "url", document.Url);
            Write(json, "language", document.Language);
            json.WriteEndObject();
        }

        json.WriteStartArray("problems"u8);
        foreach (var problem in item.Problems)
        {
            json.WriteStartObject();
            JsonText.Write(json, "code", problem.Code);
            JsonText.Write(json, "message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("provenance"u8);
        ProvenanceJson.Write(json, item.Provenance);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(InputItem, IBufferWriter{byte})"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static InputItem Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return new InputItem(Needed(root, "id"), root.TryGetProperty("document"u8, out var document) ? Document(document) : null,
                [.. root.GetProperty("problems"u8).EnumerateArray().Select(p => new Problem(Needed(p, "code"), Needed(p, "message")))],
                ProvenanceJson.Read(root.GetProperty("provenance"u8)));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("it is no item: " + e.Message, e);
        }
    }

    private static Document Document(JsonElement json) => new(Needed(json, "id"), Needed(json, "text"))
    {
        Title = Field(json, "title"),
        Outlet = Field(json, "outlet"),
        Byline = Field(json, "byline"),
        Dateline = Field(json, "dateline"),
        Published = Field(json, "published"),
        Wire = Field(json, "wire"),
        Url = Field(json, "url"),
        Language = Field(json, "language"),
    };

    private static string Needed(JsonElement json, string name) => JsonText.Read(json, name) ?? throw new KeyNotFoundException($"“{name}” is missing");

    private static void Write(Utf8JsonWriter json, string name, Field? field)
    {
        if (field is not null)
        {
            json.WriteStartObject(name);
            JsonText.Write(json, "value", field.Value);
            JsonText.Write(json, "from", field.From);
            json.WriteEndObject();
        }
    }

    private static Field? Field(JsonElement json, string name)
        => json.TryGetProperty(name, out var field) ? new Field(Needed(field, "value"), Needed(field, "from")) : null;
}
