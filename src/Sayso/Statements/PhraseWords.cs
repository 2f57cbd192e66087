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
}
