namespace Sayso.Figures;

/// <summary>
/// Reads shares told as so many of so many: "one in five", "three out of four", "eight of 10". Only small round wholes are
/// taken, as "three of 12 ships" counts ships.
/// </summary>
internal static class Ratios
{
    /// <summary>The share in per cent that starts at a token; null where none does.</summary>
    public static Quantity? Read(SentenceTokens tokens, int at)
    {
        if (Small(tokens[at]) is not { } part)
        {
            return null;
        }

        var link = at + 1;
        var outOf = tokens.Are(link, "out", "of");
        var whole = link + (outOf ? 2 : 1);
        if (Small(tokens[whole]) is not { } all || part >= all || Units.IsTime(tokens[whole + 1])
            || (tokens.IsMark(whole + 1) && tokens.Glued(whole + 1) && !IsStop(tokens, whole + 1)))
        {
            return null;
        }

        var round = all is 10 or 100 or 1000 or 10_000;
        var taken = outOf ? round || all <= 5
            : tokens.Is(link, "in") ? (part == 1 && (round || all <= 20)) || (round && !NounWords.IsDeed(tokens[at - 1]))
            : tokens.Is(link, "of") && round && all <= 100;
        var percent = decimal.Round(100 * part / all, 2);
        return taken ? new Quantity(percent, percent, at, whole + 1) { Part = true, Ratio = true, Written = true } : null;
    }

    private static bool IsStop(SentenceTokens tokens, int at) => tokens[at] is "." or "," or ";" or ")" or "\"" or "”" or "’" or "?" or "!";

    private static decimal? Small(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 8)
        {
            return null;
        }

        return char.IsAsciiDigit(word[0])
            ? DigitNumber.Read(word) is { } digits && digits.Length == word.Length && digits.Value >= 1 && digits.Value % 1 == 0 ? digits.Value : null
            : NumberWords.Cardinal.TryGet(word, out var written) && written.Part is NumberPart.Unit or NumberPart.Teen or NumberPart.Ten ? written.Value : null;
    }
}
