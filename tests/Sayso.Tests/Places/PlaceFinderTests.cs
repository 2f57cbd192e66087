using Sayso.Language;
using Sayso.Places;
using Xunit;

namespace Sayso.Tests.Places;

public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("The convoy left Nairobi on Monday.", "Nairobi", "Nairobi", PlaceKind.City, "KE")]
    [InlineData("Floods hit Kenya on Monday.", "Kenya", "Kenya", PlaceKind.Country, "KE")]
    [InlineData("Two bridges fell in the Kursk region on Monday.", "Kursk", "Kursk Oblast", PlaceKind.Province, "RU")]
    [InlineData("The army closed roads across the Middle East.", "Middle East", "Middle East", PlaceKind.Region, null)]
    [InlineData("A tanker burned in the Red Sea on Friday.", "Red Sea", "Red Sea", PlaceKind.Landform, null)]
    [InlineData("He was tried by the Travis County Sheriff in Texas.", "Travis County", "Travis County", PlaceKind.Province, "US")]
    public void A_place_has_a_name_a_kind_and_a_country(string text, string words, string name, PlaceKind kind, string? country)
    {
        var place = Where.Of(text, words);
        Assert.Equal((name, kind, country), (place.Name, place.Kind, place.Country));
    }

    [Fact]
    public void A_country_is_no_point_and_a_village_nearly_one()
    {
        Assert.InRange(Where.Of("Floods hit Kenya on Monday.", "Kenya").RadiusKm!.Value, 300, 600);
        Assert.InRange(Where.Of("The convoy reached Marfa, Texas, on Monday.", "Marfa").RadiusKm!.Value, 1, 5);
    }

    [Theory]
    [InlineData("The Kenyan government agreed.", "Kenyan", "KE")]
    [InlineData("Dozens of Turks crossed the bridge.", "Turks", "TR")]
    [InlineData("A Scottish court heard the case.", "Scottish", "GB")]
    public void Adjectives_and_peoples_point_at_their_place_and_say_so(string text, string words, string country)
    {
        var place = Where.Of(text, words);
        Assert.True(place.Adjectival);
        Assert.Equal(country, place.Country);
    }

    [Theory]
    [InlineData("The University of Nairobi closed on Monday.", "Nairobi")]
    [InlineData("The Kyiv City Council met on Monday.", "Kyiv")]
    [InlineData("A London-based charity paid for it.", "London")]
    [InlineData("The Manila-Tokyo flight was late.", "Tokyo")]
    public void A_place_within_another_name_or_compound_is_found(string text, string words) => Assert.NotNull(Where.Of(text, words).Latitude);

    [Theory]
    [InlineData("Paris Hollander, who sings, was late on Monday.")]
    [InlineData("Reading is good for children. Nice, said the teacher.")]
    [InlineData("We told them that it may be of use to us.")]
    public void People_and_common_words_are_no_places(string text) => Assert.Empty(Where.All(text));

    [Theory]
    [InlineData("Police found the car on Tolmen Road near Nairobi.", "Tolmen Road")]
    [InlineData("After the crash two friends took him to St. Anselm's Hospital, which lies outside Nairobi.", "St. Anselm's Hospital")]
    public void A_street_or_hospital_is_named_without_a_point(string text, string words) => Assert.Null(Where.Of(text, words).Latitude);

    [Fact]
    public void A_village_that_nobody_knows_is_a_place_all_the_same()
    {
        var place = Where.Of("Soldiers entered the village of Tolmenbach in Ukraine on Monday.", "Tolmenbach");
        Assert.Equal((null, PlaceKind.Unknown), (place.Latitude, place.Kind));
    }

    [Fact]
    public void Capitals_hide_no_place()
    {
        var places = Where.All("GUERRILLAS ATTACKED A BRIDGE NEAR BOGOTA, COLOMBIA, ON MONDAY.");
        Assert.Equal(["CO", "CO"], places.Select(p => p.Country));
    }

    [Fact]
    public void Places_stand_in_order_and_none_overlaps_another()
    {
        var places = Where.All("From Kharkiv, Ukraine, the train went to Warsaw, Poland, and on to Berlin, Germany. North Korea and South Korea sent teams to New York City.");
        Assert.Equal(9, places.Count);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void A_missing_gazetteer_is_an_error_that_names_it()
    {
        var empty = Path.Combine(AppContext.BaseDirectory, "no-models-here");
        Assert.Contains("places.json is missing", Assert.Throws<ModelException>(() => PlaceFinder.Load(empty)).Message, StringComparison.Ordinal);
    }
}
