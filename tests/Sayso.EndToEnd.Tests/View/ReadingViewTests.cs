using Sayso.Cli.View;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Statements;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.EndToEnd.Tests.View;

public sealed class ReadingViewTests
{
    [Theory]
    [InlineData(44, true)]
    [InlineData(80, true)]
    [InlineData(80, false)]
    [InlineData(120, true)]
    public void The_view_is_the_approved_one(int width, bool unicode)
        => Approved.Match($"tests/Sayso.EndToEnd.Tests/View/Approved/tollhaven-{width}{(unicode ? "" : "-ascii")}.verified.txt",
            Draw(TollhavenReading.Reading, new ViewOptions(width, false, unicode)));

    [Fact]
    public void No_line_is_wider_than_the_page_and_none_ends_with_a_space()
    {
        for (var width = 20; width <= 220; width++)
        {
            foreach (var line in Draw(TollhavenReading.Reading, new ViewOptions(width, false, true)).Split('\n'))
            {
                Assert.True(TextWidth.Of(line) <= width, $"{width}: {line}");
                Assert.False(line.EndsWith(' '), $"{width}: {line}");
            }
        }
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var colored = Draw(TollhavenReading.Reading, new ViewOptions(90, true, true));
        var plain = Draw(TollhavenReading.Reading, new ViewOptions(90, false, true));
        Assert.NotEqual(plain, colored);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void A_denial_an_accusation_and_a_claim_are_in_colours_of_their_own()
    {
        var colored = Draw(TollhavenReading.Reading, new ViewOptions(90, true, true));
        Assert.Contains("\e[1;31mDENIES\e[0m", colored, StringComparison.Ordinal);
        Assert.Contains("\e[1;33mACCUSES\e[0m", colored, StringComparison.Ordinal);
        Assert.Contains("\e[1;35m○ anonymous\e[0m", colored, StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_with_words_between_are_joined_by_an_ellipsis_and_others_by_a_space()
    {
        var made = new HandmadeReading(new Document("d", "He said: “One.”\n\n“Two,” he said, “three.”"));
        made.Say("He", "said", Act.Says, Terms.UnnamedRole, null, "“One.”", "“Two,”", "“three.”");
        Assert.Contains("SAYS “One.” “Two,” … “three.”", Draw(made.Reading, new ViewOptions(100, false, true)), StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_in_content_is_folded()
    {
        var made = new HandmadeReading(new Document("d", "Police said the road\n   is\tclosed."));
        made.Say("Police", "said", Act.Says, Terms.UnnamedRole, null, "the road\n   is\tclosed");
        Assert.Contains("SAYS the road is closed", Draw(made.Reading, new ViewOptions(100, false, true)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_within_a_denial_is_not_shown_as_given()
    {
        var made = new HandmadeReading(new Document("d", "The army denied killing 40 people."));
        made.Say("The army", "denied", Act.Denies, Terms.UnnamedRole, null, "killing 40 people");
        made.Count("40 people", 40, 40, Qualifier.Exact, "people", "s1");
        var line = Draw(made.Reading, new ViewOptions(100, false, true)).Split('\n').Single(l => l.Contains("The army", StringComparison.Ordinal) && l.Contains("40", StringComparison.Ordinal) && !l.Contains("role only", StringComparison.Ordinal));
        Assert.Matches("The army +40 people +DENIES$", line);
    }

    [Fact]
    public void A_figure_belongs_to_the_innermost_statement()
    {
        var made = new HandmadeReading(new Document("d", "Brenwick said that medics had counted 40 dead."));
        made.Say("Brenwick", "said", Act.Says, Terms.Named, null, "that medics had counted 40 dead");
        made.Say("medics", "counted", Act.Says, Terms.UnnamedRole, null, "40 dead");
        made.Count("40 dead", 40, 40, Qualifier.Exact, "people", "s1");
        var reading = made.Reading with { Figures = [made.Reading.Figures[0] with { AttributedTo = ["s1", "s2"] }] };
        Assert.Matches("medics +40 dead +40 people", Draw(reading, new ViewOptions(100, false, true)));
    }

    [Fact]
    public void Hostile_values_are_shown_and_not_obeyed()
    {
        const string Hostile = "\e[31mred\u202E\u0007";
        var document = new Document("d\e[2J", $"Police {Hostile} said {Hostile} no.") { Title = new Field(Hostile, "meta"), Byline = new Field(Hostile, "meta") };
        var made = new HandmadeReading(document);
        made.Say("Police " + Hostile, "said", Act.Says, Terms.Anonymous, new Speaker("e1", Hostile, Hostile, SpeakerKind.Person, 1), Hostile + " no");
        made.Amend(s => s with { Via = new Via(Hostile, made.Find(Hostile)), Anonymity = new Anonymity(made.Find(Hostile), made.Find(Hostile), false) });
        made.Count(Hostile, 1, 1, Qualifier.Exact, Hostile, "s1");
        var view = Draw(made.Reading, new ViewOptions(100, false, true));
        Assert.Contains("␛[31mred\\u{202E}␇", view, StringComparison.Ordinal);
        Assert.DoesNotContain(view, c => c is not '\n' and (< ' ' or '\u202E'));
    }

    [Fact]
    public void A_reading_without_a_document_draws_nothing()
        => Assert.Empty(Draw(new Reading("x", null) { Problems = [new Problem("empty", "x: there is no text")] }, new ViewOptions(80, false, true)));

    private static string Draw(Reading reading, ViewOptions options)
    {
        var output = new StringWriter();
        var view = new ReadingView(output, options);
        view.Draw(reading, oneOfMany: false);
        view.Legend();
        return output.ToString();
    }
}
