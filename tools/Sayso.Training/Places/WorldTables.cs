using System.Globalization;

namespace Sayso.Training.Places;

/// <summary>A country of the hand-written table.</summary>
internal sealed record CountryRow(string Code, double Latitude, double Longitude, string[] Names, string[] Peoples);

/// <summary>An area of the hand-written table; see the head of regions.txt.</summary>
internal sealed record RegionRow(char Kind, string Name, string[] Names, string[] Peoples, string Country, double Latitude, double Longitude, double RadiusKm, int GeoNames);

/// <summary>The tables of what lists of towns do not say, written by hand.</summary>
internal static class WorldTables
{
    /// <summary>The countries.</summary>
    public static IReadOnlyList<CountryRow> Countries(string folder)
        => [.. Rows(Path.Combine(folder, "countries.txt")).Select(f => new CountryRow(f[0], Number(f[1]), Number(f[2]), List(f[3]), List(f[4])))];

    /// <summary>Areas, seas, rivers, well-known quarters, and the points of provinces.</summary>
    public static IReadOnlyList<RegionRow> Regions(string folder)
        => [.. Rows(Path.Combine(folder, "regions.txt")).Select(f => new RegionRow(
            f[0][0], f[1], List(f[2]), List(f[3]), f[4], Number(f[5]), Number(f[6]), Number(f[7]), f[8].Length == 0 ? 0 : int.Parse(f[8], CultureInfo.InvariantCulture)))];

    /// <summary>A number with a full stop before its decimals; 0 where there is none.</summary>
    public static double Number(string text) => text.Length == 0 ? 0 : double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string path)
        => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|'));

    private static string[] List(string field) => field.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
