namespace Sayso.Statements;

/// <summary>Words that tell where a noun phrase goes on and where it ends.</summary>
internal static class PhraseWords
{
    /// <summary>Prepositions that open a circumstance rather than go on with the phrase.</summary>
    public static readonly HashSet<string> ClausePrepositions = new(StringComparer.Ordinal)
    {
        "after", "before", "during", "since", "until", "despite", "following", "including", "per", "about", "than", "throughout", "into", "as", "through",
    };

    /// <summary>Participles that describe a source: "two people briefed on the talks".</summary>
    public static readonly HashSet<string> Reduced = new(StringComparer.Ordinal)
    {
        "briefed", "based", "involved", "informed", "connected", "affiliated", "elected", "appointed", "employed", "stationed", "posted", "wounded", "injured", "trapped",
        "contacted", "interviewed", "quoted", "cited", "named", "released", "published", "obtained", "seen", "shown", "signed", "issued", "filed", "held", "led", "run",
    };

    /// <summary>Whether the token behind a comma opens an apposition or a relative clause: "the mayor", "who was there".</summary>
    public static bool OpensApposition(Lexemes words, int token, int ceiling)
    {
        if (token >= ceiling || words.IsMark(token) || !words.Is(token, WordClass.Letters))
        {
            return false;
        }

        if (words.Is(token, WordClass.Relative | WordClass.Determiner))
        {
            return true;
        }

        return !words.Is(token, WordClass.Coordinator | WordClass.Preposition | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Verb | WordClass.Pronoun | WordClass.Adverb | WordClass.That | WordClass.Time)
            && !words.Lower(token).EndsWith("ing", StringComparison.Ordinal) && !(words.Lower(token).EndsWith("ed", StringComparison.Ordinal) && !words.Is(token, WordClass.Capital));
    }

    /// <summary>Where an aside that begins at the token ends: the next comma, mark or end.</summary>
    public static int EndOfAside(Lexemes words, int token, int ceiling)
    {
        while (token < ceiling && !words.IsMark(token) && words.Lower(token) is not ("," or ";" or ":" or "—" or "." or "?" or "!"))
        {
            token++;
        }

        return token;
    }
}
