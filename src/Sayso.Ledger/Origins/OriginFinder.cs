namespace Sayso.Ledger.Origins;

/// <summary>
/// Says which documents share an origin. Each document points at parties (who is credited, who alone is cited, else its outlet) and at the documents that its words stand in; what hangs together by these is one
/// origin. What joins two does not depend on any third, so another document never raises the number of the others' origins, whatever its date.
/// </summary>
/// <remarks>
/// An outlet that copied another without credit makes one origin of both outlets' reports. Where in doubt documents are joined: the number of origins is one that can be relied on, not the highest that is possible.
/// </remarks>
public static class OriginFinder
{
    /// <summary>The share of a document's words from which on it is a copy as a whole.</summary>
    public const double CopyShare = 0.5;

    private const double HopSure = 0.98, CreditSure = 0.95, ProviderSure = 0.9, CitesSure = 0.8, ContributionSure = 0.5, OutletSure = 0.6;

    /// <summary>The origins of a set of documents. Neither their order nor that of the pairs matters.</summary>
    /// <param name="documents">With ids that differ.</param>
    /// <param name="reuses">Pairs of documents that share words; pairs of a document that is not there are passed over.</param>
    public static OriginGroups Find(IReadOnlyCollection<OriginInput> documents, IReadOnlyCollection<Reuse> reuses)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(reuses);
        var byId = documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var copies = documents.ToDictionary(d => d.Id, _ => new List<OriginEvidence>(), StringComparer.Ordinal);
        var (later, joined) = (new HashSet<string>(StringComparer.Ordinal), new Joined());
        foreach (var reuse in reuses)
        {
            if (byId.TryGetValue(reuse.A, out var a) && byId.TryGetValue(reuse.B, out var b))
            {
                Tie(a, b, reuse.ShareOfA);
                Tie(b, a, reuse.ShareOfB);
            }
        }

        var evidence = new Dictionary<string, (string? Party, List<OriginEvidence> All)>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var (party, own) = Own(document);
            if (party is not null)
            {
                joined.Join("d " + document.Id, "p " + PartyName.Key(party));
            }

            // A later copy names nobody: the words are those of who was first.
            if (later.Contains(document.Id) && own.Count > 0 && own[0].Kind == OriginEvidenceKind.Outlet)
            {
                (party, own) = (null, own[1..]);
            }

            evidence[document.Id] = (party, [.. own.Concat(copies[document.Id]).OrderByDescending(e => e.Sureness).ThenBy(e => e.Kind).ThenBy(e => e.Words, StringComparer.Ordinal)]);
        }

        return new OriginGroups([.. documents.GroupBy(d => joined.Root("d " + d.Id), StringComparer.Ordinal)
            .Select(group => group.OrderBy(PublishedTime.Order).ToList()).OrderBy(group => PublishedTime.Order(group[0]))
            .Select(group => new Origin(PartyOf([.. group.Select(d => evidence[d.Id])]), group[0].Id, [.. group.Select(d => new DocumentOrigin(d.Id, evidence[d.Id].All))]))]);

        // The copy's words stand in the other; not so that the other was made of it and grew.
        void Tie(OriginInput copy, OriginInput other, double share)
        {
            if (share < CopyShare || PublishedTime.IsEarlier(copy.Published, other.Published))
            {
                return;
            }

            joined.Join("d " + copy.Id, "d " + other.Id);
            copies[copy.Id].Add(new OriginEvidence(OriginEvidenceKind.Reuse, other.Id, null, share));
            if (PublishedTime.IsEarlier(other.Published, copy.Published))
            {
                later.Add(copy.Id);
            }
        }
    }

    // What a document says of itself, what decides first; and the party that it points at.
    internal static (string? Party, List<OriginEvidence> Evidence) Own(OriginInput document)
    {
        var (party, evidence) = ((string?)null, new List<OriginEvidence>());
        if (document.Hops.Count > 0)
        {
            Decide(document.Hops[0].Party, new OriginEvidence(OriginEvidenceKind.Hop, Words(document.Hops[0]), null, HopSure));
        }

        if (document.Credit is { Reach: CreditReach.Whole } credit)
        {
            Decide(credit.Agency, new OriginEvidence(OriginEvidenceKind.Credit, credit.Words, credit.Where, PartyName.IsSomebody(credit.Agency) ? CreditSure : ContributionSure));
        }

        if (document.Provider is { } provider && !IsOfOutlet(provider))
        {
            Decide(provider, new OriginEvidence(OriginEvidenceKind.Provider, provider, null, ProviderSure));
        }

        var cited = document.Citations.Where(c => PartyName.IsSomebody(c.Outlet) && !IsOutlet(c.Outlet)).OrderByDescending(c => c.Statements).ThenBy(c => PartyName.Key(c.Outlet), StringComparer.Ordinal).ToList();
        if (cited.Count > 0 && document.Statements > 0 && cited.Sum(c => c.Statements) >= document.Statements)
        {
            Decide(cited[0].Outlet, new OriginEvidence(OriginEvidenceKind.CitesOnly, cited[0].Outlet, cited[0].Where, CitesSure));
        }

        // "Wire reports" decides that it is no report of the outlet, though not whose it is.
        if (evidence.Count == 0 && document.Outlet is { } outlet && PartyName.IsSomebody(outlet))
        {
            Decide(outlet, new OriginEvidence(OriginEvidenceKind.Outlet, outlet, null, OutletSure));
        }

        if (document.Credit is { Reach: CreditReach.Part } part)
        {
            evidence.Add(new OriginEvidence(OriginEvidenceKind.Contribution, part.Words, part.Where, ContributionSure));
        }

        return (party, evidence);

        // A feed of the outlet is its own: "The Harbour Courier: World".
        bool IsOfOutlet(string name)
            => document.Outlet is { } outlet && (HasWords(PartyName.Key(name), PartyName.Key(outlet)) || HasWords(PartyName.Key(outlet), PartyName.Key(name)));

        // Whole words: "AP" is not in "Capital Gazette".
        static bool HasWords(string whole, string part) => $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

        bool IsOutlet(string name) => document.Outlet is { } outlet && PartyName.Key(outlet) == PartyName.Key(name);

        void Decide(string name, OriginEvidence found)
        {
            party ??= PartyName.IsSomebody(name) ? name : null;
            evidence.Add(found);
        }
    }

    private static string Words(HopParty hop) => hop.Action is null ? hop.Party : $"{hop.Party}: {hop.Action}";

    // An agency that is credited stands behind all that hangs together with it, whoever else printed it.
    private static string? PartyOf(List<(string? Party, List<OriginEvidence> All)> documents)
        => documents.Where(d => d.Party is not null)
            .GroupBy(d => PartyName.Key(d.Party!), StringComparer.Ordinal)
            .OrderBy(g => g.Min(d => d.All.Exists(e => e.Kind == OriginEvidenceKind.Outlet) ? 1 : 0)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.First().Party;

    /// <summary>What hangs together.</summary>
    private sealed class Joined
    {
        private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

        public string Root(string node)
        {
            var root = node;
            while (_parents.TryGetValue(root, out var parent))
            {
                root = parent;
            }

            // Shorter next time.
            while (node != root)
            {
                (_parents[node], node) = (root, _parents[node]);
            }

            return root;
        }

        public void Join(string a, string b)
        {
            var (x, y) = (Root(a), Root(b));
            if (x != y)
            {
                _parents[y] = x;
            }
        }
    }
}
