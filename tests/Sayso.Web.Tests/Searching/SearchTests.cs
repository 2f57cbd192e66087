using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Sayso.Web.Tests.Searching;

/// <summary>Searching by address alone: no script runs in these tests.</summary>
public sealed class SearchTests(SampleWorkspace samples)
{
    [Fact]
    public async Task Words_are_found_in_all_their_forms_and_marked()
    {
        var page = await samples.Host.PageAsync("/search?words=warning");
        var marked = page.QuerySelectorAll(".found mark").Select(m => m.TextContent).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["warning", "warned"]), marked);
        Assert.All(page.QuerySelectorAll(".found a"), a => Assert.StartsWith("/report?id=", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?words=mine")]
    [InlineData("/search?outlet=daily")]
    public async Task What_a_facet_counts_is_what_its_link_finds(string address)
    {
        var page = await samples.Host.PageAsync(address);
        var total = Total(page);
        Assert.Equal(total, Facet(page, "Act").Sum(f => f.Count));
        Assert.Equal(total, Facet(page, "Terms").Sum(f => f.Count));
        foreach (var (link, count) in page.QuerySelectorAll(".facet").SelectMany(Links))
        {
            Assert.Equal(count, Total(await samples.Host.PageAsync(link)));
        }
    }

    [Fact]
    public async Task A_filter_that_was_chosen_is_taken_away_by_its_link()
    {
        var page = await samples.Host.PageAsync("/search?words=mine&act=says");
        var chosen = Assert.Single(page.QuerySelectorAll(".facet a[aria-current]"));
        Assert.Equal("/search?words=mine", chosen.GetAttribute("href"));
        Assert.Equal(["/search?act=says", "/search?words=mine", "/search"], page.QuerySelectorAll(".filters a").Select(a => a.GetAttribute("href")));
        Assert.Equal("says", page.QuerySelector<IHtmlSelectElement>("select[name=act]")!.Value);
    }

    [Fact]
    public async Task Pages_have_all_statements_once()
    {
        var page = await samples.Host.PageAsync("/search");
        var (total, seen) = (Total(page), Places(page));
        while (page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href") is { } next)
        {
            page = await samples.Host.PageAsync(next);
            seen.AddRange(Places(page));
        }

        Assert.Equal((total, total), (seen.Count, seen.Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public async Task What_cannot_be_looked_for_is_left_out_and_said_so()
    {
        var page = await samples.Host.PageAsync("/search?act=invents&from=2026-02-30&month=13&page=-4");
        Assert.Equal(3, page.QuerySelectorAll(".note.warn").Length);
        Assert.Equal(Total(await samples.Host.PageAsync("/search")), Total(page));
        Assert.Contains("No statement was found", (await samples.Host.PageAsync("/search?words=zeppelin")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_in_a_title_an_outlet_a_name_or_a_text_comes_out_as_text()
    {
        const string Script = "<script>alert(1)</script>";
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report($"{Script}\"'.txt", $"The mayor of Port Selma, Orla Venn, said that {Script} 12 people had died in the blast.", $"Blast {Script}", $"Courier {Script}", "2026-03-04"));
        foreach (var address in (string[])["/", "/search", "/search?words=" + Uri.EscapeDataString(Script), "/inputs", "/search?outletIs=" + Uri.EscapeDataString($"Courier {Script}")])
        {
            var page = await host.PageAsync(address);
            Assert.All(page.Scripts, script => Assert.StartsWith("/assets/", script.GetAttribute("src"), StringComparison.Ordinal));
            Assert.Contains(Script, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Everything_that_is_found_comes_as_a_file_and_no_cell_of_it_is_a_formula()
    {
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("a", "The mayor of Port Selma, Orla Venn, said that 12 people had died in the blast.", outlet: "=HYPERLINK(\"x\")", published: "2026-03-04"));
        var csv = await host.Inside.GetStringAsync(new Uri(host.Address, "/search/export.csv?words=mayor"), TestContext.Current.CancellationToken);
        Assert.StartsWith("report,statement,outlet,published,", csv, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", csv, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(await host.Inside.GetStringAsync(new Uri(host.Address, "/search/export.json?words=mayor"), TestContext.Current.CancellationToken));
        Assert.Equal("=HYPERLINK(\"x\")", json.RootElement[0].GetProperty("outlet").GetString());
    }

    [Fact]
    public async Task After_the_last_page_the_last_is_shown()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        Assert.NotEmpty((await host.PageAsync("/search?page=99")).QuerySelectorAll(".cards > li"));
    }

    private static int Total(IDocument page)
    {
        var said = page.QuerySelector("#count")!.TextContent;
        return said.StartsWith("No ", StringComparison.Ordinal) ? 0 : int.Parse(said[..said.IndexOf(' ', StringComparison.Ordinal)], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<(string Link, int Count)> Facet(IDocument page, string head) => Links(page.QuerySelectorAll(".facet").Single(f => f.QuerySelector("h2")!.TextContent == head));

    private static IEnumerable<(string Link, int Count)> Links(IElement facet)
        => facet.QuerySelectorAll("li").Select(li => (li.QuerySelector("a")!.GetAttribute("href")!, int.Parse(li.QuerySelector(".number")!.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));

    private static List<string> Places(IDocument page) => [.. page.QuerySelectorAll(".found a").Select(a => a.GetAttribute("href")!)];
}
