using Sayso.Ledger.Claims;

namespace Sayso.Ledger.Register;

/// <summary>Whether two descriptions can hardly be of one person: an office against a trade, or one office in two places.</summary>
internal static class CounterEvidence
{
    private static readonly HashSet<string> Offices = new(StringComparer.Ordinal)
    {
        "minister", "president", "premier", "governor", "mayor", "spokesman", "spokeswoman", "spokesperson", "ambassador", "senator", "general", "colonel", "commander", "prosecutor", "judge", "secretary", "chancellor", "king", "queen", "envoy", "commissioner", "chief", "director",
        "chairman", "chairwoman", "lawmaker", "diplomat", "admiral", "official", "prefect",
    };

    private static readonly HashSet<string> Trades = new(StringComparer.Ordinal)
    {
        "nurse", "teacher", "student", "pupil", "resident", "witness", "driver", "farmer", "fisherman", "dockworker", "shopkeeper", "waiter", "cook", "carpenter", "plumber", "electrician", "tourist", "passenger", "neighbour", "neighbor", "baker", "cleaner", "actor", "actress", "singer",
        "footballer", "striker", "midfielder", "pensioner", "survivor", "mechanic", "welder", "sailor", "doctor", "surgeon", "paramedic", "pilot",
    };

    /// <summary>Whether it names an office or a trade; one that does not speaks against nothing.</summary>
    public static bool Tells(string description) => ContentWords.Plain(description).Exists(w => Offices.Contains(w) || Trades.Contains(w));

    public static bool Between(string one, string two)
    {
        var (a, b) = (ContentWords.Plain(one), ContentWords.Plain(two));
        if (a.Any(Offices.Contains) && b.Any(Trades.Contains) || b.Any(Offices.Contains) && a.Any(Trades.Contains))
        {
            return true;
        }

        var (x, y) = (a.Find(Trades.Contains), b.Find(Trades.Contains));
        if (x is not null && y is not null && x != y && !ContentWords.Of(a).Overlaps(ContentWords.Of(b)))
        {
            return true;
        }

        // "mayor of Orlica", "mayor of Zelin"; "Varnian" and "Varnia" are one place
        var (office, other) = (a.Find(Offices.Contains), b.Find(Offices.Contains));
        return office is not null && office == other && Capitals(one) is { Count: > 0 } here && Capitals(two) is { Count: > 0 } there
            && !here.Exists(p => there.Exists(q => p.StartsWith(q[..Math.Min(4, q.Length)], StringComparison.OrdinalIgnoreCase)));
    }

    private static List<string> Capitals(string description)
        => [.. description.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Where(w => ContentWords.Plain(w) is [{ } plain, ..] && plain is not ("the" or "interior" or "foreign" or "defence" or "defense" or "prime" or "deputy" or "former" or "vice") && !Offices.Contains(plain))];
}
