using Sayso.Documents;
using Sayso.Ledger.Ingest;
using Xunit;

namespace Sayso.Web.Tests.Searching;

/// <summary>Searches that are kept tell what is new, once.</summary>
public sealed class KeptSearchTests
{
    [Fact]
    public async Task A_kept_search_tells_news_once_and_looking_at_them_changes_nothing()
    {
        await using var host = await WorkspaceHost.OfAsync(Report("one", 12));
        using (var kept = await host.PostAsync("/search?words=blast", "/search?words=blast&handler=keep", ("name", "the blast"), ("fromNow", "on")))
        {
            Assert.Equal("/searches", kept.RequestMessage!.RequestUri!.AbsolutePath);
        }

        Assert.Equal("0 new", await CountAsync(host));
        using (var ledger = host.Open())
        {
            ledger.Add(new AddedReport("two", WorkspaceHost.Reader.Value.Read(Report("two", 14))));
        }

        Assert.Equal("1 new", await CountAsync(host));
        await host.PageAsync("/searches?show=the%20blast");
        var page = await host.PageAsync("/searches?show=the%20blast");
        var shown = Assert.Single(page.QuerySelectorAll(".found"));
        Assert.Contains("14 people", shown.TextContent, StringComparison.Ordinal);
        var seen = page.QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        using (var told = await host.PostAsync("/searches?show=the%20blast", "/searches?handler=told", ("name", "the blast"), ("seen", seen)))
        {
            Assert.Contains("Nothing is new to this search.", await told.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal("0 new", await CountAsync(host));
        using var removed = await host.PostAsync("/searches", "/searches?handler=remove", ("name", "the blast"));
        Assert.Contains("No search is kept yet", await removed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_told_beside_the_search()
    {
        await using var host = await WorkspaceHost.OfAsync(Report("one", 12));
        using var first = await host.PostAsync("/search?words=blast", "/search?words=blast&handler=keep", ("name", "it"));
        using var second = await host.PostAsync("/search?words=mayor", "/search?words=mayor&handler=keep", ("name", "it"));
        Assert.Contains("there is an alert it already", await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> CountAsync(WorkspaceHost host) => (await host.PageAsync("/")).QuerySelector("a[href^='/searches?show='] + span")!.TextContent;

    private static Document Report(string id, int dead) => WorkspaceHost.Report(id, $"The mayor of Port Selma, Orla Venn, said that {dead} people had died in the blast.", "Blast in Port Selma", "Harbour Courier", "2026-03-04");
}
