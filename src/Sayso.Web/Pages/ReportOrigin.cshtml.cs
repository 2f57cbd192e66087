using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Web.Ledgers;
using Sayso.Web.Reports;

namespace Sayso.Web.Pages;

/// <summary>Where a report comes from. It needs all of its story, so the page of a report fetches it when the text is there.</summary>
internal sealed class ReportOriginModel(LedgerDesk desk) : PageModel
{
    public OriginView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(id) || await desk.AskAsync(ledger => OriginView.Of(desk.Origins(ledger, id), id), cancel).ConfigureAwait(false) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Request.Headers.ContainsKey("HX-Request") ? Partial("Reports/_Origin", view) : Page();
    }
}
