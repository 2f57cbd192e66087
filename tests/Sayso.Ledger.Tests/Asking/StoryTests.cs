using Xunit;

namespace Sayso.Ledger.Tests.Asking;

public sealed class StoryTests
{
    private const string First = """
        ORLICA, Varnia (NPA) — At least 12 people were killed when a gallery of the Krasna mine collapsed on Wednesday, the Interior Ministry of Varnia said.

        The ministry said that 31 miners were below ground at the time and that rescuers had reached the upper level of the pit by noon.
        """;

    private const string Second = """
        ORLICA, Varnia (NPA) — The Interior Ministry of Varnia on Thursday raised the number of people killed in the collapse of the Krasna mine to 14.

        The Krasna Coal Company denied that it had been warned of water in the lower level of the mine.
        """;

    private const string Own = """
        At least 19 people were killed in the collapse of the Krasna mine, the Orlica Miners' Union said on Thursday.

        The union said that it had warned the Krasna Coal Company of water in the lower level of the mine.
        """;

    [Fact]
    public void A_story_counts_reports_origins_and_parties_apart()
    {
        using var test = Told();
        var story = test.Ledger.Story("courier")!;
        Assert.Equal((3, 2), (story.Reports.Count, story.Origins.Count));
        Assert.Equal("3", story.Parties.ToString());
    }

    [Fact]
    public void A_story_is_found_by_its_id_the_beginning_of_it_and_by_each_report()
    {
        using var test = Told();
        var id = test.Ledger.Story("courier")!.Story;
        Assert.Equal(id, test.Ledger.Story("daily")!.Story);
        Assert.Equal(id, test.Ledger.Story(id)!.Story);
        Assert.Equal(id, test.Ledger.Story(id[..5])!.Story);
        Assert.Null(test.Ledger.Story("nothing"));
        Assert.Null(test.Ledger.Story(""));
    }

    [Fact]
    public void What_one_outlet_reports_and_another_has_denied_is_one_claim_with_two_sides()
    {
        using var test = Told();
        var denied = Assert.Single(test.Ledger.Story("courier")!.Denied);
        Assert.Equal("Orlica Miners' Union", Assert.Single(denied.AssertedBy).Name);
        Assert.Equal("Krasna Coal Company", Assert.Single(denied.DeniedBy).Name);
    }

    [Fact]
    public void What_a_report_said_before_it_was_revised_disputes_nothing()
    {
        const string toll = "ORLICA, Varnia — At least 12 people were killed when a gallery of the Krasna mine collapsed on Wednesday, the Interior Ministry of Varnia said.";
        Assert.Empty(Maybe("a", "a"));
        Assert.Single(Maybe("a", "b"));

        static IReadOnlyList<string> Maybe(string first, string second)
        {
            using var test = new TestLedger();
            test.Add(first, toll, "Orlica Daily", "2026-03-05");
            test.Add(second, toll.Replace("12", "14", StringComparison.Ordinal), "Orlica Daily", "2026-03-05");
            return test.Ledger.MaybeDisputed();
        }
    }

    [Fact]
    public void Two_givers_of_one_day_disagree_and_one_revises()
    {
        using var test = Told();
        var toll = Assert.Single(test.Ledger.Story("courier")!.Disagreeing);
        var (one, two) = Assert.Single(toll.Disagreements);
        Assert.Equal(["Interior Ministry of Varnia", "Orlica Miners' Union"], [toll.Points[one].Giver!.Name, toll.Points[two].Giver!.Name]);
        Assert.Single(toll.Revisions);
    }

    [Theory]
    [InlineData(First, "tribune", "Coast Tribune", "2026-03-05")]
    [InlineData(First, "older", "Coast Tribune", "2026-03-03")]
    [InlineData(Own, "tribune", "Coast Tribune", "2026-03-06")]
    [InlineData(Second, "undated", "Coast Tribune", null)]
    public void A_reprint_raises_neither_the_origins_nor_the_parties_of_any_claim(string text, string id, string outlet, string? published)
    {
        using var test = Told();
        var before = test.Ledger.Story("courier")!;
        test.Add(id, text, outlet, published);
        var after = test.Ledger.Story("courier")!;
        Assert.Equal(before.Reports.Count + 1, after.Reports.Count);
        Assert.Equal((before.Origins.Count, before.Parties), (after.Origins.Count, after.Parties));
        Assert.Equal(before.Claims.Select(c => (c.Text, c.Origins, c.Parties)).Order(), after.Claims.Select(c => (c.Text, c.Origins, c.Parties)).Order());
    }

    [Fact]
    public void Every_wording_stands_where_it_is_said_to_stand()
    {
        using var test = Told();
        var story = test.Ledger.Story("courier")!;
        Assert.All(story.Claims.SelectMany(c => c.Wordings), w => Assert.Equal(w.Text, string.Join(" … ", w.Spans.Select(s => s.Of(story[w.Report].Reading.Document!.Text)))));
        Assert.All(story.Series.SelectMany(s => s.Points).SelectMany(p => p.Documents), d => Assert.Equal(d.Text, d.Span.Of(story[d.Report].Reading.Document!.Text)));
    }

    [Fact]
    public void Who_speaks_is_found_by_a_part_of_the_name_with_what_they_say_by_day()
    {
        using var test = Told();
        var found = Assert.Single(test.Ledger.Who("interior ministry"));
        Assert.Equal("Interior Ministry of Varnia", found.Party.Name);
        Assert.Equal(["2026-03-04", "2026-03-04", "2026-03-05"], found.Positions.Select(p => p.Published));
        Assert.Empty(test.Ledger.Who("nobody"));
        Assert.Empty(test.Ledger.Who("%"));
        Assert.Empty(test.Ledger.Who(" "));
    }

    [Fact]
    public void Stories_in_which_nothing_is_disputed_are_not_looked_at_for_disputes()
    {
        using var test = Told();
        test.Add("fair", "The Zelin Trade Fair will open on Monday, the fair's director, Ana Petrel, said. She said 40 halls had been let.", "Zelin Herald", "2026-03-05");
        Assert.Equal([test.Ledger.Story("courier")!.Story], test.Ledger.MaybeDisputed());
    }

    [Fact]
    public void Who_will_not_speak_of_a_number_or_denies_it_does_not_give_it()
    {
        using var test = new TestLedger();
        test.Add("a", "Pavel Hrun, the harbour master, said that he could neither confirm nor deny that 40 people had died. St. Brenna Hospital said 31 people had died.", "Coast Radio", "2026-03-05");
        var story = test.Ledger.Story("a")!;
        Assert.Empty(story.Disagreeing);
        Assert.Equal("St. Brenna Hospital", Assert.Single(story.Series.SelectMany(s => s.Points)).Giver!.Name);
    }

    [Fact]
    public void Two_numbers_of_one_report_are_set_against_each_other_also_without_a_date()
    {
        using var test = new TestLedger();
        test.Add("a", "Police in Ruvenda said four people had died. The Teachers' Union said 20 people had died.");
        Assert.Single(test.Ledger.Story("a")!.Disagreeing);
    }

    internal static TestLedger Told()
    {
        var test = new TestLedger();
        test.Add("courier", First, "Harbour Courier", "2026-03-04");
        test.Add("gazette", Second, "Varnia Gazette", "2026-03-05");
        test.Add("daily", Own, "Orlica Daily", "2026-03-05");
        return test;
    }
}
