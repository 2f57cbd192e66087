using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Pages;

/// <summary>What this is: the program, its models with what was measured, the ledger with its head, whether all is as it was written.</summary>
internal sealed class AboutModel(LedgerDesk desk, VerifyDesk verify, WorkspaceOptions options) : PageModel
{
    private static readonly string[] Parts = ["", "-wal"];

    /// <summary>The program's version.</summary>
    public string Version => options.Version;

    /// <summary>The ledger's file.</summary>
    public string Ledger => Path.GetFullPath(options.Ledger);

    /// <summary>How large it is, with what SQLite keeps beside it; bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Its last event and the hash of that.</summary>
    public (long Seq, string Hash) Head { get; private set; }

    /// <summary>What is in it, by name.</summary>
    public IReadOnlyList<(string What, int Count)> Counts { get; private set; } = [];

    /// <summary>Where a check of it stands.</summary>
    public VerifyState Check => verify.State;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        (Head, Counts) = await desk.AskAsync(ledger => (ledger.Head(), (IReadOnlyList<(string, int)>)
        [
            ("stories", ledger.StoryList(0, 1).Total),
            ("reports", ledger.ReportList(new ReportQuery(), 0, 1).Total),
            ("inputs", ledger.Inputs(null, 0, 1).Counts.Values.Sum()),
            ("inputs that could not be read", ledger.Inputs(AddStatus.Failed, 0, 1).Total),
            ("decisions and corrections of people", ledger.DecisionList(0, 0).Total),
            ("saved searches", ledger.Alerts().Count),
        ]), cancel).ConfigureAwait(false);
        Size = Parts.Select(end => new FileInfo(options.Ledger + end)).Where(file => file.Exists).Sum(file => file.Length);
    }

    /// <summary>Begins to go over the ledger.</summary>
    public IActionResult OnPostVerify(string? head)
    {
        verify.Start(head?.Trim() is { Length: > 0 } given ? given : null);
        return new SeeOtherResult("/about#verify");
    }
}
