using Sayso.Language;

namespace Sayso.Places;

/// <summary>Finds names of places and says where they lie. Immutable and thread-safe.</summary>
public sealed class PlaceFinder
{
    private const int MostCandidates = 16;
    private const int MostOfDateline = 4;

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
        var meant = new PlaceResolver([.. mentions, .. Dateline(dateline)], analysis.Text).Resolve();
        var speaking = mentions.Count == 0 ? null : new SpeakingPlaces(analysis);
        return [.. mentions.Select((mention, i) => Place(mention, meant[i], analysis.Text.Text) with { Speaks = meant[i] is { } place && speaking!.Speaks(mention, place) })];
    }

    // A dateline that the text does not repeat counts as a place named in it: the others lie near it, more often than not.
    private IEnumerable<PlaceMention> Dateline(string? dateline) => (dateline ?? "").Split([',', '/'], MostOfDateline, StringSplitOptions.RemoveEmptyEntries)
        .Select(part => (Key: PlaceKey.Of(part), Found: _gazetteer.Find(part, MostCandidates).Where(f => f.Use != NameUse.People).ToList())).Where(part => part.Found.Count > 0)
        .Select(part => new PlaceMention(default, -1, -1, part.Key!.Value, [.. part.Found.Select(f => new Candidate(_gazetteer[f.Index], f.Use))], false, null));

    private Place Place(PlaceMention mention, GazetteerPlace? meant, string text) => meant is not { } place
        ? new Place(mention.Span, mention.Span.Of(text))
        : new Place(mention.Span, mention.IsSite ? mention.Span.Of(text) : _gazetteer.Name(place))
        {
            Country = place.Country,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            RadiusKm = place.RadiusKm,
            GeoNames = mention.IsSite ? null : place.GeoNames,
            Kind = mention.IsSite ? PlaceKind.Unknown : place.Kind,
            Adjectival = mention.Adjectival,
        };
}
