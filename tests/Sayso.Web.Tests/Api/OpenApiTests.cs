using System.Text.Json;
using Xunit;

namespace Sayso.Web.Tests.Api;

/// <summary>The description of the API is complete, and what comes back is what it says.</summary>
public sealed class OpenApiTests
{
    private static readonly string[] Addresses =
    [
        "GET /api/v1/alerts", "GET /api/v1/claim", "GET /api/v1/decisions", "GET /api/v1/disputes", "GET /api/v1/figures/{story}", "GET /api/v1/head", "GET /api/v1/inputs", "GET /api/v1/inputs/progress", "GET /api/v1/parties",
        "GET /api/v1/party", "GET /api/v1/problems/{name}", "GET /api/v1/report", "GET /api/v1/reports", "GET /api/v1/reprints", "GET /api/v1/review", "GET /api/v1/search", "GET /api/v1/stories", "GET /api/v1/stories/{id}",
        "POST /api/v1/corrections", "POST /api/v1/decisions", "POST /api/v1/decisions/{seq}/undo", "POST /api/v1/inputs", "POST /api/v1/inputs/{input}/retry",
    ];

    [Fact]
    public async Task It_lists_all_addresses_with_answers_and_problems()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var document = await host.GetAsync("openapi.json");
        Assert.StartsWith("3.", document.Text("openapi"), StringComparison.Ordinal);
        List<string> found = [];
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                found.Add($"{operation.Name.ToUpperInvariant()} {path.Name}");
                Assert.NotEmpty(operation.Value.Text("summary"));
                var answers = operation.Value.GetProperty("responses").EnumerateObject().ToList();
                Assert.Contains(answers, a => a.Name[0] == '2' && a.Value.TryGetProperty("content", out _));
                Assert.Contains(answers, a => a.Name == "401" && a.Value.GetProperty("content").TryGetProperty("application/problem+json", out _));
                if (operation.Value.TryGetProperty("parameters", out var parameters))
                {
                    Assert.All(parameters.EnumerateArray(), p => Assert.True(p.TryGetProperty("description", out _) || path.Name.Contains("problems", StringComparison.Ordinal), $"{path.Name}: {p.Text("name")} is not described"));
                }

                if (operation.Name == "post" && !path.Name.EndsWith("undo", StringComparison.Ordinal) && !path.Name.EndsWith("retry", StringComparison.Ordinal) && !path.Name.EndsWith("inputs", StringComparison.Ordinal))
                {
                    Assert.True(operation.Value.TryGetProperty("requestBody", out _), $"{path.Name} takes a body");
                }
            }
        }

        Assert.Equal(Addresses, found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/stories", "stories")]
    [InlineData("/stories/{id}", "stories/harbour-courier")]
    [InlineData("/reports", "reports")]
    [InlineData("/claim", "claim?report=harbour-courier&statement=s1")]
    [InlineData("/parties", "parties")]
    [InlineData("/party", "party?id=Interior%20Ministry%20of%20Varnia")]
    [InlineData("/search", "search")]
    [InlineData("/disputes", "disputes")]
    [InlineData("/figures/{story}", "figures/harbour-courier")]
    [InlineData("/reprints", "reprints")]
    [InlineData("/review", "review")]
    [InlineData("/inputs", "inputs")]
    [InlineData("/head", "head")]
    public async Task An_answer_has_the_fields_that_the_description_says(string path, string address)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        var document = await host.GetAsync("openapi.json");
        var schema = document.GetProperty("paths").GetProperty("/api/v1" + path).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        var wrong = new List<string>();
        Compare(document, schema, await host.GetAsync(address), address, wrong);
        Assert.Empty(wrong);
    }

    private static void Compare(JsonElement document, JsonElement schema, JsonElement value, string at, List<string> wrong)
    {
        if (schema.TryGetProperty("oneOf", out var either))
        {
            schema = either.EnumerateArray().First(s => s.TryGetProperty("$ref", out _));
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, i) in value.EnumerateArray().Select((v, i) => (v, i)))
            {
                Compare(document, schema.GetProperty("items"), item, $"{at}[{i}]", wrong);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            var (said, there) = (properties.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal), value.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal));
            wrong.AddRange(said.Except(there).Select(n => $"{at}: {n} is not there").Concat(there.Except(said).Select(n => $"{at}: {n} is not described")));
            foreach (var property in value.EnumerateObject().Where(p => said.Contains(p.Name)))
            {
                Compare(document, properties.GetProperty(property.Name), property.Value, $"{at}.{property.Name}", wrong);
            }
        }
        else if (value.ValueKind != JsonValueKind.Object)
        {
            var type = schema.GetProperty("type");
            List<string> types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];
            string[] kinds = value.ValueKind switch { JsonValueKind.Null => ["null"], JsonValueKind.String => ["string"], JsonValueKind.Number => ["integer", "number"], _ => ["boolean"] };
            if (!types.Intersect(kinds).Any())
            {
                wrong.Add($"{at}: is {value.ValueKind}, said to be {string.Join('|', types)}");
            }
        }
    }
}
