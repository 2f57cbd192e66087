using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger;
using Sayso.Web.Ledgers;
using Sayso.Web.Reports;

namespace Sayso.Web.Pages;

/// <summary>Two reports beside each other: what they share is marked, the rest is what either has alone.</summary>
internal sealed class ReprintModel(LedgerDesk desk) : PageModel
{
    public ReprintView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? a, string? b, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(a) || string.IsNullOrEmpty(b) || a == b || await desk.AskAsync(ledger => Beside(ledger, a, b), cancel).ConfigureAwait(false) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    private static ReprintView? Beside(NewsLedger ledger, string a, string b)
    {
        if (ledger.Report(a) is not { } one || ledger.Report(b) is not { } other)
        {
            return null;
        }

        var (ofA, ofB) = (ledger.ReusesOf(a).FirstOrDefault(r => r.Other == b), ledger.ReusesOf(b).FirstOrDefault(r => r.Other == a));
        return new ReprintView(one, other, ofA?.Share, ofB?.Share, ofA?.Containment);
    }
}
