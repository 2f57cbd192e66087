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
        if (string.IsNullOrEmpty(s) || (await desk.WholeAsync(id, cancel).ConfigureAwait(false))?.Statement(s) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
