namespace Sayso.Figures;

/// <summary>
/// Numbers without a noun or unit. Most of them are dates, ages, scores and labels, so one is taken for a quantity only where
/// something nearby says so: a hedge, its size, "toll", "killing", "were wounded".
/// </summary>
internal static class BareNumbers
{
    private const int Reach = 12;

    /// <summary>The oldest age that "over 65" may tell.</summary>
    private const int OldestAge = 110;

    private static readonly WordSet Totals = new("""
        number numbers toll total totals count tally crowd deaths casualties attendance turnout figure figures estimate estimates dead killed
        fatalities cases population membership strength size
        """);

    private static readonly WordSet Links = new("at to was were is of reached hit stands stood near as reaching rose fell from put");

    private static readonly WordSet Be = new("were was are is have has had been being remain remained went");

    /// <summary>What was done to those counted ("12 dead", "30 were wounded"): one past its last token where it is part of the phrase.</summary>
    public static int? Fate(SentenceTokens tokens, int end, bool one)
    {
        var at = end + (tokens.Is(end, "more") || tokens.Is(end, "others") ? 1 : 0);
        return (one ? NounWords.IsFateOfOne(tokens[at]) : NounWords.IsFate(tokens[at])) ? at + 1 : null;
    }

    /// <summary>Whether something in the sentence says that persons are counted: "killing 12", "12 were wounded".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="first">The first token of its hedge, or its own.</param>
    public static bool OfPeople(SentenceTokens tokens, Quantity number, int first)
    {
        if (NounWords.IsDeed(tokens[first - 1]) && (!tokens.IsWord(number.End) || NounWords.IsClosed(tokens[number.End])))
        {
            return true;
        }

        var at = number.End + (tokens.Is(number.End, "more") || tokens.Is(number.End, "others") ? 1 : 0);
        var verb = at;
        while (verb < at + 3 && Be.Contains(tokens[verb]))
        {
            verb++;
        }

        return verb > at && NounWords.IsFate(tokens[verb]);
    }

    /// <summary>Whether a number without noun, unit or sign of persons is a quantity all the same.</summary>
    public static bool Counts(SentenceTokens tokens, Quantity number, int start, int first, Qualifier? hedge)
    {
        if (number.YearLike && number.Low is >= 1900 and <= 2099)
        {
            return false;
        }

        if (number.Vague || number.Large)
        {
            return true;
        }

        if (hedge is not null)
        {
            // "Under 30", "over 65", "about nine" are ages and hours rather than counts.
            var single = start - first == 1 && !(tokens[first - 1] is "and" or "," && DoesSomething(tokens, number.End));
            return !(single && number.Low <= OldestAge && hedge is Qualifier.MoreThan or Qualifier.LessThan) && !(hedge == Qualifier.About && number.Low <= 12);
        }

        return number.Low >= 3 && Links.Contains(tokens[start - 1]) && NearTotal(tokens, start);
    }

    // "And over 40 turned back": those over 40 years would be "those" or "people".
    private static bool DoesSomething(SentenceTokens tokens, int at)
        => tokens.IsWord(at) && (tokens[at].EndsWith("ed", StringComparison.OrdinalIgnoreCase) || Be.Contains(tokens[at]));

    private static bool NearTotal(SentenceTokens tokens, int start)
    {
        for (var at = start - 2; at >= start - Reach; at--)
        {
            if (Totals.Contains(tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
