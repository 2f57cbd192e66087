using System.Net;
using AngleSharp.Html.Parser;
using Xunit;

namespace Sayso.Web.Tests.Stories;

/// <summary>Who has a page, what it says, and who has none.</summary>
public sealed class PartyPageTests(SampleWorkspace samples)
{
    [Fact]
    public async Task An_office_has_a_page_with_what_it_said_and_who_quotes_it()
    {
        var page = await samples.Host.PageAsync(SamplePages.Address(samples.Host, "/party"));
        Assert.Equal("Interior Ministry of Varnia", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("31 miners were below ground", page.QuerySelector(".said-list")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".said-list a.said"), a => Assert.StartsWith("/report?id=", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("#quoted-head ~ div th bdi"), q => q.TextContent == "Harbour Courier");
    }

    [Fact]
    public async Task A_page_says_whom_they_accuse_and_what_they_deny_and_shows_one_kind_of_act_alone()
    {
        await using var host = await Blast.HostAsync();
        var minister = await host.PageAsync("/party?id=Orla%20Venn");
        Assert.Contains("Northern Front", minister.QuerySelector("#accuses-head")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Interior Minister", minister.QuerySelector("#names-head")!.ParentElement!.TextContent, StringComparison.Ordinal);
        var accusations = await host.PageAsync("/party?id=Orla%20Venn&act=accuses");
        Assert.NotEmpty(accusations.QuerySelectorAll("#said .act"));
        Assert.All(accusations.QuerySelectorAll("#said .act"), a => Assert.Equal("accuses", a.TextContent));
        var front = await host.PageAsync("/party?id=Northern%20Front");
        Assert.Contains("planted the bomb", front.QuerySelector("#denies-head")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Marta Ruhl")]
    [InlineData("person:marta-ruhl")]
    [InlineData("Nobody Atall")]
    public async Task Private_persons_and_who_says_nothing_have_no_page_and_it_is_said_why(string id)
    {
        await using var host = await Blast.HostAsync();
        using var answer = await host.Inside.GetAsync(new Uri(host.Address, Wording.Addresses.Party(id)), TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("private persons have none", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("blasts", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.StartsWith("/search?speaker=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_has_those_with_a_page_and_who_is_looked_for_by_name_leads_to_the_search()
    {
        await using var host = await Blast.HostAsync();
        var all = (await host.PageAsync("/parties")).QuerySelectorAll(".parties tbody th").Select(t => t.TextContent.Trim()).ToList();
        Assert.Contains("Orla Venn", all);
        Assert.DoesNotContain(all, t => t.Contains("Ruhl", StringComparison.Ordinal));
        var found = await host.PageAsync("/parties?name=ruhl");
        Assert.Empty(found.QuerySelectorAll(".parties tbody th"));
        Assert.Contains(found.QuerySelectorAll("main a"), a => a.GetAttribute("href") == Wording.Addresses.Search("speaker", "ruhl"));
    }

    [Fact]
    public async Task Two_parties_become_one_and_part_again()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        const string Union = "/party?id=Orlica%20Miners'%20Union";
        using var merged = await host.PostAsync(Union, Union + "&handler=Merge", ("other", "Krasna Coal Company"), ("note", "a joke"));
        var page = await host.PageAsync(merged.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("a joke", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Krasna Coal Company", page.QuerySelector("#names-head")!.ParentElement!.TextContent, StringComparison.Ordinal);
        using var undone = await host.PostAsync(Union, "/decisions?handler=Undo", ("seq", page.QuerySelector(".note input[name=seq]")!.GetAttribute("value")!), ("back", Union));
        Assert.DoesNotContain("Krasna Coal Company", string.Join(' ', (await host.PageAsync(Union)).QuerySelectorAll("dl.facts").Select(d => d.TextContent)), StringComparison.Ordinal);

        var ministry = SamplePages.Address(host, "/party");
        using var split = await host.PostAsync(ministry, ministry + "&handler=Split", ("report", "coast-tribune"));
        var rest = await host.PageAsync(split.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.DoesNotContain("17 miners", rest.QuerySelector("#said")!.TextContent, StringComparison.Ordinal);
        var parted = await host.PageAsync(rest.QuerySelector(".note p a")!.GetAttribute("href")!);
        Assert.Contains("17 miners", parted.QuerySelector("#said")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Merge", "other", "Nobody Atall")]
    [InlineData("Split", "report", "no-such-report")]
    [InlineData("Split", "note", "no reports")]
    public async Task What_cannot_be_done_is_said(string handler, string field, string value)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var ministry = SamplePages.Address(host, "/party");
        using var answer = await host.PostAsync(ministry, $"{ministry}&handler={handler}", (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }
}
