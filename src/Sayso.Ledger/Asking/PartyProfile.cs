using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;
using Sayso.Statements;

namespace Sayso.Ledger.Asking;

/// <summary>What a page shows of a party: what it says, whom it accuses, what it denies, and who quotes it.</summary>
/// <param name="Party">The party with its names and descriptions over time.</param>
/// <param name="Positions">What it says, by date of publication.</param>
/// <param name="Accuses">Whom it accuses, in the words of the reports; of most reports first.</param>
/// <param name="Denies">What it denies, in the words of the reports; the newest first.</param>
/// <param name="QuotedBy">Who carries its words: the outlets of the reports, and those through which they came. Of most reports first.</param>
/// <param name="Reports">In how many reports it speaks; where it is cut, how many have a speaker of that name.</param>
/// <param name="IsCut">Whether these are more than were looked at: the rest is of the newest alone.</param>
public sealed record PartyProfile(
    Party Party, IReadOnlyList<Position> Positions, IReadOnlyList<PartyWords> Accuses, IReadOnlyList<PartyWords> Denies, IReadOnlyList<Quoter> QuotedBy, int Reports, bool IsCut)
{
    /// <summary>The profile of a party among reports in which it speaks.</summary>
    /// <param name="id">Its id or one of its names.</param>
    /// <param name="speaker">A report and the id of an entity of it that is the party; null where none is known.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="reuses">What these share.</param>
    /// <param name="decisions">What a person decided about parties.</param>
    /// <param name="all">How many reports there are in all.</param>
    /// <returns>Null where there is no such party.</returns>
    internal static PartyProfile? Of(string id, (string Report, string Entity)? speaker, IReadOnlyList<ToldReport> reports, IReadOnlyList<Origins.Reuse> reuses, IReadOnlyList<AnchoredDecision> decisions, int all)
    {
        var (counted, _) = ReportOrigins.Of([.. reports.Where(r => r.Counts)], reuses);
        var register = AnchoredDecision.Register(counted, decisions);
        var said = PartyPositions.Said(counted, register);
        if (Meant(id, speaker, register, said) is not { } party)
        {
            return null;
        }

        var own = said[party.Id].ToList();
        var cut = all > reports.Count;
        return new PartyProfile(party, PartyPositions.Positioned(own), Accusations(own), Denials(own), Quoters(own), cut ? all : own.Select(s => s.Report.Key).Distinct(StringComparer.Ordinal).Count(), cut);
    }

    // Of reports that were cut a party may have another description in its id.
    private static Party? Meant(string id, (string Report, string Entity)? speaker, PartyRegister register, ILookup<string, (Report, Statement)> said)
    {
        if (speaker is var (report, entity))
        {
            return register.Find(report, entity) is { } one ? register[one] : null;
        }

        var key = id.Split('~', '@')[0];
        var letters = Letters(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        Func<Party, bool>[] ways =
        [
            p => p.Id == id, p => string.Equals(p.Name, id, StringComparison.OrdinalIgnoreCase), p => p.Aliases.Contains(id, StringComparer.OrdinalIgnoreCase),
            p => key.Contains(':', StringComparison.Ordinal) && p.Id.Split('~', '@')[0] == key,
            p => key.StartsWith("body:", StringComparison.Ordinal) && p.Aliases.Any(a => Letters(a) == letters),
        ];
        return ways.Select(way => register.Parties.Where(way).OrderByDescending(p => said[p.Id].Count()).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault()).FirstOrDefault(p => p is not null);
    }

    // Of one report "body:isis", of many an alias of a body whose name is spelled out.
    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static List<PartyWords> Accusations(List<(Report Report, Statement Statement)> own)
        => [.. Grouped(own.Where(s => s.Statement is { Accused: not null, Negated: false })
                .Select(s => (s.Report, s.Statement, Text: PartyPositions.Words([s.Statement.Accused!.Value], s.Report), Of: s.Statement.Accusation is { } of ? PartyPositions.Words([of], s.Report) : null)))
            .OrderByDescending(w => w.Places.Select(p => p.Report).Distinct(StringComparer.Ordinal).Count()).ThenBy(w => w.Text, StringComparer.Ordinal)];

    private static List<PartyWords> Denials(List<(Report Report, Statement Statement)> own)
        => [.. Grouped(own.Where(s => s.Statement is { Act: Act.Denies, Negated: false })
                .Select(s => (s.Report, s.Statement, Text: PartyPositions.Words(s.Statement.Denied.Count > 0 ? s.Statement.Denied : s.Statement.Content, s.Report), Of: (string?)null)))
            .OrderByDescending(w => w.Published, StringComparer.Ordinal).ThenBy(w => w.Text, StringComparer.Ordinal)];

    private static IEnumerable<PartyWords> Grouped(IEnumerable<(Report Report, Statement Statement, string Text, string? Of)> said)
        => said.GroupBy(s => string.Join(' ', ContentWords.Plain(s.Text).SkipWhile(w => w is "the" or "a" or "an")), StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(s => s.Report.Published, StringComparer.Ordinal).ThenBy(s => s.Report.Key, StringComparer.Ordinal).ToList())
            .Select(g => new PartyWords(g[0].Text, g.Select(s => s.Of).FirstOrDefault(o => o is not null), g[0].Report.Published, [.. g.Select(s => PartyPositions.Place(s.Report, s.Statement))]));

    private static List<Quoter> Quoters(List<(Report Report, Statement Statement)> own)
        => [.. own.SelectMany(s => new[] { (Name: s.Report.Outlet, Way: false), (Name: s.Statement.Via?.Name, Way: true) }.Where(q => q.Name is not null).Select(q => (q.Name, q.Way, s.Report.Key)))
            .GroupBy(q => (q.Name, q.Way)).Select(g => new Quoter(g.Key.Name!, g.Key.Way, g.Select(q => q.Key).Distinct(StringComparer.Ordinal).Count(), g.Count()))
            .OrderByDescending(q => q.Reports).ThenByDescending(q => q.Statements).ThenBy(q => q.Name, StringComparer.Ordinal)];
}

/// <summary>Words that a party uses of somebody or something: whom it accuses, or what it denies.</summary>
/// <param name="Text">The words of the newest report.</param>
/// <param name="OfWhat">Of what somebody is accused; null where no report says, and of a denial.</param>
/// <param name="Published">When the newest report was published, ISO 8601; null where none says.</param>
/// <param name="Places">Where the statements stand, the newest first.</param>
public sealed record PartyWords(string Text, string? OfWhat, string? Published, IReadOnlyList<PositionPlace> Places);

/// <summary>Who carries a party's words.</summary>
/// <param name="Name">Its name, as reports have it.</param>
/// <param name="IsVia">Whether reports of others have the words from it; else it published them itself.</param>
/// <param name="Reports">In how many reports.</param>
/// <param name="Statements">How many statements.</param>
public sealed record Quoter(string Name, bool IsVia, int Reports, int Statements);
