using Sayso.Ledger;
using Sayso.Ledger.Origins;
using Sayso.Web.Wording;

namespace Sayso.Web.Stories;

/// <summary>What the reports of a story share with each other.</summary>
internal static class SharedWords
{
    private const int MostOfReport = 3;

    /// <summary>For each report that is shown the others that have most of its words, most first.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<OriginReason>> Of(NewsLedger ledger, StorySheet sheet)
    {
        var reports = sheet.Story.Reports.ToDictionary(r => r.Report, StringComparer.Ordinal);
        return sheet.Story.Origins.SelectMany(o => o.Documents).ToDictionary(d => d.Document, d => (IReadOnlyList<OriginReason>)[.. d.Evidence.Where(e => e.Kind == OriginEvidenceKind.Reuse && reports.ContainsKey(e.Words))
            .Take(MostOfReport).Select(e => new OriginReason($"{StoryWords.Percent(e.Sureness)} with", reports[e.Words].Outlet ?? e.Words, Addresses.Reprint(d.Document, e.Words)))], StringComparer.Ordinal);
    }
}
