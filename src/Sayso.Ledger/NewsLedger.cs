using System.Security.Cryptography;
using System.Text;
using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger;

/// <summary>
/// The record of many reports, in one file. Every input is one transaction: it is in the ledger whole, or not at all. Not thread-safe: one
/// thread, one ledger; several programs may read while one writes.
/// </summary>
public sealed partial class NewsLedger : IDisposable
{
    private readonly LedgerFile _file;
    private readonly TableMaker _tables;
    private readonly TimeProvider _time;
    private readonly string _actor;
    private long _written;      // SQLite's number of what others wrote, as it was when we last looked

    private NewsLedger(LedgerFile file, TimeProvider time, string actor)
        => (_file, _tables, _time, _actor) = (file, new TableMaker(file.Connection, file.Events), time, actor);

    internal LedgerFile File => _file;

    /// <summary>Opens a ledger to add to; makes it where there is none.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="time">Gives the time of events.</param>
    /// <param name="actor">Who does what is done: the program and its version, or a person.</param>
    /// <exception cref="LedgerException">It cannot be opened or made.</exception>
    public static NewsLedger OpenOrCreate(string path, TimeProvider time, string actor) => new(LedgerFile.OpenOrCreate(path), time, actor);

    /// <summary>Opens a ledger that is there.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="time">Gives the time of events.</param>
    /// <param name="actor">Who does what is done.</param>
    /// <exception cref="LedgerException">There is none, or it cannot be opened.</exception>
    public static NewsLedger Open(string path, TimeProvider time, string actor) => new(LedgerFile.Open(path), time, actor);

    /// <summary>Opens a ledger that is there, for one of several that ask it at once: it keeps less of the file in memory.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="time">Gives the time of events.</param>
    /// <param name="actor">Who does what is done.</param>
    /// <exception cref="LedgerException">There is none, or it cannot be opened.</exception>
    public static NewsLedger OpenToAsk(string path, TimeProvider time, string actor)
    {
        var ledger = Open(path, time, actor);
        LedgerFile.Guarded(path, () =>
        {
            ledger._file.Connection.Run(LedgerFile.SmallCache);
            return true;
        });
        return ledger;
    }

    /// <summary>Adds a report. The same again adds nothing but the note that it came again.</summary>
    /// <param name="report">The report and what was found in it.</param>
    /// <exception cref="LedgerException">It cannot be written; the ledger is as it was before.</exception>
    public AddOutcome Add(AddedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(() => Added(report));
    }

    /// <summary>The number of the last event and its hash, 64 hexadecimal digits: pin it, and a change of anything before it shows.</summary>
    public (long Seq, string Hash) Head()
    {
        var (seq, hash) = LedgerFile.Guarded(_file.Path, _file.Events.Head);
        return (seq, Convert.ToHexStringLower(hash));
    }

    /// <summary>
    /// One hash over documents, what was found in them and what people corrected: no times, no numbers of events; the same whatever the order in which reports came and however
    /// often the work was interrupted. 64 hexadecimal digits.
    /// </summary>
    public string Digest() => LedgerFile.Guarded(_file.Path, () =>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // The names under which a report came, rather than the one under which it came first.
        foreach (var row in _file.Connection.Rows(
            """
            SELECT name, content, findings FROM (SELECT DISTINCT i.name AS name, d.content AS content, d.findings AS findings FROM input i JOIN document d USING (document))
            ORDER BY name, content, findings
            """))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.GetString(0).Length}:{row.GetString(0)}\n{row.GetString(1)}\n{row.GetString(2)}\n"));
        }

        // Two contents are a pair whichever came first, and whatever the reports are called: of copies it is the first that is kept.
        foreach (var row in _file.Connection.Rows(
            """
            SELECT DISTINCT min(a.content, b.content), max(a.content, b.content), r.shared, min(r.shingles_a, r.shingles_b)
            FROM reprint r JOIN document a ON a.document = r.a JOIN document b ON b.document = r.b WHERE a.content <> b.content ORDER BY 1, 2, 3, 4
            """))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.GetString(0)}\n{row.GetString(1)}\n{row.GetInt64(2)}/{row.GetInt64(3)}\n"));
        }

        // What people put right, in the order in which they did for each report.
        foreach (var seq in _file.Connection.Rows("SELECT seq FROM correction WHERE undone IS NULL ORDER BY report, seq").Select(row => row.GetInt64(0)).ToList())
        {
            var payload = _file.Events.At(seq).Payload.Span;
            hash.AppendData(Encoding.UTF8.GetBytes($"{payload.Length}:"));
            hash.AppendData(payload);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    });

    /// <summary>The statements that a query asks for, by day of publication.</summary>
    public IReadOnlyList<FoundStatement> Find(StatementQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return LedgerFile.Guarded(_file.Path, () => StatementSearch.Find(_file.Connection, query));
    }

    /// <summary>The pairs of reports that share a tenth of the shorter one or more, by id; of versions of a report the newest.</summary>
    public IReadOnlyList<FoundReprint> Reprints() => LedgerFile.Guarded(_file.Path, () => (IReadOnlyList<FoundReprint>)[.. _file.Connection.Rows(
        """
        SELECT a.id, b.id, r.shared, r.shingles_a, r.shingles_b FROM reprint r JOIN document a ON a.document = r.a JOIN document b ON b.document = r.b
        WHERE a.newer IS NULL AND b.newer IS NULL ORDER BY a.id, b.id
        """).Select(row => new FoundReprint(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)))]);

    /// <summary>Which report is of which story, newest version of each report, in order of arrival.</summary>
    public IReadOnlyList<StoryReport> Stories() => LedgerFile.Guarded(_file.Path, () => (IReadOnlyList<StoryReport>)[.. _file.Connection.Rows(
        "SELECT d.id, s.story, d.title, d.outlet, d.published, d.status FROM story_report s JOIN document d USING (document) WHERE d.newer IS NULL ORDER BY document")
        .Select(row => new StoryReport(row.GetString(0), row.GetString(1), row.Text(2), row.Text(3), row.Text(4)) { Status = row.Text(5) })]);

    /// <summary>A report as it was added, with where it came from.</summary>
    /// <param name="document">The ledger's number of it.</param>
    /// <exception cref="LedgerException">There is none, or it is not what was written.</exception>
    public KeptReport ReportAt(long document) => LedgerFile.Guarded(_file.Path, () => EventPayloads.Report(_file.Events.At(document)));

    /// <summary>What would become of a report if it were added: null where it is new and has to be read.</summary>
    /// <param name="document">The report.</param>
    /// <param name="namedByFile">Whether its id was made from the name of a file.</param>
    /// <param name="status">usable, withheld, canceled; null where the input does not say.</param>
    public AddOutcome? Known(Document document, bool namedByFile, string? status = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var outcome = LedgerFile.Guarded(_file.Path, () => OutcomeOf(new AddedReport(document.Id, new Reading(document.Id, document)) { NamedByFile = namedByFile, Status = status }));
        return outcome.Status == AddStatus.Read ? null : outcome;
    }

    /// <summary>Goes over the whole ledger.</summary>
    /// <param name="expected">A head that somebody noted earlier, 64 hexadecimal digits; null for none.</param>
    public Verification Verify(string? expected = null) => LedgerFile.Guarded(_file.Path, () =>
    {
        var found = LedgerVerifier.Verify(_file, expected);
        return found.Faults.Count > 0 ? found : found with { Faults = TableCheck.Faults(_file) };
    });

    /// <summary>Makes all tables anew from the events.</summary>
    /// <exception cref="LedgerException">An event is not what was written, or the tables cannot be written; they are as they were before.</exception>
    public void RebuildTables() => Write(() =>
    {
        _tables.Clear();
        foreach (var happened in _file.Events.From())
        {
            _tables.Apply(happened);
        }

        return true;
    });

    /// <summary>Reads every report again, with a newer model: what is found otherwise is added to what was found before.</summary>
    /// <param name="reader">Reads.</param>
    /// <returns>How many reports there are, and in how many something else was found.</returns>
    /// <exception cref="LedgerException">It cannot be written. Reports that were done with stay so.</exception>
    public (int Reports, int Changed) ReadAgain(Reader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (reports, changed) = (0, 0);
        var documents = LedgerFile.Guarded(_file.Path, () => _file.Connection.Rows("SELECT document, findings FROM document ORDER BY document")
            .Select(row => (Document: row.GetInt64(0), Findings: row.GetString(1))).ToList());
        foreach (var (document, findings) in documents)
        {
            reports++;
            var before = LedgerFile.Guarded(_file.Path, () => EventPayloads.Report(_file.Events.At(document)).Reading);
            var now = EventPayloads.AsKept(reader.Read(before.Document!) with { Problems = before.Problems });
            if (ContentHash.OfFindings(now) != findings)
            {
                changed++;
                Write(() =>
                {
                    var seq = _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.Reading, EventPayloads.OfReading(document, now));
                    _tables.Reading(document, now, seq);
                    return true;
                });
            }
        }

        return (reports, changed);
    }

    /// <summary>Copies the ledger, while others may write to it, and checks the copy.</summary>
    /// <param name="target">The copy; there may be none of that name.</param>
    /// <exception cref="LedgerException">It cannot be made.</exception>
    public Verification Backup(string target) => LedgerBackup.Copy(_file, target);

    /// <summary>Makes a ledger from a copy.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="target">The ledger; there may be none of that name.</param>
    /// <exception cref="LedgerException">There is one, or the copy is not sound.</exception>
    public static Verification Restore(string copy, string target) => LedgerBackup.Restore(copy, target);

    /// <inheritdoc/>
    public void Dispose()
    {
        _tables.Dispose();
        _file.Dispose();
    }

    // What is in memory is what the tables have: not after work that came to nothing, and not where another program wrote since.
    private T Write<T>(Func<T> work)
    {
        try
        {
            return _file.Write(() =>
            {
                if (_file.Connection.Number("PRAGMA data_version") is var version && version != _written)
                {
                    _tables.Forget();
                    _written = version;
                }

                return work();
            });
        }
        catch
        {
            _tables.Forget();
            throw;
        }
    }

    private AddOutcome Added(AddedReport report)
    {
        var outcome = OutcomeOf(report);
        if (outcome.Status == AddStatus.Read)
        {
            var document = _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.Document, EventPayloads.OfDocument(report));
            _tables.Document(document, EventPayloads.AsKept(report.Reading), report.Status, report.Provenance);
            outcome = outcome with { Document = document };
        }

        var seq = _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.Input, EventPayloads.OfInput(outcome));
        _tables.Input(seq, outcome);
        return outcome;
    }

    private AddOutcome OutcomeOf(AddedReport report)
    {
        if (report.Reading.Document is not { } document)
        {
            return new AddOutcome(report.Name, AddStatus.Failed, report.Reading.Problems.Count > 0 ? report.Reading.Problems[0].Message : "it could not be read", null) { Place = report.Place };
        }

        var content = ContentHash.Of(document, report.Status);

        // Another report that says something else by now is not the same.
        foreach (var row in _file.Connection.Rows(
            "SELECT document, id FROM document WHERE content = $1 AND (id = $2 OR ($3 AND newer IS NULL)) ORDER BY id <> $2, document LIMIT 1", content, document.Id, report.NamedByFile))
        {
            var (known, id) = (row.GetInt64(0), row.GetString(1));
            return (id == document.Id ? new AddOutcome(report.Name, AddStatus.Unchanged, null, known) : new AddOutcome(report.Name, AddStatus.Duplicate, $"the same as {id}", known)) with { Report = id };
        }

        var isKnown = _file.Connection.Value("SELECT 1 FROM document WHERE id = $1 LIMIT 1", document.Id) is not null;
        return new AddOutcome(report.Name, AddStatus.Read, isKnown ? AddOutcome.NewVersion : null, null) { Report = document.Id };
    }
}
