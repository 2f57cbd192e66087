using System.Diagnostics;
using System.Net;
using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Web.Imports;
using Sayso.Web.Tests.Api;
using Xunit;

namespace Sayso.Web.Tests.Imports;

/// <summary>What failed is tried again from the browser: files of this machine, as somebody gave them, and nothing else.</summary>
public sealed class RetryTests : IDisposable
{
    private const string Told = "The mayor of Port Selma, Orla Venn, said that 12 people had died in the blast.";

    private readonly string _folder = Directory.CreateTempSubdirectory("sayso-retry-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_that_failed_is_read_again_under_the_name_that_it_had()
    {
        await using var host = await WorkspaceHost.OfAsync();
        Add(host, "letter.txt");
        Assert.Empty((await host.PageAsync("/inputs")).QuerySelectorAll("form.again"));     // it is not there yet
        await File.WriteAllTextAsync(Path.Combine(_folder, "letter.txt"), Told, TestContext.Current.CancellationToken);
        var form = Assert.Single((await host.PageAsync("/inputs")).QuerySelectorAll("form.again"));
        Assert.Equal(Path.Combine(_folder, "letter.txt"), form.QuerySelector("bdi")!.TextContent);
        using var answer = await host.PostAsync("/inputs", "/inputs?handler=Again", ("input", form.QuerySelector("input[name=input]")!.GetAttribute("value")!));
        Assert.Equal(("/inputs", HttpStatusCode.OK), (answer.RequestMessage!.RequestUri!.AbsolutePath, answer.StatusCode));
        await OverAsync(host, 1);
        using var ledger = host.Open();
        Assert.Equal(["letter.txt"], ledger.ReportList(new ReportQuery(), 0, 10).Reports.Select(r => r.Report));
    }

    [Fact]
    public async Task A_program_does_the_same()
    {
        await using var host = await WorkspaceHost.OfAsync();
        Add(host, "letter.txt");
        Assert.Equal("/api/v1/problems/refused", (await host.ChangeAsync("inputs/1/retry", "", HttpStatusCode.UnprocessableEntity)).Text("type"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "letter.txt"), Told, TestContext.Current.CancellationToken);
        Assert.Equal(1, (await host.ChangeAsync("inputs/1/retry", "", HttpStatusCode.Accepted)).GetProperty("files").GetInt32());
        await OverAsync(host, 1);
        Assert.Equal(1, (await host.GetAsync("inputs")).GetProperty("counts").GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task What_was_no_file_and_what_did_not_fail_is_not_tried()
    {
        await using var host = await WorkspaceHost.OfAsync(WorkspaceHost.Report("good", Told));
        var secret = Path.Combine(_folder, "secret.txt");
        await File.WriteAllTextAsync(secret, Told, TestContext.Current.CancellationToken);
        using (var ledger = host.Open())
        {
            // An id that a stranger gave looks like a file of this machine.
            ledger.Add(new AddedReport(secret, new Reading(secret, null) { Problems = [new Problem("made", $"{secret}: it could not be read")] }));
        }

        var page = await host.PageAsync("/inputs?status=failed");
        Assert.Empty(page.QuerySelectorAll("form.again"));
        foreach (var seq in (await host.GetAsync("inputs")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("input").GetInt64()).Append(999))
        {
            using var answer = await host.PostAsync("/inputs", "/inputs?handler=Again", ("input", $"{seq}"));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    private void Add(WorkspaceHost host, string name)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sayso.exe" : "sayso"), ["add", name, "--ledger", host.Ledger])
        {
            WorkingDirectory = _folder,
            RedirectStandardError = true,
        })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 3, said);
    }

    private static async Task OverAsync(WorkspaceHost host, int job)
    {
        using var stream = await host.Inside.GetStreamAsync(new Uri(host.Address, $"{ImportRoutes.Progress}?after=0"), TestContext.Current.CancellationToken);
        using var lines = new StreamReader(stream);
        while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !(line.Contains("\"end\"", StringComparison.Ordinal) && line.Contains($"\"job\":{job}", StringComparison.Ordinal)))
        {
        }
    }
}
