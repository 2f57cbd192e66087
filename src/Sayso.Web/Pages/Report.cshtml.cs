using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;
using Sayso.Web.Reports;

namespace Sayso.Web.Pages;

/// <summary>A report: its text with what was found in it, and the statements beside it.</summary>
internal sealed class ReportModel(LedgerDesk desk) : PageModel
{
    public ReportView View { get; private set; } = null!;

    /// <summary>Id of its story.</summary>
    public string? Story { get; private set; }

    public IReadOnlyList<ReportReuse> Reuses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? id, string? s, string? party, string? act, string? terms, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(id))
        {
            return NotFound();
        }

        var (report, history, reuses, story) = await desk.AskAsync(ledger => (desk.Report(ledger, id), ledger.History(id), ledger.ReusesOf(id), ledger.StoryOf(id)), cancel).ConfigureAwait(false);
        if (report is null)
        {
            return NotFound();
        }

        (View, Reuses, Story) = (new ReportView(report, ReportFilter.Of(party, act, terms), s, history), reuses, story);
        return Page();
    }
}
