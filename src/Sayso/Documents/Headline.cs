namespace Sayso.Documents;

/// <summary>
/// A headline as the first line of a text: short, without a final full stop, and followed by a blank line or by a longer paragraph.
/// </summary>
internal static class Headline
{
    private const int MaxLength = 160;

    /// <summary>The words of the headline; null where the text has none.</summary>
    public static string? Find(string text, IReadOnlyList<TextSpan> top)
    {
        if (top.Count < 2 || top[0].Length is < 4 or > MaxLength)
        {
            return null;
        }

        var line = top[0].Of(text);
        var followed = BlankAfter(text, top[0].End) || top[1].Length > 2 * top[0].Length;
        return followed && line.Contains(' ', StringComparison.Ordinal) && !EndsLikeText(line) && char.IsLetterOrDigit(line[0]) | IsOpening(line[0])
            && !IsPartOfTheHead(line) ? line : null;
    }

    // "…officials said." is a sentence; "U.S." at the end of a headline is none.
    private static bool EndsLikeText(string line)
        => line[^1] is ',' or ';' or '-' or '—' or '–' or ':' || (line.TrimEnd('"', '”', '’', '\'', ')')[^1..] is "." && !EndsWithInitials(line));

    private static bool EndsWithInitials(string line) => line.Length >= 4 && line[^1] == '.' && char.IsUpper(line[^2]) && line[^3] == '.';

    private static bool IsOpening(char c) => c is '"' or '“' or '‘' or '\'' or '«' or '$' or '£' or '€' or '#';

    private static bool IsPartOfTheHead(string line)
        => BylineLine.Read(line) is not null || Dateline.Read(line) is not null || Agencies.IsKnown(line)
            || line.StartsWith("Q:", StringComparison.Ordinal) || line.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) || line.StartsWith('©')
            || Months.Number(line.AsSpan(0, line.IndexOf(' ', StringComparison.Ordinal))) > 0 && char.IsAsciiDigit(line[^1])
            || line.Count(char.IsLetter) * 2 < line.Length;

    private static bool BlankAfter(string text, int end)
    {
        var breaks = 0;
        for (var at = end; at < text.Length && char.IsWhiteSpace(text[at]); at++)
        {
            breaks += text[at] == '\n' ? 1 : 0;
        }

        return breaks > 1;
    }
}
