using Sayso.Ledger.Origins;

namespace Sayso.Ledger.Claims;

/// <summary>
/// Counts independent origins. What a report has from another outlet is carried by that outlet: it counts for nothing where an origin of one of that outlet's
/// reports carries the claim itself, and else all that came through outlets with an origin in common count once. More reports can only join, never part.
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
        HashSet<string> own = new(StringComparer.Ordinal);
        List<HashSet<string>> cited = [];
        foreach (var unit in units)
        {
            if (unit.Via is null)
            {
                own.UnionWith(unit.Origins);
                continue;
            }

            // An outlet of the set stands for its origins, one that is not for itself.
            HashSet<string> set = new(StringComparer.Ordinal) { "\u001f" + unit.Via };
            set.UnionWith(_byOutlet.GetValueOrDefault(unit.Via) ?? []);
            foreach (var other in cited.Where(c => c.Overlaps(set)).ToList())
            {
                set.UnionWith(other);
                cited.Remove(other);
            }

            cited.Add(set);
        }

        return own.Count + cited.Count(c => !c.Overlaps(own));
    }
}
