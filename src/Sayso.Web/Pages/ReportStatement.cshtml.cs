using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger;
using Sayso.Web.Ledgers;
using Sayso.Web.Reports;

namespace Sayso.Web.Pages;

/// <summary>What is known of one statement, as a piece of a page: a long report gives these one by one.</summary>
internal sealed class ReportStatementModel(LedgerDesk desk) : PageModel
{
    public StatementView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? id, string? s, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(s) || (await desk.AskAsync(ledger => Whole(ledger, id), cancel).ConfigureAwait(false))?.Statement(s) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    // A script asks for one statement after the other.
    private ReportView? Whole(NewsLedger ledger, string id) => desk.Report(ledger, id) is not { } report ? null
        : desk.Kept(ledger, "view of report " + id, () => new ReportView(report, ReportFilter.Of(null, null, null), null, null, desk.Kept(ledger, "claims of report " + id, () => new ReportClaims(report))));
}
