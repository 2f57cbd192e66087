namespace Sayso.Figures;

/// <summary>Tells what happened to those whom a figure counts, from the words in it and on either side.</summary>
internal static class FigureEffects
{
    private const int Reach = 9;

    private static readonly WordTable<FigureEffect> Words = WordTable<FigureEffect>.FromLines("""
        Dead: killing kill kills dead killed slain died die dies dying deaths death fatalities fatality bodies corpses drowned perished executed beheaded murdered massacred slaughtered lives killings toll tolls
        Wounded: wounded injured hurt injuries wounds wounding wound injuring injure injures maimed hospitalized hospitalised burned
        Casualty: casualties casualty
        Missing: missing unaccounted disappeared
        Captured: arrested detained captured kidnapped abducted seized arrests arresting detaining capturing abducting jailed imprisoned
        Displaced: displaced homeless evacuated displacing
        """, Enum.Parse<FigureEffect>);

    /// <summary>Of these, those that a subject needs no "were" before.</summary>
    private static readonly WordSet Active = new("died die dies dying drowned perished disappeared dead wounded injured hurt missing homeless displaced unaccounted");

    /// <summary>Verbs whose object is the figure behind them.</summary>
    private static readonly WordSet Deeds = new("""
        kill kills killed killing wound wounds wounded wounding injure injures injured injuring arrest arrested arresting detained detaining capturing captured
        kidnapped abducted abducting displaced displacing executed executing murdered massacred slaughtered beheaded hurting maimed
        """);

    private static readonly WordSet Be = new("was were be been being is are got");

    private static readonly WordSet Stops = new("; : . ? ! \" “ ” said says told while but although");

    private static readonly WordSet Including = new("including among them whom");

    /// <summary>Whether what is counted names its own fate: "the dead".</summary>
    public static bool IsNamed(string? of) => of is not null && Within(of) is not null;

    /// <summary>What happened to those counted; null where the sentence does not say.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="of">What it counts.</param>
    /// <param name="before">The figure before it, already told.</param>
    /// <param name="after">The figure after it.</param>
    public static FigureEffect? Of(SentenceTokens tokens, FoundFigure figure, string? of, FoundFigure? before, FoundFigure? after)
    {
        var (unit, people) = (figure.Figure.Unit, figure.Figure.Unit is "people" or null);
        if (of is not null && (people || Words.TryGet(unit, out _)) && Within(of) is { } own)
        {
            return own;
        }

        return people
            ? Behind(tokens, figure, after) ?? Ahead(tokens, figure) ?? Shared(tokens, figure, before)
            : null;
    }

    private static FigureEffect? Within(string of)
    {
        FigureEffect? found = null;
        foreach (var range in of.AsSpan().Split(' '))
        {
            if (Words.TryGet(of.AsSpan()[range], out var effect))
            {
                found = found is { } other && other != effect ? FigureEffect.Casualty : effect;
            }
        }

        return found;
    }

    // "12 people were killed", "12 in Orlica died", "15 people dead", "12 killed or wounded"
    private static FigureEffect? Behind(SentenceTokens tokens, FoundFigure figure, FoundFigure? after)
    {
        var limit = Math.Min(after?.First ?? tokens.End, figure.End + Reach);
        var passive = false;
        for (var at = figure.End; at < limit && !Stops.Contains(tokens[at]); at++)
        {
            passive |= Be.Contains(tokens[at]);
            var suffered = tokens[at - 1] is "suffered" or "sustained";
            if (!Words.TryGet(tokens[at], out var effect) || (!passive && !suffered && at > figure.End && !Active.Contains(tokens[at])))
            {
                continue;
            }

            // "12 soldiers killed 30 rebels", "… and wounded 31": they did it to others.
            if (Deeds.Contains(tokens[at]) && !passive && HasObject(tokens, at + 1, after))
            {
                return null;
            }

            if (tokens.IsWord(at - 1) && NounWords.IsDeterminer(tokens[at - 1]))
            {
                continue;
            }

            return (tokens.Is(at + 1, "or") || tokens.Is(at + 1, "and")) && Words.TryGet(tokens[at + 2], out var other) && other != effect
                && effect is FigureEffect.Dead or FigureEffect.Wounded && other is FigureEffect.Dead or FigureEffect.Wounded
                ? FigureEffect.Casualty
                : effect;
        }

        return null;
    }

    private static bool HasObject(SentenceTokens tokens, int at, FoundFigure? after)
        => after?.First == at || NounWords.IsDeterminer(tokens[at]) || tokens.IsName(at) || (tokens.IsWord(at) && NounWords.ArePersons(tokens[at]));

    // "killing 12", "the deaths of 12", "claimed the lives of 12"
    private static FigureEffect? Ahead(SentenceTokens tokens, FoundFigure figure)
    {
        var at = figure.First - 1;
        at -= tokens.Is(at, "another") || tokens.Is(at, "the") || tokens.Is(at, "all") ? 1 : 0;
        if (tokens.Is(at, "of"))
        {
            at--;
            return Words.TryGet(tokens[at], out var noun) && !Be.Contains(tokens[at - 1]) ? noun : null;
        }

        return Deeds.Contains(tokens[at]) && !Be.Contains(tokens[at - 1]) && Words.TryGet(tokens[at], out var deed) ? deed : null;
    }

    // "killing 12 soldiers and three civilians", "12 dead, including four children"
    private static FigureEffect? Shared(SentenceTokens tokens, FoundFigure figure, FoundFigure? before)
    {
        if (before is not { Figure: { Effect: { } effect, Unit: "people" } })
        {
            return null;
        }

        var at = figure.First - 1;
        at -= tokens.Is(at, "another") || tokens.Is(at, "the") || tokens.Is(at, "and") ? 1 : 0;
        var first = at;
        while (at >= before.End && (tokens[at] is "," or "—" or "–" or "-" or "(" || Including.Contains(tokens[at])))
        {
            at--;
        }

        return at < before.End && (first < figure.First - 1 || at < first) && (tokens.Is(figure.First - 1, "and") || Including.Contains(tokens[figure.First - 1]))
            || (Including.Contains(tokens[first]) && first - before.End <= 4)
            ? effect
            : null;
    }
}
