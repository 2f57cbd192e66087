using Microsoft.Data.Sqlite;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>Which corrections people made, and whether each fits what is found now. What the program found stays in the events.</summary>
internal sealed class CorrectionTable(SqliteConnection connection, EventLog events)
{
    /// <summary>Notes a correction.</summary>
    public void Add(long seq, string report) => connection.Run("INSERT INTO correction (seq, report) VALUES ($1, $2)", seq, report);

    /// <summary>Whether people ever corrected a report: also one where all is taken back has to be shown anew.</summary>
    public bool Has(string report) => connection.Value("SELECT 1 FROM correction WHERE report = $1 LIMIT 1", report) is not null;

    /// <summary>The corrections of a report that stand, in the order in which they were made.</summary>
    public IReadOnlyList<(long Seq, StatementCorrection Correction)> Of(string report)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. connection.Rows("SELECT seq FROM correction WHERE report = $1 AND undone IS NULL ORDER BY seq", report).Select(row => row.GetInt64(0)).ToList()
            .Select(seq => (seq, Read(events.At(seq).Payload, texts)))];
    }

    /// <summary>A reading as people corrected it.</summary>
    public Reading Corrected(string report, Reading found) => Has(report) ? Corrector.Apply(found, [.. Of(report).Select(c => c.Correction)]).Reading : found;

    /// <summary>A reading as people corrected it; notes of each correction whether it fits.</summary>
    public Reading CorrectedAnew(string report, Reading found)
    {
        var corrections = Of(report);
        var (reading, results) = Corrector.Apply(found, [.. corrections.Select(c => c.Correction)]);
        for (var i = 0; i < results.Count; i++)
        {
            connection.Run("UPDATE correction SET statement = $2, astray = $3 WHERE seq = $1", corrections[i].Seq, results[i].Statement, results[i].Astray);
        }

        return reading;
    }

    // The offsets are those of the text on which it was made, which an event has for good; a report may have hundreds of corrections.
    private StatementCorrection Read(ReadOnlyMemory<byte> payload, Dictionary<string, string> texts)
    {
        var (report, sha256) = CorrectionPayload.Whose(payload);
        if (!texts.TryGetValue(sha256, out var text))
        {
            var document = connection.Number("SELECT document FROM document WHERE id = $1 AND sha256 = $2 LIMIT 1", report, sha256);
            texts[sha256] = text = EventPayloads.Report(events.At(document)).Reading.Document!.Text;
        }

        return CorrectionPayload.Read(payload, text);
    }
}
