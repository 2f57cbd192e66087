using Sayso.Figures;

namespace Sayso.Statements;

/// <summary>Says which statements give a figure.</summary>
public static class FigureAttribution
{
    /// <summary>Each figure with the ids of the statements whose content holds it whole, widest content first.</summary>
    public static IReadOnlyList<Figure> Attribute(IReadOnlyList<Figure> figures, IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(statements);
        return [.. figures.Select(figure => figure with
        {
            AttributedTo = [.. statements.Where(s => s.Content.Any(c => c.Contains(figure.Span)))
                .OrderByDescending(s => s.Content.Sum(c => c.Length)).Select(s => s.Id)],
        })];
    }
}
