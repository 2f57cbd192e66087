using System.Text;
using Sayso.Documents;

namespace Sayso.Web.Reviewing;

/// <summary>Moves the edges of a stretch of words by one word. A word is a run of letters and digits, or one sign.</summary>
internal static class WordEdges
{
    /// <summary>One word less at the end; the same where it has but one.</summary>
    public static TextSpan ShrinkEnd(TextSpan span, string text)
    {
        var words = Words(text, span.Start, span.End);
        return words.Count > 1 ? span with { End = words[^2].End } : span;
    }

    /// <summary>One word less at the start; the same where it has but one.</summary>
    public static TextSpan ShrinkStart(TextSpan span, string text)
    {
        var words = Words(text, span.Start, span.End);
        return words.Count > 1 ? span with { Start = words[1].Start } : span;
    }

    /// <summary>One word more at the end; the same at the end of the text.</summary>
    public static TextSpan GrowEnd(TextSpan span, string text)
        => Words(text, span.End, Math.Min(text.Length, span.End + Far)) is [var next, ..] ? span with { End = WordAt(text, next.Start).End } : span;

    /// <summary>One word more at the start; the same at the start of the text.</summary>
    public static TextSpan GrowStart(TextSpan span, string text)
        => Words(text, Aligned(text, Math.Max(0, span.Start - Far)), span.Start) is [.., var last] ? span with { Start = last.Start } : span;

    private const int Far = 1000;       // UTF-16 units in which a next word has to begin

    private static int Aligned(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static List<TextSpan> Words(string text, int from, int to)
    {
        var words = new List<TextSpan>();
        for (var at = from; at < to;)
        {
            var word = WordAt(text, at);
            if (!char.IsWhiteSpace(text[at]))
            {
                words.Add(word with { End = Math.Min(word.End, to) });
            }

            at = word.End;
        }

        return words;
    }

    // Of letters and digits all that follow; of anything else the one sign.
    private static TextSpan WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && (Rune.IsLetterOrDigit(rune) || IsMark(rune)))
        {
            end += rune.Utf16SequenceLength;
        }

        return new TextSpan(at, end > at ? end : at + (Rune.TryGetRuneAt(text, at, out var sign) ? sign.Utf16SequenceLength : 1));
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
