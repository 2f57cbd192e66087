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

    // Several who deny one statement, or one party that denies one thing twice, have one dispute. A sentence with two numbers may have two.
    private static List<Dispute> Joined(List<Dispute> disputes)
    {
        var joined = new List<(Dispute First, Sides AssertedBy, Sides DeniedBy)>();
        var byClaim = new Dictionary<(DisputeKind, string), int>();
        foreach (var dispute in disputes)
        {
            var keys = dispute.AssertedBy.Where(s => s.Statement is not null && dispute.Kind != DisputeKind.Figures).Select(s => (dispute.Kind, s.Statement!))
                .Append((dispute.Kind, "about " + dispute.About)).ToList();
            var at = keys.Max(k => byClaim.GetValueOrDefault(k, -1));
            if (at < 0)
            {
                at = joined.Count;
                joined.Add((dispute, new Sides(), new Sides()));
            }

            joined[at].AssertedBy.Add(dispute.AssertedBy);
            joined[at].DeniedBy.Add(dispute.DeniedBy);
            foreach (var key in keys)
            {
                byClaim.TryAdd(key, at);
            }
        }

        return [.. joined.Select((dispute, i) => dispute.First with { Id = $"d{i + 1}", AssertedBy = dispute.AssertedBy.All, DeniedBy = dispute.DeniedBy.All })];
    }

    /// <summary>The parties of one side, each once.</summary>
    private sealed class Sides
    {
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly List<DisputeSide> _all = [];

        public IReadOnlyList<DisputeSide> All => _all;

        public void Add(IEnumerable<DisputeSide> sides) => _all.AddRange(sides.Where(s => _names.Add(s.Speaker)));
    }
}
