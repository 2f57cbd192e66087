namespace Sayso.Language;

/// <summary>Finds names.</summary>
public static class NameFinder
{
    /// <summary>The names of a text, in text order, none overlapping another.</summary>
    public static IReadOnlyList<Name> Find(AnalysedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
