using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Cuts the words of a source into a name and what is said of it.</summary>
internal static class SourceSegments
{
    /// <summary>The parts between commas outside brackets; at least one.</summary>
    public static List<TokenRange> Of(Lexemes words, TokenRange range)
    {
        var segments = new List<TokenRange>();
        var start = range.Start;
        var depth = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            depth += words.Is(i, "(") ? 1 : words.Is(i, ")") && depth > 0 ? -1 : 0;
            if (depth == 0 && words.Is(i, ",") && i > start)
            {
                segments.Add(new TokenRange(start, i));
                start = i + 1;
            }
        }

        if (start < range.End)
        {
            segments.Add(new TokenRange(start, range.End));
        }

        return segments.Count == 0 ? [range] : segments;
    }

    /// <summary>Where the words before a closing bracket end: in "Free Coast Brigade (FCB)" the acronym is no part of the name.</summary>
    public static int BeforeBrackets(Lexemes words, TokenRange range)
    {
        if (words.Is(range.End - 1, ")"))
        {
            for (var i = range.End - 2; i > range.Start; i--)
            {
                if (words.Is(i, "("))
                {
                    return i;
                }
            }
        }

        return range.End;
    }
}
