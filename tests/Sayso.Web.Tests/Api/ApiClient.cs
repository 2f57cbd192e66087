using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Sayso.Web.Tests.Api;

/// <summary>Asks the API of a workspace as a program does.</summary>
internal static class ApiClient
{
    /// <summary>The answer to a GET without any token.</summary>
    public static async Task<JsonElement> GetAsync(this WorkspaceHost host, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await host.Outside.GetAsync(new Uri(host.Address, "/api/v1/" + address), TestContext.Current.CancellationToken);
        return await ReadAsync(answer, address, expected);
    }

    /// <summary>The answer to a POST of JSON.</summary>
    /// <param name="host">The workspace.</param>
    /// <param name="address">Behind /api/v1/.</param>
    /// <param name="body">The JSON.</param>
    /// <param name="expected">The status.</param>
    /// <param name="token">The token; null for that of the workspace, empty for none.</param>
    public static async Task<JsonElement> ChangeAsync(this WorkspaceHost host, string address, string body, HttpStatusCode expected = HttpStatusCode.OK, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/v1/" + address)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not "")
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? host.Token);
        }

        using var answer = await host.Outside.SendAsync(request, TestContext.Current.CancellationToken);
        return await ReadAsync(answer, address, expected);
    }

    /// <summary>What an answer has, of the status and the media type that it should be.</summary>
    public static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, string address, HttpStatusCode expected)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == expected, $"{address}: {(int)answer.StatusCode}\n{text}");
        Assert.Equal((int)expected < 400 ? "application/json" : "application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var parsed = JsonDocument.Parse(text);
        return parsed.RootElement.Clone();
    }

    /// <summary>A value in text.</summary>
    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
