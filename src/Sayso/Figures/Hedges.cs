namespace Sayso.Figures;

/// <summary>Words before and after a number that bound it or make it vague.</summary>
internal static class Hedges
{
    /// <summary>One phrase a line, in the order of its words; "/" parts words that may stand in one place.</summary>
    private const string Before = """
        at-least: at least | no fewer/less than | not less/fewer than | a minimum of | minimum of | as few/little/low as | at a minimum
        at-most: up to | as many/much/high as | as many | no/not more/greater than | at most | at the most | a maximum of | maximum of | a high of
        at-most: not exceeding | no higher than
        more-than: more/greater/higher than | upwards/upward of | in excess of | over | above | exceeding | exceeded | exceeds | exceed
        more-than: topped | topping | surpassed | surpassing | much/far/slightly more than | a little over/above | just/well over/above
        more-than: just more than | north of
        less-than: fewer/less/lower than | far/slightly/just fewer/less than | under | below | just/well under/below | just shy of | shy of | short of
        about: about | around | some | nearly | almost | roughly | approximately | approx. | approx | circa | perhaps | maybe | virtually | ~ | ≈
        about: close to | an/the/a estimated | estimated at | in the region of | in the neighborhood/neighbourhood of | on the order of | something like
        about: just about | give or take | practically | possibly | probably
        """;

    private const string After = """
        at-least: or more | and more | at a minimum | at the very least | or greater | or higher | or above | or longer | and above | and up | and counting | or over | at least | at minimum | minimum | + | ++
        at-most: or less | or fewer | or under | or below | or lower | at most | at the most | at maximum | maximum | tops
        about: or so | or thereabouts | more or less | give or take | odd
        """;

    /// <summary>Words that may stand between a hedge and its number and change nothing: "at least another 12".</summary>
    private static readonly string[][] Between =
    [
        ["another"], ["an", "additional"], ["a", "further"], ["a", "total", "of"], ["a", "combined"], ["a", "record"], ["an", "extra"],
        ["a"], ["an"], ["additional"],
    ];

    /// <summary>After these, "about", "over", "under" and "around" tell a topic or a place: "a dispute over 12 islands".</summary>
    private static readonly WordSet Topics = new("""
        story stories film films movie book books song play article articles report reports documentary question questions information data facts
        truth lies joke jokes talk talks talked talking asked asks ask asking know knew known knows learn learned heard hear hears concern
        concerns concerned worried worry worries complained complain complaints think thought thinking wrote write writes more speak spoke speaking testified dispute disputes battle battles fight fights fighting fought clash clashes
        argument arguments war wars row rift debate disagreement disagreements anger outrage fury protest protests arrested charged charges control
        victory win wins won rule ruled rules flew fly flies flying flown jumped climbed power jurisdiction advantage presided preside sued
        lawsuit lawsuits lead questioned presides fears fear concerned allegations resigned buried hidden serve served serving
        signed operate operates operating detained criticised criticized apologised apologized
        """);

    private static readonly WordTable<List<Phrase>> ByLast = Table(Before, phrase => phrase.Words[^1]);

    private static readonly WordTable<List<Phrase>> ByFirst = Table(After, phrase => phrase.Words[0]);

    /// <summary>
    /// The hedges that end where the number starts, several in a row taken together: where one bounds the number, it counts
    /// and "about" does not ("perhaps as many as 12").
    /// </summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="floor">No hedge starts before this token.</param>
    /// <param name="start">The number's first token, its currency included.</param>
    /// <param name="small">Whether the number is so small a word that "over", "about" and the like before it are rather prepositions.</param>
    /// <returns>The hedge's first token (<paramref name="start"/> without one), and what it says; null without one.</returns>
    public static (int First, Qualifier? Qualifier) EndingAt(SentenceTokens tokens, int floor, int start, bool small)
    {
        Qualifier? found = null;
        var first = start;
        while (Match(tokens, floor, first, small) is { } match)
        {
            first = match.First;
            found = found is null or Qualifier.About ? match.Qualifier : found;
        }

        return (first, found);
    }

    /// <summary>The hedge that starts at a token; null without one.</summary>
    public static (int End, Qualifier Qualifier)? StartingAt(SentenceTokens tokens, int at)
    {
        // ", give or take," is set apart by commas; "12 people, at least in theory" is no hedge.
        if (tokens.Is(at, ","))
        {
            return !tokens.Is(at + 1, ",") && StartingAt(tokens, at + 1) is { } apart && (tokens.IsMark(apart.End) || !tokens.Has(apart.End)) ? apart : null;
        }

        if (!ByFirst.TryGet(tokens[at], out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            var end = at + phrase.Words.Length;
            var nextNumber = tokens.Is(end, "than") || tokens.Is(end, "to") || tokens.IsNumber(end) || tokens[end] is "$" or "€" or "£" || NumberWords.Cardinal.TryGet(tokens[end], out _);
            if (tokens.Are(at, phrase.Words) && !nextNumber)
            {
                return (end, phrase.Qualifier);
            }
        }

        return null;
    }

    private static (int First, Qualifier Qualifier)? Match(SentenceTokens tokens, int floor, int end, bool small)
    {
        foreach (var gap in Between.Prepend([]))
        {
            var last = end - gap.Length - 1;
            if (last < floor || !tokens.Are(last + 1, gap) || !ByLast.TryGet(tokens[last], out var phrases))
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                var first = last - phrase.Words.Length + 1;
                if (first >= floor && tokens.Are(first, phrase.Words) && !IsPreposition(tokens, first, phrase, small, gap.Length))
                {
                    return (first, phrase.Qualifier);
                }
            }
        }

        return null;
    }

    private static bool IsPreposition(SentenceTokens tokens, int first, Phrase phrase, bool small, int gap)
        => phrase.Words.Length == 1 && phrase.Words[0] switch
        {
            "over" or "under" or "above" or "below" => small || gap > 0 || Topics.Contains(tokens[first - 1]),
            "about" or "around" => Topics.Contains(tokens[first - 1]) || gap > 0,
            "some" => gap > 0,
            _ => false,
        };

    /// <summary>Phrases by the word they are looked up with, longest first.</summary>
    private static WordTable<List<Phrase>> Table(string lines, Func<Phrase, string> key)
        => new(Read(lines).GroupBy(key, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.Key, group.OrderByDescending(phrase => phrase.Words.Length).ToList())));

    private static IEnumerable<Phrase> Read(string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var qualifier = line[..colon] switch
            {
                "at-least" => Qualifier.AtLeast,
                "at-most" => Qualifier.AtMost,
                "more-than" => Qualifier.MoreThan,
                "less-than" => Qualifier.LessThan,
                _ => Qualifier.About,
            };
            foreach (var phrase in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries))
            {
                IEnumerable<string[]> ways = [[]];
                foreach (var place in phrase.Split(' '))
                {
                    ways = ways.SelectMany(way => place.Split('/').Select(word => (string[])[.. way, word])).ToList();
                }

                foreach (var way in ways)
                {
                    yield return new Phrase(way, qualifier);
                }
            }
        }
    }

    private sealed record Phrase(string[] Words, Qualifier Qualifier);
}
