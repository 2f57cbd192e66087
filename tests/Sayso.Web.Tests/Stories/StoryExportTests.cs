using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Sayso.Web.Tests.Stories;

/// <summary>A story is taken away as a file.</summary>
public sealed class StoryExportTests(SampleWorkspace samples)
{
    [Theory]
    [InlineData("jsonl", "application/jsonl", ".jsonl")]
    [InlineData("statements-csv", "text/csv", ".statements.csv")]
    [InlineData("figures-csv", "text/csv", ".figures.csv")]
    [InlineData("web-annotation", "application/ld+json", ".annotations.jsonld")]
    [InlineData("schema-org", "application/ld+json", ".schema-org.jsonld")]
    [InlineData("prov-o", "application/ld+json", ".prov-o.jsonld")]
    [InlineData("geojson", "application/geo+json", ".geojson")]
    [InlineData("statements-parquet", "application/vnd.apache.parquet", ".statements.parquet")]
    public async Task Each_format_is_a_file_whose_name_is_ours(string format, string type, string ending)
    {
        var story = SamplePages.Address(samples.Host, "/story");
        using var answer = await samples.Host.Inside.GetAsync(new Uri(samples.Host.Address, $"{story}/export/{format}"), TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"story-{story["/story/".Length..]}{ending}", answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.NotEmpty(bytes);
        if (type.EndsWith("+json", StringComparison.Ordinal))
        {
            using var parsed = JsonDocument.Parse(bytes);
            Assert.Equal(JsonValueKind.Object, parsed.RootElement.ValueKind);
        }
    }

    [Fact]
    public async Task The_readings_of_all_reports_are_in_it()
    {
        var story = SamplePages.Address(samples.Host, "/story");
        var lines = Encoding.UTF8.GetString(await samples.Host.Inside.GetByteArrayAsync(new Uri(samples.Host.Address, story + "/export/jsonl"), TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
    }

    [Theory]
    [InlineData("exe")]
    [InlineData("brat")]
    [InlineData("JSONL")]
    public async Task What_is_no_format_is_no_page(string format)
    {
        using var answer = await samples.Host.Inside.GetAsync(new Uri(samples.Host.Address, $"{SamplePages.Address(samples.Host, "/story")}/export/{format}"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
