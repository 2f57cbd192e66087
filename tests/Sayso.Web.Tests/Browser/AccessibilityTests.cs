using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit;

namespace Sayso.Web.Tests.Browser;

/// <summary>Every page against the rules of WCAG 2.2 AA that a program can check (axe), in light and dark; and on a small screen.</summary>
public sealed class AccessibilityTests(Chromium chromium, SampleWorkspace samples)
{
    /// <summary>A page of each kind.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "/", "/search?words=mine", "/search?words=nothingofthekind", "/parties", "/story", "/report", "/party", "/claim", "/reprint", "/review", "/review?edit=1", "/review?report=harbour-courier&add=1", "/inputs", "/decisions", "/about", "/searches", "/report/found/figures?id=harbour-courier", "/report/origin?id=harbour-courier", "/no-such-page",
    ];

    // Dark differs from light in colours alone.
    private static readonly AxeRunOptions Colours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_breaks_a_rule(bool isDark)
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance, isDark);
        List<string> broken = [];
        foreach (var kind in Kinds)
        {
            var answer = await window.GoAsync(SamplePages.Address(samples.Host, kind));
            Assert.Equal(kind == "/no-such-page" ? 404 : 200, answer!.Status);
            var found = await window.Page.RunAxe(isDark ? Colours : Rules);
            Assert.NotEmpty(found.Passes);
            broken.AddRange(found.Violations.SelectMany(v => v.Nodes.Take(5).Select(n => $"{kind}: {v.Id}: {v.Help}: {n.Html}")));
        }

        Assert.Empty(broken);
    }

    [Fact]
    public async Task Every_page_fits_a_screen_of_320_pixels()
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance, width: 320);
        List<string> wide = [];
        foreach (var kind in Kinds)
        {
            await window.GoAsync(SamplePages.Address(samples.Host, kind));
            var width = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 320)
            {
                wide.Add($"{kind}: {width}");
            }
        }

        Assert.Empty(wide);
    }
}
