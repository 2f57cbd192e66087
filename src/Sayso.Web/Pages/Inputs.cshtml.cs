using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Web.Imports;
using Sayso.Web.Ledgers;
using Sayso.Web.Safety;

namespace Sayso.Web.Pages;

/// <summary>What was given to the ledger and what became of it; imports that are under way.</summary>
internal sealed class InputsModel(LedgerDesk desk, ImportDesk imports, WorkspaceOptions options) : PageModel
{
    private const int Shown = 50;

    /// <summary>The inputs of this page.</summary>
    public InputPage Inputs { get; private set; } = new(0, new Dictionary<AddStatus, int>(), []);

    /// <summary>Which page it is.</summary>
    public PageNumber Number { get; private set; } = new(1, 1);

    /// <summary>What became of those that are shown; null for all.</summary>
    public AddStatus? Status { get; private set; }

    /// <summary>Imports that wait or are under way, the oldest first.</summary>
    public IReadOnlyList<ImportJob> Running { get; private set; } = [];

    /// <summary>The import that this browser has just sent, once it is over; null for none.</summary>
    public ImportJob? Over { get; private set; }

    /// <summary>Number of the last event of imports that this page knows.</summary>
    public long After { get; private set; }

    /// <summary>Of those shown that can be tried again, their number and the file that is read then.</summary>
    public IReadOnlyDictionary<long, string> Retriable { get; private set; } = new Dictionary<long, string>();

    /// <summary>How many inputs there are.</summary>
    public int All => Inputs.Counts.Values.Sum();

    public async Task OnGetAsync(string? status, int job, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        After = imports.LastEvent;
        Running = [.. imports.Jobs.Where(j => !j.IsOver).Reverse()];
        Over = imports.Jobs.FirstOrDefault(j => j.Number == job && j.IsOver);
        Status = Enum.GetValues<AddStatus>().Cast<AddStatus?>().FirstOrDefault(s => Word(s!.Value) == status);
        Number = PageNumber.Of(number);
        Inputs = await desk.AskAsync(ledger => ledger.Inputs(Status, Number.Skip(Shown), Shown), cancel).ConfigureAwait(false);
        Retriable = (await desk.FilesAsync([.. Inputs.Inputs.Where(i => i.Status == AddStatus.Failed).Select(i => i.Seq)], cancel).ConfigureAwait(false)).ToDictionary(p => p.Key, p => p.Value.Path);
        Number = Number.Within(Inputs.Total, Shown);
    }

    public async Task<IActionResult> OnPostAgainAsync(long[] input, CancellationToken cancel)
    {
        var places = await desk.FilesAsync([.. input.Take(Shown)], cancel).ConfigureAwait(false);
        if (places.Count == 0)
        {
            HttpContext.Items[Faults.Said] = "None of these can be tried again: they did not fail, or came again since, or their file is not where it was. Nothing was changed.";
            return StatusCode(StatusCodes.Status400BadRequest);
        }

        try
        {
            return new SeeOtherResult($"/inputs?job={imports.StartAgain(places.Values).Number}");
        }
        catch (ImportException e)
        {
            HttpContext.Items[Faults.Said] = e.Message;
            return StatusCode(StatusCodes.Status507InsufficientStorage);
        }
    }

    /// <summary>The address of a page of inputs of a kind.</summary>
    public static string Address(AddStatus? status, int page = 1)
        => "/inputs" + (status, page) switch
        {
            (null, 1) => "",
            (null, _) => $"?page={page}",
            ({ } kind, 1) => $"?status={Word(kind)}",
            ({ } kind, _) => $"?status={Word(kind)}&page={page}",
        };

    /// <summary>The word for what became of an input, as addresses have it.</summary>
    public static string Word(AddStatus status) => status switch
    {
        AddStatus.Read => "read",
        AddStatus.Unchanged => "unchanged",
        AddStatus.Duplicate => "duplicate",
        _ => "failed",
    };

    /// <summary>What became of an input, in a few words.</summary>
    public static string Words(AddStatus status) => status switch
    {
        AddStatus.Read => "is in the ledger",
        AddStatus.Unchanged => "was there already",
        AddStatus.Duplicate => "same as another",
        _ => "could not be read",
    };

    /// <summary>What to type to try an address of the web again, which the workspace does not fetch; null where the input is none.</summary>
    public string? Again(InputLine input)
        => input.Status == AddStatus.Failed && (input.Name.StartsWith("http://", StringComparison.Ordinal) || input.Name.StartsWith("https://", StringComparison.Ordinal))
            ? $"sayso add {Quoted(input.Name)} --ledger {Quoted(options.Ledger)} --fetch" : null;

    // As a shell takes it for one word, whatever is in it.
    private static string Quoted(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-') && !text.StartsWith('-') ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
