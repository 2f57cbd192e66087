using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Xunit;

namespace Sayso.Ledger.Tests.Asking;

public sealed class DecisionTests
{
    [Fact]
    public void A_report_that_a_person_takes_out_of_a_story_stays_out_when_others_come()
    {
        using var test = StoryTests.Told();
        var made = test.Ledger.SplitStory(["daily"], "another mine");
        Assert.NotNull(made.Seq);
        test.Add("late", "The Orlica Miners' Union said that 19 people were killed in the collapse of the Krasna mine. The union said rescuers were late.", "Coast Tribune", "2026-03-06");
        Assert.NotEqual(test.Ledger.Story("courier")!.Story, test.Ledger.Story("daily")!.Story);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_decision_that_is_taken_back_leaves_the_stories_as_they_were()
    {
        using var test = StoryTests.Told();
        var before = test.Ledger.Stories();
        var made = test.Ledger.SplitStory(["daily"]);
        Assert.NotEqual(before, test.Ledger.Stories());
        Assert.NotNull(test.Ledger.UndoDecision(made.Seq!.Value).Seq);
        Assert.Equal(before, test.Ledger.Stories());
        Assert.Empty(test.Ledger.Verify().Faults);
        Assert.Equal($"decision {made.Seq} was taken back already", test.Ledger.UndoDecision(made.Seq.Value).Problem);
    }

    [Fact]
    public void Two_stories_that_a_person_makes_one_are_one_also_after_a_rebuild()
    {
        using var test = StoryTests.Told();
        test.Add("fair", "The Zelin Trade Fair will open on Monday, the fair's director, Ana Petrel, said. She said 40 halls had been let.", "Zelin Herald", "2026-03-05");
        Assert.NotNull(test.Ledger.MergeStories("courier", "fair").Seq);
        Assert.Equal(4, test.Ledger.Story("fair")!.Reports.Count);
        test.Ledger.RebuildTables();
        Assert.Equal(4, test.Ledger.Story("fair")!.Reports.Count);
        test.Reopen();
        Assert.NotNull(test.Ledger.MoveReport("fair", "courier").Seq);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void The_new_version_of_a_report_goes_where_a_person_put_the_old_one()
    {
        using var test = StoryTests.Told();
        test.Ledger.SplitStory(["daily"]);
        var apart = test.Ledger.Story("daily")!.Story;
        test.Add("daily", "At least 20 people were killed in the collapse of the Krasna mine, the Orlica Miners' Union said on Friday, as rescuers reached the lower level.", "Orlica Daily", "2026-03-06");
        Assert.Equal(apart, test.Ledger.Story("daily")!.Story);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_text_that_a_person_put_somewhere_is_known_to_be_after_a_restart_whichever_report_had_it_first()
    {
        using var test = StoryTests.Told();
        const string text = "At least 20 people were killed in the collapse of the Krasna mine, the Orlica Miners' Union said on Friday, as rescuers reached the lower level.";
        test.Add("other", text, "Coast Tribune", "2026-03-06");
        test.Ledger.SplitStory(["daily"]);
        test.Add("daily", text, "Orlica Daily", "2026-03-06");
        test.Reopen();
        Assert.NotNull(test.Ledger.SplitStory(["courier"]).Seq);
        Assert.Equal(test.Ledger.Story("daily")!.Story, test.Ledger.Story("other")!.Story);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_story_is_found_by_the_id_that_it_had_before_a_person_made_it_part_of_another()
    {
        using var test = StoryTests.Told();
        test.Ledger.SplitStory(["daily"]);
        var gone = test.Ledger.Story("daily")!.Story;
        var kept = test.Ledger.MergeStories("courier", "daily");
        Assert.NotEqual(gone, test.Ledger.Story("daily")!.Story);
        Assert.Equal(3, test.Ledger.Story(gone)!.Reports.Count);
        test.Ledger.RebuildTables();
        Assert.Equal(3, test.Ledger.Story(gone)!.Reports.Count);
        test.Ledger.UndoDecision(kept.Seq!.Value);
        Assert.Equal("daily", Assert.Single(test.Ledger.Story(gone)!.Reports).Report);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void Two_names_that_a_person_says_are_one_party_are_counted_as_one()
    {
        using var test = StoryTests.Told();
        Assert.Equal("3", test.Ledger.Story("courier")!.Parties.ToString());
        var made = test.Ledger.MergeParties("Krasna Coal Company", "Orlica Miners' Union", "for the test");
        Assert.NotNull(made.Seq);
        Assert.Equal("2", test.Ledger.Story("courier")!.Parties.ToString());
        Assert.Contains("Orlica Miners' Union", Assert.Single(test.Ledger.Who("Krasna Coal")).Party.Aliases.Append(test.Ledger.Who("Krasna Coal")[0].Party.Name));
        test.Ledger.UndoDecision(made.Seq!.Value);
        Assert.Equal("3", test.Ledger.Story("courier")!.Parties.ToString());
        var decision = Assert.Single(test.Ledger.Decisions());
        Assert.Equal(("party", "merge", "Krasna Coal Company, Orlica Miners' Union", "for the test"), (decision.About, decision.Kind, decision.What, decision.Note));
        Assert.NotNull(decision.Undone);
    }

    [Fact]
    public void A_party_that_a_person_splits_is_two()
    {
        using var test = StoryTests.Told();
        Assert.NotNull(test.Ledger.SplitParty("Interior Ministry of Varnia", ["gazette"]).Seq);
        Assert.Equal(2, test.Ledger.Who("Interior Ministry").Count);
        Assert.Equal("Interior Ministry of Varnia speaks in none of these reports", test.Ledger.SplitParty("body:interior-ministry-of-varnia", ["daily"]).Problem);
    }

    [Theory]
    [InlineData("nothing", "courier", "there is no story nothing, or several begin so; 'sayso stories' lists them")]
    [InlineData("courier", "daily", "courier and daily are one story already")]
    public void A_decision_that_cannot_be_done_is_refused_and_leaves_no_event(string one, string other, string problem)
    {
        using var test = StoryTests.Told();
        var head = test.Ledger.Head();
        Assert.Equal(problem, test.Ledger.MergeStories(one, other).Problem);
        Assert.Equal("there is no report nothing", test.Ledger.SplitStory(["nothing"]).Problem);
        Assert.Equal("there is no decision 1", test.Ledger.UndoDecision(1).Problem);
        Assert.Equal("nobody speaks by the name Nobody; 'sayso who NAME' looks for parts of a name", test.Ledger.MergeParties("Nobody", "Orlica Miners' Union").Problem);
        Assert.Equal(head, test.Ledger.Head());
    }

    [Fact]
    public void Decisions_are_listed_by_the_page_and_by_their_numbers()
    {
        using var test = StoryTests.Told();
        var split = test.Ledger.SplitStory(["daily"], "another mine").Seq!.Value;
        test.Ledger.UndoDecision(split);
        var accepted = Accept(test, "courier").Seq!.Value;
        var all = test.Ledger.Decisions();
        Assert.Equal([split, accepted], all.Select(d => d.Seq));
        Assert.Equal([accepted, split], test.Ledger.DecisionList(0, 10).Newest.Select(d => d.Seq));
        Assert.Equal((2, split), (test.Ledger.DecisionList(1, 1).Total, Assert.Single(test.Ledger.DecisionList(1, 1).Newest).Seq));
        Assert.Empty(test.Ledger.DecisionList(2, 10).Newest);
        Assert.Equal(all, test.Ledger.DecisionsAt([accepted, split, 9_999]));
        Assert.Equal(0, test.Ledger.AstrayCorrections(10).Total);
    }

    [Fact]
    public void The_stamp_of_a_story_changes_with_all_that_it_is_told_from_and_with_nothing_else()
    {
        using var test = StoryTests.Told();
        List<string> stamps = [];
        string Stamp() => test.Ledger.StoryStamp("courier")!.Value.Stamp;
        void Changes(Action change)
        {
            stamps.Add(Stamp());
            change();
            Assert.DoesNotContain(Stamp(), stamps);
        }

        var before = Stamp();
        test.Add("fair", "The Zelin Trade Fair will open on Monday, the fair's director, Ana Petrel, said. She said 40 halls had been let.", "Zelin Herald", "2026-03-05");
        Accept(test, "fair");
        Assert.Equal(before, Stamp());
        Changes(() => test.Add("late", "The Orlica Miners' Union said that 19 people were killed in the collapse of the Krasna mine. The union said rescuers were late.", "Coast Tribune", "2026-03-06"));
        Changes(() => test.Add("late", "The Orlica Miners' Union said that 21 people were killed in the collapse of the Krasna mine. The union said rescuers were late.", "Coast Tribune", "2026-03-06"));
        var (accepted, parties) = (0L, test.Ledger.Story("courier")!.Register.Parties);
        Changes(() => accepted = Accept(test, "courier").Seq!.Value);
        Changes(() => test.Ledger.UndoDecision(accepted));
        Changes(() => Assert.NotNull(test.Ledger.MergeParties(parties[0].Id, parties[1].Id).Seq));
        Changes(() => test.Ledger.SplitStory(["late"]));
        Assert.Null(test.Ledger.StoryStamp("nobody"));
        var whole = Stamp();
        test.Ledger.RebuildTables();
        Assert.Equal(whole, Stamp());
    }

    private static Decided Accept(TestLedger test, string report)
    {
        var reading = test.Ledger.Report(report)!.Reading;
        return test.Ledger.Correct(report, new StatementCorrection(Verdict.Accepted, StatementAnchor.Of(reading.Statements[0], reading.Document!.Text), new StatementChange(), null, null));
    }
}
