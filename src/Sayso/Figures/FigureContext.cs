namespace Sayso.Figures;

/// <summary>What the rest of a sentence says of its figures: what is counted, what happened to them, new or total, first or revised.</summary>
internal static class FigureContext
{
    /// <summary>Completes the figures of one sentence, from left to right and then once back.</summary>
    public static void Tell(SentenceTokens tokens, List<FoundFigure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var found = figures[i];
            var before = i > 0 ? figures[i - 1] : null;
            var after = i + 1 < figures.Count ? figures[i + 1] : null;
            var figure = found.Figure;
            if (found.Bare && CountedBefore.Find(tokens, found, before) is { } counted)
            {
                figure = figure with { Of = counted.Of, Unit = counted.People ? "people" : figure.Unit };
            }

            // "Damage of 2 billion euros"
            if (figure is { Of: null, Unit: { Length: 3 } code } && char.IsAsciiLetterUpper(code[1]) && tokens.Is(found.First - 1, "of") && CountedBefore.IsBought(tokens, found.First - 2))
            {
                figure = figure with { Of = tokens.Words(found.First - 2, found.First - 1) };
            }

            figures[i] = found with
            {
                Figure = figure with
                {
                    Effect = FigureEffects.Of(tokens, found, figure.Of, before, after),
                    State = FigureStates.Of(tokens, found, before),
                },
            };
        }

        for (var i = 0; i < figures.Count; i++)
        {
            var (found, figure) = (figures[i], figures[i].Figure);
            var before = i > 0 ? figures[i - 1] : null;
            var after = i + 1 < figures.Count ? figures[i + 1] : null;
            var effect = figure.Effect;

            // "12 soldiers and three civilians were killed"
            if (effect is null && after is { Figure: { Effect: { } shared, Unit: "people" } } && figure.Unit == "people" && tokens.Is(found.End, "and") && found.End + 1 == after.First
                && !FigureEffects.IsNamed(after.Figure.Of))
            {
                effect = shared;
            }

            // "Three children were among the 18 people killed"
            var among = tokens.Is(found.End + 1, "among") ? found.End + 2 : tokens.Is(found.End, "among") ? found.End + 1 : -1;
            if (effect is null && figure.Unit == "people" && after is { Figure.Effect: { } fate } && among > 0 && after.First - among is 0 or 1)
            {
                effect = fate;
            }

            // "Four more bodies were found, bringing the total to 57"
            if (effect is null && figure is { State: FigureState.Total, Of: null } && before is { Figure: { State: FigureState.New, Effect: { } adds } })
            {
                effect = adds;
            }

            var key = QuantityKey.Of(figure with { Effect = effect });
            if (before is { Figure.Quantity: { } same } && found.Bare && figure.Of is null && (effect is null || effect == before.Figure.Effect) && Contrasts(tokens, before, found))
            {
                // "Police put the crowd at 5,000, organisers at 20,000"; "to 40 from 30"
                key = same;
                figure = figure with { Unit = before.Figure.Unit, Of = before.Figure.Of };
                effect = before.Figure.Effect;
            }

            figures[i] = found with { Figure = figure with { Effect = effect, Quantity = key } };
        }
    }

    /// <summary>Whether the second figure speaks of what the first does: another giver, a revision, a change.</summary>
    private static bool Contrasts(SentenceTokens tokens, FoundFigure before, FoundFigure figure)
        => figure.Figure.Per == before.Figure.Per && before.Figure.Unit is null or "people" && figure.First - before.End <= 12 && !FigureStates.StartsNewCount(tokens, before.End, figure.First);
}
