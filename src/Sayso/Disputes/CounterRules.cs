using Sayso.Incidents;
using Sayso.Statements;

namespace Sayso.Disputes;

/// <summary>Two that accuse each other; one that claims what another lays at somebody else's door.</summary>
internal sealed class CounterRules(Propositions propositions, IReadOnlyList<Statement> statements, IReadOnlyList<Incident> incidents)
{
    private const int Window = 12;              // accusations behind one that are compared with it

    public IEnumerable<(Dispute Dispute, int At)> Accusations()
    {
        var accusing = statements.Where(s => s is { Act: Act.Accuses, Negated: false, Conditional: false, Accused: not null, Speaker: not null }).ToList();
        for (var i = 0; i < accusing.Count; i++)
        {
            for (var k = i + 1; k < accusing.Count && k <= i + Window; k++)
            {
                var (one, two) = (accusing[i], accusing[k]);
                if (Accuses(one, two.Speaker!) && Accuses(two, one.Speaker!) && one.Speaker!.Id != two.Speaker!.Id)
                {
                    var about = DenialRules.Clean((one.Accusation ?? one.Content[0]).Of(propositions.Text));
                    yield return (new Dispute("", DisputeKind.CounterAccusation, about, [new DisputeSide(one.Speaker.Name, one.Id)], [new DisputeSide(two.Speaker.Name, two.Id)]), one.Content[0].Start);
                    break;
                }
            }
        }
    }

    private bool Accuses(Statement statement, Speaker whom) => PartyNameMatch.Same(statement.Accused!.Value.Of(propositions.Text), whom.Name);

    public IEnumerable<(Dispute Dispute, int At)> Responsibilities()
    {
        var byId = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            byId.TryAdd(statement.Id, statement);
        }

        foreach (var incident in incidents)
        {
            var claimed = incident.Perpetrators.FirstOrDefault(p => p.Status == PerpetratorStatus.Claimed && p.Statements.Count > 0);
            if (claimed is null)
            {
                continue;
            }

            var by = incident.Perpetrators.Where(p => p.Status == PerpetratorStatus.Accused && !PartyNameMatch.Same(p.Name, claimed.Name)).SelectMany(p => p.Statements.Select(id => (p.Name, Statement: byId.GetValueOrDefault(id))))
                .FirstOrDefault(p => p.Statement?.Speaker is not null && !PartyNameMatch.Same(p.Statement.Speaker.Name, claimed.Name));
            if (by.Statement?.Speaker is { } accuser)
            {
                var about = DenialRules.Clean($"{by.Name} or {claimed.Name}: {incident.Evidence[0].Of(propositions.Text)}");
                yield return (new Dispute("", DisputeKind.Responsibility, about, [new DisputeSide(accuser.Name, by.Statement.Id)], [new DisputeSide(claimed.Name, claimed.Statements[0])]), by.Statement.Content[0].Start);
            }
        }
    }
}
