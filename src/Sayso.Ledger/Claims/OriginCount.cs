using Sayso.Ledger.Origins;

namespace Sayso.Ledger.Claims;

/// <summary>
/// Counts independent origins. What a report has from another outlet is carried by that outlet: it counts for nothing where an origin of one of that outlet's
/// reports carries the claim itself, and else all that came through outlets with an origin in common count once. Words that stand in reports of several origins count once for all of these. More reports can only join, never part.
/// </summary>
internal sealed class OriginCount
{
    private readonly Dictionary<string, HashSet<string>> _byOutlet = new(StringComparer.Ordinal);

    public OriginCount(IEnumerable<Report> reports)
    {
        foreach (var report in reports)
        {
            // Also the agency whose copy it is: who cites the agency has it from there.
            foreach (var name in new[] { report.Outlet, report.OriginParty }.OfType<string>().Select(Outlet).Distinct(StringComparer.Ordinal))
            {
                if (!_byOutlet.TryGetValue(name, out var origins))
                {
                    _byOutlet[name] = origins = new(StringComparer.Ordinal);
                }

                origins.Add(report.Origin);
            }
        }
    }

    /// <summary>What is the same for all ways to write an outlet's name.</summary>
    public static string Outlet(string name) => PartyName.Key(name);

    public int Of(IEnumerable<StatementUnit> units)
    {
        List<HashSet<string>> own = [], cited = [];
        foreach (var unit in units)
        {
            if (unit.Via is null)
            {
                Join(own, [.. unit.Origins]);
            }
            else
            {
                // An outlet of the set stands for its origins, one that is not for itself.
                Join(cited, [.. _byOutlet.GetValueOrDefault(unit.Via) ?? [], "\u001f" + unit.Via]);
            }
        }

        return own.Count + cited.Count(c => !own.Exists(o => o.Overlaps(c)));
    }

    // What has an origin in common is one.
    private static void Join(List<HashSet<string>> sets, HashSet<string> set)
    {
        foreach (var other in sets.Where(o => o.Overlaps(set)).ToList())
        {
            set.UnionWith(other);
            sets.Remove(other);
        }

        sets.Add(set);
    }
}
