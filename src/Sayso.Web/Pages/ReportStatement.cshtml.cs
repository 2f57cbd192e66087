using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Web.Ledgers;
using Sayso.Web.Reports;

namespace Sayso.Web.Pages;

/// <summary>What is known of one statement, as a piece of a page: a long report gives these one by one.</summary>
internal sealed class ReportStatementModel(LedgerDesk desk) : PageModel
{
    public StatementView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? id, string? s, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(s) || await desk.AskAsync(ledger => desk.Report(ledger, id), cancel).ConfigureAwait(false) is not { } report
            || new ReportView(report, ReportFilter.Of(null, null, null), s, null).Selected is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
