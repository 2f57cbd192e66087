namespace Sayso.Figures;

/// <summary>Reads numbers that are not counted out: "several hundred", "tens of thousands", "half a dozen", "two-thirds of".</summary>
internal static class LooseNumbers
{
    private static readonly WordSet Several = new("several few couple");

    /// <summary>The number that starts at a word; null where none of these does.</summary>
    public static Quantity? Read(SentenceTokens tokens, int at)
        => Part(tokens, at) ?? SomeOf(tokens, at) ?? Vague(tokens, at) ?? (tokens.Is(at, "half") ? Half(tokens, at) : null);

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
        else if (NumberWords.Cardinal.TryGet(hyphen > 0 ? word[..hyphen] : word, out var numerator) && numerator.Part == NumberPart.Unit)
        {
            times = numerator.Value;
            word = hyphen > 0 ? word[(hyphen + 1)..] : tokens[end++];
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
        if (half && tokens.Is(end, "a") && (tokens[end + 1] is "percent" or "per" or "percentage" or "%" || Units.IsMeasure(tokens[end + 1])))
        {
            return new Quantity(0.5m, 0.5m, at, end + 1) { Written = true };
        }

        if (half && (tokens.Is(end, "a") || NumberWords.Cardinal.TryGet(tokens[end], out _)))
        {
            return null;
        }

        var percent = decimal.Round(times * part, 2);
        return new Quantity(percent, percent, at, end) { Part = true, Written = true };
    }
}
