using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Web.Ledgers;
using Sayso.Web.Reports;
using Sayso.Web.Wording;

namespace Sayso.Web.Pages;

/// <summary>A claim: all its wordings, and who stands on which side of it.</summary>
internal sealed class ClaimModel(LedgerDesk desk) : PageModel
{
    public ClaimView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? report, string? statement, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(report) || string.IsNullOrEmpty(statement))
        {
            return NotFound();
        }

        var (view, isThere) = await desk.AskAsync(ledger =>
        {
            var found = ClaimView.Of(desk.Story(ledger, report), report, statement);
            return (found, found is null && desk.Report(ledger, report)?.Reading.Statements.Any(s => s.Id == statement) == true);
        }, cancel).ConfigureAwait(false);
        if (view is null)
        {
            // Questions, conditions and the like say nothing that another could say or deny: the statement itself is all there is.
            return isThere ? LocalRedirect(Addresses.Report(report, statement)) : NotFound();
        }

        View = view;
        return Page();
    }
}
