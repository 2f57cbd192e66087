namespace Sayso.Figures;

/// <summary>Reads one number, in digits or words; hedges, ranges and units are others' work.</summary>
internal static class NumberReader
{
    private static readonly WordSet Tails = new("odd plus strong");

    /// <summary>The number that starts at a token; null where none does.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="money">Whether a currency stands before it, so that "m" is million.</param>
    public static Quantity? Read(SentenceTokens tokens, int at, bool money)
    {
        if (!money && Ratios.Read(tokens, at) is { } ratio)
        {
            return ratio;
        }

        if (tokens.IsNumber(at))
        {
            return Digits(tokens, at, money);
        }

        return tokens.IsWord(at) ? LooseNumbers.Read(tokens, at) ?? Written(tokens, at) : null;
    }

    private static Quantity? Digits(SentenceTokens tokens, int at, bool money)
    {
        var token = tokens[at];
        if (Spaced(tokens, at) is { } spaced)
        {
            return Chain(tokens, at, spaced.End, WordNumber.FromDigits(spaced.Value), grouped: true, money);
        }

        if (DigitNumber.Read(token, tokens.Style) is not { } digits)
        {
            return null;
        }

        // "1.200,50" is three tokens: no English number has a comma behind a point. "1,5" is one number in some languages.
        if (tokens.IsNumber(at + 2) && tokens.Is(at + 1, ",") && tokens.Glued(at + 1) && tokens.Glued(at + 2) && digits.Length == token.Length && (token.Contains('.') || tokens.Style == NumberStyle.Point)
            && tokens[at + 2].Length <= 2 && AreDigits(tokens[at + 2]) && DigitNumber.Read(string.Concat(token, ",", tokens[at + 2]), tokens.Style) is { } pointed)
        {
            return Chain(tokens, at, at + 3, WordNumber.FromDigits(pointed.Value), grouped: true, money);
        }

        // The suffix may be in the token or be the word written on to it.
        var end = at + 1;
        var suffix = token[digits.Length..];
        if (suffix.IsEmpty && tokens.IsWord(end) && tokens.Glued(end))
        {
            suffix = tokens[end++];
        }

        suffix = suffix.TrimStart('-');
        var number = WordNumber.FromDigits(digits.Value);
        var plain = new Quantity(digits.Value, digits.Value, at, end) { Large = digits.Grouped };
        if (suffix.IsEmpty)
        {
            return Chain(tokens, at, end, number, digits.Grouped, money);
        }

        if (Tails.Contains(suffix))
        {
            return plain with { Tail = suffix.ToString().ToLowerInvariant() };
        }

        if (NumberWords.Cardinal.TryGet(suffix, out var word) && word.Part == NumberPart.Scale && number.Add(word))
        {
            return new Quantity(number.Value, number.Value, at, end) { Large = true, Scale = number.Scale };
        }

        var metresOrNot = suffix is "m" or "k" or "b" && !money;
        return NumberWords.Letters.TryGet(suffix, out var scale) && !metresOrNot
            ? new Quantity(digits.Value * scale, digits.Value * scale, at, end) { Large = true, Scale = scale }
            : plain with { Suffix = suffix.Length <= 12 ? suffix.ToString() : "?" };
    }

    /// <summary>Thousands parted by spaces: "1 200", "12 500 000". A telephone number has a group of another length or starts with a nought.</summary>
    private static (decimal Value, int End)? Spaced(SentenceTokens tokens, int at)
    {
        if (tokens[at].Length > 3 || !AreDigits(tokens[at]) || tokens[at][0] == '0' || tokens.IsNumber(at - 1) || tokens.Is(at - 1, "+") || Lookalikes.IsMonth(tokens, at - 1))
        {
            return null;
        }

        if (tokens.Glued(at + 1) && tokens[at + 1] is "." or "," or "'" or "’")
        {
            return Apart(tokens, at);
        }

        var end = at + 1;
        var value = decimal.Parse(tokens[at], System.Globalization.CultureInfo.InvariantCulture);
        while (end < at + 5 && tokens.IsNumber(end) && tokens.IsSpaced(end) && tokens[end].Length == 3 && AreDigits(tokens[end]))
        {
            value = (value * 1000) + decimal.Parse(tokens[end], System.Globalization.CultureInfo.InvariantCulture);
            end++;
        }

        return end > at + 1 && !tokens.IsNumber(end) && !(tokens.IsDash(end) && tokens.Glued(end)) ? (value, end) : null;
    }

    /// <summary>Thousands parted by apostrophes as in Switzerland: "1’500".</summary>
    private static (decimal Value, int End)? Apart(SentenceTokens tokens, int at)
    {
        var end = at + 1;
        var value = decimal.Parse(tokens[at], System.Globalization.CultureInfo.InvariantCulture);
        while (end < at + 8 && tokens[end] is "'" or "’" && tokens.Glued(end) && tokens.Glued(end + 1) && tokens[end + 1].Length == 3 && AreDigits(tokens[end + 1]))
        {
            value = (value * 1000) + decimal.Parse(tokens[end + 1], System.Globalization.CultureInfo.InvariantCulture);
            end += 2;
        }

        return end > at + 1 && !tokens.Glued(end) ? (value, end) : null;
    }

    private static bool AreDigits(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9');

    /// <summary>Words for a number from <paramref name="at"/> on, where no word of it was read before.</summary>
    private static Quantity? Written(SentenceTokens tokens, int at)
    {
        var number = new WordNumber();
        var end = at;
        if (tokens.Is(at, "a") || tokens.Is(at, "an"))
        {
            number = WordNumber.FromArticle();
            end++;
            if (!(NumberWords.Cardinal.TryGet(tokens[end], out var next) && next.Value >= 12 && number.Add(next)))
            {
                return null;
            }

            end++;
        }

        return Chain(tokens, at, end, number, grouped: false, money: false) is { } read ? read with { Written = true } : null;
    }

    /// <summary>Goes on with a number as far as its words reach.</summary>
    private static Quantity? Chain(SentenceTokens tokens, int first, int end, WordNumber number, bool grouped, bool money)
    {
        string? tail = null;
        while (tail is null)
        {
            if (tokens.Are(end, "and", "a", "half") && number.AddHalf())
            {
                end += 3;
            }
            else if (number.TakesAnd && tokens.Is(end, "and") && NumberWords.Cardinal.TryGet(tokens[end + 1], out var small)
                && small.Part is NumberPart.Unit or NumberPart.Teen or NumberPart.Ten && !NumberWords.Cardinal.TryGet(tokens[end + 2], out _)
                && number.Add(small))
            {
                end += 2;
            }
            else if (NumberWords.Cardinal.TryGet(tokens[end], out var word))
            {
                if (!number.Add(word))
                {
                    break;
                }

                end++;
            }
            else if (tokens.IsWord(end) && Hyphened(tokens[end], number) is { } longer)
            {
                (number, tail) = longer;
                end++;
            }
            else if (number.Started && tokens.IsDash(end) && tokens.Glued(end) && tokens.Glued(end + 1)
                && NumberWords.Cardinal.TryGet(tokens[end + 1], out var hyphened) && number.Add(hyphened))
            {
                end += 2;
            }
            else if (number.Started && tokens.IsDash(end) && tokens.Glued(end) && tokens.Glued(end + 1) && Tails.Contains(tokens[end + 1]))
            {
                tail = tokens[end + 1].ToString().ToLowerInvariant();
                end += 2;
            }
            else
            {
                // "£5 m": a letter apart from its digits is a scale only where money is meant; "bn" is nothing else anywhere.
                if (tokens.IsNumber(end - 1) && NumberWords.Letters.TryGet(tokens[end], out var letters) && (money || tokens[end].Length > 1))
                {
                    return new Quantity(number.Value * letters, number.Value * letters, first, end + 1) { Large = true, Scale = letters };
                }

                break;
            }
        }

        return number.Started
            ? new Quantity(number.Value, number.Value, first, end) { Large = grouped || number.Scale >= 1000, Scale = number.Scale, Tail = tail }
            : null;
    }

    /// <summary>
    /// A hyphened word as part of the number: "twenty-two", "one-hundred-fifty", "forty-odd"; null where one of its pieces is
    /// neither a number's nor a tail ("three-year").
    /// </summary>
    private static (WordNumber Number, string? Tail)? Hyphened(ReadOnlySpan<char> word, WordNumber number)
    {
        if (word.Length > 60 || word.IndexOf('-') <= 0)
        {
            return null;
        }

        foreach (var piece in word.Split('-'))
        {
            if (NumberWords.Cardinal.TryGet(word[piece], out var part) && number.Add(part))
            {
                continue;
            }

            return number.Started && piece.End.Value == word.Length && Tails.Contains(word[piece])
                ? (number, word[piece].ToString().ToLowerInvariant())
                : null;
        }

        return (number, null);
    }
}
