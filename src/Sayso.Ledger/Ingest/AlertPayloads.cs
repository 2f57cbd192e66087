using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>What the events of alerts hold, as JSON.</summary>
internal static class AlertPayloads
{
    private const int KeyBytes = 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>That there is an alert: <c>{"name", "query"}</c>.</summary>
    public static ReadOnlyMemory<byte> OfAlert(string name, StatementQuery query) => Json(json =>
    {
        json.WriteString("name"u8, name);
        json.WriteStartObject("query"u8);
        WriteQuery(json, query);
        json.WriteEndObject();
    });

    /// <summary>That an alert is no more: <c>{"alert"}</c>.</summary>
    public static ReadOnlyMemory<byte> OfRemoved(long alert) => Json(json => json.WriteNumber("alert"u8, alert));

    /// <summary>What an alert told: <c>{"alert", "keys"}</c>.</summary>
    public static ReadOnlyMemory<byte> OfRun(long alert, IEnumerable<string> keys) => Json(json =>
    {
        json.WriteNumber("alert"u8, alert);
        json.WriteStartArray("keys"u8);
        foreach (var key in keys)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    });

    /// <summary>A query as the table has it.</summary>
    public static string OfQuery(StatementQuery query) => Encoding.UTF8.GetString(Json(json => WriteQuery(json, query)).Span);

    /// <summary>A query as the table has it, or as an event has it.</summary>
    public static StatementQuery Query(JsonElement query)
    {
        string? Text(string key) => query.TryGetProperty(key, out var value) ? value.GetString() : null;
        DateOnly? Day(string key) => Text(key) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return new StatementQuery
        {
            Words = Text("words"),
            Speaker = Text("speaker"),
            SpeakerIs = Text("speakerIs"),
            Act = Text("act"),
            Terms = Text("terms"),
            Place = Text("place"),
            Outlet = Text("outlet"),
            OutletIs = Text("outletIs"),
            From = Day("from"),
            To = Day("to"),
            Report = Text("report"),
            Limit = int.MaxValue,
        };
    }

    /// <summary>The name and the query of an alert.</summary>
    /// <exception cref="StoredDataException">The event holds something else.</exception>
    public static (string Name, StatementQuery Query) Alert(ReadOnlyMemory<byte> payload) => StoredData.Taken("an alert", () =>
    {
        using var json = JsonDocument.Parse(payload);
        return (json.RootElement.GetProperty("name"u8).GetString()!, Query(json.RootElement.GetProperty("query"u8)));
    });

    /// <summary>The number of the alert that an event is about, and the keys that it has; none where it has none.</summary>
    /// <exception cref="StoredDataException">The event holds something else.</exception>
    public static (long Alert, IReadOnlyList<string> Keys) About(ReadOnlyMemory<byte> payload) => StoredData.Taken("an alert", () =>
    {
        using var json = JsonDocument.Parse(payload);
        return (json.RootElement.GetProperty("alert"u8).GetInt64(),
            json.RootElement.TryGetProperty("keys"u8, out var keys) ? (IReadOnlyList<string>)[.. keys.EnumerateArray().Select(k => k.GetString()!)] : []);
    });

    /// <summary>What a statement is known by, whatever its number: who says what in which report. 32 hexadecimal digits.</summary>
    public static string Key(FoundStatement told)
    {
        var words = new StringBuilder();
        foreach (var part in new[] { told.Report, told.Speaker ?? told.Source, told.Content })
        {
            words.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())).AsSpan(0, KeyBytes));
    }

    private static void WriteQuery(Utf8JsonWriter json, StatementQuery query)
    {
        (string Key, string? Value)[] parts =
        [
            ("words", query.Words), ("speaker", query.Speaker), ("speakerIs", query.SpeakerIs), ("act", query.Act), ("terms", query.Terms), ("place", query.Place), ("outlet", query.Outlet), ("outletIs", query.OutletIs),
            ("from", query.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("to", query.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("report", query.Report),
        ];
        foreach (var (key, value) in parts.Where(p => p.Value is not null))
        {
            json.WriteString(key, value);
        }
    }

    private static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
