using Sayso.Ledger.Ingest;
using Xunit;

namespace Sayso.Web.Tests.Home;

public sealed class HomeTests
{
    [Fact]
    public async Task An_empty_ledger_says_what_to_do()
    {
        await using var host = await WorkspaceHost.OfAsync();
        var page = await host.PageAsync("/");
        Assert.Contains("drop a few news reports on this page", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#add input[type=file][multiple]"));
    }

    [Fact]
    public async Task What_came_since_the_last_visit_is_marked_and_still_is_when_the_page_is_loaded_again()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        Assert.Empty((await host.PageAsync("/")).QuerySelectorAll(".stories .chip.new"));
        using (var ledger = host.Open())
        {
            ledger.Add(new AddedReport("late", WorkspaceHost.Reader.Value.Read(WorkspaceHost.Report("late", "The mayor of Port Selma, Orla Venn, said that 12 people had died in the blast.", "Blast in Port Selma", "Harbour Courier", "2026-03-04"))));
        }

        for (var time = 0; time < 2; time++)
        {
            var page = await host.PageAsync("/");
            Assert.Equal("1 new", Assert.Single(page.QuerySelectorAll(".stories .chip.new")).TextContent);
            Assert.Contains("1 report came since your last visit", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.StartsWith("Blast in Port Selma", page.QuerySelector(".stories li h2")!.TextContent.Trim(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_disputed_says_who_stands_against_whom()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var page = await host.PageAsync("/");
        var fetched = page.QuerySelector("[aria-labelledby=disputed-head] [hx-get]")!.GetAttribute("hx-get")!;
        var sides = (await host.PageAsync(fetched)).QuerySelector(".sides")!.TextContent;
        Assert.Contains("Orlica Miners' Union", sides, StringComparison.Ordinal);
        Assert.Contains("against Krasna Coal Company", sides, StringComparison.Ordinal);
    }
}
