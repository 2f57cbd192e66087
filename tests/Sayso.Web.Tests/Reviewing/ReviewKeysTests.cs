using Microsoft.Playwright;
using Sayso.Statements;
using Sayso.Web.Tests.Browser;
using Xunit;

namespace Sayso.Web.Tests.Reviewing;

/// <summary>A person judges statements with the keyboard, in a real browser.</summary>
public sealed class ReviewKeysTests(Chromium chromium)
{
    private const string Sample = "krasna-mine.jsonl";

    [Fact]
    public async Task Keys_accept_reject_and_undo_without_a_full_reload_and_the_address_follows()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        await using var window = await chromium.OpenAsync(host.Entrance);
        var page = window.Page;
        await window.GoAsync("/review");
        await page.EvaluateAsync("window.sameDocument = true");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Accepted;");
        var second = await page.Locator("#review").GetAttributeAsync("data-address");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Rejected;");
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("taken back");
        await Assertions.Expect(page.Locator("#review")).ToHaveAttributeAsync("data-address", second!);
        Assert.EndsWith(second!, page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("#review")).Not.ToHaveAttributeAsync("data-address", second!);
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator("#review")).ToHaveAttributeAsync("data-address", second!);
        Assert.True(await page.EvaluateAsync<bool>("window.sameDocument === true"));
        using var ledger = host.Open();
        Assert.Equal([true, false], ledger.Decisions().Select(d => d.Undone is null));
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task A_key_that_is_held_decides_once_and_signs_that_need_another_key_are_taken()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        await using var window = await chromium.OpenAsync(host.Entrance);
        var page = window.Page;
        await window.GoAsync("/review?report=harbour-courier&s=s1");
        var content = page.Locator(".parts dd").First;
        var before = await content.TextContentAsync();
        await page.EvaluateAsync("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', repeat: true, bubbles: true }))");
        await page.EvaluateAsync("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', altKey: true, bubbles: true }))");
        await page.EvaluateAsync("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '[', ctrlKey: true, altKey: true, modifierAltGraph: true, bubbles: true }))");
        await Assertions.Expect(content).Not.ToHaveTextAsync(before!);
        await page.EvaluateAsync("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ']', altKey: true, bubbles: true }))");
        await Assertions.Expect(content).ToHaveTextAsync(before!);
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Selected_words_become_the_content_and_keys_move_its_end()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        await using var window = await chromium.OpenAsync(host.Entrance);
        var page = window.Page;
        await window.GoAsync("/review?report=harbour-courier&s=s1");
        await SelectAsync(page, "12 people", "Krasna");
        await page.Keyboard.PressAsync("c");
        var content = page.Locator(".parts dd").First;
        await Assertions.Expect(content).ToHaveTextAsync("12 people were killed when a gallery of the Krasna");
        await page.Keyboard.PressAsync("]");
        await Assertions.Expect(content).ToHaveTextAsync("12 people were killed when a gallery of the Krasna mine");
        await page.Keyboard.PressAsync("[");
        await Assertions.Expect(content).ToHaveTextAsync("12 people were killed when a gallery of the Krasna");
        await page.Keyboard.PressAsync("{");
        await Assertions.Expect(content).ToHaveTextAsync("least 12 people were killed when a gallery of the Krasna");
        await Assertions.Expect(page.Locator("#unsaved")).ToBeVisibleAsync();
        await page.Locator("select[name=kind]").SelectOptionAsync("estimates");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and go on" }).ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Saved;");
        using var ledger = host.Open();
        var told = ledger.Report("harbour-courier")!;
        var statement = told.Reading.Statements.First(s => s.Id == "s1");
        Assert.Equal((Act.Estimates, "least 12 people were killed when a gallery of the Krasna"), (statement.Act, statement.Content[0].Of(told.Reading.Document!.Text)));
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Keys_that_are_switched_off_do_nothing()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        await using var window = await chromium.OpenAsync(host.Entrance);
        var page = window.Page;
        await window.GoAsync("/review");
        await page.Locator("input[name=keys]").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Set", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".keys-off")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("a");
        await page.Locator("button[value=accept]").ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Accepted;");
        using var ledger = host.Open();
        Assert.Single(ledger.Decisions());
    }

    [Fact]
    public async Task Enter_in_a_field_decides_nothing()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.GoAsync("/review?edit=1");
        await window.Page.Locator("input[name=speaker]").FillAsync("Dela Orvin");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#unsaved")).ToBeVisibleAsync();
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    // As with the mouse: from the first letter of one to the last of the other, wherever the pieces of the text end.
    private static async Task SelectAsync(IPage page, string first, string last) => await page.EvaluateAsync(
        """
        ([first, last]) => {
            const walker = document.createTreeWalker(document.querySelector('#review-text'), NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            let started = false;
            while (walker.nextNode()) {
                const node = walker.currentNode;
                const at = node.data.indexOf(first);
                if (!started && at >= 0) { range.setStart(node, at); started = true; }
                const to = node.data.indexOf(last);
                if (started && to >= 0) { range.setEnd(node, to + last.length); break; }
            }
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }
        """, new[] { first, last });
}
