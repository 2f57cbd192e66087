using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Ledger.Inputs;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>What the events of an ingest hold, as JSON; those of corrections and alerts have classes of their own.</summary>
internal static class EventPayloads
{
    public const string Document = "document";
    public const string Reading = "reading";
    public const string Input = "input";
    public const string Decision = "decision";
    public const string Undo = "undo";
    public const string Correction = "correction";
    public const string Alert = "alert";
    public const string AlertRemoved = "alert-removed";
    public const string AlertRun = "alert-run";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A report that is new: its text, what its input says, what was found.</summary>
    public static ReadOnlyMemory<byte> OfDocument(AddedReport report) => Json(json =>
    {
        json.WriteString("name"u8, report.Name);
        json.WriteString("status"u8, report.Status);
        if (report.Provenance is { } provenance)
        {
            json.WritePropertyName("provenance"u8);
            ProvenanceJson.Write(json, provenance);
        }

        json.WritePropertyName("reading"u8);
        WriteReading(json, report.Reading);
    });

    /// <summary>What was found in a document when it was read again.</summary>
    public static ReadOnlyMemory<byte> OfReading(long document, Reading reading) => Json(json =>
    {
        json.WriteNumber("document"u8, document);
        json.WritePropertyName("reading"u8);
        WriteReading(json, reading);
    });

    /// <summary>What became of an input.</summary>
    public static ReadOnlyMemory<byte> OfInput(AddOutcome outcome) => Json(json =>
    {
        json.WriteString("name"u8, outcome.Name);
        json.WriteString("status"u8, ReadingJson.Word(outcome.Status));
        json.WriteString("reason"u8, outcome.Reason);
        if (outcome.Document is { } document)
        {
            json.WriteNumber("document"u8, document);
        }
        else
        {
            json.WriteNull("document"u8);
        }

        if (outcome.Place is { } place)
        {
            json.WriteStartObject("file"u8);
            json.WriteString("folder"u8, place.Folder);
            json.WriteString("name"u8, place.Name);
            json.WriteEndObject();
        }
    });

    /// <summary>That an event is taken back.</summary>
    public static ReadOnlyMemory<byte> OfUndo(long seq) => Json(json => json.WriteNumber("event"u8, seq));

    /// <summary>Which event is taken back.</summary>
    public static long Undone(LedgerEvent happened) => Taken(happened, root => root.GetProperty("event"u8).GetInt64());

    /// <summary>What was found in a report, as the event has it that is the last to say so.</summary>
    /// <exception cref="StoredDataException">The event holds something else.</exception>
    public static Reading Found(LedgerEvent happened) => happened.Kind == Document ? Report(happened).Reading : ReadAgain(happened).Reading;

    /// <summary>A reading as an event gives it back: its numbers rounded, half characters replaced. Tables are made from that, now as later.</summary>
    public static Reading AsKept(Reading reading) => ReadingJson.Read(ReadingJson.ToJson(reading));

    /// <summary>A report as its event has it.</summary>
    /// <exception cref="StoredDataException">The event holds something else.</exception>
    public static KeptReport Report(LedgerEvent happened) => Taken(happened, root =>
        new KeptReport(ReadingJson.Read(root.GetProperty("reading"u8)), root.GetProperty("status"u8).GetString(),
            root.TryGetProperty("provenance"u8, out var provenance) ? ProvenanceJson.Read(provenance) : null));

    /// <summary>What was found in a report when it was read again, as its event has it.</summary>
    /// <exception cref="StoredDataException">The event holds something else.</exception>
    public static (long Document, Reading Reading) ReadAgain(LedgerEvent happened)
        => Taken(happened, root => (root.GetProperty("document"u8).GetInt64(), ReadingJson.Read(root.GetProperty("reading"u8))));

    /// <summary>An outcome as its event has it.</summary>
    public static AddOutcome Outcome(LedgerEvent happened) => Taken(happened, root =>
    {
        var document = root.GetProperty("document"u8);
        return new AddOutcome(root.GetProperty("name"u8).GetString()!, Enum.Parse<AddStatus>(root.GetProperty("status"u8).GetString()!, ignoreCase: true),
            root.GetProperty("reason"u8).GetString(), document.ValueKind == JsonValueKind.Null ? null : document.GetInt64())
        {
            Place = root.TryGetProperty("file"u8, out var file) ? new InputPlace(file.GetProperty("folder"u8).GetString()!, file.GetProperty("name"u8).GetString()!) : null,
        };
    });

    private static T Taken<T>(LedgerEvent happened, Func<JsonElement, T> take) => StoredData.Taken($"event {happened.Seq}, {happened.Kind}", () =>
    {
        using var json = JsonDocument.Parse(happened.Payload);
        return take(json.RootElement);
    });

    private static void WriteReading(Utf8JsonWriter json, Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ReadingJson.Write(reading, buffer);
        json.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
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
