using Sayso.Ledger.Claims;
using Sayso.Statements;

namespace Sayso.Ledger.Register;

/// <summary>The named parties that speak in some reports, and which entity of which reading is which of them. The order of the reports does not matter.</summary>
public sealed class PartyRegister
{
    private readonly Dictionary<string, Party> _byId;
    private readonly Dictionary<PartyMember, string> _byMember = [];

    private readonly Dictionary<string, HashSet<Party>> _inReport = new(StringComparer.Ordinal);

    private PartyRegister(IReadOnlyList<Party> parties)
    {
        Parties = parties;
        _byId = parties.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var party in parties)
        {
            foreach (var member in party.Members)
            {
                _byMember[member] = party.Id;
                (_inReport.TryGetValue(member.Report, out var there) ? there : _inReport[member.Report] = []).Add(party);
            }
        }
    }

    /// <summary>All parties, by id.</summary>
    public IReadOnlyList<Party> Parties { get; }

    /// <summary>The party of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Party this[string id] => _byId[id];

    /// <summary>Id of the party that an entity of a reading is; null for one who is not named or says nothing.</summary>
    public string? Find(string report, string entity) => _byMember.GetValueOrDefault(new PartyMember(report, entity));

    /// <summary>The register of reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="decisions">What a person decided, in the order of deciding; ids are those of the register without decisions or made by decisions before.</param>
    public static PartyRegister Of(IEnumerable<Report> reports, IReadOnlyList<PartyDecision>? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var groups = PartyGrouping.Of(PartySighting.Of(reports));
        foreach (var decision in decisions ?? [])
        {
            Decide(groups, decision);
        }

        return new PartyRegister([.. groups.Where(g => g.Value.Count > 0).Select(g => PartyMaker.Made(g.Key, g.Value)).OrderBy(p => p.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Who is behind a statement: a party, or one who is not named, by description and origin; null where the text names no source.</summary>
    internal Voice? VoiceOf(Report report, Statement statement)
    {
        if (statement.Speaker is { } speaker && Find(report.Key, speaker.Id) is { } id)
        {
            return new Voice(_byId[id].Name, id, null);
        }

        var text = report.Reading.Document?.Text;
        var name = statement.Speaker?.Name ?? (statement.Source.Count > 0 && text is not null ? statement.Source[0].Of(text) : null);
        var origin = statement.Via is { } via ? OriginCount.Outlet(via.Name) : report.StatementOrigins.TryGetValue(statement.Id, out var given) ? string.Join('|', given.Order(StringComparer.Ordinal)) : report.Origin;
        if (name is not null && char.IsUpper(name[0]) && ByName(report.Key, name) is { } known)
        {
            return new Voice(_byId[known].Name, known, null);
        }

        return name is null ? null : new Voice(name, null, origin);
    }

    // A source that the reading left alone, "Marsin", and that the same report has by name: the one party of that name or surname.
    private string? ByName(string report, string name)
    {
        var folded = PersonNames.Folded(name);
        var found = _inReport.GetValueOrDefault(report)?.Where(p => p.Kind == SpeakerKind.Person ? PersonNames.Folded(p.Name) == folded || PersonNames.Surname(p.Name) == folded : PersonNames.Body(p.Name) == PersonNames.Body(name)).Take(2).ToList();
        return found is [var one] ? one.Id : null;
    }

    private static void Decide(SortedDictionary<string, List<PartySighting>> groups, PartyDecision decision)
    {
        if (decision is PartyDecision.Merge merge && merge.Kept != merge.Gone && groups.TryGetValue(merge.Kept, out var kept) && groups.Remove(merge.Gone, out var gone))
        {
            kept.AddRange(gone);
        }
        else if (decision is PartyDecision.Split split)
        {
            var members = split.Members.ToHashSet();
            var parted = groups.Values.SelectMany(g => g).Where(s => members.Contains(s.Member)).ToList();
            foreach (var group in groups.Values)
            {
                group.RemoveAll(s => members.Contains(s.Member));
            }

            if (parted.Count > 0)
            {
                (groups.TryGetValue(split.New, out var there) ? there : groups[split.New] = []).AddRange(parted);
            }
        }
    }
}
