using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Sayso.Statements;
using Xunit;

namespace Sayso.Web.Tests.Api;

/// <summary>What programs put right, and what they are refused.</summary>
public sealed class ApiChangeTests
{
    private const string Sample = "krasna-mine.jsonl";
    private const string Correction = """{"report":"harbour-courier","statement":"s1","verdict":"changed","act":"confirms","note":"as the minister has it"}""";

    [Fact]
    public async Task A_correction_is_made_listed_and_taken_back()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var seq = (await host.ChangeAsync("corrections", Correction)).GetProperty("decision").GetInt64();
        using var ledger = host.Open();
        Assert.Equal(Act.Confirms, ledger.Report("harbour-courier")!.Reading.Statements.First(s => s.Id == "s1").Act);
        var listed = (await host.GetAsync("decisions")).GetProperty("items")[0];
        Assert.Equal((seq, "Ada", "changed", "as the minister has it"), (listed.GetProperty("decision").GetInt64(), listed.Text("actor"), listed.Text("kind"), listed.Text("note")));
        await host.ChangeAsync($"decisions/{seq}/undo", "");
        Assert.Equal(Act.Says, ledger.Report("harbour-courier")!.Reading.Statements.First(s => s.Id == "s1").Act);
        Assert.Equal("/api/v1/problems/refused", (await host.ChangeAsync($"decisions/{seq}/undo", "", HttpStatusCode.UnprocessableEntity)).Text("type"));
    }

    [Theory]
    [InlineData("", HttpStatusCode.Unauthorized, "token-missing")]
    [InlineData("0000", HttpStatusCode.Unauthorized, "token-missing")]
    public async Task Without_the_token_nothing_is_changed(string token, HttpStatusCode expected, string kind)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var problem = await host.ChangeAsync("corrections", Correction, expected, token);
        Assert.Equal("/api/v1/problems/" + kind, problem.Text("type"));
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    [Fact]
    public async Task A_page_changes_with_its_form_token_alone()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var token = (await host.PageAsync("/review")).QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
        using (var without = await host.Inside.PostAsync(new Uri(host.Address, "/api/v1/corrections"), Json(Correction), TestContext.Current.CancellationToken))
        {
            Assert.Equal("/api/v1/problems/form-token-missing", (await ApiClient.ReadAsync(without, "corrections", HttpStatusCode.BadRequest)).Text("type"));
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/v1/corrections")) { Content = Json(Correction) };
        request.Headers.Add("X-Form-Token", token);
        using var answer = await host.Inside.SendAsync(request, TestContext.Current.CancellationToken);
        await ApiClient.ReadAsync(answer, "corrections", HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_of_a_stranger_changes_nothing()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/v1/corrections")) { Content = Json(Correction) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", host.Token);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await host.Outside.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("/api/v1/problems/foreign-page", (await ApiClient.ReadAsync(answer, "corrections", HttpStatusCode.Forbidden)).Text("type"));
    }

    [Theory]
    [InlineData("""{"report":"harbour-courier","statement":"s1","verdict":"changed"}""", 422)]
    [InlineData("""{"report":"harbour-courier","statement":"s1","verdict":"changed","act":"shouts"}""", 400)]
    [InlineData("""{"report":"harbour-courier","statement":"s1","verdict":"accepted","act":"denies"}""", 400)]
    [InlineData("""{"report":"harbour-courier","statement":"s1","verdict":"changed","acts":"denies"}""", 400)]
    [InlineData("""{"report":"harbour-courier","statement":"s1"}""", 400)]
    [InlineData("""{"report":"harbour-courier","statement":"s99","verdict":"accepted"}""", 404)]
    [InlineData("""{"report":"no-such","statement":"s1","verdict":"accepted"}""", 404)]
    [InlineData("""{"report":"harbour-courier","verdict":"added"}""", 400)]
    [InlineData("""{"report":"harbour-courier","verdict":"added","content":[]}""", 400)]
    [InlineData("""{"report":"harbour-courier","verdict":"added","content":[{"start":0,"end":99999}]}""", 422)]
    [InlineData("""{"report":"harbour-courier","verdict":"added","content":[{"start":-1,"end":4}]}""", 422)]
    [InlineData("""{"report":"harbour-courier","verdict":"added","content":[{"start":4,"end":4}]}""", 422)]
    [InlineData("""{"report":"harbour-courier","verdict":"added","content":[{"start":0,"end":6,"text":"VARNIA"}]}""", 422)]
    [InlineData("""{"report":"harbour-courier","verdict":"added","content":[{"start":9,"end":12},{"start":0,"end":6}]}""", 422)]
    [InlineData("""{"report":"harbour-courier","statement":"s1","verdict":"accepted","sha256":"00"}""", 422)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("{", 400)]
    public async Task What_does_not_fit_is_refused_and_changes_nothing(string body, int status)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var problem = await host.ChangeAsync("corrections", body, (HttpStatusCode)status);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.Text("detail"));
        using var ledger = host.Open();
        Assert.Empty(ledger.Decisions());
    }

    [Fact]
    public async Task A_correction_of_the_text_that_was_seen_is_taken()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var sha = (await host.GetAsync("report?id=harbour-courier")).GetProperty("document").Text("sha256");
        await host.ChangeAsync("corrections", $$"""{"report":"harbour-courier","statement":"s1","verdict":"accepted","sha256":"{{sha}}"}""");
    }

    [Theory]
    [InlineData("speaker", 300)]
    [InlineData("note", 2_000)]
    public async Task What_is_longer_than_a_page_takes_is_refused(string field, int most)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        var problem = await host.ChangeAsync("corrections", $$"""{"report":"harbour-courier","statement":"s1","verdict":"changed","act":"confirms","{{field}}":"{{new string('x', most + 1)}}"}""", HttpStatusCode.UnprocessableEntity);
        Assert.Contains(field, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("codepoints", 0, "😀 Mayor Dela Orvin")]
    [InlineData("utf16", 1, "😀 Mayor Dela Orvin")]
    public async Task Offsets_count_as_the_address_says(string offsets, int more, string words)
    {
        const string Text = "On Monday 😀 Mayor Dela Orvin said that the bridge was safe. The doors of the hall stayed open.";
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("smiles", Text, published: "2026-03-04"));
        var end = 10 + words.Length - 1 + more;
        var body = JsonSerializer.Serialize(new { report = "smiles", verdict = "added", content = new[] { new { start = 10, end, text = words } } });
        await host.ChangeAsync("corrections?offsets=" + offsets, body);
        using var ledger = host.Open();
        Assert.Contains(ledger.Report("smiles")!.Reading.Statements, s => s.Content[0].Of(Text) == words);
        var cut = """{"report":"smiles","verdict":"added","content":[{"start":0,"end":11}]}""";
        await host.ChangeAsync("corrections?offsets=utf16", cut, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Stories_are_made_several_and_one_again()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        await host.ChangeAsync("decisions", """{"about":"story","kind":"split","reports":["orlica-daily"]}""");
        var stories = (await host.GetAsync("stories")).GetProperty("items").EnumerateArray().Select(s => s.Text("story")).ToList();
        Assert.Equal(2, stories.Count);
        await host.ChangeAsync("decisions", $$"""{"about":"story","kind":"merge","stories":["{{stories[0]}}","{{stories[1]}}"]}""");
        Assert.Equal(1, (await host.GetAsync("stories")).GetProperty("total").GetInt32());
        Assert.Equal("/api/v1/problems/bad-request", (await host.ChangeAsync("decisions", """{"about":"story","kind":"explode"}""", HttpStatusCode.BadRequest)).Text("type"));
        Assert.Equal("/api/v1/problems/refused", (await host.ChangeAsync("decisions", """{"about":"story","kind":"split","reports":["no-such"]}""", HttpStatusCode.UnprocessableEntity)).Text("type"));
    }

    [Fact]
    public async Task Files_are_taken_and_what_becomes_of_them_is_told()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync(Sample);
        using var form = new MultipartFormDataContent { { new StringContent("Fire in Orlica\n\nThe fire service of Orlica said on Monday that nobody was hurt."), "files", "fire.txt" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/v1/inputs")) { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", host.Token);
        using var answer = await host.Outside.SendAsync(request, TestContext.Current.CancellationToken);
        var job = await ApiClient.ReadAsync(answer, "inputs", HttpStatusCode.Accepted);
        using var stream = await host.Outside.GetStreamAsync(new Uri(host.Address, $"/api/v1/inputs/progress?after={job.GetProperty("after").GetInt64()}"), TestContext.Current.CancellationToken);
        using var lines = new StreamReader(stream);
        List<string> told = [];
        while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            told.Add(line);
            if (line.Contains("\"kind\":\"end\"", StringComparison.Ordinal))
            {
                break;
            }
        }

        Assert.Contains(told, l => l.Contains("\"status\":\"read\"", StringComparison.Ordinal));
        Assert.Equal(6, (await host.GetAsync("reports")).GetProperty("total").GetInt32());
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");
}
