namespace Sayso.Language;

/// <summary>Finds where a number ends: its separators, decimals and the letters that hang on it.</summary>
internal static class NumberScanner
{
    /// <summary>One past the last character of the number with a digit at <paramref name="at"/>.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
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

    // "4,800" and "1,00,000" but not "1,2,3"; "5.6" and "10.30"; "5:30" but not "Mark 5:3"
    private static bool Joins(ReadOnlySpan<char> text, int start, int at) => text[at] switch
    {
        '.' => DigitsAfter(text, at, 1) > 0,
        ',' => DigitsAfter(text, at, 4) is 2 or 3,
        ':' => at - start <= 2 && DigitsAfter(text, at, 3) == 2,
        _ => false,
    };

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
