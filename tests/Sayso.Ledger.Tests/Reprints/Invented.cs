namespace Sayso.Ledger.Tests.Reprints;

/// <summary>Texts of invented words, as long as a test wants.</summary>
internal static class Invented
{
    /// <summary>Words that no other start gives: <c>Words(3, 20)</c> is "w3x0 w3x1 …".</summary>
    public static string Words(int start, int count, int from = 0) => string.Join(' ', Enumerable.Range(from, count).Select(i => $"w{start}x{i}"));

    /// <summary>A text of passages, each a row of words of one start: reused where the start is.</summary>
    public static string Text(IEnumerable<(int Start, int From, int Count)> passages) => string.Join(". ", passages.Select(p => Words(p.Start, p.Count, p.From))) + ".";

    /// <summary>Containment as it is defined, straight from the definition, over sets of strings.</summary>
    public static double Containment(string a, string b)
    {
        var (x, y) = (Shingles(a), Shingles(b));
        var least = Math.Min(x.Count, y.Count);
        return least == 0 ? 0 : (double)x.Intersect(y).Count() / least;
    }

    private static HashSet<string> Shingles(string text)
    {
        var words = new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 7)).Select(i => string.Join(' ', words[i..(i + 8)]))];
    }
}
