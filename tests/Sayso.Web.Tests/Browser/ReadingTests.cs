using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Sayso.Web.Tests.Browser;

/// <summary>What a person does who reads: bring a report in, look at its statements, search, print.</summary>
public sealed class ReadingTests(Chromium chromium, SampleWorkspace samples)
{
    private const string Notice = "ORLIN, March 2 - The bridge over the Vesna will stay shut until June, Mayor Tilda Roon said on Monday. \"Nobody will drive on it before,\" Roon said.";

    [Fact]
    public async Task Files_that_are_dropped_become_reports_and_what_cannot_be_read_says_why()
    {
        await using var host = await WorkspaceHost.OfAsync();
        await using var window = await chromium.OpenAsync(host.Entrance);
        var dropped = await window.Page.EvaluateHandleAsync(
            "text => { const drop = new DataTransfer(); drop.items.add(new File([text], 'bridge.txt')); drop.items.add(new File([new Uint8Array([37, 80, 68, 70, 45, 49])], '../<b>odd.pdf')); return drop; }", Notice);
        await window.Page.DispatchEventAsync("body", "drop", new { dataTransfer = dropped });
        var rows = window.Page.Locator("#add tbody tr");
        await Expect(window.Page.Locator("#add .progress-line")).ToContainTextAsync("Done");
        await Expect(rows).ToHaveCountAsync(2);
        await Expect(rows.Filter(new LocatorFilterOptions { HasText = "bridge" })).ToContainTextAsync("is in the ledger");
        await Expect(rows.Filter(new LocatorFilterOptions { HasText = "odd" })).ToContainTextAsync("could not be read");
        await Expect(window.Page.Locator("#add b")).ToHaveCountAsync(0);
        await rows.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(window.Page.Locator(".statement")).ToHaveCountAsync(2);
        await Expect(window.Page.Locator(".statement").First).ToContainTextAsync("Tilda Roon");
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Keys_go_from_statement_to_statement_and_the_address_follows()
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance);
        await window.GoAsync("/report?id=orlica-daily");
        await window.Page.Keyboard.PressAsync("j");
        await Expect(window.Page.Locator("#s1")).ToHaveAttributeAsync("aria-current", "true");
        await window.Page.Keyboard.PressAsync("j");
        await Expect(window.Page.Locator("#s2")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(window.Page.Locator("#s1")).Not.ToHaveAttributeAsync("aria-current", "true");
        Assert.Contains("s=s2", window.Page.Url, StringComparison.Ordinal);
        await window.Page.ReloadAsync();
        await Expect(window.Page.Locator("#s2")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(window.Page.Locator("mark").First).ToBeVisibleAsync();
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task A_search_leads_to_the_exact_words()
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance);
        await window.Page.Keyboard.PressAsync("/");
        await window.Page.Keyboard.TypeAsync("warned");
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(window.Page).ToHaveURLAsync(new Regex(@"/search\?words=warned"));
        var place = window.Page.Locator("main a[href*='/report?id=orlica-daily']").First;
        await place.ClickAsync();
        await Expect(window.Page.Locator(".statement[aria-current=true]")).ToContainTextAsync("warned");
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Without_script_one_can_read_search_and_go_on()
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance, hasScript: false);
        await window.Page.Locator("main h2 a").First.ClickAsync();
        await Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
        await window.Page.Locator("#search-words").FillAsync("warned");
        await window.Page.Locator(".top").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Search" }).ClickAsync();
        await window.Page.Locator("main a[href*='/report?id=orlica-daily']").First.ClickAsync();
        await Expect(window.Page.Locator("mark").First).ToBeVisibleAsync();
        await Expect(window.Page.Locator(".statement[aria-current=true]")).ToContainTextAsync("warned");
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Paper_has_the_text_and_its_statements_and_none_of_the_buttons()
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance);
        await window.GoAsync("/report?id=orlica-daily");
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(window.Page.Locator(".top")).ToBeHiddenAsync();
        await Expect(window.Page.Locator(".foot")).ToBeHiddenAsync();
        await Expect(window.Page.Locator(".sheet .text")).ToBeVisibleAsync();
        await Expect(window.Page.GetByText("SHA-256").Last).ToBeVisibleAsync();
        Assert.Equal(0, await window.Page.Locator("button:visible").CountAsync());
    }

    [Fact]
    public async Task Dark_is_the_systems_or_the_readers_choice()
    {
        const string Ground = "getComputedStyle(document.documentElement).backgroundColor";
        await using var dark = await chromium.OpenAsync(samples.Host.Entrance, isDark: true);
        var night = await dark.Page.EvaluateAsync<string>(Ground);
        await using var window = await chromium.OpenAsync(samples.Host.Entrance);
        var day = await window.Page.EvaluateAsync<string>(Ground);
        await window.Page.Locator("#theme").SelectOptionAsync("dark");
        await window.Page.Locator(".foot button").ClickAsync();
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Equal(night, await window.Page.EvaluateAsync<string>(Ground));
        Assert.NotEqual(day, night);
    }

    [Fact]
    public async Task Times_stand_as_the_source_gives_them_with_the_readers_own_beside()
    {
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("bridge", Notice, "Bridge shut", "Orlin Post", "2026-03-02T22:30:00Z"));
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.GoAsync("/report?id=bridge");
        await Expect(window.Page.Locator("time[datetime='2026-03-02T22:30:00Z']").First).ToHaveTextAsync("2 March 2026, 22:30 UTC");
        await Expect(window.Page.Locator(".reader-time").First).ToContainTextAsync("2 Mar 2026, 23:30, Europe/Vienna");
    }

    [Fact]
    public async Task A_page_in_a_strangers_frame_shows_nothing()
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance);
        await window.Page.RouteAsync("http://evil.example/", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = $"<iframe src='{samples.Host.Address}'></iframe>" }));
        await window.Page.GotoAsync("http://evil.example/");
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var framed = window.Page.Frames.Single(f => f.ParentFrame is not null);
        Assert.DoesNotContain("Krasna", await framed.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal("chrome-error://chromewebdata/", framed.Url);
    }
}
