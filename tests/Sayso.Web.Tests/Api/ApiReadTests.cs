using System.Net;
using System.Text.Json;
using Sayso.Documents;
using Sayso.Ledger.Asking;
using Xunit;

namespace Sayso.Web.Tests.Api;

/// <summary>What the API tells of the Krasna mine, without a token, as reading on this machine may be.</summary>
public sealed class ApiReadTests
{
    private const string Sample = "krasna-mine.jsonl";

    [Fact]
    public async Task Lists_come_in_parts_that_add_up()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        using var ledger = host.Open();
        var all = await host.GetAsync("search?take=200");
        var total = all.GetProperty("total").GetInt32();
        Assert.Equal(ledger.Find(new StatementQuery { Limit = 1000 }).Count, total);
        Assert.Equal(total, all.GetProperty("items").GetArrayLength());
        List<string> parts = [];
        for (var skip = 0; skip < total; skip += 4)
        {
            var part = await host.GetAsync($"search?skip={skip}&take=4");
            Assert.Equal((total, skip, 4), (part.GetProperty("total").GetInt32(), part.GetProperty("skip").GetInt32(), part.GetProperty("take").GetInt32()));
            parts.AddRange(part.GetProperty("items").EnumerateArray().Select(i => i.GetRawText()));
        }

        Assert.Equal(all.GetProperty("items").EnumerateArray().Select(i => i.GetRawText()), parts);
        Assert.Equal(0, (await host.GetAsync($"search?skip={total}")).GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("take=0")]
    [InlineData("take=201")]
    [InlineData("skip=-1")]
    [InlineData("take=many")]
    [InlineData("act=shouts")]
    [InlineData("terms=Named")]
    [InlineData("from=4.3.2026")]
    public async Task What_an_address_cannot_mean_is_a_problem_that_says_so(string query)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var problem = await host.GetAsync("search?" + query, HttpStatusCode.BadRequest);
        Assert.Equal("/api/v1/problems/bad-request", problem.Text("type"));
    }

    [Fact]
    public async Task A_story_is_the_object_that_the_command_line_prints()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var line = (await host.GetAsync("stories")).GetProperty("items")[0];
        var story = await host.GetAsync("stories/" + line.Text("story"));
        Assert.Equal(line.GetProperty("reports").GetInt32(), story.GetProperty("reports").GetArrayLength());
        Assert.Equal(line.Text("title"), story.Text("title"));
        Assert.NotEqual(0, story.GetProperty("claims").GetArrayLength());
        var figures = await host.GetAsync($"figures/{line.Text("story")}?take=200");
        Assert.Equal(story.GetProperty("figures").GetRawText(), figures.GetProperty("items").GetRawText());
        var disputes = await host.GetAsync($"disputes?take=200&story={line.Text("story")}");
        Assert.Equal(story.GetProperty("disputes").GetRawText(), disputes.GetProperty("items").GetRawText());
    }

    [Fact]
    public async Task A_reading_is_the_line_that_the_command_line_prints()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        using var ledger = host.Open();
        using var answer = await host.Outside.GetAsync(new Uri(host.Address, "/api/v1/report?id=harbour-courier"), TestContext.Current.CancellationToken);
        Assert.Equal(ReadingJson.ToJson(ledger.Report("harbour-courier")!.Reading), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Offsets_in_utf16_are_those_of_a_browser()
    {
        const string Text = "ORLICA — 😀😀 \"The bridge 😀 holds,\" Mayor Dela Orvin said on Monday. \"We looked at it twice,\" she said.";
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("smiles", Text, published: "2026-03-04"));
        var (points, units) = (await host.GetAsync("report?id=smiles"), await host.GetAsync("report?id=smiles&offsets=utf16"));
        var (ofPoints, ofUnits) = (Spans(points).ToList(), Spans(units).ToList());
        Assert.NotEmpty(ofUnits);
        Assert.Equal(ofPoints.Select(s => s.Words), ofUnits.Select(s => s.Words));
        Assert.All(ofUnits, s => Assert.Equal(Text[s.Start..s.End], s.Words));
        Assert.Contains(ofPoints.Zip(ofUnits), p => p.First.Start + 3 == p.Second.Start);
        var offsets = new CodePoints(Text);
        Assert.All(ofPoints.Zip(ofUnits), p => Assert.Equal((offsets.ToUtf16(p.First.Start), offsets.ToUtf16(p.First.End)), (p.Second.Start, p.Second.End)));
        Assert.Equal("/api/v1/problems/bad-request", (await host.GetAsync("report?id=smiles&offsets=bytes", HttpStatusCode.BadRequest)).Text("type"));
    }

    [Theory]
    [InlineData("search?words=bridge")]
    [InlineData("stories/smiles?")]
    [InlineData("claim?report=smiles&statement=s1")]
    [InlineData("party?id=Dela%20Orvin")]
    public async Task So_are_those_of_rows(string address)
    {
        const string Text = "ORLICA — 😀😀 \"The bridge 😀 holds,\" Mayor Dela Orvin said on Monday. \"We looked at it twice,\" she said.";
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("smiles", Text, published: "2026-03-04"));
        var (points, units) = (Places(await host.GetAsync(address)).ToList(), Places(await host.GetAsync(address + "&offsets=utf16")).ToList());
        var offsets = new CodePoints(Text);
        Assert.NotEmpty(units);
        Assert.Equal(points.Select(p => (offsets.ToUtf16(p.Start), offsets.ToUtf16(p.End))), units);
        Assert.NotEqual(points, units);
    }

    [Fact]
    public async Task A_claim_is_found_by_any_of_its_wordings()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        using var ledger = host.Open();
        var claim = ledger.Story("harbour-courier")!.Claims.First(c => c.Wordings.Count > 1);
        List<string> answers = [];
        foreach (var wording in claim.Wordings)
        {
            answers.Add((await host.GetAsync($"claim?report={wording.Report}&statement={wording.Statement}")).GetRawText());
        }

        Assert.Single(answers.Distinct());
        Assert.Contains(claim.Wordings[0].Text, JsonSerializer.Deserialize<JsonElement>(answers[0]).GetProperty("wordings")[0].Text("words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_has_what_it_says_and_who_quotes_it()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var name = (await host.GetAsync("parties?words=ministry")).GetProperty("items")[0].Text("name");
        var party = await host.GetAsync("party?id=" + Uri.EscapeDataString(name));
        Assert.Equal(name, party.Text("name"));
        Assert.NotEqual(0, party.GetProperty("positions").GetArrayLength());
        Assert.NotEqual(0, party.GetProperty("quotedBy").GetArrayLength());
    }

    [Fact]
    public async Task A_private_person_has_no_page_here_either()
    {
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("fire", "\"The whole street was awake,\" said Oda Kessling, a mother of two who lives there. Oda Kessling said she heard a bang.", published: "2026-03-04"));
        var problem = await host.GetAsync("party?id=" + Uri.EscapeDataString("Oda Kessling"), HttpStatusCode.NotFound);
        Assert.Equal("/api/v1/problems/no-page", problem.Text("type"));
    }

    [Fact]
    public async Task The_rest_of_the_lists_answer()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        using var ledger = host.Open();
        ledger.AddAlert("denials", new StatementQuery { Act = "denies" });
        Assert.Equal("denies", (await host.GetAsync("alerts")).GetProperty("items")[0].Text("act"));
        Assert.Equal(5, (await host.GetAsync("reports")).GetProperty("total").GetInt32());
        Assert.Equal(5, (await host.GetAsync("inputs")).GetProperty("counts").GetProperty("read").GetInt32());
        Assert.NotEqual(0, (await host.GetAsync("reprints")).GetProperty("total").GetInt32());
        Assert.Equal(ledger.ReviewCount(new ReviewQuery()), (await host.GetAsync("review?take=1")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await host.GetAsync("decisions")).GetProperty("total").GetInt32());
        Assert.Equal(ledger.Head().Hash, (await host.GetAsync("head")).Text("hash"));
    }

    private static IEnumerable<(int Start, int End, string Words)> Spans(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => (json.TryGetProperty("start", out var start) && json.TryGetProperty("text", out var text) ? [(start.GetInt32(), json.GetProperty("end").GetInt32(), text.GetString()!)] : Array.Empty<(int, int, string)>())
            .Concat(json.EnumerateObject().SelectMany(p => Spans(p.Value))),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Spans),
        _ => [],
    };

    // Of every object that names its report.
    private static IEnumerable<(int Start, int End)> Places(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Places),
        JsonValueKind.Object => [.. json.TryGetProperty("report", out _) && json.TryGetProperty("start", out var start) && start.ValueKind == JsonValueKind.Number ? [(start.GetInt32(), json.GetProperty("end").GetInt32())] : Array.Empty<(int, int)>(),
            .. json.EnumerateObject().SelectMany(p => Places(p.Value))],
        _ => [],
    };
}
