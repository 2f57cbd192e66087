using Sayso.Documents;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;

namespace Sayso.Ledger.Asking;

/// <summary>
/// What a person decided about parties, by the places where these are named. Ids of parties may change when reports come in or are read again;
/// the words of a report do not.
/// </summary>
/// <param name="Kind">merge or split.</param>
/// <param name="One">Of a merge the party that is kept, of a split who goes.</param>
/// <param name="Other">Of a merge the party that goes into it; of a split empty.</param>
/// <param name="Party">Of a split the id of the new party; null of a merge.</param>
public sealed record AnchoredDecision(string Kind, IReadOnlyList<PartyAnchor> One, IReadOnlyList<PartyAnchor> Other, string? Party)
{
    /// <summary>Two parties are one.</summary>
    public const string Merge = "merge";

    /// <summary>Some members are another party.</summary>
    public const string Split = "split";

    /// <summary>The register of some reports, with the decisions that touch them.</summary>
    internal static PartyRegister Register(IReadOnlyCollection<Report> reports, IReadOnlyList<AnchoredDecision> decisions)
    {
        var register = PartyRegister.Of(reports);
        if (decisions.Count == 0)
        {
            return register;
        }

        var byKey = reports.ToDictionary(r => r.Key, StringComparer.Ordinal);
        List<PartyDecision> made = [];
        foreach (var decision in decisions)
        {
            List<PartyMember> one = [.. Members(decision.One)], other = [.. Members(decision.Other)];
            if (decision.Kind == Split && one.Count > 0)
            {
                made.Add(new PartyDecision.Split(decision.Party!, one));
            }
            else if (decision.Kind == Merge)
            {
                // The party of the first anchor is kept; all others that an anchor is of go into it.
                var parties = one.Concat(other).Select(m => register.Find(m.Report, m.Entity)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
                made.AddRange(parties.Skip(1).Select(gone => new PartyDecision.Merge(parties[0], gone)));
            }

            register = PartyRegister.Of(reports, made);
        }

        return register;

        IEnumerable<PartyMember> Members(IReadOnlyList<PartyAnchor> anchors)
            => anchors.Select(a => byKey.TryGetValue(a.Report, out var report) ? a.In(report) : null).OfType<PartyMember>();
    }
}

/// <summary>Where a party is named.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Name">The name that the report gives it.</param>
/// <param name="Start">Where its first mention starts, code points of the report's text; null where it has none.</param>
public sealed record PartyAnchor(string Report, string Name, int? Start)
{
    /// <summary>The anchor of an entity.</summary>
    internal static PartyAnchor Of(Report report, PartyMember member)
    {
        var entity = report.Reading.Entities.First(e => e.Id == member.Entity);
        return new PartyAnchor(report.Key, entity.Name, entity.Mentions.Count > 0 ? new CodePoints(report.Reading.Document!.Text).FromUtf16(entity.Mentions[0].Start) : null);
    }

    /// <summary>The entity that is named there now: that of the mention, else the only one of the name; null where there is none.</summary>
    internal PartyMember? In(Report report)
    {
        var points = new CodePoints(report.Reading.Document!.Text);
        var found = report.Reading.Entities.Where(e => Start is { } start && e.Mentions.Any(m => points.FromUtf16(m.Start) <= start && start < points.FromUtf16(m.End))).ToList();
        if (found.Count != 1)
        {
            found = [.. report.Reading.Entities.Where(e => e.Name == Name)];
        }

        return found is [var only] ? new PartyMember(report.Key, only.Id) : null;
    }
}
