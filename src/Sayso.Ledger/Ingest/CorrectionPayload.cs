using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Documents;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Store;
using Sayso.Statements;

namespace Sayso.Ledger.Ingest;

/// <summary>A correction as its event has it, in JSON. Offsets are code points of the text that it was made on, which its hash names.</summary>
internal static class CorrectionPayload
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of the event.</summary>
    /// <param name="report">Id of the report.</param>
    /// <param name="document">The version that it was made on.</param>
    /// <param name="correction">The correction.</param>
    public static ReadOnlyMemory<byte> Write(string report, Document document, StatementCorrection correction)
    {
        var (points, buffer) = (new CodePoints(document.Text), new ArrayBufferWriter<byte>());
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("report"u8, report);
            json.WriteString("sha256"u8, document.Sha256);
            json.WriteString("verdict"u8, ReadingJson.Word(correction.Verdict));
            json.WriteString("statement"u8, correction.Anchor.Statement);
            Quotes("content"u8, correction.Anchor.Content);
            Quotes("cue"u8, correction.Anchor.Cue);
            json.WriteStartObject("change"u8);
            Word("act"u8, correction.Change.Act);
            Word("form"u8, correction.Change.Form);
            Word("stance"u8, correction.Change.Stance);
            Word("terms"u8, correction.Change.Terms);
            if (correction.Change.Negated is { } negated)
            {
                json.WriteBoolean("negated"u8, negated);
            }

            if (correction.Change.Speaker is { } speaker)
            {
                json.WriteString("speaker"u8, speaker);
            }

            Quotes("content"u8, correction.Change.Content);
            Quotes("source"u8, correction.Change.Source);
            Quotes("cue"u8, correction.Change.Cue);
            json.WriteEndObject();
            json.WriteString("author"u8, correction.Author);
            json.WriteString("note"u8, correction.Note);
            json.WriteEndObject();

            void Word<T>(ReadOnlySpan<byte> name, T? value)
                where T : struct, Enum
            {
                if (value is { } given)
                {
                    json.WriteString(name, ReadingJson.Word(given));
                }
            }

            void Quotes(ReadOnlySpan<byte> name, IReadOnlyList<Quote>? quotes)
            {
                if (quotes is null)
                {
                    return;
                }

                json.WriteStartArray(name);
                foreach (var quote in quotes)
                {
                    json.WriteStartObject();
                    json.WriteNumber("start"u8, points.FromUtf16(quote.Span.Start));
                    json.WriteNumber("end"u8, points.FromUtf16(quote.Span.End));
                    json.WriteString("exact"u8, quote.Exact);
                    json.WriteString("prefix"u8, quote.Prefix);
                    json.WriteString("suffix"u8, quote.Suffix);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Of which report it is, and of which text.</summary>
    /// <exception cref="StoredDataException">The event holds something else.</exception>
    public static (string Report, string Sha256) Whose(ReadOnlyMemory<byte> payload) => StoredData.Taken("a correction", () =>
    {
        using var json = JsonDocument.Parse(payload);
        return (json.RootElement.GetProperty("report"u8).GetString()!, json.RootElement.GetProperty("sha256"u8).GetString()!);
    });

    /// <summary>What it does, to what, and why, for a list.</summary>
    /// <exception cref="StoredDataException">The event holds something else.</exception>
    public static (string Kind, string What, string? Note) Line(ReadOnlyMemory<byte> payload) => StoredData.Taken("a correction", () =>
    {
        using var json = JsonDocument.Parse(payload);
        var root = json.RootElement;
        var words = string.Join(" … ", root.GetProperty("content"u8).EnumerateArray().Select(q => q.GetProperty("exact"u8).GetString()));
        var to = string.Join(", ", root.GetProperty("change"u8).EnumerateObject().Select(p => $"{p.Name} {(p.Value.ValueKind == JsonValueKind.Array
            ? string.Join(" … ", p.Value.EnumerateArray().Select(q => q.GetProperty("exact"u8).GetString())) : p.Value.ToString())}"));
        return (root.GetProperty("verdict"u8).GetString()!, $"{root.GetProperty("report"u8)} {root.GetProperty("statement"u8)} \"{words}\"{(to.Length > 0 ? ": " + to : "")}", root.GetProperty("note"u8).GetString());
    });

    /// <summary>The correction.</summary>
    /// <param name="payload">The bytes of the event.</param>
    /// <param name="text">The text that it was made on.</param>
    /// <exception cref="StoredDataException">The event holds something else.</exception>
    public static StatementCorrection Read(ReadOnlyMemory<byte> payload, string text) => StoredData.Taken("a correction", () => Parsed(payload, text));

    private static StatementCorrection Parsed(ReadOnlyMemory<byte> payload, string text)
    {
        using var json = JsonDocument.Parse(payload);
        var (root, points) = (json.RootElement, new CodePoints(text));
        var change = root.GetProperty("change"u8);
        return new StatementCorrection(
            Word<Verdict>(root, "verdict") ?? throw new FormatException("a correction has no verdict"),
            new StatementAnchor(root.GetProperty("statement"u8).GetString()!, Quotes(root, "content")!, Quotes(root, "cue")!),
            new StatementChange
            {
                Act = Word<Act>(change, "act"),
                Form = Word<Form>(change, "form"),
                Stance = Word<Stance>(change, "stance"),
                Terms = Word<Terms>(change, "terms"),
                Negated = change.TryGetProperty("negated"u8, out var negated) ? negated.GetBoolean() : null,
                Speaker = change.TryGetProperty("speaker"u8, out var speaker) ? speaker.GetString() : null,
                Content = Quotes(change, "content"),
                Source = Quotes(change, "source"),
                Cue = Quotes(change, "cue"),
            },
            root.GetProperty("author"u8).GetString(),
            root.GetProperty("note"u8).GetString());

        IReadOnlyList<Quote>? Quotes(JsonElement parent, string name)
            => !parent.TryGetProperty(name, out var quotes) ? null : [.. quotes.EnumerateArray().Select(q => new Quote(
                new TextSpan(points.ToUtf16(q.GetProperty("start"u8).GetInt32()), points.ToUtf16(q.GetProperty("end"u8).GetInt32())),
                q.GetProperty("exact"u8).GetString()!, q.GetProperty("prefix"u8).GetString()!, q.GetProperty("suffix"u8).GetString()!))];
    }

    private static T? Word<T>(JsonElement parent, string name)
        where T : struct, Enum
        => parent.TryGetProperty(name, out var value) ? Enum.GetValues<T>().First(one => ReadingJson.Word(one) == value.GetString()) : null;
}
