namespace Sayso.Tests.Attribution;

/// <summary>The words that the labelled files may use. Acts, stances, terms and kinds are the contract's.</summary>
internal static class Vocabulary
{
    public static readonly string[] Acts =
    [
        "says", "denies", "accuses", "claims-responsibility", "confirms", "estimates", "promises", "demands", "warns", "declines-comment",
        "questions", "thinks",
    ];

    public static readonly string[] Stances = ["neutral", "factive", "distancing"];

    public static readonly string[] Terms = ["named", "unnamed-role", "anonymous", "document", "none"];

    public static readonly string[] Kinds = ["person", "organization", "place", "group", "document", "unknown"];

    public static readonly string[] Identities =
        ["named", "titled-only", "described", "collective", "bare", "institution", "document", "own-witness", "none"];

    public static readonly string[] Numbers = ["one", "two", "number", "several", "plural-unspecified"];

    public static readonly string[] Bases = ["direct-knowledge", "briefed", "saw-document", "heard-from-others", "own-witness"];

    public static readonly string[] Channels =
    [
        "interview", "statement", "news-conference", "call", "e-mail", "text-message", "social-post", "broadcast", "court-filing", "report",
        "letter", "leaked-document", "press-pool", "translated", "testimony", "speech",
    ];

    /// <summary>What the items were written to show, in the order of the files.</summary>
    public static readonly string[] Classes =
    [
        "says", "denies", "denial-of-denial", "accuses", "accused-passive", "claims-responsibility", "no-claim", "confirms", "estimates",
        "promises", "demands", "warns", "declines-comment", "neither-nor", "refused-to-rule-out", "questions", "thinks", "negated",
        "conditional", "stance-factive", "stance-distancing", "hearsay", "scare-quotes", "named", "unnamed-role", "anonymous",
        "anonymous-reason", "boilerplate", "count", "document", "social-post", "channel", "ground-rule", "basis", "own-witness", "via",
        "via-chain", "nested", "place-speaker", "pronoun", "headline", "quotation", "trap",
    ];
}
