using System.Buffers;

namespace Sayso.Documents;

/// <summary>A line that says who wrote it: "By Ana Petrel", "By A and B, The Harbour Courier", "BY STAFF REPORTERS".</summary>
/// <param name="Names">The writers as written, without "By".</param>
/// <param name="Outlet">The paper named behind them; null if none is.</param>
/// <param name="Agency">The agency named in it; null if none is.</param>
internal sealed record BylineLine(string Names, string? Outlet, string? Agency)
{
    private const int MaxLength = 140;

    private const int MaxWords = 16;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("?!:;\"“”()");

    private static readonly string[] SmallWords = ["and", "of", "the", "in", "for", "with", "de", "da", "del", "della", "van", "von", "der", "den", "la", "le", "al", "bin", "ibn", "ul", "dos", "y", "e", "to", "at", "as"];

    private static readonly string[] PaperWords =
        ["Courier", "Times", "Post", "Herald", "News", "Tribune", "Journal", "Gazette", "Star", "Chronicle", "Observer", "Telegraph", "Mail", "Express", "Record", "Standard", "Press", "Examiner", "Dispatch", "Monitor", "Globe", "Sun", "Guardian", "Bulletin", "Argus", "Mercury", "Register", "Sentinel"];

    /// <summary>The first byline among the top lines; null if there is none.</summary>
    public static BylineLine? Find(string text, IReadOnlyList<TextSpan> top)
    {
        foreach (var line in top)
        {
            if (line.Length <= MaxLength && Read(line.Of(text)) is { } byline)
            {
                return byline;
            }
        }

        return null;
    }

    /// <summary>The byline that the whole line is; null if it is none.</summary>
    public static BylineLine? Read(string line)
    {
        if (Agencies.IsKnown(line) && line.Contains(' ', StringComparison.Ordinal))
        {
            return new BylineLine(line, null, line);
        }

        if (line.Length > MaxLength || !line.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = line.AsSpan().IndexOfAny('|', '•', '·');
        var words = (end < 0 ? line : line[..end])[3..].Trim().TrimEnd(',');
        if (!IsNames(words))
        {
            return null;
        }

        var comma = words.LastIndexOf(',');
        var tail = comma < 0 ? "" : words[(comma + 1)..].Trim();
        var agency = Agencies.IsKnown(tail) ? tail : Agencies.IsKnown(words) ? words : null;
        var outlet = agency is null && tail.StartsWith("The ", StringComparison.Ordinal) && Array.Exists(PaperWords, word => tail.Contains(word, StringComparison.Ordinal)) ? tail : null;
        return new BylineLine(agency == tail || outlet is not null ? words[..comma].Trim() : words, outlet, agency);
    }

    private static bool IsNames(string words)
    {
        // "By March 2027" is a date, "By Jan Smith" and "By April Court" are not.
        var space = Math.Max(words.IndexOf(' ', StringComparison.Ordinal), 0);
        if (words.Length < 2 || !char.IsUpper(words[0]) || (Months.Number(words.AsSpan(0, space)) > 0 && !char.IsUpper(words[space + 1])))
        {
            return false;
        }

        var count = 0;
        foreach (var part in words.AsSpan().Split(' '))
        {
            var word = words.AsSpan()[part].TrimEnd(",&");
            if (word.IsEmpty)
            {
                continue;
            }

            count++;
            var small = Array.Exists(SmallWords, words[part].TrimEnd(',').Equals);
            if (!small && !char.IsUpper(word[0]))
            {
                return false;
            }

            // An initial has its full stop, and "Jr."; any other ends a sentence. A digit makes it a date.
            if (word.ContainsAnyInRange('0', '9') || word.ContainsAny(NotInNames) || (word is [.., '.'] && word.Length > 4 && !word[..^1].Contains('.')))
            {
                return false;
            }
        }

        return count <= MaxWords;
    }
}
