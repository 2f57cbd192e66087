using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Reports;

/// <summary>A report with nothing filtered away, for the pieces of its page that a script asks for one after the other.</summary>
internal static class WholeReport
{
    /// <summary>Looks at a report; null where there is none of that id.</summary>
    /// <param name="desk">Where the ledger is asked.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<ReportView?> WholeAsync(this LedgerDesk desk, string? id, CancellationToken cancel)
        => string.IsNullOrEmpty(id) ? null : await desk.AskAsync(ledger =>
        {
            if (desk.Report(ledger, id) is not { } report)
            {
                return null;
            }

            var claims = desk.Claims(ledger, report);
            return desk.Kept(ledger, "view of report " + id, () => new ReportView(report, ReportFilter.Of(null, null, null), null, null, claims), Weight(report));
        }, cancel).ConfigureAwait(false);

    /// <summary>The parties and claims of a report.</summary>
    /// <param name="desk">Where the ledger is asked.</param>
    /// <param name="ledger">A ledger that was asked for.</param>
    /// <param name="report">The report.</param>
    public static ReportClaims Claims(this LedgerDesk desk, NewsLedger ledger, ToldReport report) => desk.Kept(ledger, "claims of report " + report.Report, () => new ReportClaims(report), Weight(report));

    // A report of a page weighs 1.
    private static int Weight(ToldReport report) => 1 + ((report.Reading.Document?.Text.Length ?? 0) / 5_000);
}
