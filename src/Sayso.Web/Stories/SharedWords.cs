using Sayso.Ledger;
using Sayso.Web.Wording;

namespace Sayso.Web.Stories;

/// <summary>What the reports of a story share with others of the ledger.</summary>
internal static class SharedWords
{
    private const int MostOfReport = 3;

    /// <summary>For each report that is shown, those that share most with it; those of other stories are said to be such.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<OriginReason>> Of(NewsLedger ledger, StorySheet sheet)
    {
        var own = sheet.Story.Reports.Select(r => r.Report).ToHashSet(StringComparer.Ordinal);
        return sheet.Reports.Items.ToDictionary(r => r.Report, r => (IReadOnlyList<OriginReason>)[.. ledger.ReusesOf(r.Report).OrderByDescending(o => o.Share).Take(MostOfReport)
            .Select(o => new OriginReason($"{StoryWords.Percent(o.Share)} {(own.Contains(o.Other) ? "with" : "with, of another story,")}", o.Outlet ?? o.Title ?? o.Other, Addresses.Reprint(r.Report, o.Other)))], StringComparer.Ordinal);
    }
}
