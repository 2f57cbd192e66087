using System.Net;
using AngleSharp.Html.Dom;
using Sayso.Documents;
using Sayso.Ledger.Ingest;
using Sayso.Statements;
using Sayso.Web.Wording;
using Xunit;

namespace Sayso.Web.Tests.Reports;

/// <summary>The page of a report, as it comes from the server: what works without a script.</summary>
public sealed class ReportPageTests(SampleWorkspace samples)
{
    private const string Letter = "leaked-letter.txt";

    [Fact]
    public async Task The_text_stands_exactly_as_it_is_in_flat_segments()
    {
        var page = await samples.Host.PageAsync(Addresses.Report(Id(Letter)));
        var text = page.QuerySelector(".text")!;
        Assert.Equal(Reading(Letter).Document!.Text, text.TextContent);
        Assert.Empty(text.QuerySelectorAll(".seg .seg"));
        Assert.NotEmpty(text.QuerySelectorAll(".seg"));
    }

    [Fact]
    public async Task Every_statement_stands_beside_the_text_with_its_words_marked()
    {
        var page = await samples.Host.PageAsync(Addresses.Report(Id(Letter)));
        foreach (var statement in Reading(Letter).Statements)
        {
            var item = page.GetElementById(statement.Id)!;
            var marked = string.Concat(page.QuerySelectorAll(".text .seg").Where(s => (s.GetAttribute("data-s") ?? "").Split(' ').Contains(statement.Id) && s.ClassList.Contains("content")).Select(s => s.TextContent));
            Assert.Contains(Labels.Of(statement.Act, statement.Negated), item.QuerySelector(".act")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(Labels.Of(statement.Terms), item.QuerySelector(".terms")!.TextContent, StringComparison.Ordinal);
            Assert.All(statement.Content, c => Assert.Contains(c.Of(Reading(Letter).Document!.Text).ReplaceLineEndings(""), marked.ReplaceLineEndings(""), StringComparison.Ordinal));
            Assert.NotNull(page.QuerySelector($".text a.n#words-{statement.Id}"));
        }
    }

    [Fact]
    public async Task A_statement_is_selected_by_its_address()
    {
        var page = await samples.Host.PageAsync(Addresses.Report(Id(Letter), "s7"));
        var statement = Reading(Letter).Statements.First(s => s.Id == "s7");
        Assert.Equal(["s7"], page.QuerySelectorAll(".statement.selected").Select(e => e.Id));
        Assert.Equal("true", page.GetElementById("s7")!.GetAttribute("aria-current"));
        var marks = page.QuerySelectorAll(".text mark");
        Assert.All(marks, m => Assert.Contains("s7", m.GetAttribute("data-s")!.Split(' ')));
        Assert.Equal(string.Concat(statement.Content.Concat(statement.Source).Concat(statement.Cue).Order().Select(c => c.Of(Reading(Letter).Document!.Text))), string.Concat(marks.Select(m => m.TextContent)));
    }

    [Theory]
    [InlineData("act", "denies")]
    [InlineData("act", "says")]
    [InlineData("terms", "named")]
    [InlineData("terms", "document")]
    public async Task A_filter_shows_those_that_it_counts(string field, string value)
    {
        var all = await samples.Host.PageAsync(Addresses.Report(Id(Letter)));
        var option = all.QuerySelectorAll($"select[name={field}] option").Single(o => ((IHtmlOptionElement)o).Value == value).TextContent;
        var page = await samples.Host.PageAsync($"{Addresses.Report(Id(Letter))}&{field}={value}");
        var expected = Reading(Letter).Statements.Where(s => (field == "act" ? ReadingJson.Word(s.Act) : ReadingJson.Word(s.Terms)) == value).Select(s => s.Id).ToList();
        Assert.NotEmpty(expected);
        Assert.EndsWith($"({expected.Count})", option.Trim(), StringComparison.Ordinal);
        Assert.Equal(expected, page.QuerySelectorAll(".statement").Select(e => e.Id!));
        Assert.All(page.QuerySelectorAll(".text .seg[data-s]"), s => Assert.All(s.GetAttribute("data-s")!.Split(' '), id => Assert.Contains(id, expected)));
        Assert.All(page.QuerySelectorAll(".statement .number"), n => Assert.Contains($"&{field}={value}&s=", n.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_for_a_party_shows_what_that_party_says_and_no_other()
    {
        var party = Reading(Letter).Statements.Select(s => s.Speaker?.Name).OfType<string>().First();
        var page = await samples.Host.PageAsync($"{Addresses.Report(Id(Letter))}&party={Uri.EscapeDataString(party)}");
        Assert.Equal(Reading(Letter).Statements.Where(s => s.Speaker?.Name == party).Select(s => s.Id), page.QuerySelectorAll(".statement").Select(e => e.Id!));
    }

    [Fact]
    public async Task A_filter_that_fits_nothing_says_so_and_leads_back()
    {
        var page = await samples.Host.PageAsync($"{Addresses.Report(Id(Letter))}&party=Nobody%20At%20All");
        Assert.Empty(page.QuerySelectorAll(".statement"));
        Assert.Contains("No statement is so", page.QuerySelector(".statements")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/report")]
    [InlineData("/report?id=")]
    [InlineData("/report?id=no-such-report")]
    [InlineData("/report/origin?id=no-such-report")]
    public async Task There_is_no_page_of_a_report_that_is_not_there(string address)
    {
        using var answer = await samples.Host.Inside.GetAsync(new Uri(samples.Host.Address, address), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_origin_is_a_page_of_its_own_and_a_part_of_the_report_s()
    {
        var id = Id("harbour-blast.txt");
        var page = await samples.Host.PageAsync("/report/origin?id=" + Uri.EscapeDataString(id));
        Assert.Contains("The words come from NPA", page.Body!.TextContent.ReplaceLineEndings(" "), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(samples.Host.Address, "/report/origin?id=" + Uri.EscapeDataString(id)));
        request.Headers.Add("HX-Request", "true");
        using var answer = await samples.Host.Inside.SendAsync(request, TestContext.Current.CancellationToken);
        var part = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
        Assert.Contains("A credit for all of it", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_any_field_of_a_report_is_shown_as_text()
    {
        const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";
        var document = new Document("id " + Attack, $"{Attack} The harbour is closed, {Attack} said on Tuesday. “We saw 12 boats {Attack} sink,” Orla {Attack} Venn, the mayor of Tystad, said. She denied {Attack} that 40 had.")
        {
            Title = new Field("Title " + Attack, Attack),
            Outlet = new Field("Outlet " + Attack, Attack),
            Byline = new Field("By " + Attack, Attack),
            Dateline = new Field("TYSTAD " + Attack, Attack),
            Published = new Field("2026-03-04T05:06:07Z", Attack),
            Wire = new Field("NPA " + Attack, Attack),
            Url = new Field("javascript:alert(1)//" + Attack, Attack),
            Language = new Field("en" + Attack, Attack),
        };
        await using var host = await WorkspaceHost.OfAsync(document);
        foreach (var address in (string[])[Addresses.Report(document.Id), Addresses.Report(document.Id, "s1"), Addresses.Report(document.Id) + "&party=" + Uri.EscapeDataString(Attack), "/report/origin?id=" + Uri.EscapeDataString(document.Id)])
        {
            var page = await host.PageAsync(address);
            Assert.All(page.QuerySelectorAll("script"), s => Assert.True(s.HasAttribute("src") && s.TextContent.Length == 0));
            Assert.Empty(page.QuerySelectorAll("img, [onerror], [style]"));
            Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.DoesNotContain("javascript:", a.GetAttribute("href"), StringComparison.OrdinalIgnoreCase));
        }

        var report = await host.PageAsync(Addresses.Report(document.Id));
        Assert.Equal(document.Text, report.QuerySelector(".text")!.TextContent);
        Assert.Equal("Title " + Attack, report.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_report_on_the_web_is_led_to_where_that_is_a_web_address()
    {
        var document = new Document("one", "The quay is shut, the mayor said.") { Url = new Field("https://courier.example/quay?a=1&b=2", "test") };
        await using var host = await WorkspaceHost.OfAsync(document);
        var link = (await host.PageAsync(Addresses.Report("one"))).QuerySelector("a[href^='https:']")!;
        Assert.Equal(("https://courier.example/quay?a=1&b=2", "noopener noreferrer"), (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("withheld", "Withheld")]
    [InlineData("canceled", "Cancelled")]
    public async Task A_report_that_was_withheld_or_taken_back_says_so(string status, string words)
    {
        await using var host = await WorkspaceHost.OfAsync();
        using (var ledger = host.Open())
        {
            ledger.Add(new AddedReport("two", WorkspaceHost.Reader.Value.Read(new Document("two", "The quay is shut, the mayor said."))) { Status = status });
        }

        var page = await host.PageAsync(Addresses.Report("two"));
        Assert.StartsWith(words, page.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href^='/claim']"));
    }

    [Fact]
    public async Task What_a_person_put_right_is_said_beside_the_statement_and_below()
    {
        await using var host = await WorkspaceHost.OfAsync(new Document("three", "The quay is shut, the mayor said. “Boats are safe,” Orla Venn, the harbour master, said."));
        using (var ledger = host.Open())
        {
            var reading = ledger.Report("three")!.Reading;
            var first = reading.Statements[0];
            var change = new Ledger.Corrections.StatementChange { Act = Act.Warns };
            Assert.Null(ledger.Correct("three", new Ledger.Corrections.StatementCorrection(Ledger.Corrections.Verdict.Changed, Ledger.Corrections.StatementAnchor.Of(first, reading.Document!.Text), change, "Ada", "heard the tape")).Problem);
        }

        var page = await host.PageAsync(Addresses.Report("three"));
        Assert.Equal(["s1"], page.QuerySelectorAll(".statement").Where(s => s.TextContent.Contains("changed by a person", StringComparison.Ordinal)).Select(s => s.Id!));
        Assert.Equal("warns", page.QuerySelector("#s1 .act")!.TextContent);
        Assert.Contains("heard the tape", page.QuerySelector("section[aria-labelledby=put-right]")!.TextContent, StringComparison.Ordinal);
    }

    private string Id(string sample)
    {
        using var ledger = samples.Host.Open();
        return ledger.Stories().First(s => s.Report.EndsWith(sample, StringComparison.Ordinal)).Report;
    }

    private Reading Reading(string sample)
    {
        var id = Id(sample);
        using var ledger = samples.Host.Open();
        return ledger.Report(id)!.Reading;
    }
}
