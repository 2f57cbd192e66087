namespace Sayso.Language;

/// <summary>
/// Tokens that UD English has as several: "full-scale", "year-old", "20km". A prefix stays with its word ("pro-Drel", "re-elected"),
/// and so do addresses, codes and numbers with hyphens.
/// </summary>
internal static class Compounds
{
    private const int LongestPrefix = 7;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new HashSet<string>(
        """
        anti arch bi co counter cross de e ex extra hyper infra inter intra macro mega meta micro mid mini mono multi neo non over
        para poly post pre pro proto pseudo psycho re semi socio sub super trans tri u ultra un under uni
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes where each part of the token ends, counted from its start, and returns how many parts there are: one where it stays whole.</summary>
    /// <param name="token">The token's characters.</param>
    /// <param name="kind">What it is made of.</param>
    /// <param name="ends">Room for the ends; a token of more parts stays whole.</param>
    public static int Cut(ReadOnlySpan<char> token, TokenKind kind, Span<int> ends)
    {
        var count = kind switch
        {
            TokenKind.Word => CutAtHyphens(token, ends),
            TokenKind.Number => CutUnit(token, ends),
            _ => 0,
        };
        if (count == 0)
        {
            ends[0] = token.Length;
            count = 1;
        }

        return count;
    }

    private static int CutAtHyphens(ReadOnlySpan<char> token, Span<int> ends)
    {
        if (token.IndexOfAny('-', '\u2010', '\u2011') < 0 || token.IndexOfAny('@', '/', '_') >= 0)
        {
            return 0;
        }

        var count = 0;
        for (var start = 0; start < token.Length;)
        {
            var length = token[start..].IndexOfAny('-', '\u2010', '\u2011');
            if (length >= 0 && (IsPrefix(token.Slice(start, length)) || token[(start + length + 1)..] is "wise" or "esque"))
            {
                var next = token[(start + length + 1)..].IndexOfAny('-', '\u2010', '\u2011');
                length = next < 0 ? -1 : length + 1 + next;
            }

            var end = length < 0 ? token.Length : start + length;
            if (count + 2 > ends.Length)
            {
                return 0;
            }

            ends[count++] = end;
            if (length >= 0)
            {
                ends[count++] = end + 1;
            }

            start = end + 1;
        }

        return count;
    }

    private static bool IsPrefix(ReadOnlySpan<char> part) => part.Length <= LongestPrefix && Prefixes.Contains(part);

    // "20km", "5pm": a unit of measure is a word of its own; "12th", "1990s", "3G" are not cut
    private static int CutUnit(ReadOnlySpan<char> token, Span<int> ends)
    {
        var letters = token.LastIndexOfAnyInRange('0', '9') + 1;
        if (letters == 0 || letters == token.Length || token.Length - letters > 4)
        {
            return 0;
        }

        var isUnit = token[letters..] is "km" or "m" or "cm" or "mm" or "kg" or "g" or "mg" or "lb" or "lbs" or "ft" or "mph" or "kmh" or "kph"
            or "am" or "pm" or "AM" or "PM" or "mb" or "MB" or "GB" or "gb" or "kW" or "MW" or "GW" or "k" or "K" or "bn" or "tn" or "M" or "MM"
            or "hrs" or "min" or "mins" or "sec" or "yrs" or "yr" or "Hz" or "MHz" or "GHz" or "ml" or "px";
        if (!isUnit)
        {
            return 0;
        }

        (ends[0], ends[1]) = (letters, token.Length);
        return 2;
    }
}
