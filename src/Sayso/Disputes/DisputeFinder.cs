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
        return [];
    }
}
