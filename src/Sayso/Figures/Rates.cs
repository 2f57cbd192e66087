namespace Sayso.Figures;

/// <summary>Reads what a figure is reckoned by: "$15 an hour", "200 cars a day", "14 per 100,000 residents", "$70 a barrel".</summary>
internal static class Rates
{
    /// <summary>What may stand after "a" and "an"; after "per" and "each" anything does.</summary>
    private static readonly WordSet Bases = new("""
        barrel tonne ton kilo kilogram gram ounce litre liter gallon bushel pound share head person piece unit ticket seat vote night kilometre kilometer
        kilometers mile square acre hectare household family inhabitant capita
        """);

    /// <summary>The rate that starts at a token: one past it, and what it is reckoned by; null without one.</summary>
    public static (int End, string Words)? After(SentenceTokens tokens, int at)
    {
        if (tokens.Is(at, "annually") || tokens.Is(at, "daily") || tokens.Is(at, "weekly") || tokens.Is(at, "monthly") || tokens.Is(at, "yearly") || tokens.Is(at, "hourly"))
        {
            return !tokens.IsWord(at + 1) || NounWords.IsClosed(tokens[at + 1])
                ? (at + 1, tokens[at].ToString().ToLowerInvariant() switch { "annually" or "yearly" => "year", "daily" => "day", var word => word[..^2] })
                : null;
        }

        var per = tokens.Is(at, "per");
        if (!(per || tokens.Is(at, "a") || tokens.Is(at, "an") || tokens.Is(at, "each") || tokens.Is(at, "every")))
        {
            return null;
        }

        if (NumberReader.Read(tokens, at + 1, money: false) is { Part: false, Vague: false, Suffix: null } many && (per || tokens.Is(at, "every") || tokens.Is(at, "each")) && !Units.IsTime(tokens[many.End]))
        {
            var end = CountedNoun.Several(tokens, many.End) is { IsPronoun: false } noun && noun.End <= many.End + 3 ? noun.End : many.End;
            return per ? (end, tokens.Words(many.First, end)) : null;
        }

        return tokens.IsWord(at + 1) && (IsSpell(tokens[at + 1]) || Bases.Contains(tokens[at + 1]) || (per && !NounWords.IsClosed(tokens[at + 1])))
            ? (at + 2, tokens[at + 1].ToString())
            : null;
    }

    // One of them: "a day", but not "a days".
    private static bool IsSpell(ReadOnlySpan<char> word) => Units.IsTime(word) && word[^1] is not ('s' or 'S');
}
