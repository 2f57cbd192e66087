#pragma warning disable CA1822 // until it has models
using Sayso.Dates;
using Sayso.Figures;
using Sayso.Language;
using Sayso.Places;
using Sayso.Statements;

namespace Sayso.Incidents;

/// <summary>Finds what happened, to whom, where, when, by whom and with what, and ties it to the statements that tell it.</summary>
public sealed class IncidentFinder
{
    /// <summary>The incidents of a text, in order of their first words.</summary>
    /// <param name="analysis">The text's words, trees and names.</param>
    /// <param name="dates">Its expressions of time.</param>
    /// <param name="places">Its places.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="statements">Its statements with their speakers.</param>
    /// <param name="published">The date of publication; null where it is not known.</param>
    public IReadOnlyList<Incident> Find(
        Analysis analysis, IReadOnlyList<DateExpression> dates, IReadOnlyList<Place> places, IReadOnlyList<Figure> figures,
        IReadOnlyList<Statement> statements, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return [];
    }
}
