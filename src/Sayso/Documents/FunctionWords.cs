using System.Collections.Frozen;

namespace Sayso.Documents;

/// <summary>
/// Whether a text is English, by its share of function words that few other languages have. Every third word of an English
/// report is one of these; of other languages hardly one in fifty. Only the first 2,000 words are looked at.
/// </summary>
internal static class FunctionWords
{
    private const int MaxWords = 2000;

    /// <summary>Fewer words than this tell too little to call a text foreign.</summary>
    private const int MinWords = 50;

    /// <summary>At least this share: English. Lists of names and results go as low as this, other languages never as high.</summary>
    private const double English = 0.12;

    /// <summary>At most this share: not English. Between the two nothing is said.</summary>
    private const double Foreign = 0.06;

    private const int LongestWord = 5;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "the", "of", "and", "to", "that", "with", "for", "by", "from", "at", "it", "its", "this", "these", "those", "which", "who", "they",
            "their", "them", "she", "his", "her", "you", "your", "we", "our", "have", "has", "been", "were", "are", "is", "be", "will", "would",
            "could", "not", "but", "there", "when", "after", "about", "said", "says", "than", "then", "into", "over", "what", "as", "on",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"en", "und" for a text of some length that is something else, or null where it cannot be told.</summary>
    public static string? Language(string text)
    {
        var (words, share) = Share(text);
        return words > 0 && share >= English ? "en" : words >= MinWords && share <= Foreign ? "und" : null;
    }

    /// <summary>Whether the text is long enough to tell, and hardly has English function words.</summary>
    public static bool LooksForeign(string text)
    {
        var (words, share) = Share(text);
        return words >= MinWords && share <= Foreign;
    }

    private static (int Words, double Share) Share(string text)
    {
        int words = 0, known = 0, at = 0;
        while (at < text.Length && words < MaxWords)
        {
            if (!char.IsLetter(text[at]) && !char.IsSurrogate(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                at++;
            }

            // Scripts without spaces: a long run counts for the words it must hold, so that such a text is long enough to judge.
            var length = at - start;
            words += text[start] >= '\u0E00' ? 1 + (length / 3) : 1;
            known += length <= LongestWord && Lookup.Contains(text.AsSpan(start, length)) ? 1 : 0;
        }

        return (words, words == 0 ? 0 : (double)known / words);
    }
}
