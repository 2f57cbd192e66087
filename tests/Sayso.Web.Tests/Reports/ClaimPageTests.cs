using System.Net;
using Sayso.Web.Wording;
using Xunit;

namespace Sayso.Web.Tests.Reports;

/// <summary>The page of a claim.</summary>
public sealed class ClaimPageTests(SampleWorkspace samples)
{
    [Fact]
    public async Task Every_claim_has_its_wordings_and_its_two_counts_apart()
    {
        using var ledger = samples.Host.Open();
        var story = ledger.Story("harbour-courier")!;
        Assert.Contains(story.Claims, c => c.DeniedBy.Count > 0);
        foreach (var claim in story.Claims)
        {
            var page = await samples.Host.PageAsync(Addresses.Claim(claim.Wordings[0].Report, claim.Wordings[0].Statement));
            Assert.Equal([$"{claim.Parties}", $"{claim.Denying}", $"{claim.Origins}"], page.QuerySelectorAll(".count").Select(c => c.TextContent));
            Assert.Equal(claim.Text, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(claim.Wordings.Select(w => w.Text), page.QuerySelectorAll(".wordings blockquote").Select(q => q.TextContent));
            Assert.Equal(claim.Wordings.Count(w => w.Denies), page.QuerySelectorAll(".wordings .denies:not(.act)").Length);
            Assert.All(claim.Wordings, w => Assert.NotNull(page.QuerySelector($".wordings a[href='{Addresses.Report(w.Report, w.Statement)}']")));
        }
    }

    [Fact]
    public async Task A_reprint_makes_no_origin_more()
    {
        const string Text = "TYSTAD — The ferry company said on Tuesday that the pier at Tystad had been safe when the northern gate gave way. “We checked every bolt of it in the spring,” said Orla Venn, the company’s director. The coast guard denied that it had been warned.";
        await using var host = await WorkspaceHost.OfAsync(
            WorkspaceHost.Report("first", Text, "Pier was safe", "The Harbour Courier", "2026-03-04T05:00:00Z"), WorkspaceHost.Report("second", Text, "Company: pier safe", "Zelin Herald", "2026-03-05T05:00:00Z"));
        using var ledger = host.Open();
        var statement = ledger.Report("first")!.Reading.Statements.First(s => s.Asserts).Id;
        var page = await host.PageAsync(Addresses.Claim("first", statement));
        Assert.Equal(2, page.QuerySelectorAll(".wordings > li").Length);
        Assert.Equal("1", page.QuerySelectorAll(".count")[2].TextContent);
        Assert.Single(page.QuerySelectorAll("section[aria-labelledby=origins] .cards > li"));
    }

    [Theory]
    [InlineData("/claim")]
    [InlineData("/claim?report=harbour-courier")]
    [InlineData("/claim?report=harbour-courier&statement=s99")]
    [InlineData("/claim?report=no-such-report&statement=s1")]
    public async Task There_is_no_page_of_a_claim_that_nobody_makes(string address)
    {
        using var answer = await samples.Host.Inside.GetAsync(new Uri(samples.Host.Address, address), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Every_link_from_a_report_to_a_claim_leads_to_one_and_no_claim_is_without()
    {
        using var ledger = samples.Host.Open();
        foreach (var report in ledger.Stories().Select(s => s.Report).ToList())
        {
            var page = await samples.Host.PageAsync(Addresses.Report(report));
            var linked = page.QuerySelectorAll("a[href^='/claim']").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal);
            var made = ledger.Story(report)!.Claims.SelectMany(c => c.Wordings).Where(w => w.Report == report).Select(w => Addresses.Claim(report, w.Statement)).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(made, linked);
        }
    }

    [Fact]
    public async Task Markup_in_a_claim_is_shown_as_text()
    {
        const string Attack = "<script>alert(1)</script>";
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("x" + Attack, $"The harbour of Tystad {Attack} is closed to all boats, Orla Venn, the mayor, said.", "T" + Attack, "O" + Attack, "2026-03-04"));
        var page = await host.PageAsync(Addresses.Claim("x" + Attack, "s1"));
        Assert.All(page.QuerySelectorAll("script"), s => Assert.True(s.HasAttribute("src") && s.TextContent.Length == 0));
        Assert.Contains("O" + Attack, page.Body!.TextContent, StringComparison.Ordinal);
    }
}
