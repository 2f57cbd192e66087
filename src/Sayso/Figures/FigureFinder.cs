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
    public static IReadOnlyList<Figure> Find(AnalysedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var figures = new List<Figure>();
        foreach (var sentence in text.Sentences)
        {
            new FigureReader(new SentenceTokens(text, sentence), figures).Run();
        }

        return figures;
    }
}
