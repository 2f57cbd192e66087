using Sayso.Disputes;
using Sayso.Ledger.Register;

namespace Sayso.Ledger.Claims;

/// <summary>Puts the statements of one story together that say the same. The order of the reports does not matter, and a reprint raises no count.</summary>
public static class ClaimGroups
{
    private const int MostShared = 60;          // a word of more units than that brings none together: keeps a story of thousands from being squared

    /// <summary>The claims of a story: those of most origins and parties first, then by text.</summary>
    /// <param name="reports">The reports of one story.</param>
    /// <param name="register">The register of parties, of these reports among others.</param>
    public static IReadOnlyList<Claim> Of(IReadOnlyCollection<Report> reports, PartyRegister register)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(register);
        return WithParties(reports, register).Claims;
    }

    /// <summary>The claims of a story, and how many parties say something in it: both from one pass over the statements.</summary>
    /// <param name="reports">The reports of one story.</param>
    /// <param name="register">The register of parties, of these reports among others.</param>
    internal static (IReadOnlyList<Claim> Claims, PartyCount Parties) WithParties(IReadOnlyCollection<Report> reports, PartyRegister register)
    {
        var (units, byStatement) = StatementUnit.Of(reports, register);
        var groups = Grouped(units, Told(reports, byStatement));
        var origins = new OriginCount(reports);
        return ([.. groups.Select(g => Made(g, origins, register)).OrderByDescending(c => c.Origins).ThenByDescending(c => c.Parties.High).ThenBy(c => c.Text, StringComparer.Ordinal)],
            PartyCounting.Of(units, register, origins));
    }

    /// <summary>How many parties say something in reports, on whatever side.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="register">The register of parties, of these reports among others.</param>
    public static PartyCount Parties(IReadOnlyCollection<Report> reports, PartyRegister register)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(register);
        return PartyCounting.Of(StatementUnit.Of(reports, register).Units, register, new OriginCount(reports));
    }

    /// <summary>The ids of the statements of one report that are wordings of claims: somebody stands behind them or denies them, and they say something.</summary>
    /// <param name="report">The report.</param>
    /// <param name="register">A register of parties, of this report among others.</param>
    public static IReadOnlySet<string> WordedIn(Report report, PartyRegister register)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(register);
        return StatementUnit.Of([report], register).Units.SelectMany(u => u.Wordings).Select(w => w.Wording.Statement).ToHashSet(StringComparer.Ordinal);
    }

    // What a report itself sets against each other belongs together, whatever its words.
    private static HashSet<(StatementUnit, StatementUnit)> Told(IEnumerable<Report> reports, Dictionary<(string, string), StatementUnit> byStatement)
    {
        HashSet<(StatementUnit, StatementUnit)> told = [];
        foreach (var report in reports)
        {
            foreach (var dispute in report.Reading.Disputes.Where(d => d.Kind == DisputeKind.Denial))
            {
                foreach (var (one, two) in dispute.AssertedBy.SelectMany(a => dispute.DeniedBy.Select(d => (a, d))))
                {
                    if (byStatement.TryGetValue((report.Key, one.Statement ?? ""), out var a) && byStatement.TryGetValue((report.Key, two.Statement ?? ""), out var b) && a.Denies != b.Denies && !ClaimMatcher.IsAnswer(a, b))
                    {
                        told.Add(string.CompareOrdinal(a.Key, b.Key) < 0 ? (a, b) : (b, a));
                    }
                }
            }
        }

        return told;
    }

    private static IEnumerable<List<StatementUnit>> Grouped(List<StatementUnit> units, HashSet<(StatementUnit, StatementUnit)> told)
    {
        var matcher = new ClaimMatcher(units);
        var places = units.Select((u, i) => (u, i)).ToDictionary(p => p.u, p => p.i);
        Dictionary<string, List<int>> index = new(StringComparer.Ordinal);
        for (var i = 0; i < units.Count; i++)
        {
            foreach (var word in units[i].Words)
            {
                (index.TryGetValue(word, out var list) ? list : index[word] = []).Add(i);
            }
        }

        // Pairs that share a word, each looked at once; those that have nothing in common are not kept.
        Dictionary<(int, int), double> alike = [];
        var seen = new int[units.Count];
        for (var i = 0; i < units.Count; i++)
        {
            foreach (var list in units[i].Words.Select(w => index[w]).Where(l => l.Count <= MostShared))
            {
                foreach (var k in list)
                {
                    if (k > i && seen[k] != i + 1)
                    {
                        seen[k] = i + 1;
                        if (matcher.Between(units[i], units[k]) is > 0 and var value)
                        {
                            alike[(i, k)] = value;
                        }
                    }
                }
            }
        }

        foreach (var (a, b) in told.Where(t => places.ContainsKey(t.Item1) && places.ContainsKey(t.Item2)))
        {
            alike[(places[a], places[b])] = 1;
        }

        // Best pairs first; two groups become one when their members are alike on average, so that no chain of near things grows.
        var groups = units.Select((_, i) => new List<int> { i }).ToArray();
        foreach (var ((a, b), value) in alike.Where(p => p.Value >= ClaimMatcher.Enough).OrderByDescending(p => p.Value).ThenBy(p => p.Key))
        {
            var (one, two) = (groups[a], groups[b]);
            if (one == two)
            {
                continue;
            }

            var sum = one.Sum(x => two.Sum(y => alike.GetValueOrDefault(x < y ? (x, y) : (y, x))));
            if (value >= 1 || sum / (one.Count * (double)two.Count) >= ClaimMatcher.Enough * 0.8)
            {
                one.AddRange(two);
                two.ForEach(x => groups[x] = one);
            }
        }

        return groups.Distinct().Select(g => g.Order().Select(i => units[i]).ToList());
    }

    private static Claim Made(List<StatementUnit> units, OriginCount origins, PartyRegister register)
    {
        var (asserting, denying) = (units.Where(u => !u.Denies).ToList(), units.Where(u => u.Denies).ToList());
        var wordings = units.SelectMany(u => u.Wordings).OrderBy(w => w.Published ?? "9", StringComparer.Ordinal).ThenBy(w => w.Wording.Report, StringComparer.Ordinal).ThenBy(w => w.Wording.Spans[0].Start).ToList();
        var text = wordings.OrderBy(w => w.Wording.Denies).ThenBy(w => w.Wording.Text.Length).ThenBy(w => w.Wording.Text, StringComparer.Ordinal).First().Wording.Text;
        var (says, denies) = (Voices(asserting), Voices(denying));
        return new Claim(text, [.. wordings.Select(w => w.Wording)], says, denies, wordings[0].Published, [.. wordings.Select(w => w.Act).Distinct().Order()], PartyCounting.Of(asserting, register, origins), PartyCounting.Of(denying, register, origins), origins.Of(asserting));
    }

    private static List<Voice> Voices(IEnumerable<StatementUnit> units)
        => [.. units.Select(u => u.Voice).DistinctBy(PartyCounting.Key).OrderBy(v => v.Party is null).ThenBy(v => v.Name, StringComparer.Ordinal).ThenBy(v => v.Origin, StringComparer.Ordinal)];
}
