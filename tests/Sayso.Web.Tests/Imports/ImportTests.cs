using System.Net;
using System.Text;
using System.Text.Json;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Web.Tests.Imports;

/// <summary>Files come in by a form and are read by the program itself, beside these tests.</summary>
public sealed class ImportTests
{
    private const string Told = "The mayor of Port Selma, Orla Venn, said that 12 people had died in the blast.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_sent_becomes_a_report_and_its_failure_is_told_with_the_reason()
    {
        await using var host = await WorkspaceHost.OfAsync();
        var sample = await File.ReadAllBytesAsync(Repository.Full("samples/harbour-blast.txt"), Cancel);
        using var answer = await SendAsync(host, ("harbour-blast.txt", sample), ("broken.pdf", Encoding.UTF8.GetBytes("%PDF-1.7 and nothing more")));
        Assert.Equal(("/inputs", HttpStatusCode.OK), (answer.RequestMessage!.RequestUri!.AbsolutePath, answer.StatusCode));
        var events = await EventsAsync(host);
        Assert.Equal(["queued", "started", "input", "input", "end"], events.Select(e => e.GetProperty("kind").GetString()));
        Assert.Equal(("harbour-blast.txt", "read"), (Text(events[2], "name"), Text(events[2], "status")));
        Assert.Matches("^[0-9a-f]{8}/harbour-blast\\.txt$", Text(events[2], "report"));
        Assert.Equal(("broken.pdf", "failed"), (Text(events[3], "name"), Text(events[3], "status")));
        Assert.Contains("broken.pdf", Text(events[3], "reason"), StringComparison.Ordinal);

        var page = await host.PageAsync("/inputs?status=failed");
        var row = Assert.Single(page.QuerySelectorAll("table.inputs tbody tr"));
        Assert.Contains(Text(events[3], "reason")!, row.TextContent, StringComparison.Ordinal);
        Assert.Contains("drop the file here once more", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await host.PageAsync("/inputs?status=read")).QuerySelector("a[href$='harbour-blast.txt']"));
        Assert.Contains("Blast at Port Halven", (await host.PageAsync("/")).QuerySelector(".stories")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_file_of_the_same_name_is_another_report_and_the_same_file_is_none()
    {
        await using var host = await WorkspaceHost.OfAsync();
        var (one, other) = (Encoding.UTF8.GetBytes(Told), Encoding.UTF8.GetBytes("The port authority of Sarno denied on Friday that the new quay was closed to ferries."));
        using var first = await SendAsync(host, ("index.txt", one), ("index.txt", other), ("index.txt", one));
        var events = await EventsAsync(host);
        Assert.Equal(["read", "read", "duplicate"], events.Where(e => Text(e, "kind") == "input").Select(e => Text(e, "status")));
        using var again = await SendAsync(host, ("index.txt", one));
        Assert.Equal(["unchanged"], (await EventsAsync(host, events[^1].GetProperty("id").GetInt64())).Where(e => Text(e, "kind") == "input").Select(e => Text(e, "status")));
        using var ledger = host.Open();
        Assert.Equal(2, ledger.ReportList(new Ledger.Asking.ReportQuery(), 0, 10).Reports.Count(r => r.Report.EndsWith("/index.txt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_stays_in_the_folder_and_stands_as_text()
    {
        await using var host = await WorkspaceHost.OfAsync();
        var text = Encoding.UTF8.GetBytes(Told);
        using var answer = await SendAsync(host, ("../../escaped.txt", text), ("<img src=x onerror=alert(1)>.txt", Encoding.UTF8.GetBytes(Told.Replace("12", "13", StringComparison.Ordinal))), ("--ledger", Encoding.UTF8.GetBytes(Told.Replace("12", "14", StringComparison.Ordinal))));
        var names = (await EventsAsync(host)).Where(e => Text(e, "kind") == "input").Select(e => Text(e, "name")).ToList();
        Assert.Equal(["escaped.txt", "_img src=x onerror=alert(1)_.txt", "_--ledger"], names);
        Assert.Empty((await host.PageAsync("/inputs")).QuerySelectorAll("td img"));
        Assert.False(File.Exists(Path.Combine(Path.GetTempPath(), "escaped.txt")));
    }

    [Fact]
    public async Task Too_much_is_refused_and_said_so()
    {
        await using var host = await WorkspaceHost.OfAsync();
        var token = await TokenAsync(host);
        using var content = new MultipartFormDataContent { { new StringContent(token), "form-token" } };
        using var file = new StreamContent(new Zeros(new WorkspaceOptions("x", "y") { Program = [] }.LargestUpload + 1));
        content.Add(file, "files", "large.txt");
        using var answer = await host.Inside.PostAsync(new Uri(host.Address, "/inputs/add"), content, Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("<h1>That is too much at once</h1>", page, StringComparison.Ordinal);
        Assert.Contains("more than 200 MB", page, StringComparison.Ordinal);
        Assert.Contains("Nothing was given to this ledger yet", (await host.PageAsync("/inputs")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_thousand_files_are_refused()
    {
        await using var host = await WorkspaceHost.OfAsync();
        using var answer = await SendAsync(host, [.. Enumerable.Range(1, 1001).Select(n => ($"{n}.txt", new byte[] { 65 }))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Another_form_that_is_too_large_is_told_so_on_a_page()
    {
        await using var host = await WorkspaceHost.OfAsync();
        using var answer = await host.PostAsync("/", "/settings", ("theme", new string('x', 2 << 20)));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("made up")]
    public async Task Files_without_the_token_of_a_form_are_refused(string? token)
    {
        await using var host = await WorkspaceHost.OfAsync();
        await TokenAsync(host);
        using var content = new MultipartFormDataContent();
        if (token is not null)
        {
            content.Add(new StringContent(token), "form-token");
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(Told)), "files", "a.txt");
        using var answer = await host.Inside.PostAsync(new Uri(host.Address, "/inputs/add"), content, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Nothing was given to this ledger yet", (await host.PageAsync("/inputs")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_a_file_is_told_what_to_do()
    {
        await using var host = await WorkspaceHost.OfAsync();
        using var answer = await SendAsync(host, ("", []));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("No file was chosen", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private static async Task<string> TokenAsync(WorkspaceHost host) => (await host.PageAsync("/inputs")).QuerySelector("#add input[name=form-token]")!.GetAttribute("value")!;

    private static async Task<HttpResponseMessage> SendAsync(WorkspaceHost host, params (string Name, byte[] Bytes)[] files)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await TokenAsync(host)), "form-token" } };
        foreach (var (name, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"files\"; filename=\"{name}\"");
            content.Add(part);
        }

        return await host.Inside.PostAsync(new Uri(host.Address, "/inputs/add"), content, Cancel);
    }

    // What the workspace tells from its start to the end of the first import.
    private static async Task<IReadOnlyList<JsonElement>> EventsAsync(WorkspaceHost host, long after = 0)
    {
        using var answer = await host.Inside.GetAsync(new Uri(host.Address, $"/inputs/progress?after={after}"), HttpCompletionOption.ResponseHeadersRead, Cancel);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
        List<JsonElement> events = [];
        while (await reader.ReadLineAsync(Cancel) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                using var parsed = JsonDocument.Parse(line[5..]);
                events.Add(parsed.RootElement.Clone());
                if (Text(events[^1], "kind") == "end")
                {
                    break;
                }
            }
        }

        return events;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
