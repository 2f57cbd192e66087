using System.Text;
using UglyToad.PdfPig.Content;

namespace Sayso.Ledger.Inputs;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Left">Where it begins, in points from the left.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">Its baseline, in points from the bottom.</param>
/// <param name="Size">The size of its letters, in points.</param>
internal readonly record struct PdfLine(string Text, double Left, double Right, double Base, double Size);

/// <summary>
/// Letters into lines, in the order in which the page draws them; that is the reading order wherever a word processor or a newspaper's
/// system made the page, columns included. A line ends where the next letter is not beside the last one.
/// </summary>
internal static class PdfLines
{
    /// <summary>A gap of this part of the letters' size is a space; narrower ones are kerning.</summary>
    private const double SpaceGap = 0.18;

    /// <summary>A gap this many times the letters' size is another column.</summary>
    private const double ColumnGap = 3.0;

    public static IReadOnlyList<PdfLine> Of(IReadOnlyList<Letter> letters)
    {
        var lines = new List<PdfLine>();
        var text = new StringBuilder();
        double left = 0, right = 0, baseline = 0, size = 0;
        foreach (var letter in letters)
        {
            var start = letter.StartBaseLine;
            var points = letter.PointSize is > 0.5 and < 500 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
            if (letter.Value.Length == 0 || letter.Value == "\0" || !double.IsFinite(start.X + start.Y + letter.EndBaseLine.X))
            {
                continue;
            }

            var gap = start.X - right;
            var isSame = text.Length > 0 && Math.Abs(start.Y - baseline) < 0.5 * Math.Max(size, points) && gap > -2 * size && gap < ColumnGap * Math.Max(size, points);
            if (!isSame)
            {
                End();
                (left, baseline, size) = (start.X, start.Y, points);
            }
            else if (gap > SpaceGap * size && text[^1] != ' ' && !string.IsNullOrWhiteSpace(letter.Value))
            {
                text.Append(' ');
            }

            text.Append(string.IsNullOrWhiteSpace(letter.Value) ? " " : letter.Value);
            size = Math.Max(size, points);
            right = letter.EndBaseLine.X;
        }

        End();
        return lines;

        void End()
        {
            if (InputWords.Folded(text.ToString()) is { } words)
            {
                lines.Add(new PdfLine(words, left, right, baseline, size));
            }

            text.Clear();
        }
    }
}
