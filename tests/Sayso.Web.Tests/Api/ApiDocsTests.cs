using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Web.Tests.Api;

/// <summary>The examples of docs/api.md do what they say.</summary>
public sealed partial class ApiDocsTests
{
    [Fact]
    public async Task Every_example_is_answered()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var examples = Repository.Text("docs/api.md").Split('\n').Where(l => l.StartsWith("curl ", StringComparison.Ordinal)).ToList();
        Assert.True(examples.Count >= 10);
        foreach (var example in examples)
        {
            using var request = Request(host, [.. Word().Matches(example["curl ".Length..]).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Success ? m.Groups[2].Value : m.Groups[3].Value)]);
            using var answer = await host.Outside.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{example}: {(int)answer.StatusCode}\n{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        }
    }

    [Fact]
    public async Task All_addresses_of_the_description_are_named()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var text = Repository.Text("docs/api.md");
        var document = await host.GetAsync("openapi.json");
        Assert.All(document.GetProperty("paths").EnumerateObject(), p => Assert.Contains(p.Name["/api/v1/".Length..].Split('/')[0], text, StringComparison.Ordinal));
    }

    // As curl reads its arguments.
    private static HttpRequestMessage Request(WorkspaceHost host, List<string> words)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(words[^1].Replace("http://127.0.0.1:5717/", host.Address.AbsoluteUri, StringComparison.Ordinal)));
        for (var i = 0; i < words.Count - 1; i += 2)
        {
            switch (words[i])
            {
                case "--json":
                    (request.Method, request.Content) = (HttpMethod.Post, new StringContent(words[i + 1], Encoding.UTF8, "application/json"));
                    break;
                case "-F":
                    var file = words[i + 1].Split("=@")[1];
                    (request.Method, request.Content) = (HttpMethod.Post, new MultipartFormDataContent { { new ByteArrayContent(File.ReadAllBytes(Repository.Full(file))), "files", Path.GetFileName(file) } });
                    break;
                case "-H":
                    request.Headers.Authorization = AuthenticationHeaderValue.Parse(words[i + 1]["Authorization: ".Length..].Replace("$TOKEN", host.Token, StringComparison.Ordinal));
                    break;
                default:
                    Assert.Fail($"what is {words[i]}?");
                    break;
            }
        }

        return request;
    }

    [GeneratedRegex("'([^']*)'|\"([^\"]*)\"|(\\S+)")]
    private static partial Regex Word();
}
