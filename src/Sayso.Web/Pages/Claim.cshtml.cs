using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Web.Ledgers;
using Sayso.Web.Reports;

namespace Sayso.Web.Pages;

/// <summary>A claim: all its wordings, and who stands on which side of it.</summary>
internal sealed class ClaimModel(LedgerDesk desk) : PageModel
{
    public ClaimView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? report, string? statement, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(report) || string.IsNullOrEmpty(statement)
            || await desk.AskAsync(ledger => ClaimView.Of(desk.Story(ledger, report), report, statement), cancel).ConfigureAwait(false) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
