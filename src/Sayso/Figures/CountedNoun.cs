namespace Sayso.Figures;

/// <summary>What is counted, after a number.</summary>
/// <param name="First">The first token of what is counted, without "of the" and "more".</param>
/// <param name="End">One past its head.</param>
/// <param name="Head">The token of its head.</param>
internal readonly record struct CountedNoun(int First, int End, int Head)
{
    /// <summary>The counted noun is a short phrase; a longer run of open words is rather a sentence without its verb known.</summary>
    private const int MostWords = 5;

    /// <summary>A pronoun that stands for the noun: "two of them".</summary>
    public bool IsPronoun { get; private init; }

    /// <summary>The noun that a number of several things counts: the first plural in reach, with the plurals that follow it.</summary>
    public static CountedNoun? Several(SentenceTokens tokens, int at)
    {
        if (!Start(tokens, ref at, out var pronoun))
        {
            return pronoun;
        }

        var first = at;
        for (var words = 0; words < MostWords && Open(tokens, at); words++, at++)
        {
            if (NounWords.ArePlural(tokens[at]))
            {
                while (GoesOn(tokens, at))
                {
                    at++;
                }

                return new CountedNoun(first, at + 1, at);
            }
        }

        return null;
    }

    /// <summary>The noun in the singular after "one".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The token after the number.</param>
    /// <param name="anything">Whether things count too; else persons only, as "one reason" is no figure.</param>
    public static CountedNoun? One(SentenceTokens tokens, int at, bool anything)
    {
        at += NounWords.IsAddition(tokens[at]) ? 1 : 0;
        for (var i = at; i < at + MostWords - 1 && Open(tokens, i); i++)
        {
            if (NounWords.IsPerson(tokens[i]))
            {
                return new CountedNoun(at, i + 1, i) is var noun && Open(tokens, i + 1) && NounWords.IsPerson(tokens[i + 1])
                    ? new CountedNoun(at, i + 2, i + 1)
                    : noun;
            }
        }

        return anything ? Mass(tokens, at) : null;
    }

    /// <summary>The noun after "10 percent of", "80 tons of": plural, or singular with the adjectives before it.</summary>
    public static CountedNoun? Mass(SentenceTokens tokens, int at)
    {
        if (Several(tokens, at) is { } plural && plural.End <= plural.First + 3)
        {
            return plural;
        }

        if (!Start(tokens, ref at, out var pronoun))
        {
            return pronoun;
        }

        for (var i = at; i < at + MostWords && Open(tokens, i); i++)
        {
            var past = tokens.IsName(i) && !tokens.IsName(i + 1) && tokens[i + 1].EndsWith("ed", StringComparison.OrdinalIgnoreCase);
            if (past || !(NounWords.LooksAdjective(tokens[i]) || tokens.IsName(i)) || !Open(tokens, i + 1))
            {
                return new CountedNoun(at, i + 1, i);
            }
        }

        return null;
    }

    /// <summary>Passes over "of", determiners and "more"; says false where a pronoun or nothing follows.</summary>
    private static bool Start(SentenceTokens tokens, ref int at, out CountedNoun? pronoun)
    {
        pronoun = null;
        if (tokens.Is(at, "of"))
        {
            if (NounWords.IsPronoun(tokens[at + 1]) && !Open(tokens, at + 2))
            {
                pronoun = new CountedNoun(at + 1, at + 2, at + 1) { IsPronoun = true };
                return false;
            }

            at++;
        }

        // "A couple of" has its "of" already.
        if (tokens.Is(at - 1, "of") && NounWords.IsDeterminer(tokens[at]))
        {
            at += NounWords.IsDeterminer(tokens[at + 1]) ? 2 : 1;
        }

        // "Dozens of Varnia's villages": the owner is passed over.
        for (var owner = at; owner < at + MostWords && Open(tokens, owner); owner++)
        {
            if (tokens.Is(owner + 1, "'s") || tokens.Is(owner + 1, "’s"))
            {
                at = owner + 2;
                break;
            }
        }

        for (; NounWords.IsAddition(tokens[at]) && !tokens.Is(at + 1, "than"); at++)
        {
        }

        return true;
    }

    private static bool Open(SentenceTokens tokens, int at)
        => tokens.IsWord(at) && !NounWords.IsClosed(tokens[at]) && !NumberWords.Cardinal.TryGet(tokens[at], out _);

    /// <summary>Whether the plural at a token is but part of a longer name of things: "police officers", "arms dealers".</summary>
    private static bool GoesOn(SentenceTokens tokens, int at)
        => Open(tokens, at + 1) && NounWords.ArePlural(tokens[at + 1]) && !tokens.Is(at, "people")
            && !NounWords.IsFate(tokens[at + 1]) && (!tokens.IsName(at + 1) || tokens.IsName(at));
}
