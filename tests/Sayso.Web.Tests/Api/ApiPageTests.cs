using Microsoft.Playwright;
using Sayso.Web.Tests.Browser;
using Xunit;

namespace Sayso.Web.Tests.Api;

/// <summary>The page that shows the description of the API.</summary>
public sealed class ApiPageTests(Chromium chromium, SampleWorkspace samples)
{
    [Fact]
    public async Task It_works_within_its_policy_and_asks_nobody_else()
    {
        await using var window = await chromium.OpenAsync(samples.Host.Entrance);
        var answer = await window.GoAsync("/api/docs");
        await Assertions.Expect(window.Page.GetByText("What the reports of a ledger say").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByText("Corrections").First).ToBeVisibleAsync();
        var policy = (await answer!.AllHeadersAsync())["content-security-policy"];
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Matches("script-src 'self' 'nonce-[0-9a-f]{32}';", policy);
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task No_other_page_is_allowed_inline_styles()
    {
        using var page = await samples.Host.Inside.GetAsync(new Uri(samples.Host.Address, "/review"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("unsafe", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_for_who_is_in()
    {
        using var page = await samples.Host.Outside.GetAsync(new Uri(samples.Host.Address, "/api/docs/"), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, page.StatusCode);
    }
}
