using System.Net;
using Xunit;

namespace Sayso.Web.Tests.Stories;

/// <summary>People put reports together otherwise, and take it back.</summary>
public sealed class StoryDecisionTests
{
    private const string Mine = "krasna-mine.jsonl";

    [Fact]
    public async Task Reports_are_taken_out_into_a_new_story_and_go_back()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Mine);
        var story = SamplePages.Address(host, "/story");
        using var answer = await host.PostAsync(story, story + "?handler=Split", ("report", "orlica-daily"), ("report", "varnia-gazette"), ("note", "another mine"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await host.PageAsync(answer.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal("3 reports", page.QuerySelector(".counts li")!.TextContent.Trim());
        Assert.Contains("another mine", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        var other = await host.PageAsync(page.QuerySelector(".note a")!.GetAttribute("href")!);
        Assert.Equal("2 reports", other.QuerySelector(".counts li")!.TextContent.Trim());

        var seq = page.QuerySelector(".note input[name=seq]")!.GetAttribute("value")!;
        using var undone = await host.PostAsync(story, "/decisions?handler=Undo", ("seq", seq), ("back", story));
        Assert.Equal(story, undone.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal("5 reports", (await host.PageAsync(story)).QuerySelector(".counts li")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_report_goes_into_another_story_by_its_title_and_two_stories_become_one_by_id()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Mine, "harbour-blast.txt");
        var story = SamplePages.Address(host, "/story");
        var (id, title) = Other(host);
        using var moved = await host.PostAsync(story, story + "?handler=Move", ("report", "orlica-daily"), ("story", title));
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        Assert.Equal("4 reports", (await host.PageAsync(story)).QuerySelector(".counts li")!.TextContent.Trim());
        Assert.Equal("2 reports", (await host.PageAsync("/story/" + id)).QuerySelector(".counts li")!.TextContent.Trim());

        using var merged = await host.PostAsync(story, story + "?handler=Merge", ("story", id), ("note", "the same after all"));
        Assert.Equal("6 reports", (await host.PageAsync(merged.RequestMessage!.RequestUri!.PathAndQuery)).QuerySelector(".counts li")!.TextContent.Trim());
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_is_decided()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Mine);
        var story = SamplePages.Address(host, "/story");
        foreach (var (action, field, value) in ((string, string, string)[])[(story + "?handler=Split", "report", "orlica-daily"), (story + "?handler=Merge", "story", "abcd"), ("/decisions?handler=Undo", "seq", "1")])
        {
            using var content = new FormUrlEncodedContent([new(field, value)]);
            using var answer = await host.Inside.PostAsync(new Uri(host.Address, action), content, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    [Theory]
    [InlineData("Split", "story", "x", "Choose the reports")]
    [InlineData("Split", "report", "no-such-report", "there is no report no-such-report")]
    [InlineData("Move", "report", "orlica-daily", "Choose the story")]
    [InlineData("Merge", "story", "no such story", "Choose the story")]
    [InlineData("Merge", "story", "", "Choose the story")]
    public async Task What_cannot_be_done_is_said_and_changes_nothing(string handler, string field, string value, string said)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Mine);
        var story = SamplePages.Address(host, "/story");
        using var answer = await host.PostAsync(story, $"{story}?handler={handler}", (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    [Fact]
    public async Task Decisions_are_listed_with_who_and_why_and_taken_back_once()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Mine);
        var story = SamplePages.Address(host, "/story");
        using var made = await host.PostAsync(story, story + "?handler=Split", ("report", "orlica-daily"), ("note", "<b>why</b>"));
        var row = (await host.PageAsync("/decisions")).QuerySelector(".decisions tbody tr")!;
        Assert.Contains("Ada", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("<b>why</b>", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("taken out into a new story", row.TextContent, StringComparison.Ordinal);
        var seq = row.QuerySelector("input[name=seq]")!.GetAttribute("value")!;
        using var undone = await host.PostAsync("/decisions", "/decisions?handler=Undo", ("seq", seq));
        Assert.Equal("/decisions?undone=" + seq, undone.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("taken back by event", (await host.PageAsync("/decisions")).QuerySelector(".decisions tbody tr")!.TextContent, StringComparison.Ordinal);
        using var again = await host.PostAsync("/decisions", "/decisions?handler=Undo", ("seq", seq));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task Taking_back_leads_to_no_other_site()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Mine);
        var story = SamplePages.Address(host, "/story");
        using var made = await host.PostAsync(story, story + "?handler=Split", ("report", "orlica-daily"));
        var seq = (await host.PageAsync("/decisions")).QuerySelector("input[name=seq]")!.GetAttribute("value")!;
        using var undone = await host.PostAsync("/decisions", "/decisions?handler=Undo", ("seq", seq), ("back", "//elsewhere.example/"));
        Assert.Equal(host.Address.Authority, undone.RequestMessage!.RequestUri!.Authority);
    }

    private static (string Id, string Title) Other(WorkspaceHost host)
    {
        using var ledger = host.Open();
        var other = ledger.Stories().Single(s => s.Report.Contains("harbour-blast", StringComparison.Ordinal));
        return (other.Story, other.Title!);
    }
}
