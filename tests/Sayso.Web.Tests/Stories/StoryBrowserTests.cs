using Microsoft.Playwright;
using Sayso.Web.Tests.Browser;
using Xunit;

namespace Sayso.Web.Tests.Stories;

/// <summary>Charts and maps, as a browser draws them.</summary>
public sealed class StoryBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_chart_and_the_map_are_drawn_from_the_tables_and_nothing_has_a_pin(bool isDark)
    {
        await using var host = await Blast.HostAsync();
        await using var window = await chromium.OpenAsync(host.Entrance, isDark);
        await window.GoAsync(Blast.Story(host));
        await window.Page.WaitForSelectorAsync(".map .leaflet-land-pane path", new() { State = WaitForSelectorState.Attached });
        Assert.Equal(await window.Page.Locator("[data-places] tbody tr:not([data-radius=''])").CountAsync(), await window.Page.Locator(".map .leaflet-overlay-pane path").CountAsync());
        Assert.Equal(0, await window.Page.Locator(".leaflet-marker-icon").CountAsync());
        Assert.NotEqual(0, await window.Page.Locator("[data-series] .chart canvas").CountAsync());
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task At_least_nine_is_drawn_as_nine_or_more()
    {
        await using var host = await Blast.HostAsync();
        await using var window = await chromium.OpenAsync(host.Entrance);
        await window.Page.AddInitScriptAsync("window.drawn = []; const fill = CanvasRenderingContext2D.prototype.fillText; CanvasRenderingContext2D.prototype.fillText = function (...given) { window.drawn.push(given[0]); return fill.apply(this, given); };");
        await window.GoAsync(Blast.Story(host));
        await window.Page.WaitForFunctionAsync("window.drawn.includes('≥ 9')");
        Assert.DoesNotContain(await window.Page.EvaluateAsync<string[]>("window.drawn"), text => text.StartsWith("> ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_the_tables_say_it()
    {
        await using var host = await Blast.HostAsync();
        await using var window = await chromium.OpenAsync(host.Entrance, hasScript: false);
        await window.GoAsync(Blast.Story(host));
        Assert.NotEqual(0, await window.Page.Locator("[data-series] tbody tr").CountAsync());
        Assert.Equal(0, await window.Page.Locator(".map, .chart").CountAsync());
    }
}
