using Sayso.Figures;
using Sayso.Incidents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Disputes;

/// <summary>Finds what one party asserts and another denies within one report.</summary>
public static class DisputeFinder
{
    /// <summary>The disputes of a text, in text order.</summary>
    /// <param name="analysis">The text's words and trees.</param>
    /// <param name="statements">Its statements with their speakers.</param>
    /// <param name="figures">Its figures with the statements that give them.</param>
    /// <param name="incidents">Its incidents.</param>
    public static IReadOnlyList<Dispute> Find(
        Analysis analysis, IReadOnlyList<Statement> statements, IReadOnlyList<Figure> figures, IReadOnlyList<Incident> incidents)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(statements);
        if (statements.Count == 0)
        {
            return [];
        }

        var propositions = new Propositions(analysis);
        var counter = new CounterRules(propositions, statements, incidents);
        var found = new DenialRules(propositions, statements, incidents).Find()
            .Concat(new FigureRules(propositions, statements, figures).Find())
            .Concat(counter.Accusations())
            .Concat(counter.Responsibilities())
            .OrderBy(f => f.At);
        return Joined([.. found.Select(f => f.Dispute)]);
    }

    // Several who deny one statement, or one party that denies one thing twice, have one dispute.
    private static List<Dispute> Joined(List<Dispute> disputes)
    {
        var joined = new List<Dispute>();
        var byClaim = new Dictionary<(DisputeKind, string), int>();
        foreach (var dispute in disputes)
        {
            var keys = dispute.AssertedBy.Select(s => (dispute.Kind, s.Statement ?? "speaker " + s.Speaker)).Append((dispute.Kind, "about " + dispute.About)).ToList();
            var at = keys.Select(k => byClaim.TryGetValue(k, out var known) ? known : -1).DefaultIfEmpty(-1).Max();
            if (at < 0)
            {
                at = joined.Count;
                joined.Add(dispute);
            }
            else if (joined[at].DeniedBy.Count < 8)
            {
                joined[at] = joined[at] with
                {
                    AssertedBy = [.. joined[at].AssertedBy.Concat(dispute.AssertedBy).DistinctBy(s => s.Speaker)],
                    DeniedBy = [.. joined[at].DeniedBy.Concat(dispute.DeniedBy).DistinctBy(s => s.Speaker)],
                };
            }

            foreach (var key in keys)
            {
                byClaim.TryAdd(key, at);
            }
        }

        return [.. joined.Select((dispute, i) => dispute with { Id = $"d{i + 1}" })];
    }
}
