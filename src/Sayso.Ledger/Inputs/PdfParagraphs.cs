using System.Text;

namespace Sayso.Ledger.Inputs;

/// <summary>Lines into paragraphs, with a blank line between; words that were parted at line ends are joined again.</summary>
internal static class PdfParagraphs
{
    /// <summary>A step this many times the usual one of the document begins a paragraph.</summary>
    private const double WideStep = 1.25;

    /// <summary>A line that ends a sentence and leaves this part of its column free ends a paragraph.</summary>
    private const double ShortBy = 0.15;

    public static string Text(IReadOnlyList<PdfPage> pages)
    {
        var words = Words(pages);
        var text = new StringBuilder();
        var step = UsualStep(pages);
        var rights = Rights(pages);
        PdfLine? last = null;
        foreach (var page in pages)
        {
            var isFirst = true;
            foreach (var line in page.Lines)
            {
                if (last is not { } before || Begins(before, line, step, isFirst, rights[Place(before)]))
                {
                    text.Append(text.Length > 0 ? "\n\n" : "").Append(line.Text);
                }
                else
                {
                    Join(text, line.Text, words);
                }

                (last, isFirst) = (line, false);
            }
        }

        return text.ToString();
    }

    private static bool Begins(PdfLine before, PdfLine line, double step, bool isNewPage, double right)
    {
        if (Math.Abs(before.Size - line.Size) > 0.15 * Math.Max(before.Size, line.Size) || IsItem(line.Text))
        {
            return true;
        }

        // The last line of a paragraph leaves room. Over a page break and from column to column nothing else can tell.
        if (EndsSentence(before.Text) && before.Right < right - (ShortBy * (right - before.Left)) - before.Size)
        {
            return true;
        }

        var down = before.Base - line.Base;
        return !isNewPage && down > 0
            && (down > WideStep * step * line.Size || (line.Left - before.Left > 0.8 * line.Size && line.Left < before.Right && EndsSentence(before.Text)));
    }

    private static bool IsItem(string text) => text is ['•' or '▪' or '◦' or '●' or '■' or '–', ' ', ..];

    // Lines that begin at one place belong to one column; the longest of them shows how far it reaches.
    private static Dictionary<int, double> Rights(IReadOnlyList<PdfPage> pages)
        => pages.SelectMany(page => page.Lines).GroupBy(Place).ToDictionary(lines => lines.Key, lines => lines.Max(line => line.Right));

    private static int Place(PdfLine line) => (int)Math.Clamp(line.Left / 10, -10_000, 10_000);

    private static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', '\'', ')', '»') is [.., '.' or '!' or '?' or ':'];

    private static void Join(StringBuilder text, string line, HashSet<string> words)
    {
        if (text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]) && char.IsLower(line[0]))
        {
            var start = text.Length - 1;
            while (start > 0 && char.IsLetter(text[start - 1]) && text.Length - start < 60)
            {
                start--;
            }

            var first = text.ToString(start, text.Length - 1 - start);
            var second = new string([.. line.TakeWhile(char.IsLetter)]);

            // "well-known" keeps its hyphen where it stands so elsewhere, and "wellknown" does not.
            if (!words.Contains(first + second) && words.Contains($"{first}-{second}"))
            {
                text[^1] = '-';
            }
            else
            {
                text.Length--;
            }

            text.Append(line);
        }
        else
        {
            text.Append(' ').Append(line);
        }
    }

    private static HashSet<string> Words(IReadOnlyList<PdfPage> pages)
        => [.. from page in pages from line in page.Lines from word in line.Text.Split(' ') select word.Trim('.', ',', ';', ':', '"', '”', '“', '(', ')')];

    // From line to line, in sizes of the letters: the lower quarter, for reports of short paragraphs step over many blank lines.
    private static double UsualStep(IReadOnlyList<PdfPage> pages)
    {
        var steps = pages.SelectMany(page => page.Lines.Zip(page.Lines.Skip(1), (a, b) => (a.Base - b.Base) / Math.Max(a.Size, b.Size))).Where(step => step is > 0.8 and < 4).Order().ToList();
        return steps.Count == 0 ? 1.2 : steps[steps.Count / 4];
    }
}
