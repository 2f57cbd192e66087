using System.Globalization;
using Sayso.Cli.Inputs;
using Sayso.Cli.Output;
using Sayso.Documents;
using Sayso.Ledger;
using Sayso.Ledger.Ingest;

namespace Sayso.Cli.Ledgers;

/// <summary>A report on its way into the ledger.</summary>
/// <param name="Reading">What was found in it; of one that the ledger has already nothing but the document.</param>
/// <param name="Item">What its input gave; null where we failed on it.</param>
internal sealed record AddedResult(Reading Reading, AddedItem? Item) : IRunResult<AddedResult>
{
    public string Id => Reading.Id;

    public Document? Document => Reading.Document;

    public IReadOnlyList<Problem> Problems => Reading.Problems;

    public int Found => Reading.Statements.Count;

    public bool IsRemark => Item is { IsRemark: true };

    public static AddedResult Unreadable(string id, IReadOnlyList<Problem> problems) => new(new Reading(id, null) { Problems = problems }, null);
}

/// <summary>Reads reports that the ledger does not have yet, on all cores, and puts them in one after the other, in input order.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="reader">Makes ready to read, at the first report that is new.</param>
/// <param name="report">Takes a line of JSON an input; null where nobody wants it.</param>
internal sealed class AddRun(NewsLedger ledger, Lazy<Reader> reader, ReadingOutput? report) : IResultWriter<AddedResult>, IDisposable
{
    private readonly Lock _ledger = new();
    private readonly int[] _counts = new int[Enum.GetValues<AddStatus>().Length];

    private int _versions;
    private bool _isClosed;

    /// <summary>How many inputs came to that.</summary>
    public int Count(AddStatus status) => _counts[(int)status];

    /// <summary>What became of all inputs, in a line.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture,
        $"{Count(AddStatus.Read):#,##0} read{Versions}, {Count(AddStatus.Unchanged):#,##0} unchanged, {Count(AddStatus.Duplicate):#,##0} duplicate, {Count(AddStatus.Failed):#,##0} failed");

    // Somebody who gives two reports one id should see that the second took the place of the first.
    private string Versions => _versions == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({_versions:#,##0} a new version of a report of the same id)");

    /// <summary>Reads one document, unless the ledger has it.</summary>
    public AddedResult Read(GivenDocument given)
    {
        var item = (AddedItem)given;
        if (item.Result.Document is not { } document)
        {
            return new AddedResult(new Reading(item.Result.Id, null) { Problems = item.Result.Problems }, item);
        }

        lock (_ledger)
        {
            if (_isClosed || ledger.Known(document, item.NamedByFile, item.Provenance?.PubStatus) is not null)
            {
                return new AddedResult(new Reading(item.Result.Id, document), item);
            }
        }

        return new AddedResult(reader.Value.Read(item.Result), item);
    }

    public void Write(AddedResult result)
    {
        var (item, problems) = (result.Item, result.Problems);
        if (result.IsRemark)
        {
            report?.Write(JsonLine.Of(line =>
            {
                line.WriteString("input"u8, result.Id);
                line.WriteString("status"u8, "remark"u8);
                line.WriteString("reason"u8, problems.Count > 0 ? problems[0].Message : null);
            }));
            return;
        }

        lock (_ledger)
        {
            var outcome = ledger.Add(new AddedReport(result.Id, result.Reading)
            {
                NamedByFile = item is { NamedByFile: true },
                Place = item?.Place,
                Status = item?.Provenance?.PubStatus,
                Provenance = item?.Provenance,
            });
            _counts[(int)outcome.Status]++;
            _versions += outcome.Reason == AddOutcome.NewVersion ? 1 : 0;
            report?.Write(Line(outcome, item, outcome.Status == AddStatus.Failed ? [.. problems.Skip(1)] : problems));
        }
    }

    public void End()
    {
    }

    /// <summary>From here on the ledger is left alone: where a run ends by an error, readings that nobody takes any more are still under way.</summary>
    public void Dispose()
    {
        lock (_ledger)
        {
            _isClosed = true;
        }
    }

    /// <summary>Does something while no report is on its way into the ledger.</summary>
    public void Between(Action work)
    {
        lock (_ledger)
        {
            work();
        }
    }

    private static ReadOnlySpan<byte> Line(AddOutcome outcome, AddedItem? item, IReadOnlyList<Problem> remarks) => JsonLine.Of(line =>
    {
        line.WriteString("input"u8, outcome.Name);
        line.WriteString("status"u8, ReadingJson.Word(outcome.Status));
        line.WriteString("reason"u8, outcome.Reason);
        line.WriteString("report"u8, outcome.Report);
        if (item?.Provenance?.PubStatus is { } status)
        {
            line.WriteString("pubStatus"u8, status);
        }

        if (remarks.Count > 0)
        {
            line.WriteStartArray("remarks"u8);
            foreach (var remark in remarks)
            {
                line.WriteStringValue(remark.Message);
            }

            line.WriteEndArray();
        }
    });
}
