using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Web.Imports;
using Sayso.Web.Ledgers;

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
        Number = Number.Within(Inputs.Total, Shown);
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

    /// <summary>What to type to try an input again that was given by its place; null where a file was dropped, and is gone.</summary>
    public string? Again(InputLine input)
    {
        if (input.Status != AddStatus.Failed || ImportFolder.IsSent(input.Name) || !input.Name.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        var isAddress = input.Name.StartsWith("http://", StringComparison.Ordinal) || input.Name.StartsWith("https://", StringComparison.Ordinal);
        return $"sayso add {Quoted(input.Name)} --ledger {Quoted(options.Ledger)}{(isAddress ? " --fetch" : "")}";
    }

    // As a shell takes it for one word, whatever is in it.
    private static string Quoted(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-') && !text.StartsWith('-') ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
