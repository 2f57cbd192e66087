using Sayso.Language;

namespace Sayso.Places;

/// <summary>Finds names of places and says where they lie. Immutable and thread-safe.</summary>
public sealed class PlaceFinder
{
    private readonly Gazetteer _gazetteer;

    private PlaceFinder(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>Loads the gazetteer and checks it against its card.</summary>
    /// <param name="directory">The folder with the models; null for the folder "models" beside the program.</param>
    /// <exception cref="ModelException">It is missing, damaged or of another version; the message says what to do.</exception>
    public static PlaceFinder Load(string? directory = null) => new(Gazetteer.Load(directory));

    /// <summary>The names of places of a text, in text order, none overlapping another. Time and memory grow linearly with the text.</summary>
    /// <param name="analysis">The text's words and names.</param>
    /// <param name="dateline">Where the report was filed; null where it does not say.</param>
    public IReadOnlyList<Place> Find(Analysis analysis, string? dateline)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var mentions = new MentionFinder(_gazetteer, analysis).Find();
        var meant = new PlaceResolver(mentions, analysis.Text).Resolve();
        return [.. mentions.Select((mention, i) => Place(mention, meant[i], analysis.Text.Text))];
    }

    private static Place Place(PlaceMention mention, GazetteerPlace? meant, string text) => meant is not { } place
        ? new Place(mention.Span, mention.Span.Of(text))
        : new Place(mention.Span, place.Name)
        {
            Country = place.Country,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            RadiusKm = place.RadiusKm,
            GeoNames = place.GeoNames,
            Kind = place.Kind,
            Adjectival = mention.Adjectival,
        };
}
