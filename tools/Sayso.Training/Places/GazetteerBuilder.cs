using System.Text;
using Sayso.Language.Network;
using Sayso.Places;

namespace Sayso.Training.Places;

/// <summary>A place on its way into the gazetteer.</summary>
internal sealed class Draft
{
    public required string Name { get; init; }

    public required PlaceKind Kind { get; init; }

    public string Country { get; init; } = "";

    /// <summary>The first-level division it is or lies in, as "US.TX".</summary>
    public string Province { get; init; } = "";

    public double Latitude { get; set; }

    public double Longitude { get; set; }

    public double RadiusKm { get; set; }

    public double People { get; set; }

    public int GeoNames { get; set; }

    public bool IsCapital { get; init; }

    public bool IsDistrict { get; init; }

    /// <summary>Names with their use.</summary>
    public HashSet<(string Name, NameUse Use)> Names { get; } = [];

    /// <summary>Adds names of one use.</summary>
    public Draft Called(NameUse use, params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Names.Add((name, use));
        }

        return this;
    }
}

/// <summary>Writes places as the product's gazetteer reads them.</summary>
internal static class GazetteerBuilder
{
    /// <summary>The model's bytes; the same places give the same bytes.</summary>
    public static byte[] Bytes(IEnumerable<Draft> drafts)
    {
        var places = drafts.OrderByDescending(p => p.People).ThenBy(p => p.Kind).ThenBy(p => p.GeoNames).ThenBy(p => p.Name, StringComparer.Ordinal).ToList();
        var countries = places.Select(p => p.Country).Where(code => code.Length == 2).Distinct().Order(StringComparer.Ordinal).ToList();
        var provinces = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] is { Kind: PlaceKind.Province, IsDistrict: false } province)
            {
                provinces.TryAdd(province.Province, i);
            }
        }

        var (rows, looks, text, starts) = (new List<int>(), new List<byte>(), new MemoryStream(), new Dictionary<string, int>(StringComparer.Ordinal));
        var keys = new SortedSet<ulong>();
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            rows.AddRange((int)Math.Round(place.Latitude * 1e4), (int)Math.Round(place.Longitude * 1e4), place.GeoNames, provinces.GetValueOrDefault(place.Province, -1), Start(place.Name));
            looks.Add((byte)((int)place.Kind | (place.IsCapital ? Gazetteer.CapitalFlag : 0) | (place.IsDistrict ? Gazetteer.DistrictFlag : 0)));
            looks.Add(countries.IndexOf(place.Country) is >= 0 and var country ? (byte)country : Gazetteer.NoCountry);
            looks.Add(Log(place.People));
            looks.Add(Log(place.RadiusKm));
            foreach (var named in place.Names.GroupBy(n => PlaceKey.Of(n.Name)).Where(group => group.Key is not null))
            {
                keys.Add(Gazetteer.Entry(named.Key!.Value, named.Min(n => n.Use), i));
            }
        }

        return new ModelFileWriter(Gazetteer.ModelName)
            .Add(Gazetteer.KeyTensor, [keys.Count], keys.ToArray())
            .Add(Gazetteer.RowTensor, [places.Count, Gazetteer.RowWidth], rows.ToArray())
            .Add(Gazetteer.LookTensor, [places.Count, Gazetteer.LookWidth], looks.ToArray())
            .Add(Gazetteer.TextTensor, [(int)text.Length], text.ToArray())
            .Add(Gazetteer.CountryTensor, [countries.Count * 2], Encoding.ASCII.GetBytes(string.Concat(countries)))
            .ToArray();

        int Start(string name)
        {
            if (!starts.TryGetValue(name, out var start))
            {
                starts[name] = start = (int)text.Length;
                text.Write(Encoding.UTF8.GetBytes(name));
                text.WriteByte(0);
            }

            return start;
        }
    }

    private static byte Log(double value) => (byte)Math.Clamp(Math.Round(8 * Math.Log2(Math.Max(value, 1))), 0, 255);
}
