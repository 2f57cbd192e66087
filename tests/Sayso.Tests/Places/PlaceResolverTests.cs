using Xunit;

namespace Sayso.Tests.Places;

public sealed class PlaceResolverTests
{
    [Theory]
    [InlineData("The fire began in Paris on Monday.", "Paris", "FR")]
    [InlineData("The fire began in Paris, Texas, on Monday.", "Paris", "US")]
    [InlineData("The fire began in London (Ontario) on Monday.", "London", "CA")]
    [InlineData("Police in Paris, Texas, made an arrest. The man from Paris was 30.", "Paris", "US")]
    [InlineData("Georgia and Armenia closed their border. Tbilisi protested.", "Georgia", "GE")]
    [InlineData("The storm went on to Atlanta, Georgia, and Alabama.", "Georgia", "US")]
    [InlineData("A court in Birmingham, Ala., heard the case.", "Birmingham", "US")]
    [InlineData("The trains from Birmingham to Manchester were late.", "Birmingham", "GB")]
    public void The_words_and_places_around_tell_which_is_meant(string text, string words, string country)
        => Assert.Equal(country, Where.Of(text, words).Country);

    [Fact]
    public void One_name_means_one_place_in_a_text_but_where_it_is_said_otherwise()
    {
        const string Text = "She flew from Paris, France, to Dallas and drove to Paris, Texas.";
        Assert.Equal(["FR", "US"], Where.All(Text).Where(p => p.Span.Of(Text) == "Paris").Select(p => p.Country));
    }

    [Fact]
    public void The_dateline_counts_as_a_place_of_the_text()
    {
        const string Text = "A fire in Alexandria killed two people on Monday.";
        Assert.Equal("EG", Where.Of(Text, "Alexandria", "CAIRO, Egypt").Country);
        Assert.Equal("US", Where.Of(Text, "Alexandria", "ARLINGTON, Va.").Country);
    }

    [Fact]
    public void The_capital_comes_before_the_state_of_its_name()
        => Assert.InRange(Where.Of("The talks go on in Washington, the State Department said.", "Washington").Longitude!.Value, -78, -76);
}
