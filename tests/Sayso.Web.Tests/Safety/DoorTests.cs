using System.Net;
using Xunit;

namespace Sayso.Web.Tests.Safety;

/// <summary>Who gets in, and what who does not gets to see.</summary>
public sealed class DoorTests(SampleWorkspace samples)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search?words=mine")]
    [InlineData("/inputs")]
    [InlineData("/about")]
    [InlineData("/no-such-page")]
    [InlineData("/enter")]
    [InlineData("/enter?token=0000")]
    public async Task Without_the_token_no_page_is_shown_and_nothing_of_the_ledger(string address)
    {
        var host = samples.Host;
        using var answer = await host.Outside.GetAsync(new Uri(host.Address, address), TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("This workspace is locked", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Krasna", page, StringComparison.Ordinal);
        Assert.DoesNotContain("news.sayso", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/%5Cevil.example/x")]
    [InlineData("/%09/evil.example/x")]
    [InlineData("/%2F/evil.example/x")]
    public async Task The_page_that_says_so_leads_to_no_other_place(string address)
    {
        var host = samples.Host;
        using var answer = await host.Outside.GetAsync(new Uri(host.Address.GetLeftPart(UriPartial.Authority) + address), TestContext.Current.CancellationToken);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Equal(host.Address.Authority, new Uri(host.Address, link.GetAttribute("href")!).Authority));
    }

    [Fact]
    public async Task The_page_that_says_so_leads_to_what_was_asked_for()
    {
        var host = samples.Host;
        using var answer = await host.Outside.GetAsync(new Uri(host.Address, "/search?words=mine"), TestContext.Current.CancellationToken);
        Assert.Contains("href=\"/search?words=mine\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("none", HttpStatusCode.OK)]
    [InlineData("same-origin", HttpStatusCode.OK)]
    [InlineData("same-site", HttpStatusCode.Unauthorized)]
    [InlineData("cross-site", HttpStatusCode.Unauthorized)]
    public async Task Pages_of_strangers_get_nothing_of_the_api(string? site, HttpStatusCode expected)
    {
        var host = samples.Host;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(host.Address, "/api/v1/stories"));
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        using var answer = await host.Outside.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_token_of_another_start_opens_nothing()
    {
        var one = samples.Host;
        await using var other = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        using var answer = await one.Outside.GetAsync(new Uri(one.Address, "/enter?token=" + other.Token), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_alone_and_out_of_reach_of_scripts()
    {
        var host = samples.Host;
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
        using var answer = await client.GetAsync(host.Entrance, TestContext.Current.CancellationToken);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_answer_says_what_a_browser_may_do_with_it()
    {
        var host = samples.Host;
        foreach (var (client, address) in ((HttpClient, string)[])[(host.Inside, "/"), (host.Inside, "/no-such-page"), (host.Outside, "/"), (host.Outside, "/assets/sayso.css"), (host.Inside, "/enter")])
        {
            using var answer = await client.GetAsync(new Uri(host.Address, address), TestContext.Current.CancellationToken);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        }
    }

    [Fact]
    public async Task Assets_are_only_what_is_within_the_program()
    {
        var host = samples.Host;
        foreach (var path in (string[])["../news.sayso", "..%2Fnews.sayso", "%2e%2e/news.sayso", "lib/../../news.sayso", "/etc/passwd", "lib%5c..%5csayso.css", ""])
        {
            using var answer = await host.Inside.GetAsync(host.Address + "assets/" + path, TestContext.Current.CancellationToken);
            Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
        }
    }
}
