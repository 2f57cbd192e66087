using System.Globalization;
using System.Text;

namespace Sayso.Web.Searching;

/// <summary>
/// Marks in a text the words that were looked for. The ledger decides what is found, and counts forms of a word as the word; here ends of words are taken off by rule, which is
/// near enough to show where to look.
/// </summary>
internal sealed class MatchMarker
{
    private const int ShortestStem = 3;

    // Longest first: "ies" before "s".
    private static readonly (string End, string Instead)[] Ends = [("ingly", ""), ("edly", ""), ("ies", "i"), ("ied", "i"), ("ing", ""), ("ed", ""), ("es", ""), ("ly", ""), ("s", ""), ("e", ""), ("y", "i")];

    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    /// <summary>Makes one for what was typed.</summary>
    /// <param name="words">Words and phrases; null for none, so that nothing is marked.</param>
    public MatchMarker(string? words)
    {
        foreach (var (text, isWord) in Pieces(words ?? ""))
        {
            if (isWord)
            {
                _stems.Add(Stem(text));
            }
        }
    }

    /// <summary>The text in pieces, each with whether it was looked for; together they are the text.</summary>
    public IReadOnlyList<(string Text, bool IsMatch)> Of(string text)
    {
        if (_stems.Count == 0)
        {
            return [(text, false)];
        }

        var pieces = new List<(string Text, bool IsMatch)>();
        var plain = new StringBuilder();
        foreach (var (piece, isWord) in Pieces(text))
        {
            if (!isWord || !_stems.Contains(Stem(piece)))
            {
                plain.Append(piece);
                continue;
            }

            if (plain.Length > 0)
            {
                pieces.Add((plain.ToString(), false));
                plain.Clear();
            }

            pieces.Add((piece, true));
        }

        if (plain.Length > 0)
        {
            pieces.Add((plain.ToString(), false));
        }

        return pieces;
    }

    // Words, and what stands between them.
    private static IEnumerable<(string Text, bool IsWord)> Pieces(string text)
    {
        var start = 0;
        var inWord = false;
        for (var at = 0; at < text.Length;)
        {
            var length = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
            var isWord = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
            if (isWord != inWord && at > start)
            {
                yield return (text[start..at], inWord);
                start = at;
            }

            inWord = isWord;
            at += length;
        }

        if (start < text.Length)
        {
            yield return (text[start..], inWord);
        }
    }

    private static string Stem(string word)
    {
        var plain = new StringBuilder();
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        var stem = plain.ToString();
        foreach (var (end, instead) in Ends)
        {
            if (stem.EndsWith(end, StringComparison.Ordinal) && stem.Length - end.Length >= ShortestStem)
            {
                stem = stem[..^end.Length] + instead;
                break;
            }
        }

        // "stopped" is "stop", "fell" stays as it is.
        return stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') && stem.Length < plain.Length ? stem[..^1] : stem;
    }
}
