using System.Globalization;
using System.Text;

namespace Sayso.Ledger.Claims;

/// <summary>The words of a text that tell what it is about, folded so that "attacks" and "attacked" are one; and plain words for comparing what is the same.</summary>
internal static class ContentWords
{
    private const int Longest = 120;            // words of one statement that are looked at

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "into", "over", "under", "about", "after", "before", "than", "then", "that", "this", "these", "those", "which", "who", "whom", "whose", "what", "when",
        "where", "why", "how", "if", "it", "its", "he", "she", "his", "her", "him", "they", "their", "them", "we", "our", "us", "i", "my", "you", "your", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would",
        "can", "could", "should", "may", "might", "must", "shall", "not", "no", "nor", "so", "such", "there", "here", "also", "just", "only", "very", "any", "some", "all", "more", "most", "other", "another", "up", "out", "down", "off", "s", "t", "said", "say", "says", "told",
        "tell", "deny", "denied", "denies", "claim", "claimed", "report", "reports", "reported", "statement", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "because", "while", "during", "between", "through", "ever", "never", "least", "people",
    };

    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ied", "ian", "ese", "er", "ed", "es", "s"];

    private static readonly Dictionary<string, string> Numbers = "one two three four five six seven eight nine ten eleven twelve".Split(' ').Select((word, i) => (word, i)).ToDictionary(p => p.word, p => (p.i + 1).ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>All words in lower case, without punctuation.</summary>
    public static List<string> Plain(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == ',' && word.Length > 0 && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1])));
            if (inside && text[i] != ',')
            {
                word.Append(char.ToLowerInvariant(text[i]));
            }
            else if (!inside && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>The set of words that tell what it is about.</summary>
    public static HashSet<string> Of(IEnumerable<string> plain)
        => plain.Take(Longest).Where(w => !Empty.Contains(w)).Select(w => Numbers.GetValueOrDefault(w, w)).Select(Stem).ToHashSet(StringComparer.Ordinal);

    private static string Stem(string word)
    {
        if (char.IsDigit(word[0]))
        {
            return word;
        }

        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length].TrimEnd('e', 'i', 'y');
                return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
            }
        }

        return word.TrimEnd('e', 'y') is { Length: > 0 } bare ? bare : word;
    }
}
