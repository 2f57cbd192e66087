using Sayso.Language;

namespace Sayso.Figures;

/// <summary>
/// Finds quantities: counts, money, shares, measures, with their hedges and what they count. Durations, dates, clock times,
/// ages, scores, ordinals and numbers that are names are left out, and so are "one" as a pronoun and "the two countries".
/// A share in words ("two-thirds of", "half the") is given in per cent, rounded to hundredths. A number too large for
/// <see cref="decimal"/> is passed over. Time and memory grow linearly with the text; the culture makes no difference.
/// </summary>
public static class FigureFinder
{
    /// <summary>The figures of a text, in text order, none overlapping another; not yet attributed to statements.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">
    /// BCP 47 tag of the language in whose style numbers are written ("1.200,5" for "de"); null for English. Words are read as English all the same.
    /// </param>
    public static IReadOnlyList<Figure> Find(AnalysedText text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var figures = new List<Figure>();
        var style = NumberStyle.Of(language);
        foreach (var sentence in text.Sentences)
        {
            figures.AddRange(Find(text, sentence, style));
        }

        return figures;
    }

    /// <summary>The figures of one sentence.</summary>
    internal static IEnumerable<Figure> Find(AnalysedText text, Sentence sentence, NumberStyle style = NumberStyle.Comma)
    {
        var found = new List<FoundFigure>();
        var tokens = new SentenceTokens(text, sentence, style);
        new FigureReader(tokens, found).Run();
        FigureContext.Tell(tokens, found);
        return found.Select(f => f.Figure);
    }
}
