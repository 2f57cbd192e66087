using Microsoft.Playwright;
using Sayso.Web.Tests.Browser;
using Sayso.Web.Wording;
using Xunit;

namespace Sayso.Web.Tests.Reports;

/// <summary>The page of a report in a browser: words and statements are linked, by pointer and by key.</summary>
public sealed class ReportBrowserTests(Chromium chromium, SampleWorkspace samples)
{
    private const string Selected = ".statement.selected";

    [Fact]
    public async Task Keys_go_from_statement_to_statement_and_the_address_follows()
    {
        await using var window = await OpenedAsync();
        await window.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveIdAsync("s1");
        await window.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveIdAsync("s2");
        Assert.Contains("s=s2", window.Page.Url, StringComparison.Ordinal);
        Assert.EndsWith("#s2", window.Page.Url, StringComparison.Ordinal);
        await window.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveIdAsync("s1");
        await Assertions.Expect(window.Page.Locator(".text .picked").First).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.Locator(".text .picked")).ToHaveCountAsync(0);
        Assert.DoesNotContain("s=s", window.Page.Url, StringComparison.Ordinal);
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Enter_goes_from_a_statement_to_its_words_and_back()
    {
        await using var window = await OpenedAsync();
        await window.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(window.Page.Locator("#s1 .number")).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#words-s1")).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#s1 .number")).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("t");
        await Assertions.Expect(window.Page.Locator("#text")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_pointer_over_words_lights_their_statement_and_the_other_way_round()
    {
        await using var window = await OpenedAsync();
        await window.Page.Locator(".text .seg[data-s='s2']").First.HoverAsync();
        await Assertions.Expect(window.Page.Locator("#s2")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\blit\b"));
        await window.Page.Locator("#s1 .said").HoverAsync();
        await Assertions.Expect(window.Page.Locator("#s2")).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\blit\b"));
        Assert.NotEqual(0, await window.Page.Locator(".text .seg.lit").CountAsync());
    }

    [Fact]
    public async Task What_the_address_selected_can_be_selected_away()
    {
        await using var window = await OpenedAsync("s2");
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveIdAsync("s2");
        await window.Page.Locator("#s1 .said").ClickAsync();
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveIdAsync("s1");
        await Assertions.Expect(window.Page.Locator(".text mark")).ToHaveCountAsync(0);
        await window.Page.Locator(".text .seg[data-s='s2']").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveIdAsync("s2");
    }

    [Fact]
    public async Task Keys_of_one_letter_can_be_switched_off()
    {
        await using var window = await OpenedAsync();
        await window.Page.Locator("input[name=keys]").UncheckAsync();
        await window.Page.Locator(".foot button[type=submit]").ClickAsync();
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-keys", "off");
        await window.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_origin_comes_by_itself_when_the_text_is_there()
    {
        await using var window = await OpenedAsync();
        await Assertions.Expect(window.Page.Locator("#origin-evidence")).ToContainTextAsync("origin");
        await Assertions.Expect(window.Page.Locator("#origin-evidence a[href^='/story/']").First).ToBeVisibleAsync();
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Without_a_script_a_number_in_the_text_selects_its_statement()
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance, hasScript: false);
        await window.GoAsync(Addresses.Report("harbour-courier"));
        await window.Page.Locator("#words-s2").ClickAsync();
        await Assertions.Expect(window.Page.Locator(Selected)).ToHaveIdAsync("s2");
        Assert.NotEqual(0, await window.Page.Locator(".text mark").CountAsync());
    }

    [Fact]
    public async Task On_paper_the_text_is_followed_by_who_says_so()
    {
        await using var window = await OpenedAsync();
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator(".paper")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("#s1 .go")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".top")).ToBeHiddenAsync();
    }

    private async Task<Window> OpenedAsync(string? statement = null)
    {
        var window = await chromium.OpenAsync(samples.Host.Entrance);
        await window.GoAsync(Addresses.Report("harbour-courier", statement));
        return window;
    }
}
