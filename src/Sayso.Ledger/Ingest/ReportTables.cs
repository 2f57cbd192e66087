using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sayso.Disputes;
using Sayso.Documents;
using Sayso.Ledger.Store;
using Sayso.Statements;

namespace Sayso.Ledger.Ingest;

/// <summary>Puts what was found in a report into the tables that are asked. They hold nothing that the events do not.</summary>
internal sealed class ReportTables(SqliteConnection connection) : IDisposable
{
    /// <summary>Between the name and the description in <c>voice</c>.</summary>
    public const char VoiceGap = '\u001F';

    private const string Gap = " … ";

    private readonly ReadyCommands _ready = new(connection);

    /// <summary>Adds a document and what was found in it. A document of the same id before it is replaced by it.</summary>
    public void Add(long document, Reading reading, string? status)
    {
        var d = reading.Document!;
        connection.Run(
            """
            INSERT INTO document (document, id, sha256, content, title, outlet, byline, dateline, published, wire, url, language, status, findings, reading)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $1)
            """,
            document, d.Id, d.Sha256, ContentHash.Of(d, status), d.Title?.Value, d.Outlet?.Value, d.Byline?.Value, d.Dateline?.Value,
            d.Published?.Value, d.Wire?.Value, d.Url?.Value, d.Language?.Value, status, ContentHash.OfFindings(reading));
        connection.Run("UPDATE document SET newer = $1 WHERE id = $2 AND document <> $1 AND newer IS NULL", document, d.Id);
        AddFindings(document, reading);
    }

    /// <summary>Replaces what was found in a document that is there.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">What was found.</param>
    /// <param name="seq">Number of the event that has it.</param>
    public void Replace(long document, Reading reading, long seq)
    {
        connection.Run("UPDATE document SET findings = $2, reading = $3 WHERE document = $1", document, ContentHash.OfFindings(reading), seq);
        Show(document, reading);
    }

    /// <summary>Shows something else as found in a document: what people made of it.</summary>
    public void Show(long document, Reading reading)
    {
        connection.Run("DELETE FROM statement_words WHERE rowid IN (SELECT statement FROM statement WHERE document = $1)", document);
        foreach (var table in (ReadOnlySpan<string>)["statement", "figure", "place", "dispute", "speaker"])
        {
            connection.Run($"DELETE FROM {table} WHERE document = $1", document);
        }

        AddFindings(document, reading);
    }

    /// <inheritdoc/>
    public void Dispose() => _ready.Dispose();

    private void AddFindings(long document, Reading reading)
    {
        AddSpeakers(document, reading);
        var (text, points) = (reading.Document!.Text, new CodePoints(reading.Document.Text));
        foreach (var s in reading.Statements)
        {
            var (source, content) = (Words(s.Source, text), Words(s.Content, text));
            var row = _ready.Number(
                """
                INSERT INTO statement (document, id, act, negated, form, terms, speaker, kind, description, source, cue, content, via, anonymity, time, confidence, start, end, voice)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) RETURNING statement
                """,
                document, s.Id, ReadingJson.Word(s.Act), s.Negated, ReadingJson.Word(s.Form), ReadingJson.Word(s.Terms), s.Speaker?.Name,
                s.Speaker is { } speaker ? ReadingJson.Word(speaker.Kind) : null, s.Speaker?.Description, source, Words(s.Cue, text), content, s.Via?.Name,
                (s.Anonymity?.Reason ?? s.Anonymity?.Phrase)?.Of(text), s.Time?.Value, s.Confidence,
                points.FromUtf16(s.Content[0].Start), points.FromUtf16(s.Content[^1].End), Voice($"{s.Speaker?.Name ?? source}{VoiceGap}{s.Speaker?.Description}"));
            _ready.Run("INSERT INTO statement_words (rowid, content, source, speaker, cue) VALUES ($1, $2, $3, $4, $5)",
                row, content, source, $"{s.Speaker?.Name} {s.Speaker?.Description}", Words(s.Cue, text));
        }

        var statements = reading.Statements.ToLookup(s => s.Id, StringComparer.Ordinal);
        foreach (var f in reading.Figures)
        {
            var giver = f.AttributedTo.Count > 0 ? statements[f.AttributedTo[^1]].FirstOrDefault() : null;
            _ready.Run(
                """
                INSERT INTO figure (document, words, low, high, qualifier, unit, of, effect, state, quantity, speaker, statement, start, end)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
                """,
                document, f.Span.Of(text), Number(f.Low), Number(f.High), ReadingJson.Word(f.Qualifier), f.Unit, f.Of,
                f.Effect is { } effect ? ReadingJson.Word(effect) : null, f.State is { } state ? ReadingJson.Word(state) : null, f.Quantity,
                giver?.Speaker?.Name ?? (giver is null ? null : Words(giver.Source, text)), giver?.Id, points.FromUtf16(f.Span.Start), points.FromUtf16(f.Span.End));
        }

        foreach (var (name, country) in reading.Places.Select(p => (p.Name, p.Country)).Distinct())
        {
            _ready.Run("INSERT INTO place (document, name, country) VALUES ($1, $2, $3)", document, name, country);
        }

        foreach (var dispute in reading.Disputes)
        {
            _ready.Run("INSERT INTO dispute (document, id, kind, about, asserted, denied) VALUES ($1, $2, $3, $4, $5, $6)",
                document, dispute.Id, ReadingJson.Word(dispute.Kind), dispute.About, Sides(dispute.AssertedBy), Sides(dispute.DeniedBy));
        }
    }

    private void AddSpeakers(long document, Reading reading)
    {
        var speaking = reading.Statements.Where(s => s.Terms == Terms.Named && s.Speaker is not null).Select(s => s.Speaker!.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entity in reading.Entities.Where(e => speaking.Contains(e.Id)))
        {
            foreach (var name in entity.Aliases.Prepend(entity.Name).Distinct(StringComparer.Ordinal))
            {
                _ready.Run("INSERT INTO speaker (document, entity, name) VALUES ($1, $2, $3)", document, entity.Id, name);
            }
        }
    }

    // Ids of voices go up with the events, so that tables made anew have the same.
    private long Voice(string words)
    {
        _ready.Run("INSERT OR IGNORE INTO voice (words) VALUES ($1)", words);
        return _ready.Number("SELECT voice FROM voice WHERE words = $1", words);
    }

    private static string Words(IReadOnlyList<TextSpan> spans, string text) => string.Join(Gap, spans.Select(s => s.Of(text)));

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Sides(IReadOnlyList<DisputeSide> sides)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartArray();
            foreach (var side in sides)
            {
                json.WriteStartObject();
                json.WriteString("speaker"u8, side.Speaker);
                json.WriteString("statement"u8, side.Statement);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
