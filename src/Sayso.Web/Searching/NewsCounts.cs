using System.Globalization;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Searching;

/// <summary>How many statements are new to each search that is kept; worked out once for each state of the ledger.</summary>
internal sealed class NewsCounts
{
    private readonly Remembered<int[]> _kept = new(1, _ => 1);

    /// <summary>The searches that are kept, by name, with how many statements are new to each.</summary>
    public IReadOnlyList<(Alert Alert, int News)> Of(NewsLedger ledger)
    {
        var alerts = ledger.Alerts();
        var stamp = string.Join(',', alerts.Select(a => a.Seq).Prepend(ledger.HeadSeq()).Select(seq => seq.ToString(CultureInfo.InvariantCulture)));
        return alerts.Count == 0 ? [] : [.. alerts.Zip(_kept.Of("news", stamp, () => [.. alerts.Select(a => ledger.News(a).Statements.Count)]))];
    }
}
