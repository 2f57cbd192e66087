using Sayso.Cli.Output;
using Sayso.Documents;
using Sayso.Ledger;
using Sayso.Ledger.Ingest;

namespace Sayso.Cli.Ledgers;

/// <summary>A report on its way into the ledger.</summary>
/// <param name="Reading">What was found in it; of one that the ledger has already nothing but the document.</param>
internal sealed record AddedResult(Reading Reading) : IRunResult<AddedResult>
{
    public string Id => Reading.Id;

    public Document? Document => Reading.Document;

    public IReadOnlyList<Problem> Problems => Reading.Problems;

    public int Found => Reading.Statements.Count;

    public static AddedResult Unreadable(string id, IReadOnlyList<Problem> problems) => new(new Reading(id, null) { Problems = problems });
}

/// <summary>Reads reports that the ledger does not have yet, on all cores, and puts them in one after the other, in input order.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="reader">Makes ready to read, at the first report that is new.</param>
/// <param name="files">Names of the inputs whose reports are named after the file.</param>
/// <param name="report">Takes a line of JSON an input; null where nobody wants it.</param>
internal sealed class AddRun(NewsLedger ledger, Lazy<Reader> reader, Func<string, bool> files, ReadingOutput? report) : IResultWriter<AddedResult>
{
    private readonly Lock _ledger = new();
    private readonly int[] _counts = new int[Enum.GetValues<AddStatus>().Length];

    /// <summary>How many inputs came to that.</summary>
    public int Count(AddStatus status) => _counts[(int)status];

    /// <summary>Reads one document, unless the ledger has it.</summary>
    public AddedResult Read(DocumentResult result)
    {
        if (result.Document is { } document)
        {
            lock (_ledger)
            {
                if (ledger.Known(document, files(document.Id)) is not null)
                {
                    return new AddedResult(new Reading(result.Id, document));
                }
            }
        }

        return new AddedResult(reader.Value.Read(result));
    }

    public void Write(AddedResult result)
    {
        AddOutcome outcome;
        lock (_ledger)
        {
            outcome = ledger.Add(new AddedReport(result.Id, result.Reading) { NamedByFile = files(result.Id) });
        }

        _counts[(int)outcome.Status]++;
        report?.Write(Line(outcome));
    }

    public void End()
    {
    }

    private static ReadOnlySpan<byte> Line(AddOutcome outcome) => JsonLine.Of(line =>
    {
        line.WriteString("input"u8, outcome.Name);
        line.WriteString("status"u8, ReadingJson.Word(outcome.Status));
        line.WriteString("reason"u8, outcome.Reason);
    });
}
