using System.Globalization;
using System.Text;

namespace Sayso.Ledger.Inputs;

/// <summary>Heads and feet that run along: a line at the top or bottom that is the same, but for numbers, on three pages or more and on a quarter of them (left and right pages differ, and chapters).</summary>
internal static class PdfRunningHeads
{
    private const int MinPages = 3;

    /// <summary>So many lines from the top and from the bottom are looked at.</summary>
    private const int Lines = 2;

    /// <summary>Takes them out of the pages; the lines that went, each once.</summary>
    public static IReadOnlyList<string> Drop(List<PdfPage> pages)
    {
        var seen = new Dictionary<(bool Top, string Key), int>();
        foreach (var page in pages)
        {
            foreach (var edge in Edges(page).Select(e => (e.Top, Key(page.Lines[e.At]))).Distinct())
            {
                seen[edge] = seen.GetValueOrDefault(edge) + 1;
            }
        }

        var dropped = new List<PdfLine>();
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var drop = Edges(page).Where(e => seen[(e.Top, Key(page.Lines[e.At]))] is >= MinPages and var count && count * 4 >= pages.Count)
                .Select(e => e.At).ToHashSet();
            if (drop.Count > 0)
            {
                dropped.AddRange(drop.Select(at => page.Lines[at]));
                pages[i] = page with { Lines = [.. page.Lines.Where((_, at) => !drop.Contains(at))] };
            }
        }

        return [.. dropped.DistinctBy(Key).Select(line => line.Text)];
    }

    // By where they stand, not by when they are drawn: heads are often drawn last.
    private static IEnumerable<(bool Top, int At)> Edges(PdfPage page)
    {
        var byHeight = Enumerable.Range(0, page.Lines.Count).OrderByDescending(at => page.Lines[at].Base).ToList();
        return byHeight.Take(Lines).Select(at => (true, at)).Concat(byHeight.TakeLast(Lines).Select(at => (false, at)));
    }

    // The title of a report may run along as its head; there it has other letters.
    private static string Key(PdfLine line)
    {
        var key = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Math.Round(line.Size)} ");
        foreach (var c in line.Text.Where(c => !char.IsWhiteSpace(c)))
        {
            // A number counts as one sign, however long: page 99 and page 100 have one foot.
            var isDigit = char.IsAsciiDigit(c);
            key.Append(isDigit ? key[^1] == '#' ? "" : "#" : c.ToString());
        }

        return key.ToString();
    }
}
