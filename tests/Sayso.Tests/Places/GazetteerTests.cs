using System.Diagnostics;
using Sayso.Places;
using Sayso.Tests.Language;
using Xunit;

namespace Sayso.Tests.Places;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Load();

    [Theory]
    [InlineData("Saint Petersburg", "ST. PETERSBURG")]
    [InlineData("São Paulo", "Sao Paulo")]
    [InlineData("The Bahamas", "bahamas")]
    [InlineData("Guinea-Bissau", "Guinea Bissau")]
    [InlineData("U.S.", "US")]
    [InlineData("Łódź", "Lodz")]
    public void Ways_of_writing_a_name_have_one_key(string one, string other) => Assert.Equal(PlaceKey.Of(one), PlaceKey.Of(other));

    [Theory]
    [InlineData("Paris", "Pairs")]
    [InlineData("New York", "Newyork")]
    [InlineData("North Korea", "South Korea")]
    public void Other_names_have_other_keys(string one, string other) => Assert.NotEqual(PlaceKey.Of(one), PlaceKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("the")]
    public void What_has_no_word_has_no_key(string words) => Assert.Null(PlaceKey.Of(words));

    [Fact]
    public void Every_country_has_a_point_a_radius_and_an_id()
    {
        foreach (var name in new[] { "Kenya", "Ukraine", "Kosovo", "Chad", "South Sudan", "Palestine", "Taiwan" })
        {
            var place = Gazetteer[Gazetteer.Find(name, 8).First(f => f.Use == NameUse.Usual).Index];
            Assert.True(place is { Kind: PlaceKind.Country, RadiusKm: > 20, GeoNames: > 0, Latitude: not 0 }, name);
        }
    }

    [Fact]
    public void All_rows_can_be_read()
    {
        for (var i = 0; i < Gazetteer.Count; i += 97)
        {
            var place = Gazetteer[i];
            Assert.True(Gazetteer.Name(place).Length > 0 && place is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 }, $"{i}: {place}");
            Assert.True(place.Province < 0 || Gazetteer[place.Province].Kind == PlaceKind.Province);
        }
    }

    // A list of towns without end is the worst there is: each is ambiguous, and each is company to the others.
    [Fact]
    public void Time_grows_with_the_text_and_not_faster()
    {
        var finder = PlaceFinder.Load();
        string[] towns = ["Springfield", "Paris", "London", "Georgia", "San Jose", "Victoria", "Richmond", "Alexandria"];
        var small = Engine.Model.Analyse(string.Join(", ", Enumerable.Range(0, 1000).Select(i => towns[i % towns.Length])));
        var large = Engine.Model.Analyse(string.Join(", ", Enumerable.Range(0, 8000).Select(i => towns[i % towns.Length])));
        finder.Find(small, null);
        Assert.InRange(Took(large), TimeSpan.Zero, (32 * Took(small)) + TimeSpan.FromMilliseconds(200));

        TimeSpan Took(Sayso.Language.Analysis analysis)
        {
            var watch = Stopwatch.StartNew();
            finder.Find(analysis, null);
            return watch.Elapsed;
        }
    }
}
