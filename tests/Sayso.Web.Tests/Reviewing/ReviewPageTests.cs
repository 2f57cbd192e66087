using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sayso.Ledger.Asking;
using Sayso.Statements;
using Xunit;

namespace Sayso.Web.Tests.Reviewing;

/// <summary>A person judges statements, with forms alone.</summary>
public sealed class ReviewPageTests
{
    private const string Sample = "krasna-mine.jsonl";

    [Fact]
    public async Task The_queue_begins_with_the_least_certain_and_looking_decides_nothing()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var page = await host.PageAsync("/review");
        using var ledger = host.Open();
        var first = ledger.ReviewQueue(new ReviewQuery())[0];
        Assert.Equal((first.Report, first.Statement), (Field(page, "report"), Field(page, "s")));
        await host.PageAsync("/review?at=1");
        await host.PageAsync(Wording.Addresses.Review(first.Report, first.Statement));
        Assert.Empty(ledger.Decisions());
    }

    [Fact]
    public async Task Accepting_says_so_and_goes_on_to_the_next()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var before = await host.PageAsync("/review");
        var left = Left(before);
        var after = await SendAsync(host, before, "accept");
        Assert.Equal($"Accepted; {left - 1} left.", after.QuerySelector("#said")!.TextContent);
        Assert.NotEqual((Field(before, "report"), Field(before, "s")), (Field(after, "report"), Field(after, "s")));
        using var ledger = host.Open();
        var decision = Assert.Single(ledger.Decisions());
        Assert.Equal("accepted", decision.Kind);
        Assert.Contains(Field(before, "s"), decision.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_rejected_is_gone_and_comes_back_when_that_is_undone()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var before = await host.PageAsync("/review");
        var (report, statement) = (Field(before, "report"), Field(before, "s"));
        var after = await SendAsync(host, before, "reject", ("note", "a heading"));
        using (var ledger = host.Open())
        {
            Assert.DoesNotContain(ledger.Report(report)!.Reading.Statements, s => s.Id == statement);
            Assert.Equal("a heading", Assert.Single(ledger.Decisions()).Note);
        }

        var undone = await SendAsync(host, after, "undo");
        Assert.Equal((report, statement), (Field(undone, "report"), Field(undone, "s")));
        Assert.Contains("taken back", undone.QuerySelector("#said")!.TextContent, StringComparison.Ordinal);
        using var again = host.Open();
        Assert.Contains(again.Report(report)!.Reading.Statements, s => s.Id == statement);
    }

    [Fact]
    public async Task What_was_changed_stands_even_when_all_tables_are_made_anew()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var before = await host.PageAsync("/review?report=harbour-courier&s=s1&edit=1");
        var saved = await SendAsync(host, before, "save", ("kind", "confirms"), ("quoted", "document"), ("speaker", "Dela Orvin"), ("negated", "yes"));
        Assert.StartsWith("Saved;", saved.QuerySelector("#said")!.TextContent, StringComparison.Ordinal);
        for (var turn = 0; turn < 2; turn++)
        {
            using var ledger = host.Open();
            var statement = ledger.Report("harbour-courier")!.Reading.Statements.First(s => s.Id == "s1");
            Assert.Equal((Act.Confirms, Terms.Document, true, "Dela Orvin"), (statement.Act, statement.Terms, statement.Negated, statement.Speaker!.Name));
            ledger.RebuildTables();
        }
    }

    [Fact]
    public async Task A_place_that_is_wrong_takes_nothing_else_that_was_typed_away()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var before = await host.PageAsync("/review?report=harbour-courier&s=s1&edit=1");
        var page = await SendAsync(host, before, "draft", HttpStatusCode.UnprocessableEntity, ("content", "90000-90001"), ("kind", "confirms"), ("speaker", "Dela Orvin"), ("note", "look again"));
        Assert.Contains("The words of the content", page.QuerySelector("#refused")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((Field(before, "content"), "Dela Orvin"), (Field(page, "content"), Field(page, "speaker")));
        Assert.Equal("confirms", page.QuerySelector("select[name=kind] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Words_are_moved_by_buttons_and_saved_only_on_save()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var before = await host.PageAsync("/review?report=harbour-courier&s=s1&edit=1");
        var content = Words(before);
        var shorter = await SendAsync(host, before, "content.end.shrink");
        Assert.Equal(content[..content.LastIndexOf(' ')], Words(shorter));
        Assert.NotNull(shorter.QuerySelector("#unsaved"));
        using (var ledger = host.Open())
        {
            Assert.Empty(ledger.Decisions());
        }

        await SendAsync(host, shorter, "save");
        using var changed = host.Open();
        var told = changed.Report("harbour-courier")!;
        Assert.Equal(Words(shorter), told.Reading.Statements.First(s => s.Id == "s1").Content[0].Of(told.Reading.Document!.Text));
    }

    [Fact]
    public async Task An_act_that_was_chosen_is_not_lost_by_accepting()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var page = await host.PageAsync("/review?report=harbour-courier&s=s1");
        var refused = await SendAsync(host, page, "accept", HttpStatusCode.UnprocessableEntity, ("kind", "warns"));
        Assert.Contains("You changed something", refused.QuerySelector("#refused")!.TextContent, StringComparison.Ordinal);
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    [Fact]
    public async Task What_another_decided_in_between_is_said_and_not_overwritten()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var (mine, theirs) = (await host.PageAsync("/review?report=harbour-courier&s=s1"), await host.PageAsync("/review?report=harbour-courier&s=s1"));
        await SendAsync(host, theirs, "save", ("kind", "warns"));
        var refused = await SendAsync(host, mine, "reject", HttpStatusCode.Conflict);
        Assert.Contains("in between", refused.QuerySelector("#refused")!.TextContent, StringComparison.Ordinal);
        using var ledger = host.Open();
        Assert.Single(ledger.Decisions());
        Assert.Contains("decided already", refused.QuerySelector("#review")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_was_missed_is_added_by_its_words()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var page = await host.PageAsync("/review?report=harbour-courier&add=1");
        page = await SendAsync(host, page, "content.words", ("words", "Schools in the town stayed closed"));
        page = await SendAsync(host, page, "source.words", ("words", "The Krasna Coal Company"));
        await SendAsync(host, page, "save", ("kind", "says"));
        using var ledger = host.Open();
        var added = Assert.Single(ledger.Report("harbour-courier")!.Reading.Statements, s => s.Rule == "person");
        Assert.Equal("Krasna Coal Company", added.Speaker!.Name.Replace("The ", "", StringComparison.Ordinal));
        Assert.Equal("added", Assert.Single(ledger.Decisions()).Kind);
    }

    [Theory]
    [InlineData("0-99999")]
    [InlineData("12-3")]
    [InlineData("x")]
    [InlineData("")]
    public async Task Places_that_are_none_of_the_text_are_refused(string content)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var page = await host.PageAsync("/review?report=harbour-courier&s=s1");
        var refused = await SendAsync(host, page, "save", HttpStatusCode.UnprocessableEntity, ("content", content));
        Assert.NotEmpty(refused.QuerySelector("#refused")!.TextContent);
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    [Fact]
    public async Task Without_the_forms_token_nothing_is_decided()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var page = await host.PageAsync("/review");
        using var content = new FormUrlEncodedContent(Fields(page).Where(f => f.Key != "form-token").Append(new("do", "accept")));
        using var answer = await host.Inside.PostAsync(new Uri(host.Address, "/review"), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    [Fact]
    public async Task Filters_stay_in_the_address_and_an_empty_queue_says_so()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var page = await host.PageAsync("/review?act=says&terms=named");
        Assert.Contains("act=says", page.QuerySelector("#review")!.GetAttribute("data-address")!, StringComparison.Ordinal);
        Assert.Contains("act=says", page.QuerySelector("[rel=next]")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Contains("Nothing is left to review", (await host.PageAsync("/review?act=promises&terms=document")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("end of the queue", (await host.PageAsync("/review?at=5000")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foreign_words_stay_words()
    {
        const string Evil = "<script>alert(1)</script>";
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("\"><img src=x onerror=1>", $"The mayor of Orlica, Dela Orvin {Evil}, said on Monday that the bridge {Evil} was safe.", Evil, Evil, "2026-03-04"));
        var page = await host.PageAsync("/review");
        Assert.Empty(page.QuerySelectorAll("#review script, #review img"));
        Assert.Contains(Evil, page.QuerySelector("#heading")!.TextContent, StringComparison.Ordinal);
        await SendAsync(host, page, "accept");
        using var ledger = host.Open();
        Assert.Single(ledger.Decisions());
    }

    private static string Field(IHtmlDocument page, string name) => page.QuerySelector($"#decide [name={name}]")?.GetAttribute("value") ?? "";

    private static int Left(IHtmlDocument page) => int.Parse(page.QuerySelector(".left")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

    private static string Words(IHtmlDocument page) => page.QuerySelector(".parts dd")!.TextContent;

    private static Task<IHtmlDocument> SendAsync(WorkspaceHost host, IHtmlDocument page, string action, params (string Name, string Value)[] fields) => SendAsync(host, page, action, HttpStatusCode.OK, fields);

    // As a browser without scripts sends the form when a button of it is pressed.
    private static async Task<IHtmlDocument> SendAsync(WorkspaceHost host, IHtmlDocument page, string action, HttpStatusCode expected, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(Fields(page).Where(f => !fields.Any(o => o.Name == f.Key)).Concat(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))).Append(new("do", action)));
        using var answer = await host.Inside.PostAsync(new Uri(host.Address, "/review"), content, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == expected, $"{action}: {(int)answer.StatusCode}\n{body}");
        return new HtmlParser().ParseDocument(body);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlDocument page)
    {
        var form = page.QuerySelector("#decide") ?? page.QuerySelector("form.undo")!;
        foreach (var field in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var value = field switch
            {
                IHtmlInputElement { Type: "checkbox", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null)
            {
                yield return new(field.GetAttribute("name")!, value);
            }
        }
    }
}
