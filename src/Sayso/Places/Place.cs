using Sayso.Documents;

namespace Sayso.Places;

/// <summary>A name of a place, and where that lies.</summary>
/// <param name="Span">The name's words.</param>
/// <param name="Name">The place's usual English name; the words as they stand where it could not be told.</param>
public sealed record Place(TextSpan Span, string Name)
{
    /// <summary>ISO 3166-1 alpha-2 code of the country; null where it is unknown or the place lies in several.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north, WGS 84, -90 to 90; null where it could not be told.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84, -180 to 180; null where it could not be told.</summary>
    public double? Longitude { get; init; }

    /// <summary>How far from the point the place may still reach, in kilometres: a country is not a point. Null where there is no point.</summary>
    public double? RadiusKm { get; init; }

    /// <summary>The id in GeoNames; null where the place has none that we know.</summary>
    public int? GeoNames { get; init; }

    /// <summary>What kind of place it is.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>Whether the word is an adjective or a people's name made of the place: "Syrian", "Kenyans".</summary>
    public bool Adjectival { get; init; }

    /// <summary>Whether the place speaks or acts here as a state or authority ("Moscow said"), so that nothing happened in it.</summary>
    public bool Speaks { get; init; }
}

/// <summary>Kinds of places.</summary>
public enum PlaceKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A continent or a region of several countries: "the Middle East".</summary>
    Region,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A state, province, district within a country.</summary>
    Province,

    /// <summary>A city, town, village.</summary>
    City,

    /// <summary>A river, sea, mountain, island.</summary>
    Landform,
}
