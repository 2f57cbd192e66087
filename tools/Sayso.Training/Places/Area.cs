namespace Sayso.Training.Places;

/// <summary>What towns of one division tell of its place: the middle of the box around them, and how far from there they lie.</summary>
internal readonly record struct Area(double Latitude, double Longitude, double RadiusKm)
{
    private const double KmOfDegree = 111.2;

    // Half a box's diagonal reaches beyond what lies in it; a division is not a town even where we know of one town only.
    private const double Share = 0.8;
    private const double Least = 8;

    /// <summary>The area of towns; none lies on both sides of the date line but in Chukotka, Fiji and the Aleutians, whose middle is then wrong and its radius says so.</summary>
    public static Area Of(IReadOnlyCollection<Town> towns)
    {
        var (south, north) = (towns.Min(t => t.Latitude), towns.Max(t => t.Latitude));
        var (west, east) = (towns.Min(t => t.Longitude), towns.Max(t => t.Longitude));
        var latitude = (south + north) / 2;
        var (high, wide) = ((north - south) * KmOfDegree, (east - west) * KmOfDegree * Math.Cos(latitude * Math.PI / 180));
        return new Area(latitude, (west + east) / 2, Math.Max(Least, Share * Math.Sqrt((high * high) + (wide * wide)) / 2));
    }

    /// <summary>Gives a draft this place.</summary>
    public void Put(Draft draft) => (draft.Latitude, draft.Longitude, draft.RadiusKm) = (Latitude, Longitude, RadiusKm);
}
