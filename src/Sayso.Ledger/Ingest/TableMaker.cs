using Microsoft.Data.Sqlite;
using Sayso.Ledger.Inputs;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>Makes the tables from the events: as they happen, or all of them anew.</summary>
/// <param name="connection">Where the tables are.</param>
/// <param name="events">The events; of these a correction is read again whenever what was found changes.</param>
internal sealed class TableMaker(SqliteConnection connection, EventLog events) : IDisposable
{
    /// <summary>The tables that are made, in the order in which they may be emptied.</summary>
    public static readonly IReadOnlyList<string> Tables = ["statement_words", "correction", "decision", "story_apart", "story_report", "story_retired", "reprint", "shingle", "sketch", "dispute", "speaker", "place", "figure", "statement", "voice", "input", "provenance", "document", "alert_told", "alert"];

    private readonly ReportTables _reports = new(connection);
    private readonly ReprintTables _reprints = new(connection);
    private readonly StoryTables _stories = new(connection);
    private readonly CorrectionTable _corrections = new(connection, events);
    private readonly AlertTables _alerts = new(connection);

    /// <summary>A new report.</summary>
    public void Document(long document, Reading reading, string? status, Provenance? provenance = null)
    {
        _reports.Add(document, reading, status);
        if (provenance is not null)
        {
            ProvenanceTable.Add(connection, document, provenance);
        }

        var text = reading.Document!;
        var name = $"{text.Id}\n{ContentHash.Of(text, status)}";
        _reprints.Add(document, name, text.Text);
        _stories.Add(document, name, reading.Document!.Id, Stories.StoryFeatures.Of(reading));
        Correct(text.Id);
    }

    /// <summary>A report that was read again.</summary>
    /// <param name="document">The report.</param>
    /// <param name="reading">What was found.</param>
    /// <param name="seq">Number of the event that has it.</param>
    public void Reading(long document, Reading reading, long seq)
    {
        _reports.Replace(document, reading, seq);
        Correct(reading.Document!.Id);
    }

    /// <summary>What a person put right.</summary>
    public void Correction(long seq, string report)
    {
        _corrections.Add(seq, report);
        Correct(report);
    }

    /// <summary>What a person decided.</summary>
    public void Decision(long seq, PersonsDecision decision)
    {
        connection.Run("INSERT INTO decision (seq, about, what) VALUES ($1, $2, $3)", seq, decision.About, decision.ToJson());
        if (decision.About == PersonsDecision.Story)
        {
            _stories.Decide(seq, decision);
        }
    }

    /// <summary>That a person took back what was decided or put right.</summary>
    public void Undo(long seq, long decision)
    {
        if (connection.Value("SELECT report FROM correction WHERE seq = $1", decision) is string report)
        {
            connection.Run("UPDATE correction SET undone = $2, statement = NULL, astray = NULL WHERE seq = $1", decision, seq);
            Correct(report);
            return;
        }

        connection.Run("UPDATE decision SET undone = $2 WHERE seq = $1", decision, seq);
        if (connection.Value("SELECT about FROM decision WHERE seq = $1", decision) is PersonsDecision.Story)
        {
            _stories.MakeAnew();
        }
    }

    /// <summary>What became of an input.</summary>
    public void Input(long seq, AddOutcome outcome)
        => connection.Run("INSERT INTO input (seq, name, status, reason, document) VALUES ($1, $2, $3, $4, $5)",
            seq, outcome.Name, ReadingJson.Word(outcome.Status), outcome.Reason, outcome.Document);

    /// <summary>What an event says, whatever it is; kinds of a newer program leave no trace.</summary>
    public void Apply(LedgerEvent happened)
    {
        switch (happened.Kind)
        {
            case EventPayloads.Document:
                var (reading, status, provenance) = EventPayloads.Report(happened);
                Document(happened.Seq, reading, status, provenance);
                break;
            case EventPayloads.Reading:
                var (document, again) = EventPayloads.ReadAgain(happened);
                Reading(document, again, happened.Seq);
                break;
            case EventPayloads.Input:
                Input(happened.Seq, EventPayloads.Outcome(happened));
                break;
            case EventPayloads.Decision:
                Decision(happened.Seq, PersonsDecision.FromJson(happened.Payload.Span));
                break;
            case EventPayloads.Undo:
                Undo(happened.Seq, EventPayloads.Undone(happened));
                break;
            case EventPayloads.Correction:
                Correction(happened.Seq, CorrectionPayload.Whose(happened.Payload).Report);
                break;
            case EventPayloads.Alert:
                var (name, query) = AlertPayloads.Alert(happened.Payload);
                _alerts.Add(happened.Seq, name, query);
                break;
            case EventPayloads.AlertRemoved:
                _alerts.Remove(AlertPayloads.About(happened.Payload).Alert);
                break;
            case EventPayloads.AlertRun:
                var (alert, told) = AlertPayloads.About(happened.Payload);
                _alerts.Told(alert, told);
                break;
        }
    }

    /// <summary>Forgets what is in memory, after a transaction that came to nothing.</summary>
    public void Forget() => _stories.Forget();

    /// <summary>Empties the tables.</summary>
    public void Clear()
    {
        Forget();
        foreach (var table in Tables)
        {
            connection.Run($"DELETE FROM {table}");
        }
    }

    public void Dispose()
    {
        _reports.Dispose();
        _reprints.Dispose();
    }

    // Puts what people corrected into the tables of the newest version of a report.
    private void Correct(string report)
    {
        if (!_corrections.Has(report))
        {
            return;
        }

        var (document, reading) = connection.Rows("SELECT document, reading FROM document WHERE id = $1 AND newer IS NULL", report).Select(row => (row.GetInt64(0), row.GetInt64(1))).First();
        _reports.Show(document, _corrections.CorrectedAnew(report, EventPayloads.Found(events.At(reading))));
    }
}
