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

    private ReportHistory? History { get; set; }

    public async Task<IActionResult> OnGetAsync(string? id, string? s, string? party, string? act, string? terms, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(id))
        {
            return NotFound();
        }

        var (report, claims) = await desk.AskAsync(ledger =>
        {
            var told = desk.Report(ledger, id);
            (History, Reuses, Story) = (ledger.History(id), ledger.ReusesOf(id), ledger.StoryOf(id));
            return (told, told is null ? null : desk.Claims(ledger, told));
        }, cancel).ConfigureAwait(false);
        if (report is null || claims is null)
        {
            return NotFound();
        }

        View = new ReportView(report, ReportFilter.Of(party, act, terms), s, History, claims);
        return Page();
    }
}
