#pragma warning disable CA1822 // until it has models
using Sayso.Language;

namespace Sayso.Places;

/// <summary>Finds names of places and says where they lie.</summary>
public sealed class PlaceFinder
{
    /// <summary>The names of places of a text, in text order, none overlapping another.</summary>
    /// <param name="analysis">The text's words and names.</param>
    /// <param name="dateline">Where the report was filed; null where it does not say.</param>
    public IReadOnlyList<Place> Find(Analysis analysis, string? dateline)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return [];
    }
}
