using Xunit;

namespace Sayso.Web.Tests.Home;

public sealed class AboutTests
{
    [Fact]
    public async Task The_head_models_with_scores_and_licences_stand_there()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var page = await host.PageAsync("/about");
        using var ledger = host.Open();
        Assert.Contains(ledger.Head().Hash, page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("F1, content", page.QuerySelectorAll("details.model").Single(m => m.QuerySelector("h3")!.TextContent == "statements").TextContent, StringComparison.Ordinal);
        Assert.All(["htmx", "leaflet", "uplot"], name => Assert.Contains(page.QuerySelectorAll("details h3"), h => h.TextContent == name));
    }

    [Theory]
    [InlineData("", "events and all tables are as they were written")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000ff", "Something is not as it was written")]
    public async Task A_check_is_begun_by_a_button_and_its_outcome_is_shown(string head, string outcome)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        using var begun = await host.PostAsync("/about", "/about?handler=verify", ("head", head));
        Assert.Equal("/about", begun.RequestMessage!.RequestUri!.AbsolutePath);
        var page = await host.PageAsync("/about");
        while (page.QuerySelector("#check")!.HasAttribute("hx-get"))
        {
            page = await host.PageAsync("/about");
        }

        Assert.Contains(outcome, page.QuerySelector("#check")!.TextContent, StringComparison.Ordinal);
    }
}
