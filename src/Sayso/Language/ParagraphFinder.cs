using System.Buffers;
using Sayso.Documents;

namespace Sayso.Language;

/// <summary>
/// Cuts a text into paragraphs. Mostly each line is one. Where the text is hard-wrapped (lines filled up to one width and broken
/// in the middle of sentences), lines are put together again and blank lines, indents, bullets and short lines separate.
/// </summary>
internal static class ParagraphFinder
{
    /// <summary>Wrapped lines are at least this wide: below, lines are verses, names, figures.</summary>
    private const int NarrowestWrap = 40;

    /// <summary>Beyond this width no one wraps by hand or mail program.</summary>
    private const int WidestWrap = 120;

    /// <summary>How far a wrapped line may fall short of the width: double spaces, words joined later.</summary>
    private const int Slack = 4;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The paragraphs, white space at both ends left out, none empty.</summary>
    public static List<TextSpan> Find(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        var paragraphs = new List<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (width > 0 && i > 0 && GoesOn(text, lines[i - 1], lines[i], width))
            {
                paragraphs[^1] = new TextSpan(paragraphs[^1].Start, lines[i].End);
            }
            else
            {
                paragraphs.Add(new TextSpan(lines[i].Start, lines[i].End));
            }
        }

        return paragraphs;
    }

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var afterBlank = false;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(LineBreaks);
            var end = length < 0 ? text.Length : at + length;
            int start = at, stop = end;
            while (start < stop && Characters.IsBlank(text[start]))
            {
                start++;
            }

            while (stop > start && Characters.IsBlank(text[stop - 1]))
            {
                stop--;
            }

            if (start < stop)
            {
                lines.Add(new Line(start, stop, start - at, afterBlank));
                afterBlank = false;
            }
            else
            {
                afterBlank = true;
            }

            at = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }

    /// <summary>The width, in UTF-16 code units, to which the text is wrapped; 0 where it is not.</summary>
    private static int WrapWidth(string text, List<Line> lines)
    {
        var width = UsualWidth(lines);
        if (width < NarrowestWrap)
        {
            return 0;
        }

        int breaks = 0, inSentence = 0, beforeSmall = 0, full = 0;
        var hasSmall = false;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank)
            {
                continue;
            }

            breaks++;
            inSentence += EndsSentence(text, lines[i - 1]) ? 0 : 1;
            beforeSmall += char.IsLower(text[lines[i].Start]) ? 1 : 0;
            full += IsFull(text, lines[i - 1], lines[i], width) ? 1 : 0;
            hasSmall = hasSmall || char.IsLower(text[lines[i].End - 1]) || char.IsLower(text[lines[i].Start]);
        }

        var share = hasSmall ? 0.6 : 0.8;    // in a text all in capitals the next word tells nothing
        return breaks > 0 && inSentence >= 0.6 * breaks && full >= share * breaks
            && (beforeSmall >= 0.3 * breaks || (!hasSmall && breaks > 2)) ? width : 0;
    }

    /// <summary>The width that all but one line in twenty keep within; 0 where that is more than <see cref="WidestWrap"/>.</summary>
    private static int UsualWidth(List<Line> lines)
    {
        Span<int> counts = stackalloc int[WidestWrap + 1];
        foreach (var line in lines)
        {
            if (line.Width <= WidestWrap)
            {
                counts[line.Width]++;
            }
        }

        var wanted = lines.Count - (lines.Count / 20);
        var width = 0;
        for (var seen = 0; width <= WidestWrap; width++)
        {
            seen += counts[width];
            if (seen >= wanted)
            {
                return width;
            }
        }

        return 0;
    }

    private static bool GoesOn(string text, Line line, Line next, int width)
        => !next.AfterBlank && next.Indent <= line.Indent + 1 && !StartsItem(text, next)
            && line.Width + 1 + FirstWordLength(text, next) > width * 3 / 4;

    /// <summary>Whether the first word of <paramref name="next"/> had no room: the mark of a wrapped line.</summary>
    private static bool IsFull(string text, Line line, Line next, int width)
        => line.Width <= WidestWrap && line.Width + 1 + FirstWordLength(text, next) > width - Slack;

    private static int FirstWordLength(string text, Line line)
    {
        var end = Math.Min(line.End, line.Start + WidestWrap);
        var at = line.Start;
        while (at < end && !Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at - line.Start;
    }

    private static bool StartsItem(string text, Line line)
        => text[line.Start] is '•' or '◦' or '▪' or '●' or '‣'
            || (text[line.Start] is '*' or '-' or '–' && line.Length > 1 && Characters.IsBlank(text[line.Start + 1]));

    private static bool EndsSentence(string text, Line line)
    {
        var at = line.End - 1;
        while (at > line.Start && text[at] is '"' or '\'' or '”' or '’' or ')' or ']' or '»')
        {
            at--;
        }

        return text[at] is '.' or '!' or '?' or ':' or '…';
    }

    /// <summary>A line that is not blank.</summary>
    /// <param name="Start">Its first character that is not white space.</param>
    /// <param name="End">One past its last.</param>
    /// <param name="Indent">White space before it, in UTF-16 code units.</param>
    /// <param name="AfterBlank">Whether a blank line stands before it.</param>
    private readonly record struct Line(int Start, int End, int Indent, bool AfterBlank)
    {
        public int Length => End - Start;

        /// <summary>With its indent.</summary>
        public int Width => Indent + Length;
    }
}
