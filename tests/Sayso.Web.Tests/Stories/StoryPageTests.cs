using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Sayso.Web.Tests.Stories;

/// <summary>What the page of a story says.</summary>
public sealed class StoryPageTests(SampleWorkspace samples)
{
    [Fact]
    public async Task The_head_counts_reports_origins_and_parties_each_by_itself()
    {
        var page = await MineAsync();
        Assert.Equal("Twelve die as gallery collapses in Krasna mine", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["5 reports", "2 independent origins", "3 parties", "2 disputed"], page.QuerySelectorAll(".counts li").Select(Text));
    }

    [Fact]
    public async Task The_sides_of_a_dispute_face_each_other_each_with_who_their_words_and_since_when()
    {
        var page = await MineAsync();
        var toll = page.QuerySelectorAll(".dispute").Single(d => d.QuerySelector("h3")!.TextContent.Contains("dead", StringComparison.Ordinal));
        var sides = toll.QuerySelectorAll(".side").ToDictionary(s => s.QuerySelector("h4")!.TextContent);
        Assert.Equal(["14", "at least 19"], sides.Keys.Order());
        Assert.Equal("Interior Ministry of Varnia", sides["14"].QuerySelector(".who")!.TextContent);
        Assert.Equal("Orlica Miners' Union", sides["at least 19"].QuerySelector(".who")!.TextContent);
        Assert.Contains("19 people were killed", sides["at least 19"].QuerySelector("a.said")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/report?id=orlica-daily&s=s", sides["at least 19"].QuerySelector("a.said")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("2026-03-05", sides["14"].QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_denial_stands_beside_what_it_denies()
    {
        var page = await MineAsync();
        var warning = page.QuerySelectorAll(".dispute").Single(d => d.QuerySelector("h3")!.TextContent.Contains("warned", StringComparison.Ordinal));
        Assert.Equal(["says so", "denies it"], warning.QuerySelectorAll("h4").Select(Text));
        Assert.Equal(["Orlica Miners' Union", "Krasna Coal Company"], warning.QuerySelectorAll(".who").Select(Text));
    }

    [Fact]
    public async Task Claims_say_how_many_origins_and_parties_stand_behind_them_and_lead_to_their_page()
    {
        var page = await MineAsync();
        var claims = page.QuerySelectorAll(".claims > li");
        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.Matches(@"^\d+ origins? · \d+ part(y|ies)$", Text(c.QuerySelector(".chip:not(.disputed)")!)));
        Assert.All(claims, c => Assert.StartsWith("/claim?report=", c.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_figure_without_a_ceiling_has_none_in_the_table_from_which_the_chart_is_drawn()
    {
        var page = await MineAsync();
        var rows = page.QuerySelectorAll("[data-series=dead] tbody tr");
        var open = rows.Single(r => r.GetAttribute("data-giver") == "Orlica Miners' Union");
        Assert.Equal(("19", "", "2026-03-05"), (open.GetAttribute("data-low"), open.GetAttribute("data-high"), open.GetAttribute("data-day")));
        Assert.Equal("no", open.GetAttribute("data-strict"));
        Assert.Contains(rows, r => r.GetAttribute("data-low") == "14" && r.GetAttribute("data-high") == "14");
    }

    [Fact]
    public async Task Each_origin_has_its_reports_and_why_they_are_its()
    {
        var page = await MineAsync();
        var origins = page.QuerySelectorAll(".origins > li");
        Assert.Equal(["1. NPA · 4 reports", "2. Orlica Daily · 1 report"], origins.Select(o => Text(o.QuerySelector("h3")!)));
        Assert.Contains("credit: NPA", Text(origins[0]), StringComparison.Ordinal);
        Assert.Contains("has it all from Northern Press Agency", Text(origins[0]), StringComparison.Ordinal);
        Assert.Contains(origins[0].QuerySelectorAll("a"), a => a.GetAttribute("href") == Wording.Addresses.Reprint("zelin-herald", "harbour-courier"));
    }

    [Fact]
    public async Task The_days_have_what_was_published_and_what_was_first_said()
    {
        var page = await MineAsync();
        var days = page.QuerySelectorAll(".days > li");
        Assert.Equal(["2026-03-04", "2026-03-05"], days.Select(d => d.QuerySelector("h3 time")!.GetAttribute("datetime")));
        Assert.Equal([2, 3], days.Select(d => d.QuerySelectorAll(".published li").Length));
        Assert.Contains("31 miners were below ground", Text(days[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("19 people", Text(days[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_beginning_of_an_id_leads_to_the_story()
    {
        var story = SamplePages.Address(samples.Host, "/story");
        using var answer = await samples.Host.Inside.GetAsync(new Uri(samples.Host.Address, story[..(story.Length - 4)] + "?all=1"), TestContext.Current.CancellationToken);
        Assert.Equal(story + "?all=1", answer.RequestMessage!.RequestUri!.PathAndQuery);
    }

    [Fact]
    public async Task Where_there_is_no_such_story_that_is_said()
    {
        using var answer = await samples.Host.Inside.GetAsync(new Uri(samples.Host.Address, "/story/ffffffffffff"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Only_a_town_has_a_circle_and_that_is_as_wide_as_it_is_uncertain()
    {
        await using var host = await Blast.HostAsync();
        var rows = (await host.PageAsync(Blast.Story(host))).QuerySelectorAll("[data-places] tbody tr").ToList();
        var town = rows.Single(r => r.QuerySelector("th bdi")!.TextContent == "Trieste");
        Assert.InRange(double.Parse(town.GetAttribute("data-radius")!, System.Globalization.CultureInfo.InvariantCulture), 1, 50);
        Assert.Matches(@"^a town, within \d+ km$", Text(town.QuerySelectorAll("td")[0]));
        Assert.All(rows.Where(r => r.GetAttribute("data-radius") is ""), r => Assert.Equal("", r.GetAttribute("data-lat")));
    }

    [Fact]
    public async Task What_strangers_wrote_is_text_whatever_it_looks_like()
    {
        await using var host = await Blast.HostAsync();
        var page = await host.PageAsync(Blast.Story(host));
        Assert.All(page.Scripts, s => Assert.StartsWith("/assets/", s.Source, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Contains(page.QuerySelectorAll("bdi"), b => b.TextContent == Blast.Script);
        Assert.DoesNotContain("\u202E", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Gazette [U+202E]", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_office_is_named_and_leads_nowhere()
    {
        await using var host = await Blast.HostAsync();
        var page = await host.PageAsync(Blast.Story(host));
        Assert.All(page.QuerySelectorAll(".who").Where(w => w.TextContent == "Marta Ruhl"), w => Assert.NotEqual("a", w.LocalName));
        Assert.Contains(page.QuerySelectorAll("a.who"), w => w.TextContent == "Orla Venn");
    }

    private Task<IHtmlDocument> MineAsync() => samples.Host.PageAsync(SamplePages.Address(samples.Host, "/story"));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
