using Sayso.Documents;
using Sayso.Figures;

namespace Sayso.Statements;

/// <summary>Says which statements give a figure.</summary>
public static class FigureAttribution
{
    /// <summary>
    /// Each figure with the ids of the statements whose content holds it whole, widest content first. One walk over both: time
    /// grows with the text, not with figures times statements.
    /// </summary>
    /// <param name="figures">In text order.</param>
    /// <param name="statements">In any order.</param>
    public static IReadOnlyList<Figure> Attribute(IReadOnlyList<Figure> figures, IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(statements);
        List<(TextSpan Piece, string Id, int Width, int Order)> pieces = [];
        for (var i = 0; i < statements.Count; i++)
        {
            var width = statements[i].Content.Sum(c => c.Length);
            pieces.AddRange(statements[i].Content.Select(piece => (piece, statements[i].Id, width, i)));
        }

        pieces.Sort((a, b) => a.Piece.Start != b.Piece.Start ? a.Piece.Start.CompareTo(b.Piece.Start) : a.Order.CompareTo(b.Order));
        List<(TextSpan Piece, string Id, int Width, int Order)> open = [];
        var next = 0;
        return [.. figures.Select(figure =>
        {
            for (; next < pieces.Count && pieces[next].Piece.Start <= figure.Span.Start; next++)
            {
                open.Add(pieces[next]);
            }

            open.RemoveAll(p => p.Piece.End <= figure.Span.Start);
            return figure with
            {
                AttributedTo = [.. open.Where(p => p.Piece.Contains(figure.Span)).OrderByDescending(p => p.Width).ThenBy(p => p.Order).Select(p => p.Id)],
            };
        })];
    }
}
