namespace Sayso.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Index">Its number: the weightier of two places of one kind has the lower one.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where it lies in several countries.</param>
/// <param name="Province">The number of the first-level division it lies in, its own if it is one; -1 where there is none.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="RadiusKm">How far it reaches.</param>
/// <param name="Size">Base-2 logarithm of how many live there; 0 where that is not known.</param>
/// <param name="GeoNames">Its id in GeoNames; null where we do not know it.</param>
/// <param name="IsCapital">Whether a country is governed from it.</param>
/// <param name="IsDistrict">Whether it is a second-level division, a county for instance; its kind is a province then.</param>
internal readonly record struct GazetteerPlace(
    int Index, string Name, PlaceKind Kind, string? Country, int Province, double Latitude, double Longitude, double RadiusKm, double Size, int? GeoNames, bool IsCapital, bool IsDistrict);

/// <summary>How a name belongs to a place.</summary>
[Flags]
internal enum NameUse
{
    /// <summary>It is the place's usual name.</summary>
    Usual = 0,

    /// <summary>Another name: in another language, an old one.</summary>
    Other = 1,

    /// <summary>The name of its people, or an adjective of it.</summary>
    People = 2,

    /// <summary>An abbreviation that may be a common word: "Miss.", "La.".</summary>
    Short = 4,
}
