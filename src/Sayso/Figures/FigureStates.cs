namespace Sayso.Figures;

/// <summary>Tells whether a figure is new or a total, revised from or to another, or preliminary.</summary>
internal static class FigureStates
{
    private const int Reach = 10;

    private static readonly WordSet Additions = new("another further additional more extra");

    private static readonly WordSet Revisions = new("""
        revise revises revised revising raise raised raises raising lower lowered lowers lowering update updated updates updating correct corrected correcting adjust
        adjusted adjusting upgrade upgraded downgraded downgrade cut reduce reduced trim trimmed increase increased hike hiked
        """);

    private static readonly WordSet Changes = new("""
        rise rises rose risen rising climb climbs climbed climbing grow grows grew grown jump jumped reach reached reaches reaching hit hits stands stood fell fallen
        falling drop dropped soared passed exceeded topped surpassed numbered
        """);

    private static readonly WordSet Estimates = new("estimate estimates toll tolls figure figures count tally number numbers forecast projection assessment total budget target outlook guidance it");

    private static readonly WordSet Cumulative = new("toll tolls total totals tally count number numbers");

    private static readonly WordSet Earlier = new("earlier previous previously initial initially original originally prior first");

    private static readonly WordSet Early = new("preliminary provisional early initial unconfirmed first tentative partial");

    private static readonly WordSet Accounts = new("estimate estimates figure figures count counts toll tally report reports results result data assessment assessments information statistics numbers number");

    private static readonly WordSet Stops = new("; . \" “ ”");

    public static bool IsRevision(ReadOnlySpan<char> word) => Revisions.Contains(word);

    public static bool IsChange(ReadOnlySpan<char> word) => Changes.Contains(word);

    /// <summary>Whether words between two figures start to count something else: "and 12 others", "including".</summary>
    public static bool StartsNewCount(SentenceTokens tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens.Is(at, "including") || tokens.Is(at, "among") || tokens.Is(at, "killing") || tokens.Is(at, "wounding"))
            {
                return true;
            }
        }

        return to == from + 1 && tokens.Is(from, "and");
    }

    /// <summary>Where the figure stands among others of its quantity; null where the sentence does not say.</summary>
    public static FigureState? Of(SentenceTokens tokens, FoundFigure figure, FoundFigure? before)
        => Revised(tokens, figure, before) ?? (IsPreliminary(tokens, figure) ? FigureState.Preliminary : IsTotal(tokens, figure, before) ? FigureState.Total : IsNew(tokens, figure) ? FigureState.New : null);

    private static FigureState? Revised(SentenceTokens tokens, FoundFigure figure, FoundFigure? before)
    {
        var at = figure.First - 1;
        var link = tokens[at];
        if (link is "from" && (tokens.Is(at - 1, "up") || tokens.Is(at - 1, "down") || before?.Figure.State is FigureState.RevisedTo || Looks(tokens, at, Revisions, null)
            || Looks(tokens, at, Changes, Cumulative)))
        {
            return tokens.Is(at - 1, "up") || tokens.Is(at - 1, "down") || Looks(tokens, at, Estimates, null) || before?.Figure.State is FigureState.RevisedTo ? FigureState.RevisedFrom : null;
        }

        if (link is "to" && before?.Figure.State == FigureState.RevisedFrom && Looks(tokens, before.First, Revisions, null))
        {
            return FigureState.RevisedTo;
        }

        if (link is "to" && Looks(tokens, at, Revisions, Estimates))
        {
            // "Two further deaths raised the toll to nine": nothing that was said before is taken back.
            return before?.Figure.State == FigureState.New ? FigureState.Total : FigureState.RevisedTo;
        }

        // "an earlier estimate of 30", "the 30 it reported earlier", "instead of 30"
        var of = tokens.Is(at, "of") || tokens.Is(at, "at") || tokens.Is(at, "that") ? at - 1 : at;
        if (of < at && Estimates.Contains(tokens[of]) && Earlier.Contains(tokens[of - 1]))
        {
            return FigureState.RevisedFrom;
        }

        return (tokens.Is(at, "said") || tokens.Is(at, "reported") || tokens.Is(at, "given") || tokens.Is(at, "put")) && Earlier.Contains(tokens[at - 1]) ? FigureState.RevisedFrom : null;
    }

    /// <summary>Whether one of the words stands before a token in reach, and one of the others too, unless they are null.</summary>
    private static bool Looks(SentenceTokens tokens, int at, WordSet words, WordSet? others)
    {
        var (one, other) = (false, others is null);
        for (var i = at - 1; i >= at - Reach && tokens.Has(i) && !Stops.Contains(tokens[i]); i--)
        {
            one |= words.Contains(tokens[i]);
            other |= others is not null && others.Contains(tokens[i]);
        }

        return one && other;
    }

    private static bool IsPreliminary(SentenceTokens tokens, FoundFigure figure)
    {
        for (var i = figure.First - 1; i >= figure.First - Reach && tokens.Has(i) && !Stops.Contains(tokens[i]); i--)
        {
            if (Early.Contains(tokens[i]) && (Accounts.Contains(tokens[i + 1]) || Accounts.Contains(tokens[i + 2])) && !(tokens.Is(i, "first") || (tokens.Is(i, "initial") && tokens.Is(figure.First - 1, "of"))))
            {
                return true;
            }
        }

        if (tokens.Are(figure.First - 2, "so", "far") || tokens.Are(figure.End, "so", "far") || tokens.Are(figure.First - 3, "so", "far", ","))
        {
            return true;
        }

        // "… , according to preliminary figures"
        for (var i = figure.End; i < figure.End + Reach && tokens.Has(i) && !Stops.Contains(tokens[i]); i++)
        {
            if ((tokens[i] is "preliminary" or "provisional" or "unconfirmed" || (Early.Contains(tokens[i]) && (tokens.Is(i - 1, "an") || tokens.Is(i - 1, "to") || tokens.Is(i - 1, "the"))
                && (tokens.Is(i - 1, "to") || tokens.Is(i - 2, "to")))) && (Accounts.Contains(tokens[i + 1]) || Accounts.Contains(tokens[i + 2])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTotal(SentenceTokens tokens, FoundFigure figure, FoundFigure? before)
    {
        var at = figure.First - 1;
        if (InTotal(tokens, figure.End) || InTotal(tokens, at - (tokens.Is(at, ",") ? 2 : 1)) || (tokens.Is(at, "of") && tokens.Is(at - 1, "total")))
        {
            return true;
        }

        for (var i = figure.First; i < figure.Number; i++)
        {
            if (tokens.Is(i, "total"))
            {
                return true;
            }
        }

        var floor = Math.Max(before?.End ?? tokens.First, at - Reach);
        if (!(tokens[at] is "to" or "at" || Changes.Contains(tokens[at])))
        {
            return false;
        }

        for (var i = at; i >= floor && !Stops.Contains(tokens[i]); i--)
        {
            if (Cumulative.Contains(tokens[i]) && (!tokens.Is(at, "at") || tokens.Is(at - 1, "stands") || tokens.Is(at - 1, "stood") || tokens.Is(i, "total")))
            {
                return true;
            }

            if (tokens.Is(i, "cumulative"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InTotal(SentenceTokens tokens, int at)
        => tokens.Are(at, "in", "total") || tokens.Are(at, "in", "all") || tokens.Is(at, "altogether") || tokens.Are(at, "all", "told");

    // "Another 12", "12 more people", but not "more than 12".
    private static bool IsNew(SentenceTokens tokens, FoundFigure figure)
    {
        for (var i = figure.First - 2; i <= figure.End; i++)
        {
            var adds = Additions.Contains(tokens[i]) && !tokens.Is(i + 1, "than") && !tokens.Is(i - 1, "or") && !tokens.Is(i - 1, "no") && !tokens.Is(i + 1, "or");
            if (i > figure.Number && i < figure.End && tokens[i] is "new" or "fresh")
            {
                return true;
            }

            if (adds && (i >= figure.First || (i == figure.First - 1 && !tokens.Is(i, "more")) || (tokens.Is(i, "additional") && tokens.Is(i + 1, "of"))))
            {
                return true;
            }
        }

        return false;
    }
}
