namespace Sayso.Language;

/// <summary>Finds where a number ends: its separators, decimals and the letters that hang on it. Dates and telephone numbers are one.</summary>
internal static class NumberScanner
{
    /// <summary>The most groups of digits a date or telephone number has: <c>1-800-555-0100</c>.</summary>
    private const int MostGroups = 4;

    /// <summary>One past the last character of the number with a digit at <paramref name="at"/>.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        if (DialledEnd(text, at) is var dialled and > 0)
        {
            return dialled;
        }

        var start = at;
        while (at < text.Length)
        {
            var kind = Characters.KindAt(text, at, out var length);
            if (kind is CharacterKind.Digit or CharacterKind.Mark)
            {
                at += length;
            }
            else if (kind == CharacterKind.Letter)
            {
                return LettersEnd(text, at);
            }
            else if (Joins(text, start, at))
            {
                at++;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    // "4,800" and "1,00,000" but not "1,2,3" or "12,13"; "5.6" and "10.30"; "5:30" and "5:30:15" but not "Mark 5:3"
    private static bool Joins(ReadOnlySpan<char> text, int start, int at) => text[at] switch
    {
        '.' => DigitsAfter(text, at, 1) > 0,
        ',' => DigitsAfter(text, at, 4) is var digits && (digits == 3 || (digits == 2 && IsLakh(text, at + 3))),
        ':' => (at - start <= 2 || (at - start <= 5 && text[at - 3] == ':')) && DigitsAfter(text, at, 3) == 2,
        _ => false,
    };

    /// <summary>Whether ",00,000" or the like goes on there: groups of two digits, at last one of three.</summary>
    private static bool IsLakh(ReadOnlySpan<char> text, int at)
    {
        for (var limit = at + (3 * MostGroups); at < text.Length && at < limit && text[at] == ','; at += 3)
        {
            if (DigitsAfter(text, at, 4) is var digits and not 2)
            {
                return digits == 3;
            }
        }

        return false;
    }

    /// <summary>
    /// The end of <c>28/10/2004</c>, <c>9/11</c>, <c>2004-10-28</c>, <c>555-0100</c>, <c>202-555-0100</c>; 0 where the digits are no such thing.
    /// "500-1000" is a range.
    /// </summary>
    private static int DialledEnd(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && text[at - 1] is '/' or '-' or '–' && at > 1 && char.IsLetterOrDigit(text[at - 2]))
        {
            return 0;
        }

        Span<int> lengths = stackalloc int[MostGroups];
        var end = at;
        var mark = '\0';
        var groups = 0;
        while (groups < MostGroups)
        {
            var digits = DigitsAfter(text, end - 1, 6);
            if (digits == 0)
            {
                return 0;
            }

            lengths[groups++] = digits;
            end += digits;
            if (end >= text.Length || text[end] is not ('/' or '-') || (mark != '\0' && text[end] != mark))
            {
                break;
            }

            mark = text[end++];
        }

        if (end < text.Length && (text[end] is '/' or '-' or '–' or '%' || Characters.KindAt(text, end, out _) is CharacterKind.Letter
            || (text[end] is '.' or ',' && DigitsAfter(text, end, 1) > 0)))
        {
            return 0;
        }

        var known = mark == '/'
            ? lengths[..groups] is [1 or 2, 1 or 2] or [1 or 2, 1 or 2, 2 or 4]
            : mark == '-' && (lengths[..groups] is [1 or 2, 1 or 2, 4] or [4, 2, 2] or [3, 3, 4] or [1, 3, 3, 4]
                || (lengths[..groups] is [3, 4] && !(text[end - 1] == '0' && text[end - 2] == '0')));
        return known ? end : 0;
    }

    private static int DigitsAfter(ReadOnlySpan<char> text, int at, int most)
    {
        var count = 0;
        while (count < most && at + 1 + count < text.Length && char.IsAsciiDigit(text[at + 1 + count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The end of "th", "s", "km", "bn" and whatever else follows without a space.</summary>
    private static int LettersEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length
            && Characters.KindAt(text, at, out var length) is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark)
        {
            at += length;
        }

        return at;
    }
}
