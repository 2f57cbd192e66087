namespace Sayso.Places;

/// <summary>Distances on the Earth, taken as a sphere.</summary>
internal static class Globe
{
    private const double RadiusKm = 6371.0088;

    /// <summary>Kilometres along the great circle (haversine).</summary>
    public static double Distance(in GazetteerPlace a, in GazetteerPlace b)
    {
        var (p, q) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
        var (height, width) = (Math.Sin((q - p) / 2), Math.Sin(double.DegreesToRadians(b.Longitude - a.Longitude) / 2));
        return 2 * RadiusKm * Math.Asin(Math.Min(1, Math.Sqrt((height * height) + (Math.Cos(p) * Math.Cos(q) * width * width))));
    }
}
