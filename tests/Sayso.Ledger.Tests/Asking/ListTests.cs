using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Ingest;
using Xunit;

namespace Sayso.Ledger.Tests.Asking;

/// <summary>Lists by the page say what the whole answers say.</summary>
public sealed class ListTests
{
    private const string Fair = "The Zelin Trade Fair will open on Monday, the fair's director, Ana Petrel, said. She said 40 halls had been let.";

    [Fact]
    public void Stories_are_listed_with_those_that_changed_last_first()
    {
        using var test = Told();
        var (mine, fair) = (test.Ledger.Story("courier")!.Story, test.Ledger.Story("fair")!.Story);
        Assert.Equal([fair, mine], test.Ledger.StoryList(0, 10).Stories.Select(s => s.Id));
        test.Add("tribune", "At least 19 people were killed in the collapse of the Krasna mine, the Orlica Miners' Union said on Thursday. The union said that it had warned the Krasna Coal Company of water in the mine.", "Coast Tribune", "2026-03-06");
        Assert.Equal([mine, fair], test.Ledger.StoryList(0, 10).Stories.Select(s => s.Id));
        Assert.Equal([fair], test.Ledger.StoryList(1, 1).Stories.Select(s => s.Id));
        Assert.Equal(2, test.Ledger.StoryList(5, 1).Total);
    }

    [Fact]
    public void A_story_in_a_line_has_its_first_title_its_days_its_outlets_and_what_is_new()
    {
        using var test = Told();
        var seen = test.Ledger.HeadSeq();
        test.Ledger.Add(new AddedReport("courier", Titled("courier", test.Ledger.Report("courier")!.Reading.Document!.Text + " Schools stay closed.", "The mine", "2026-03-04")));
        var line = test.Ledger.StoryList(0, 1, seen).Stories[0];
        Assert.Equal(("The mine", 3, "2026-03-04", "2026-03-05", 1, true), (line.Title, line.Reports, line.First, line.Last, line.New, line.MaybeDisputed));
        Assert.Equal(["Harbour Courier", "Orlica Daily", "Varnia Gazette"], line.Outlets);
        Assert.Equal(3, test.Ledger.StoryList(0, 1).Stories[0].New);
    }

    [Fact]
    public void Disputed_stories_are_those_that_may_be_disputed()
    {
        using var test = Told();
        Assert.Equal(test.Ledger.MaybeDisputed(), test.Ledger.DisputedStories(5).Select(s => s.Id));
        Assert.All(test.Ledger.StoryList(0, 10).Stories, s => Assert.Equal(test.Ledger.MaybeDisputed().Contains(s.Id), s.MaybeDisputed));
        Assert.Empty(test.Ledger.DisputedStories(0));
    }

    [Fact]
    public void Reports_are_listed_newest_first_and_those_without_a_date_last()
    {
        using var test = Told();
        test.Add("undated", "The bridge at Norwick is closed, the mayor, Orla Venn, said.", "Coast Radio");
        var page = test.Ledger.ReportList(new ReportQuery(), 0, 10);
        Assert.Equal(["fair", "daily", "gazette", "courier", "undated"], page.Reports.Select(r => r.Report));
        Assert.Equal(5, page.Total);
        Assert.All(page.Reports, r => Assert.Equal((test.Ledger.Report(r.Report)!.Reading.Statements.Count, test.Ledger.Story(r.Report)!.Story), (r.Statements, r.Story)));
        Assert.Equal(["gazette", "courier"], test.Ledger.ReportList(new ReportQuery { Story = "courier" }, 1, 2).Reports.Select(r => r.Report));
        Assert.Equal(["courier"], test.Ledger.ReportList(new ReportQuery { Outlet = "harbour" }, 0, 10).Reports.Select(r => r.Report));
        Assert.Equal(0, test.Ledger.ReportList(new ReportQuery { Story = "nothing" }, 0, 10).Total);
    }

    [Fact]
    public void The_least_sure_statements_that_nobody_looked_at_come_first()
    {
        using var test = Told();
        var all = test.Ledger.ReviewQueue(new ReviewQuery());
        Assert.Equal(test.Ledger.Find(new StatementQuery()).Count, all.Count);
        Assert.Equal(all.Select(i => i.Confidence).Order(), all.Select(i => i.Confidence));
        Assert.Equal(all.Count, test.Ledger.ReviewCount(new ReviewQuery()));
        Assert.Equal(all.Skip(1).Take(2), test.Ledger.ReviewQueue(new ReviewQuery { Skip = 1, Take = 2 }));

        var (first, rest) = (all[0], all.Skip(1));
        var reading = test.Ledger.Report(first.Report)!.Reading;
        var accepted = test.Ledger.Correct(first.Report, new StatementCorrection(Verdict.Accepted, StatementAnchor.Of(reading.Statements.First(s => s.Id == first.Statement), reading.Document!.Text), new StatementChange(), "tests", null));
        Assert.Null(accepted.Problem);
        Assert.Equal(rest, test.Ledger.ReviewQueue(new ReviewQuery()));
        Assert.Equal(all.Count - 1, test.Ledger.ReviewCount(new ReviewQuery()));
        test.Ledger.UndoDecision(accepted.Seq!.Value);
        Assert.Equal(all, test.Ledger.ReviewQueue(new ReviewQuery()));
    }

    [Theory]
    [InlineData("courier", null, null, null)]
    [InlineData(null, "daily", null, null)]
    [InlineData(null, null, "denies", null)]
    [InlineData(null, null, null, "named")]
    [InlineData("courier", "daily", "says", "named")]
    [InlineData("nothing", null, null, null)]
    [InlineData("courier", "fair", null, null)]
    public void What_is_to_be_looked_at_is_as_many_as_counted(string? story, string? report, string? act, string? terms)
    {
        using var test = Told();
        var query = new ReviewQuery { Story = story, Report = report, Act = act, Terms = terms };
        var plain = test.Ledger.Find(new StatementQuery { Report = report, Act = act, Terms = terms }).Where(f => story is null || story != "nothing" && f.Report != "fair").ToList();
        Assert.Equal(plain.Select(f => (f.Report, f.Statement)).Order(), test.Ledger.ReviewQueue(query).Select(i => (i.Report, i.Statement)).Order());
        Assert.Equal(plain.Count, test.Ledger.ReviewCount(query));
    }

    [Fact]
    public void Inputs_are_listed_newest_first_with_what_became_of_them()
    {
        using var test = Told();
        test.Ledger.Add(new AddedReport("empty.pdf", new Reading("empty.pdf", null)));
        test.Add("fair", Fair, "Zelin Herald", "2026-03-08");
        var page = test.Ledger.Inputs(null, 0, 2);
        Assert.Equal(6, page.Total);
        Assert.Equal([("fair", AddStatus.Unchanged, "fair"), ("empty.pdf", AddStatus.Failed, null)], page.Inputs.Select(i => (i.Name, i.Status, i.Report)));
        Assert.Equal([4, 1, 0, 1], Enum.GetValues<AddStatus>().Select(s => page.Counts[s]));
        var failed = test.Ledger.Inputs(AddStatus.Failed, 0, 10);
        Assert.Equal((1, "it could not be read"), (failed.Total, Assert.Single(failed.Inputs).Reason));
        Assert.Equal("2026-03-04T05:06:07.000Z", failed.Inputs[0].Time);
    }

    [Fact]
    public void The_head_is_that_of_the_chain()
    {
        using var test = new TestLedger();
        Assert.Equal(0, test.Ledger.HeadSeq());
        test.Add("fair", Fair);
        Assert.Equal(test.Ledger.Head().Seq, test.Ledger.HeadSeq());
    }

    [Fact]
    public void Nothing_is_passed_over_backwards()
    {
        using var test = new TestLedger();
        Assert.Throws<ArgumentOutOfRangeException>(() => test.Ledger.StoryList(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => test.Ledger.ReportList(new ReportQuery(), 0, -1));
    }

    private static Reading Titled(string id, string text, string title, string published) => TestLedger.Reader.Read(new Document(id, text)
    {
        Title = new Field(title, "test"),
        Outlet = new Field("Harbour Courier", "test"),
        Published = new Field(published, "test"),
        Wire = new Field("NPA", "test"),
    });

    private static TestLedger Told()
    {
        var test = StoryTests.Told();
        test.Add("fair", Fair, "Zelin Herald", "2026-03-08");
        return test;
    }
}
