using Sayso.Language;

namespace Sayso.Figures;

/// <summary>Finds quantities.</summary>
public static class FigureFinder
{
    /// <summary>The figures of a text, in text order, none overlapping another; not yet attributed to statements.</summary>
    public static IReadOnlyList<Figure> Find(AnalysedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
