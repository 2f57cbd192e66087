using System.Net;
using Xunit;

namespace Sayso.Web.Tests.Safety;

/// <summary>No page of a stranger changes anything, even in the browser of who is in.</summary>
public sealed class OriginTests
{
    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData(null, "http://evil.example")]
    [InlineData(null, "null")]
    [InlineData(null, "http://127.0.0.1:1")]
    [InlineData(null, "https://{host}")]
    [InlineData("same-origin", "http://evil.example")]
    [InlineData(null, null)]
    public async Task A_form_from_elsewhere_changes_nothing(string? site, string? origin)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var token = (await host.PageAsync("/")).QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/settings"));
        request.Content = new FormUrlEncodedContent([new("form-token", token), new("theme", "dark"), new("back", "/")]);
        host.Inside.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin.Replace("{host}", host.Address.Authority, StringComparison.Ordinal));
        }

        using var answer = await host.Inside.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie") && answer.Headers.GetValues("Set-Cookie").Any(c => c.StartsWith("sayso-theme", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_form_of_a_page_is_taken_and_goes_back_there()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        using var answer = await host.PostAsync("/", "/settings", ("theme", "dark"), ("back", "/about"));
        Assert.Equal("/about", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("dark", (await host.PageAsync("/")).DocumentElement.GetAttribute("data-theme"));
    }

    [Theory]
    [InlineData("http://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task It_goes_back_to_pages_of_its_own_alone(string back)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        using var answer = await host.PostAsync("/", "/settings", ("theme", "dark"), ("back", back));
        Assert.Equal(new Uri(host.Address, "/"), answer.RequestMessage!.RequestUri);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        using var content = new FormUrlEncodedContent([new("theme", "dark")]);
        using var answer = await host.Inside.PostAsync(new Uri(host.Address, "/settings"), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Nothing_but_get_and_post_is_taken(string method)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(host.Address, "/settings"));
        using var answer = await host.Inside.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
