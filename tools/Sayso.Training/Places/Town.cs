using System.Globalization;
using Sayso.Training.Corpora;

namespace Sayso.Training.Places;

/// <summary>A town of GeoNames.</summary>
internal sealed record Town(int Id, string Name, string Ascii, string[] Others, double Latitude, double Longitude, string Feature, string Country, string Admin1, string Admin2, long People)
{
    /// <summary>The towns of a file of GeoNames, packed with xz or not, without those that are no more.</summary>
    public static IEnumerable<Town> Read(string path)
        => XzText.Lines(path).Select(line => line.Split('\t')).Where(f => f[7] is not ("PPLH" or "PPLQ" or "PPLW")).Select(f => new Town(
            int.Parse(f[0], CultureInfo.InvariantCulture), f[1], f[2], f[3].Split(',', StringSplitOptions.RemoveEmptyEntries), WorldTables.Number(f[4]), WorldTables.Number(f[5]),
            f[7], f[8], f[10], f[11], long.Parse(f[14], CultureInfo.InvariantCulture)));

    /// <summary>Other names that an English text may use: in Latin letters, no codes of airports, no transliterations in lower case.</summary>
    public IEnumerable<string> LatinOthers
        => Others.Where(name => name.Length >= 4 && char.IsUpper(name[0]) && name.Any(char.IsLower) && name.All(c => c < 'ɐ'));
}
