namespace Sayso.Figures;

/// <summary>Reads two numbers that bound one quantity: "10,000 to 12,000", "between 3 and 5", "10-12,000", "two or three".</summary>
internal static class RangeReader
{
    /// <summary>The range that starts with a number; null where that number stands for itself.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="low">The number.</param>
    /// <param name="start">The first token of its amount, its currency included.</param>
    /// <param name="money">Whether a currency stands before it.</param>
    public static Quantity? Read(SentenceTokens tokens, Quantity low, int start, bool money)
    {
        var percent = tokens.Is(low.End, "%") || tokens.Is(low.End, "percent");
        var link = low.End + (percent ? 1 : 0);
        var dash = tokens.IsDash(link) && tokens.Glued(link) && tokens.Glued(link + 1);
        var between = tokens.Is(start - 1, "between") && tokens.Is(link, "and");
        var either = tokens.Is(link, "or") && !money && !percent;
        if (low.Vague || low.Part || !(dash || between || either || (tokens.Is(link, "to") && !Changes(tokens, start))))
        {
            return null;
        }

        if (Second(tokens, link + 1, money) is not { Vague: false, Part: false, Tail: null } high
            || (percent && !(tokens.Is(high.End, "%") || tokens.Is(high.End, "percent")))
            || (low.Suffix is not null && low.Suffix != high.Suffix))
        {
            return null;
        }

        // A second dash makes it a telephone number; years stand for years.
        if ((low.YearLike && high.YearLike) || (dash && tokens.IsDash(high.End) && tokens.Glued(high.End) && tokens.IsNumber(high.End + 1)))
        {
            return null;
        }

        var least = low.Low * Shared(low, high, dash);
        if (least >= high.High || (either && high.High > least * 2 + 1))
        {
            return null;
        }

        return high with
        {
            Low = least,
            First = low.First,
            Range = true,
            Large = low.Large || high.Large,
            Written = low.Written && high.Written,
        };
    }

    /// <summary>What the first number takes over from the second: "5 to 6 million", "10-12,000".</summary>
    private static decimal Shared(Quantity low, Quantity high, bool dash)
    {
        if (low.Scale == 1 && !low.Large && high.Scale > 1 && low.Low < high.Low / high.Scale)
        {
            return high.Scale;
        }

        return dash && !low.Large && high.Scale == 1 && high.Low % 1000 == 0 && low.Low < high.Low / 1000 ? 1000 : 1;
    }

    /// <summary>Whether "from" before a range belongs to it: "From 30 to 45 wells will be drilled", "anywhere from 200 to 1,000".</summary>
    public static bool IsOpened(SentenceTokens tokens, int start)
        => tokens.Is(start - 1, "from") && (!tokens.IsWord(start - 2) || tokens.Is(start - 2, "anywhere"));

    /// <summary>"From 10 to 12" tells a change, two quantities; "ranging from 10 to 12" a range.</summary>
    private static bool Changes(SentenceTokens tokens, int start)
        => tokens.Is(start - 1, "from") && tokens.Has(start - 2) && tokens.IsWord(start - 2)
            && !(tokens.Is(start - 2, "ranging") || tokens.Is(start - 2, "range") || tokens.Is(start - 2, "ranged") || tokens.Is(start - 2, "ranges")
                || tokens.Is(start - 2, "anywhere") || tokens.Is(start - 2, "varying"));

    private static Quantity? Second(SentenceTokens tokens, int at, bool money)
    {
        for (var first = at; first <= at + 2; first++)
        {
            if (NumberReader.Read(tokens, first, money) is { } number)
            {
                var sign = Units.MoneyBefore(tokens, first);
                return first == at || (money && sign?.First == at) ? number : null;
            }
        }

        return null;
    }
}
