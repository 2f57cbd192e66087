using Sayso.Figures;
using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Figures;

/// <summary>What a sentence says of its figures beyond the number: whom it befell, new or total, revised, by what it is reckoned, of which quantity it is.</summary>
public sealed class FigureContextTests
{
    [Theory]
    [InlineData("Four people were killed, 12 were wounded and three are missing.", "Dead Wounded Missing")]
    [InlineData("The blast killed 9 people and wounded 31.", "Dead Wounded")]
    [InlineData("The shell killed 12 soldiers and three medics.", "Dead Dead")]
    [InlineData("Twelve soldiers and three medics were killed.", "Dead Dead")]
    [InlineData("Fifteen people died, including four children.", "Dead Dead")]
    [InlineData("Some 400 guards have been killed or wounded.", "Casualty")]
    [InlineData("The guards killed 30 rebels.", "Dead")]
    [InlineData("Twelve soldiers killed 30 rebels.", "- Dead")]
    [InlineData("Dozens were arrested and 900 families left homeless.", "Captured -")]
    [InlineData("The fire burned 40 cars.", "-")]
    public void What_happened_to_those_counted(string sentence, string effects)
        => Assert.Equal(effects, string.Join(' ', Find(sentence).Select(f => f.Effect?.ToString() ?? "-")));

    [Theory]
    [InlineData("Another 12 people died, bringing the total to 57.", "New Total")]
    [InlineData("Two further deaths raised the toll to nine.", "New Total")]
    [InlineData("The ministry raised its estimate to 40 from 30.", "RevisedTo RevisedFrom")]
    [InlineData("Officials revised the toll from 23 to 18.", "RevisedFrom RevisedTo")]
    [InlineData("An earlier estimate of 300 was too high.", "RevisedFrom")]
    [InlineData("Preliminary figures put the number of injured at 70.", "Preliminary")]
    [InlineData("So far 15 villages are cut off.", "Preliminary")]
    [InlineData("The yard sold 640 boats in all.", "Total")]
    [InlineData("More than 12 boats sank.", "-")]
    public void Where_a_figure_stands_among_others(string sentence, string states)
        => Assert.Equal(states, string.Join(' ', Find(sentence).Select(f => f.State?.ToString() ?? "-")));

    [Theory]
    [InlineData("Guards earn $15 an hour.", "hour")]
    [InlineData("It found 40 cases per 100,000 inhabitants.", "100,000 inhabitants")]
    [InlineData("Oil rose to $74 a barrel.", "barrel")]
    [InlineData("Output is 200 cars daily.", "day")]
    public void A_rate_says_by_what_it_is_reckoned(string sentence, string per) => Assert.Equal(per, Assert.Single(Find(sentence)).Per);

    [Theory]
    [InlineData("Police put the crowd at 5,000, but organisers claimed 20,000.")]
    [InlineData("Some 5,000 protesters came, said police; it was 9,000 demonstrators, said the union.")]
    [InlineData("The toll rose to 12. Four bodies were found. Then 15 people died.")]
    public void Figures_of_one_quantity_share_a_key(string text)
    {
        var keys = Find(text).Select(f => f.Quantity).ToList();

        Assert.True(keys.Count > 1);
        Assert.NotNull(keys[0]);
        Assert.All(keys, key => Assert.Equal(keys[0], key));
    }

    [Fact]
    public void Dead_soldiers_and_dead_civilians_are_two_quantities()
    {
        var keys = Find("Twelve soldiers were killed. Fifteen civilians were killed.").Select(f => f.Quantity);

        Assert.Equal(["dead soldiers", "dead civilians"], keys);
    }

    [Theory]
    [InlineData("de", "Die Stadt zahlt 1.200 euros und 1,5 dollars.", "1200 1.5")]
    [InlineData("de-CH", "It pays 1.5 euros.", "1.5")]
    [InlineData("fr-FR", "La ville paie 1.234.567 euros.", "1234567")]
    [InlineData(null, "The town pays 1.2 euros and 1,200 dollars.", "1.2 1200")]
    [InlineData("en-GB", "The town pays 1.200 euros.", "1.2")]
    public void The_language_says_how_numbers_are_written(string? language, string sentence, string values)
        => Assert.Equal(values, string.Join(' ', FigureFinder.Find(TextAnalyser.Analyse(sentence), language)
            .Select(f => f.Low?.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    private static IReadOnlyList<Figure> Find(string text) => FigureFinder.Find(TextAnalyser.Analyse(text));
}
