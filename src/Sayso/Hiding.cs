using Sayso.Disputes;
using Sayso.Incidents;

namespace Sayso;

/// <summary>Leaves out of a reading the statements that somebody does not want to see, and what only they tell.</summary>
internal static class Hiding
{
    /// <summary>The reading with the statements of at least a confidence; what was found with the help of the others stays as it is.</summary>
    public static Reading Below(Reading reading, double least)
    {
        var kept = reading.Statements.Where(s => s.Confidence >= least).ToList();
        if (kept.Count == reading.Statements.Count)
        {
            return reading;
        }

        var ids = kept.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return reading with
        {
            Statements = kept,
            Figures = [.. reading.Figures.Where(f => IsTold(f.AttributedTo, ids)).Select(f => f with { AttributedTo = Of(f.AttributedTo, ids) })],
            Incidents = [.. reading.Incidents.Where(i => IsTold(i.Statements, ids)).Select(i => Incident(i, ids))],
            Disputes = [.. reading.Disputes.Where(d => d.DeniedBy.Count > 0).Select(d => (Whole: d, Left: Dispute(d, ids)))
                .Where(d => (d.Left.AssertedBy.Count > 0 || d.Whole.AssertedBy.Count == 0) && d.Left.DeniedBy.Count > 0).Select(d => d.Left)],
        };
    }

    // What no statement tells, the report tells.
    private static bool IsTold(IReadOnlyList<string> statements, HashSet<string> kept) => statements.Count == 0 || statements.Any(kept.Contains);

    private static IReadOnlyList<string> Of(IReadOnlyList<string> statements, HashSet<string> kept) => [.. statements.Where(kept.Contains)];

    private static Incident Incident(Incident incident, HashSet<string> kept) => incident with
    {
        Statements = Of(incident.Statements, kept),
        Perpetrators = [.. incident.Perpetrators.Where(p => IsTold(p.Statements, kept)).Select(p => p with { Statements = Of(p.Statements, kept) })],
    };

    private static Dispute Dispute(Dispute dispute, HashSet<string> kept) => dispute with
    {
        AssertedBy = [.. dispute.AssertedBy.Where(s => s.Statement is null || kept.Contains(s.Statement))],
        DeniedBy = [.. dispute.DeniedBy.Where(s => s.Statement is null || kept.Contains(s.Statement))],
    };
}
