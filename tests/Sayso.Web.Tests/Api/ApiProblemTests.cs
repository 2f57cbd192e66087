using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Sayso.Web.Tests.Api;

/// <summary>Whatever is refused below the API's address is a problem (RFC 9457), never a page.</summary>
public sealed class ApiProblemTests
{
    [Theory]
    [InlineData("GET", "no-such-thing", 404, "not-found")]
    [InlineData("GET", "stories/no-such", 404, "not-found")]
    [InlineData("GET", "report?id=no-such", 404, "not-found")]
    [InlineData("GET", "report", 400, "bad-request")]
    [InlineData("GET", "claim?report=harbour-courier&statement=s99", 404, "not-found")]
    [InlineData("GET", "party?id=Nobody", 404, "not-found")]
    [InlineData("GET", "stories?skip=x", 400, "bad-request")]
    [InlineData("GET", "problems/no-such", 404, "not-found")]
    [InlineData("POST", "stories", 405, "wrong-method")]
    [InlineData("DELETE", "stories", 405, "wrong-method")]
    [InlineData("GET", "corrections", 405, "wrong-method")]
    [InlineData("POST", "corrections", 415, "wrong-media-type")]
    [InlineData("POST", "inputs", 415, "wrong-media-type")]
    public async Task It_says_what_where_and_what_to_do(string method, string address, int status, string kind)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(host.Address, "/api/v1/" + address));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", host.Token);
        if (method == "POST")
        {
            request.Content = new StringContent("x");
        }

        using var answer = await host.Outside.SendAsync(request, TestContext.Current.CancellationToken);
        var problem = await ApiClient.ReadAsync(answer, address, (HttpStatusCode)status);
        Assert.Equal(("/api/v1/problems/" + kind, status), (problem.Text("type"), problem.GetProperty("status").GetInt32()));
        Assert.Equal("/api/v1/" + address.Split('?')[0], problem.Text("instance"));
        Assert.NotEmpty(problem.Text("detail"));
        Assert.Equal(problem.Text("title"), (await host.GetAsync("problems/" + kind)).Text("title"));
    }

    [Fact]
    public async Task More_than_is_taken_at_once_is_said_to_be_so()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var problem = await host.ChangeAsync("corrections", "{\"report\":\"" + new string('a', 2_000_000) + "\"}", HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("/api/v1/problems/too-much", problem.Text("type"));
    }
}
