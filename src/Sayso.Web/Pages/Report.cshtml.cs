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

    public IReadOnlyList<ReportReuse> Reuses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? id, string? s, string? party, string? act, string? terms, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(id))
        {
            return NotFound();
        }

        var (report, history, reuses) = await desk.AskAsync(ledger => (ledger.Report(id), ledger.History(id), ledger.ReusesOf(id)), cancel).ConfigureAwait(false);
        if (report is null)
        {
            return NotFound();
        }

        (View, Reuses) = (new ReportView(report, ReportFilter.Of(party, act, terms), s, history), reuses);
        return Page();
    }
}
