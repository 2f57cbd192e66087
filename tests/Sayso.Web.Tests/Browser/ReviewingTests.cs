using System.Globalization;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Sayso.Web.Tests.Browser;

/// <summary>What a person does who puts right: keys through the queue, spans, stories; and that it stays.</summary>
public sealed class ReviewingTests(Chromium chromium)
{
    [Fact]
    public async Task Keys_accept_reject_and_take_back_and_the_ledger_has_it()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.GoAsync("/review");
        var left = window.Page.Locator(".left");
        var before = int.Parse(await left.InnerTextAsync(), CultureInfo.InvariantCulture);
        await window.Page.Keyboard.PressAsync("a");
        await Expect(left).ToHaveTextAsync($"{before - 1}");
        await window.Page.Keyboard.PressAsync("x");
        await Expect(left).ToHaveTextAsync($"{before - 2}");
        await window.Page.Keyboard.PressAsync("u");
        await Expect(left).ToHaveTextAsync($"{before - 1}");
        using var ledger = host.Open();
        Assert.Equal([("accepted", true, "Ada"), ("rejected", false, "Ada")], ledger.Decisions().Select(d => (d.Kind, d.Undone is null, d.Actor)));
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Keys_that_are_switched_off_do_nothing()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.GoAsync("/review");
        await window.Page.Locator(".foot input[name=keys]").UncheckAsync();
        await window.Page.Locator(".foot button").ClickAsync();
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-keys", "off");
        await window.Page.Keyboard.PressAsync("x");
        await window.Page.ReloadAsync();
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    [Fact]
    public async Task A_changed_span_and_speaker_stay_when_the_tables_are_made_anew()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.GoAsync("/review?report=orlica-daily&s=s2");
        var content = window.Page.Locator("dd.quote").First;
        var was = await content.InnerTextAsync();
        await window.Page.Keyboard.PressAsync("[");
        await Expect(content).Not.ToHaveTextAsync(was);
        var now = await content.InnerTextAsync();
        Assert.StartsWith(now, was, StringComparison.Ordinal);
        await window.Page.Locator("input[name=speaker]").FillAsync("Orlica Miners");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save and go on" }).ClickAsync();
        await Expect(window.Page.Locator("#said")).Not.ToBeEmptyAsync();
        using var ledger = host.Open();
        ledger.RebuildTables();
        var statement = ledger.Report("orlica-daily")!.Reading.Statements.Single(s => s.Id == "s2");
        Assert.Equal("Orlica Miners", statement.Speaker?.Name);
        Assert.Equal(now, statement.Content[0].Of(ledger.Report("orlica-daily")!.Reading.Document!.Text));
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Without_script_a_statement_is_accepted_by_a_button()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        await using var window = await chromium.OpenAsync(host.Entrance, hasScript: false);
        await window.GoAsync("/review");
        await window.Page.Locator("button[value=accept]").ClickAsync();
        await Expect(window.Page.Locator("#said")).Not.ToBeEmptyAsync();
        using var ledger = host.Open();
        Assert.Equal("accepted", Assert.Single(ledger.Decisions()).Kind);
    }

    [Fact]
    public async Task A_report_is_taken_out_of_its_story_and_that_is_taken_back()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.Page.Locator("main h2 a").First.ClickAsync();
        await window.Page.Locator("#reports tr", new PageLocatorOptions { HasText = "Varnia Gazette" }).Locator("input[name=report]").CheckAsync();
        await window.Page.Locator(".regroup summary").ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Take out into a new story" }).ClickAsync();
        await Expect(window.Page.Locator("#reports tbody tr")).ToHaveCountAsync(4);
        await window.GoAsync("/decisions");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("back|undo", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).First.ClickAsync();
        await window.GoAsync("/");
        await Expect(window.Page.Locator("ol.stories > li")).ToHaveCountAsync(1);
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task A_story_goes_out_as_a_file()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.Page.Locator("main h2 a").First.ClickAsync();
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Statements (CSV)" }).ClickAsync());
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        var file = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains("Orlica Miners' Union", file, StringComparison.Ordinal);
    }
}
