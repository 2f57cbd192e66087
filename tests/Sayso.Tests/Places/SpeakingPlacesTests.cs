using Xunit;

namespace Sayso.Tests.Places;

public sealed class SpeakingPlacesTests
{
    [Theory]
    [InlineData("Moscow said the ship was in its waters.", "Moscow")]
    [InlineData("Kyiv accused Moscow of shelling the port.", "Kyiv")]
    [InlineData("Kyiv accused Moscow of shelling the port.", "Moscow")]
    [InlineData("The strike was condemned by Ankara.", "Ankara")]
    [InlineData("The ship was hit twice, according to Tehran.", "Tehran")]
    [InlineData("Kenya and Uganda denied the report.", "Uganda")]
    public void A_place_speaks_where_it_acts_as_a_state(string text, string words) => Assert.True(Where.Of(text, words).Speaks);

    [Theory]
    [InlineData("The talks were held in Moscow on Monday.", "Moscow")]
    [InlineData("A bomb killed two people in Kyiv, officials said.", "Kyiv")]
    [InlineData("Kenyan officials denied the report.", "Kenyan")]
    [InlineData("Heavy rain fell on Kenya.", "Kenya")]
    [InlineData("Mombasa saw heavy rain on Monday.", "Mombasa")]
    public void A_place_where_something_happens_does_not_speak(string text, string words) => Assert.False(Where.Of(text, words).Speaks);
}
