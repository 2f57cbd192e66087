namespace Sayso.Figures;

/// <summary>Reads one number, in digits or words; hedges, ranges and units are others' work.</summary>
internal static class NumberReader
{
    private static readonly WordSet Several = new("several few couple");
    private static readonly WordSet Tails = new("odd plus strong");

    /// <summary>The number that starts at a token; null where none does.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="money">Whether a currency stands before it, so that "m" is million.</param>
    public static Quantity? Read(SentenceTokens tokens, int at, bool money)
    {
        if (tokens.IsNumber(at))
        {
            return Digits(tokens, at, money);
        }

        return tokens.IsWord(at) ? Part(tokens, at) ?? SomeOf(tokens, at) ?? Vague(tokens, at) ?? Written(tokens, at) : null;
    }

    private static Quantity? Digits(SentenceTokens tokens, int at, bool money)
    {
        var token = tokens[at];
        if (DigitNumber.Read(token) is not { } digits)
        {
            return null;
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
        else if (tokens.Is(at, "half"))
        {
            return Half(tokens, at);
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
            ? new Quantity(number.Value, number.Value, first, end)
            {
                Large = grouped || number.Scale >= 1000, Scale = number.Scale, Tail = tail,
            }
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

    /// <summary>"Half a dozen", "half a million", "half-million".</summary>
    private static Quantity? Half(SentenceTokens tokens, int at)
    {
        var end = at + (tokens.Is(at + 1, "a") ? 2 : 1);
        return NumberWords.Cardinal.TryGet(tokens[end], out var word) && word.Value >= 12
            ? new Quantity(word.Value / 2, word.Value / 2, at, end + 1) { Written = true, Large = word.Value >= 1000, Scale = word.Value }
            : null;
    }

    /// <summary>"Several hundred", "a few thousand", "a couple of dozen", "a couple of".</summary>
    private static Quantity? SomeOf(SentenceTokens tokens, int at)
    {
        var end = tokens.Is(at, "a") ? at + 1 : at;
        if (!Several.Contains(tokens[end]))
        {
            return null;
        }

        var couple = tokens.Is(end, "couple");
        end += couple && tokens.Is(end + 1, "of") ? 2 : 1;
        if (!NumberWords.Cardinal.TryGet(tokens[end], out var word) || word.Part < NumberPart.Hundred)
        {
            return couple && tokens.Is(at, "a") && tokens.Is(end - 1, "of")
                ? new Quantity(2, 2, at, end) { Vague = true, Written = true }
                : null;
        }

        var (scale, last) = (word.Value, end + 1);
        if (word.Part == NumberPart.Hundred && NumberWords.Cardinal.TryGet(tokens[last], out var more) && more.Part == NumberPart.Scale)
        {
            (scale, last) = (scale * more.Value, last + 1);
        }

        var (low, high) = couple ? (2 * scale, 2 * scale)
            : word.Part == NumberPart.Dozen ? (24m, 99m)
            : (2 * scale, 10 * scale - 1);
        return new Quantity(low, high, at, last) { Vague = true, Written = true, Large = true, Scale = scale };
    }

    /// <summary>"Dozens", "hundreds of thousands".</summary>
    private static Quantity? Vague(SentenceTokens tokens, int at)
    {
        if (!NumberWords.Vague.TryGet(tokens[at], out var bounds))
        {
            return null;
        }

        var end = at + 1;
        if (tokens.Is(end, "of") && NumberWords.Vague.TryGet(tokens[end + 1], out var outer) && outer.Low >= 2000)
        {
            var scale = outer.Low / 2;
            bounds = (bounds.Low * scale, (bounds.High + 1) * scale - 1);
            end += 2;
        }
        else if (tokens.Is(at, "tens") || tokens.Is(at, "scores"))
        {
            // "Tests scores", "scores twice": only "scores of people" counts.
            if (!tokens.Is(end, "of") || NounWords.Singular(tokens[at - 1]))
            {
                return null;
            }
        }

        return new Quantity(bounds.Low, bounds.High, at, end) { Vague = true, Written = true, Large = true, Scale = bounds.Low };
    }

    /// <summary>"Two-thirds of", "a third of", "half the"; "a quarter of a million".</summary>
    private static Quantity? Part(SentenceTokens tokens, int at)
    {
        var word = tokens[at];
        decimal times = 1;
        var end = at + 1;
        var hyphen = word.Length > 40 ? -1 : word.IndexOf('-');
        if (tokens.Is(at, "a") || tokens.Is(at, "an"))
        {
            word = tokens[end++];
        }
        else if (hyphen > 0 && NumberWords.Cardinal.TryGet(word[..hyphen], out var numerator) && numerator.Part == NumberPart.Unit)
        {
            (times, word) = (numerator.Value, word[(hyphen + 1)..]);
        }
        else if (NumberWords.Cardinal.TryGet(word, out numerator) && numerator.Part == NumberPart.Unit)
        {
            (times, word) = (numerator.Value, tokens[end++]);
        }
        else if (!tokens.Is(at, "half"))
        {
            return null;
        }

        if (!NumberWords.Parts.TryGet(word, out var part) || times * part >= 100)
        {
            return null;
        }

        if (tokens.Are(end, "of", "a") && NumberWords.Cardinal.TryGet(tokens[end + 2], out var whole) && whole.Part == NumberPart.Scale)
        {
            var number = times * part * whole.Value / 100;
            return new Quantity(number, number, at, end + 3) { Written = true, Large = true, Scale = whole.Value };
        }

        var half = tokens.Is(end - 1, "half");
        if (half && (tokens.Is(end, "a") || NumberWords.Cardinal.TryGet(tokens[end], out _)))
        {
            return null;
        }

        var percent = decimal.Round(times * part, 2);
        return new Quantity(percent, percent, at, end) { Part = true, Written = true };
    }
}
