namespace Sayso.Figures;

/// <summary>
/// Finds what a number without a noun counts where the words before it say so: "North Korean casualties numbered about 3,000", "put the
/// number of marchers at 10,000", "the death toll rose to 44".
/// </summary>
internal static class CountedBefore
{
    private const int Reach = 12;
    private const int MostWords = 4;

    private static readonly WordSet Totals = new("toll tolls casualties casualty deaths fatalities dead injured wounded crowd crowds attendance turnout losses injuries arrests population membership");

    private static readonly WordSet Counts = new("number numbers total totals count tally estimate estimates figure strength size toll");

    private static readonly WordSet OfPeople = new("toll tolls casualties casualty deaths fatalities dead injured wounded crowd crowds attendance injuries arrests population membership");

    private static readonly WordSet Stops = new("; : . \" “ ” who which that");

    /// <summary>What is counted, in the text's words, and whether that is persons; null where nothing before the number says so.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="before">The one before it; nothing is looked for beyond.</param>
    public static (string Of, bool People)? Find(SentenceTokens tokens, FoundFigure figure, FoundFigure? before)
    {
        var floor = Math.Max(before?.End ?? tokens.First, figure.First - Reach);
        for (var at = figure.First - 1; at >= floor && !Stops.Contains(tokens[at]); at--)
        {
            if (Counts.Contains(tokens[at]) && tokens.Is(at + 1, "of") && Noun(tokens, at + 2, figure.First) is { } noun)
            {
                return (tokens.Words(noun.First, noun.End), noun.People);
            }

            var participle = tokens[at] is "dead" or "injured" or "wounded" && !NounWords.IsDeterminer(tokens[at - 1]) && !tokens.Is(at - 1, "of");
            if (Totals.Contains(tokens[at]) && !participle && at + 1 < figure.First)
            {
                var first = at;
                while (first - 1 >= floor && at - first < MostWords - 1 && tokens.IsWord(first - 1) && !NounWords.IsClosed(tokens[first - 1]) && !IsVerb(tokens[first - 1]))
                {
                    first--;
                }

                return (tokens.Words(first, at + 1), OfPeople.Contains(tokens[at]));
            }
        }

        return null;
    }

    /// <summary>Whether the word is what money stands for: "damage of 2 billion euros", but not "a total of".</summary>
    public static bool IsBought(SentenceTokens tokens, int at)
        => tokens.IsWord(at) && !NounWords.IsClosed(tokens[at]) && !IsVerb(tokens[at]) && !Counts.Contains(tokens[at]) && tokens[at] is not ("sum" or "amount" or "hundreds" or "thousands" or "millions");

    // "Number of North Varnian soldiers killed": up to a closed word.
    private static (int First, int End, bool People)? Noun(SentenceTokens tokens, int at, int limit)
    {
        at += NounWords.IsDeterminer(tokens[at]) ? 1 : 0;
        var end = at;
        while (end < limit && end < at + MostWords && tokens.IsWord(end) && !NounWords.IsClosed(tokens[end]) && !IsVerb(tokens[end]))
        {
            end++;
        }

        return end > at ? (at, end, NounWords.ArePersons(tokens[end - 1]) || NounWords.IsFate(tokens[end - 1])) : null;
    }

    private static bool IsVerb(ReadOnlySpan<char> word)
        => FigureStates.IsRevision(word) || FigureStates.IsChange(word) || word is "put" or "puts" or "putting" or "bringing" or "brought" or "numbered" or "estimated" or "reached";
}
