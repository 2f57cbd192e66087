using System.Net;
using Sayso.Ledger.Reprints;
using Sayso.Web.Wording;
using Xunit;

namespace Sayso.Web.Tests.Reports;

/// <summary>Two reports beside each other.</summary>
public sealed class ReprintPageTests(SampleWorkspace samples)
{
    private const string Original = "harbour-courier", Copy = "zelin-herald";

    [Fact]
    public async Task What_both_have_is_marked_in_both_and_the_texts_stand_as_they_are()
    {
        using var ledger = samples.Host.Open();
        var (one, other) = (ledger.Report(Original)!.Reading.Document!.Text, ledger.Report(Copy)!.Reading.Document!.Text);
        var passages = SharedPassages.Of(one, other);
        Assert.NotEmpty(passages);
        var page = await samples.Host.PageAsync(Addresses.Reprint(Original, Copy));
        var texts = page.QuerySelectorAll(".beside .text");
        Assert.Equal([one, other], texts.Select(t => t.TextContent));
        for (var i = 0; i < passages.Count; i++)
        {
            string Marked(int side) => string.Concat(texts[side].QuerySelectorAll(".shared").Where(s => s.GetAttribute("data-s")!.Split(' ').Contains($"p{i + 1}")).Select(s => s.TextContent));
            Assert.Equal((passages[i].InA.Of(one), passages[i].InB.Of(other)), (Marked(0), Marked(1)));
            Assert.Equal($"#b{i + 1}", page.GetElementById($"a{i + 1}")!.GetAttribute("href"));
            Assert.Equal($"#a{i + 1}", page.GetElementById($"b{i + 1}")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task How_much_of_each_stands_in_the_other_is_said_and_which_came_first()
    {
        const string Text = "The pier at Tystad was closed for boats after its northern gate gave way in the storm on Monday night and two carts fell into the water.";
        await using var host = await WorkspaceHost.OfAsync(
            WorkspaceHost.Report("short", Text, "Pier closed", "The Harbour Courier", "2026-03-04T05:00:00Z"),
            WorkspaceHost.Report("long", Text + " The town will mend it by May, and until then the ferry calls at the old quay below the church, where there is no crane and no shelter from the wind.", "Pier closed until May", "Zelin Herald", "2026-03-04T09:00:00Z"));
        var page = await host.PageAsync(Addresses.Reprint("long", "short"));
        var words = page.Body!.TextContent.ReplaceLineEndings(" ");
        Assert.Contains("100\u00A0% of the shorter one stands in the longer", words, StringComparison.Ordinal);
        Assert.Contains("The right one came first.", words, StringComparison.Ordinal);
        var shares = page.QuerySelectorAll(".beside .line").Select(l => l.TextContent).ToList();
        Assert.Contains("100\u00A0% of it stands in the other", shares[1], StringComparison.Ordinal);
        Assert.DoesNotContain("100\u00A0%", shares[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbour-courier", "harbour-courier")]
    [InlineData("harbour-courier", "no-such-report")]
    [InlineData("no-such-report", "harbour-courier")]
    [InlineData("harbour-courier", "")]
    public async Task There_is_nothing_to_compare_without_two_reports(string a, string b)
    {
        using var answer = await samples.Host.Inside.GetAsync(new Uri(samples.Host.Address, Addresses.Reprint(a, b)), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_report_lists_its_reprints_with_the_way_to_compare_them()
    {
        var page = await samples.Host.PageAsync(Addresses.Report(Original));
        Assert.NotNull(page.QuerySelector($"section[aria-labelledby=reprints] a[href='{Addresses.Reprint(Original, Copy)}']"));
    }
}
