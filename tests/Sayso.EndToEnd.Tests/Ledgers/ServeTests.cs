using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>A ledger in the browser, from the command line.</summary>
public sealed partial class ServeTests
{
    [Fact]
    public async Task The_address_that_is_printed_opens_the_ledger_and_a_signal_ends_it()
    {
        using var folder = new TemporaryFolder();
        using var process = SaysoProcess.Start(["serve", "--ledger", "news.sayso", "--port", "0", "--by", "Ada"], folder.Path);
        var printed = "";
        for (var i = 0; i < 5; i++)
        {
            printed += await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) + "\n";
        }

        var address = Address().Match(printed).Value;
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), UseProxy = false });
        var page = await client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken);
        Assert.Contains("news.sayso", page, StringComparison.Ordinal);
        Assert.Contains("Ada", page, StringComparison.Ordinal);

        // As the README has it, but for the port and the token.
        var readme = Repository.Text("README.md");
        Assert.Contains(printed.Replace("news.sayso", "mine.sayso", StringComparison.Ordinal).Replace(address, "http://127.0.0.1:5717/enter?token=…", StringComparison.Ordinal).Trim(), readme, StringComparison.Ordinal);

        Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();
        Assert.Equal(0, SaysoProcess.ExitCodeOf(process));
    }

    [Fact]
    public void A_port_that_is_taken_is_said_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        using var other = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var outcome = SaysoProcess.Run(["serve", "--ledger", "news.sayso", "--port", $"{port}"], folder: folder.Path);
        Assert.Equal(Cli.ExitCodes.Usage, outcome.ExitCode);
        Assert.Contains($"port {port} cannot be used", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("--port", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("65536")]
    public void A_port_that_is_none_is_refused(string port)
        => Assert.Equal(Cli.ExitCodes.Usage, SaysoProcess.Run(["serve", "--ledger", "news.sayso", "--port", port]).ExitCode);

    [Fact]
    public void What_is_no_ledger_is_not_opened()
    {
        using var folder = new TemporaryFolder();
        folder.Add("news.sayso", "This is a text, and no ledger at all.");
        var outcome = SaysoProcess.Run(["serve", "--ledger", "news.sayso", "--port", "0"], folder: folder.Path);
        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("news.sayso", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("This is a text, and no ledger at all.", File.ReadAllText(folder.At("news.sayso")));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/enter\?token=[0-9a-f]{64}")]
    private static partial Regex Address();
}
