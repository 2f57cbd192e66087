using Sayso.Documents;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Origins;
using Sayso.Ledger.Reprints;

namespace Sayso.Ledger.Asking;

/// <summary>Gives each report its origin, and each of its statements the origins of all reports that have its words: a passage that was taken over stands for no origin more.</summary>
internal static class ReportOrigins
{
    public static (IReadOnlyList<Report> Reports, IReadOnlyList<Origin> Origins) Of(IReadOnlyList<ToldReport> reports, IReadOnlyList<Reuse> reuses)
    {
        var texts = reports.ToDictionary(r => r.Report, r => r.Reading.Document!.Text, StringComparer.Ordinal);
        List<Reuse> among = [.. reuses.Where(r => texts.ContainsKey(r.A) && texts.ContainsKey(r.B))];
        var groups = Groups(reports, among);
        var neighbours = among.SelectMany(r => new[] { (One: r.A, Other: r.B), (One: r.B, Other: r.A) }).ToLookup(p => p.One, p => p.Other, StringComparer.Ordinal);
        Dictionary<string, ShingledText> shingled = new(StringComparer.Ordinal);
        return ([.. reports.Select(Made)], groups.Origins);

        ShingledText Shingled(string report) => shingled.TryGetValue(report, out var known) ? known : shingled[report] = new ShingledText(texts[report]);

        Report Made(ToldReport report)
        {
            var origin = groups.Of(report.Report);
            var made = new Report(report.Report, report.Outlet, report.Published, report.Reading, origin.Key) { OriginParty = origin.Party };
            List<CopiedPassage> passages = [.. neighbours[report.Report].Where(other => groups.Of(other).Key != origin.Key)
                .SelectMany(other => SharedPassages.Of(Shingled(report.Report), Shingled(other)).Select(p => new CopiedPassage(p.InA, other)))];
            if (passages.Count == 0)
            {
                return made;
            }

            Dictionary<string, IReadOnlyList<string>> origins = new(StringComparer.Ordinal);
            foreach (var statement in report.Reading.Statements)
            {
                var holders = CopiedPassage.HoldersOf(new TextSpan(statement.Content[0].Start, statement.Content[^1].End), passages);
                if (holders.Count > 0)
                {
                    origins[statement.Id] = [.. holders.Select(h => groups.Of(h).Key).Append(origin.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                }
            }

            return made with { StatementOrigins = origins };
        }
    }

    /// <summary>The origins alone.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="among">What they share; of no others.</param>
    public static OriginGroups Groups(IReadOnlyList<ToldReport> reports, IReadOnlyList<Reuse> among) => OriginFinder.Find([.. reports.Select(Input)], among);

    private static OriginInput Input(ToldReport report)
    {
        var input = OriginInput.Of(report.Reading) with { Id = report.Report };
        return report.Way is not { } way ? input : input with
        {
            Provider = way.Provider,
            Hops = [.. way.Hops.Where(h => h.Party is not null).Select(h => new HopParty(h.Party!, h.Action))],
        };
    }
}
