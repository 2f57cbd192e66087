using Sayso.Documents;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Origins;
using Sayso.Ledger.Reprints;

namespace Sayso.Ledger.Asking;

/// <summary>Gives each report its origin, and each of its statements that of its words: what an outlet took over is the giver's, what it added its own.</summary>
internal static class ReportOrigins
{
    public static (IReadOnlyList<Report> Reports, IReadOnlyList<Origin> Origins) Of(IReadOnlyList<ToldReport> reports, IReadOnlyList<Reuse> reuses)
    {
        var texts = reports.ToDictionary(r => r.Report, r => r.Reading.Document!.Text, StringComparer.Ordinal);
        List<Reuse> among = [.. reuses.Where(r => texts.ContainsKey(r.A) && texts.ContainsKey(r.B))];
        List<OriginInput> inputs = [.. reports.Select(Input)];
        var groups = OriginFinder.Find(inputs, among);
        var whole = groups.Origins.SelectMany(o => o.Documents.Select(d => (d.Document, Origin: o))).ToDictionary(p => p.Document, p => p.Origin, StringComparer.Ordinal);
        var neighbours = among.SelectMany(r => new[] { (One: r.A, Other: r.B), (One: r.B, Other: r.A) }).ToLookup(p => p.One, p => p.Other, StringComparer.Ordinal);
        Dictionary<string, IReadOnlyList<CopiedPassage>> passages = new(StringComparer.Ordinal);
        var spans = new PassageOrigins(groups, inputs, Passages);
        return ([.. reports.Select(Made)], groups.Origins);

        Report Made(ToldReport report)
        {
            var made = new Report(report.Report, report.Outlet, report.Published, report.Reading, whole[report.Report].Key) { OriginParty = whole[report.Report].Party };
            if (!neighbours.Contains(report.Report))
            {
                return made;
            }

            Dictionary<string, IReadOnlyList<string>> others = new(StringComparer.Ordinal);
            foreach (var statement in report.Reading.Statements)
            {
                var key = spans.OriginOf(report.Report, new TextSpan(statement.Content[0].Start, statement.Content[^1].End)).Key;
                if (key != made.Origin)
                {
                    others[statement.Id] = [key];
                }
            }

            return made with { StatementOrigins = others };
        }

        IReadOnlyList<CopiedPassage> Passages(string document)
        {
            if (!passages.TryGetValue(document, out var found))
            {
                passages[document] = found = [.. neighbours[document].Order(StringComparer.Ordinal)
                    .SelectMany(other => SharedPassages.Of(texts[document], texts[other]).Select(p => new CopiedPassage(p.InA, other, p.InB)))];
            }

            return found;
        }
    }

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
