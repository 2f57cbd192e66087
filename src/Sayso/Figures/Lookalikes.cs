namespace Sayso.Figures;

/// <summary>Tells numbers that are no quantities: dates, clock times, ages, scores, labels, parts of names and addresses.</summary>
internal static class Lookalikes
{
    private static readonly WordSet Months = new("""
        January February March April May June July August September October November December
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
        Ramadan Muharram
        """);

    private static readonly WordSet Clock = new("a.m. p.m. a.m p.m am pm A.M. P.M. AM PM o'clock o’clock GMT UTC EST EDT CET BST ET noon");

    /// <summary>Words before a number that is a name.</summary>
    private static readonly WordSet Labels = new("""
        article articles section sections chapter chapters paragraph paragraphs clause page pages pp pp. p. verse psalm volume vol vol. act
        amendment proposition prop prop. question rule flight flights route highway interstate road exit room suite apartment unit block
        gate terminal platform pier channel level grade tier phase stage step part item number numbers no no. nos nos. resolution
        protocol directive decree bill case docket boeing airbus fortune formula apollo windows iphone galaxy playstation xbox cop mark mk model type class
        area zone sector district ward precinct region camp checkpoint line track lane bus train tram game round lap week day season episode
        catch psalms figure table appendix annex schedule version build size league division title boulevard box extension ext ext.
        """);

    private static readonly WordSet Ages = new("age aged ages turned turning turns");

    private static readonly WordSet Streets = new("street st st. avenue ave ave. road rd rd. lane boulevard blvd blvd. square drive downing pennsylvania");

    /// <summary>What a name may win so many of: "gave the Reed List 41 seats".</summary>
    private static readonly WordSet Won = new("votes seats points shares dollars euros pounds");

    /// <summary>Marks that may touch a number's first digit.</summary>
    private static readonly WordSet Openers = new("( [ { \" “ ” „ ‘ ’ ' « » '' `` — -- … ... ~ ≈ + , ; ¡ ¿ * • < > | . ! ? –");

    /// <summary>Whether the number cannot be a quantity, whatever noun follows.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="number">The number or range.</param>
    /// <param name="start">The amount's first token, its currency and "between" included.</param>
    public static bool Holds(SentenceTokens tokens, Quantity number, int start)
        => Attached(tokens, number, start) || IsTime(tokens, number, start) || IsLabelled(tokens, number, start) || IsNamed(tokens, number, start);

    /// <summary>Whether the number is a year, given what is counted.</summary>
    public static bool IsYear(Quantity number, Qualifier? hedge, bool noun, bool persons)
    {
        if (!number.YearLike)
        {
            return false;
        }

        // "More than 2000 homes" and "2000 people" count; "2016 voters" and "below 2005 levels" do not.
        var round = number.Low % 100 == 0;
        return number.Low is >= 1900 and <= 2099
            ? !(noun && ((persons && round) || (hedge is not null && (persons || round))))
            : !noun && hedge is null;
    }

    /// <summary>Written on to other letters or digits: "F-16", "12/24", "3-1", "28-nation", "v2.1".</summary>
    private static bool Attached(SentenceTokens tokens, Quantity number, int start)
    {
        if (tokens.Glued(start) && !Openers.Contains(tokens[start - 1]))
        {
            // A hyphen that touches nothing before it is a minus or a bullet; a colon after a word is a colon.
            var free = tokens.IsDash(start - 1) && !tokens.Glued(start - 1);
            var colon = tokens.Is(start - 1, ":") && !tokens.IsNumber(start - 2);
            if (!free && !colon)
            {
                return true;
            }
        }

        if (tokens.Glued(start) && tokens[start - 1] is "–" or "." or "," && tokens.Glued(start - 1) && (tokens.IsNumber(start - 2) || tokens.Is(start - 1, ".")))
        {
            return true;
        }

        var end = number.End;
        if (!tokens.Glued(end))
        {
            return false;
        }

        if (tokens[end] is "/" or "_" or "@" or "#" or "=")
        {
            return true;
        }

        if (!tokens.Glued(end + 1))
        {
            return false;
        }

        // "28-nation" is an adjective; "$20-a-day" is an amount all the same, "10-percent" and "20-ton" a unit.
        var amount = start < number.First || Units.IsMeasure(tokens[end + 1]) || tokens.Is(end + 1, "percent") || tokens.Is(end + 1, "percentage-point");
        return tokens[end] is ":" or "." or "," or "–" && (tokens.IsNumber(end + 1) || tokens.Is(end, "."))
            || (tokens[end] is "-" or "–" or "‑" && (tokens.IsNumber(end + 1) || (tokens.IsWord(end + 1) && !amount)));
    }

    private static bool IsTime(SentenceTokens tokens, Quantity number, int start)
    {
        var day = number is { Large: false, Part: false, Vague: false } && number.High is >= 1 and <= 31;
        if (number.Part || number.Scale > 1)
        {
            return false;
        }

        return Clock.Contains(tokens[number.End])
            || Units.IsTime(tokens[number.End])
            || (day && IsMonth(tokens, start - 1))
            || (day && IsMonth(tokens, start - 2) && tokens.Is(start - 1, "the"))
            || (day && IsMonth(tokens, number.End))
            || Ages.Contains(tokens[start - 1])
            || (tokens.Is(start - 1, "of") && tokens[start - 2] is "age" or "ages" or "year" or "years")
            || (tokens[start - 1] is "year" or "years" && number.YearLike);
    }

    public static bool IsMonth(SentenceTokens tokens, int at)
        => tokens.IsWord(at) && char.IsUpper(tokens[at][0]) && Months.Contains(tokens[at]) && (tokens.CaseTells || !tokens.Is(at, "may"));

    private static bool IsLabelled(SentenceTokens tokens, Quantity number, int start)
    {
        // "No 12" is a label, "no 12 people" is not English.
        if (number.Part || number.Large || number.Vague)
        {
            return false;
        }

        var before = tokens[start - 1];
        return (Labels.Contains(before) && !(number.Written && number.Low == 1 && tokens.Is(start - 1, "no")))
            || before is "#" or "№"
            || (tokens.Is(start - 1, "top") && !tokens.Is(number.End, "percent") && !tokens.Is(number.End, "%"))
            || (tokens.Is(start - 1, "of") && tokens[start - 2] is "Group" or "Gang" && tokens.CaseTells)
            || (tokens.IsName(number.End + 1) && Streets.Contains(tokens[number.End + 1]) && tokens.IsName(number.End))
            || (tokens.IsName(number.End) && Streets.Contains(tokens[number.End]));
    }

    /// <summary>Part of a name: "Big Four", "Boeing 737", "Seven Sisters".</summary>
    private static bool IsNamed(SentenceTokens tokens, Quantity number, int start)
    {
        if (number.Written)
        {
            // A title stands in quotation marks with all its words in capitals.
            var title = tokens[start - 1] is "\"" or "“" or "‘" && tokens.Has(start - 2) && tokens.IsName(number.End);
            return tokens.IsName(start) && tokens.Has(start - 1) && (tokens.IsWord(start - 1) || tokens.Is(start - 1, ",") || title);
        }

        // "In Varnost 12 people" counts, "Boeing 737 aircraft" and "Route 9 bridges" do not.
        return !number.Large && !number.Range && start == number.First && tokens.IsName(start - 1) && !NounWords.IsClosed(tokens[start - 1]) && !Opens(tokens, start - 1)
            && Units.After(tokens, number.End, number) is null
            && CountedNoun.Several(tokens, number.End) is { IsPronoun: false } noun && !NounWords.ArePersons(tokens[noun.Head]) && !Won.Contains(tokens[noun.Head]);
    }

    /// <summary>Whether a word has its capital only because the sentence starts with it: "Exactly 100 ballots", "Roughly 70 lorries".</summary>
    private static bool Opens(SentenceTokens tokens, int at)
        => !tokens.IsWord(at - 1) && (tokens[at].EndsWith("ly", StringComparison.Ordinal) || tokens[at] is "Just" || Hedges.EndingAt(tokens, tokens.First, at + 1, small: false).First <= at);
}
