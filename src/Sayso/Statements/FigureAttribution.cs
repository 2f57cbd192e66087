using Sayso.Documents;
using Sayso.Figures;
using Sayso.Language;

namespace Sayso.Statements;

/// <summary>Says which statements give a figure.</summary>
public static class FigureAttribution
{
    private const int LongestClimb = 40;        // heads between a figure and the clause that it belongs to

    /// <summary>
    /// Each figure with the ids of the statements whose content holds most of it, widest content first. A figure outside of all contents belongs to
    /// those on whose words it hangs in the tree: "She said the hall was full, but that | 12 people | had left". One walk over both: time grows
    /// with the text, not with figures times statements.
    /// </summary>
    /// <param name="figures">In text order.</param>
    /// <param name="statements">In any order.</param>
    /// <param name="analysis">The text, for its trees; null to go by the contents alone.</param>
    public static IReadOnlyList<Figure> Attribute(IReadOnlyList<Figure> figures, IReadOnlyList<Statement> statements, Analysis? analysis = null)
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
        List<TextSpan> anchors = [.. figures.Select(f => f.Span)];
        var given = Holders(anchors, pieces);
        if (analysis is not null)
        {
            Climb(figures, given, pieces, analysis);
        }

        return [.. figures.Select((figure, i) => figure with { AttributedTo = given[i] })];
    }

    // For each span the pieces that hold more than half of it. Spans and pieces in text order.
    private static List<string>[] Holders(List<TextSpan> spans, List<(TextSpan Piece, string Id, int Width, int Order)> pieces)
    {
        var given = new List<string>[spans.Count];
        List<(TextSpan Piece, string Id, int Width, int Order)> open = [];
        var next = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            for (; next < pieces.Count && pieces[next].Piece.Start < span.End; next++)
            {
                open.Add(pieces[next]);
            }

            open.RemoveAll(p => p.Piece.End <= span.Start);
            given[i] = [.. open.Where(p => 2 * (Math.Min(p.Piece.End, span.End) - Math.Max(p.Piece.Start, span.Start)) > span.Length)
                .OrderByDescending(p => p.Width).ThenBy(p => p.Order).Select(p => p.Id).Distinct(StringComparer.Ordinal)];
        }

        return given;
    }

    // A content that was cut short at a comma: the nearest word above the figure in the tree that lies in a content, reached by coordination.
    private static void Climb(IReadOnlyList<Figure> figures, List<string>[] given, List<(TextSpan Piece, string Id, int Width, int Order)> pieces, Analysis analysis)
    {
        var (words, word) = (analysis.Words, 0);
        List<(TextSpan Head, int Figure)> heads = [];
        for (var i = 0; i < figures.Count; i++)
        {
            while (word + 1 < words.Count && words[word].Span.End <= figures[i].Span.Start)
            {
                word++;
            }

            if (given[i].Count > 0)
            {
                continue;
            }

            for (var (at, steps) = (word, 0); at >= 0 && steps < LongestClimb; at = words[at].Head, steps++)
            {
                if (words[at].Relation is "parataxis" or "appos" or "advcl")
                {
                    break;
                }

                // The clause joined to another: where that one is said by somebody, this one is.
                if (words[at].Relation == "conj" && words[at].Head >= 0 && words[words[at].Head].Span.End <= figures[i].Span.Start)
                {
                    heads.Add((words[words[at].Head].Span, i));
                }
            }
        }

        heads.Sort((a, b) => a.Head.Start != b.Head.Start ? a.Head.Start.CompareTo(b.Head.Start) : a.Figure.CompareTo(b.Figure));
        var holders = Holders([.. heads.Select(h => h.Head)], pieces);
        for (var i = heads.Count - 1; i >= 0; i--)
        {
            if (given[heads[i].Figure].Count == 0)
            {
                given[heads[i].Figure] = holders[i];
            }
        }
    }
}
