using System.Collections.Frozen;
using System.Globalization;

namespace Sayso.Parties;

/// <summary>How many people a phrase counts: "half a dozen former players", "a couple of fishermen", "the twenty-two survivors", "one of the four mechanics".</summary>
internal static class SourceCounts
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenSet<string> Determiners = new[] { "the", "all", "both", "these", "those", "his", "her", "their", "its", "other", "about" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The count; null where the words, in lower case, give none or no exact one.</summary>
    public static int? In(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return null;
        }

        switch (words)
        {
            case ["half", "a", "dozen", ..]:
                return 6;
            case ["a", "dozen", ..]:
                return 12;
            case ["a", "couple" or "pair", ..] or ["both", ..]:
                return 2;
            case ["a" or "an" or "another", ..]:
                return 1;
            default:
                break;
        }

        var first = 0;
        while (first < words.Count - 1 && Determiners.Contains(words[first]))
        {
            first++;
        }

        return Number(words[first]);
    }

    private static int? Number(string word)
    {
        if (int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var digits))
        {
            return digits > 0 ? digits : null;
        }

        if (Array.IndexOf(Units, word) is > 0 and var unit)
        {
            return unit;
        }

        var parts = word.Split('-');
        return Array.IndexOf(Tens, parts[0]) is >= 0 and var ten
            ? ((ten + 2) * 10) + (parts.Length > 1 && Array.IndexOf(Units, parts[1]) is > 0 and < 10 and var rest ? rest : 0)
            : null;
    }
}
