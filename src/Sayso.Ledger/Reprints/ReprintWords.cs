using System.Globalization;
using System.Text;
using Sayso.Documents;

namespace Sayso.Ledger.Reprints;

/// <summary>One word of a text as reuse sees it.</summary>
/// <param name="Hash">Of the word in lower case: equal words have equal hashes, on every machine.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct ReprintWord(ulong Hash, TextSpan Span);

/// <summary>
/// Cuts a text into words as the definition of containment has them: runs of letters and digits (Unicode categories L and N), in lower case. An apostrophe, a hyphen and
/// an accent that stands by itself end a word.
/// </summary>
internal static class ReprintWords
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int CapitalSigma = 0x3A3, SmallSigma = 0x3C3, FinalSigma = 0x3C2;

    /// <summary>The words, in order.</summary>
    public static List<ReprintWord> Of(string text)
    {
        var words = new List<ReprintWord>(text.Length / 6);
        var (start, hash, at) = (-1, Offset, 0);
        while (at < text.Length)
        {
            var rune = RuneAt(text, at);
            if (!IsInWord(rune))
            {
                Close(at);
            }
            else
            {
                start = start < 0 ? at : start;
                var lower = rune.Value == CapitalSigma ? Sigma(text, start, at) : rune.IsAscii && rune.Value >= 'a' ? rune.Value : Rune.ToLowerInvariant(rune).Value;
                hash = unchecked((hash ^ (uint)lower) * Prime);
            }

            at += rune.Utf16SequenceLength;
        }

        Close(text.Length);
        return words;

        void Close(int end)
        {
            if (start >= 0)
            {
                words.Add(new ReprintWord(Mixed(hash), new TextSpan(start, end)));
                (start, hash) = (-1, Offset);
            }
        }
    }

    /// <summary>Spreads what the bits say over all of them (the finisher of SplitMix64).</summary>
    public static ulong Mixed(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    // A lone surrogate reads as U+FFFD, which is in no word.
    private static Rune RuneAt(string text, int at)
        => char.IsAscii(text[at]) ? new Rune(text[at]) : Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;

    private static bool IsInWord(Rune rune)
        => rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value)
            : Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    // The one letter whose lower case depends on its place: final behind a cased letter and before none.
    private static int Sigma(string text, int start, int at)
    {
        var before = at - 1;
        while (before >= start && char.GetUnicodeCategory(text[before]) == UnicodeCategory.ModifierLetter)
        {
            before--;
        }

        var after = at + 1;
        while (after < text.Length && char.GetUnicodeCategory(text[after]) == UnicodeCategory.ModifierLetter)
        {
            after++;
        }

        return before >= start && IsCased(text[before]) && !(after < text.Length && IsCased(text[after])) ? FinalSigma : SmallSigma;
    }

    private static bool IsCased(char c) => char.GetUnicodeCategory(c) <= UnicodeCategory.TitlecaseLetter;
}
