using Microsoft.Playwright;
using Sayso.Web.Tests.Browser;
using Sayso.Web.Wording;
using Xunit;

namespace Sayso.Web.Tests.Reports;

/// <summary>The page of a report that is too long to have all on one page at once: the rest is fetched when a reader comes to it, and has an address of its own.</summary>
public sealed class LongReportTests(Chromium chromium)
{
    private const int Sentences = 420;
    private const string Figures = "/report/found/figures?id=long";

    [Fact]
    public async Task Without_a_script_the_rest_is_a_link_away()
    {
        await using var host = await HostAsync();
        var page = await host.PageAsync(Addresses.Report("long", "s7"));
        Assert.Equal(Text, page.QuerySelector(".text")!.TextContent);
        Assert.Equal(["s7"], page.QuerySelectorAll(".statement:has(.more)").Select(e => e.Id));
        Assert.Equal(Figures, page.QuerySelector("section:has(#figures) a")!.GetAttribute("href"));
        var figures = await host.PageAsync(Figures);
        Assert.Equal(Sentences, figures.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("/report?id=long&s=s7#s7", figures.QuerySelectorAll("tbody tr")[6].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_script_fetches_it_into_the_page()
    {
        await using var host = await HostAsync();
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.GoAsync(Addresses.Report("long"));
        await window.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(window.Page.Locator("#s1 .more")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("#s1 .go a", new() { HasTextString = "Review" })).ToHaveAttributeAsync("href", Addresses.Review("long", "s1"));
        await Assertions.Expect(window.Page.Locator("#origin-evidence a").First).ToBeAttachedAsync();
        await window.Page.Locator("#figures").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(window.Page.Locator("section:has(#figures) tbody tr")).ToHaveCountAsync(Sentences);
        window.AssertNothingWrong();
    }

    [Theory]
    [InlineData("/report/found/figures?id=none")]
    [InlineData("/report/found/figures")]
    [InlineData("/report/found/anything?id=long")]
    [InlineData("/report/statement?id=long&s=s9999")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var host = await HostAsync();
        using var answer = await host.Inside.GetAsync(new Uri(host.Address, address), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Text { get; } = string.Join('\n', Enumerable.Range(1, Sentences).Select(n => $"The mayor of Port Selma, Orla Venn, said on Tuesday in the town hall that {n + 100} homes were under water near the old quay."));

    private static Task<WorkspaceHost> HostAsync() => WorkspaceHost.OfAsync(WorkspaceHost.Report("long", Text, "Flood"));
}
