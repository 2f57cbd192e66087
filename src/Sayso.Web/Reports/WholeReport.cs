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
        => string.IsNullOrEmpty(id) ? null : await desk.AskAsync(ledger => desk.Report(ledger, id) is not { } report ? null
            : desk.Kept(ledger, "view of report " + id, () => new ReportView(report, ReportFilter.Of(null, null, null), null, null, desk.Kept(ledger, "claims of report " + id, () => new ReportClaims(report)))), cancel).ConfigureAwait(false);
}
