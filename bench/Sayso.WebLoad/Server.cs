using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Sayso.WebLoad;

/// <summary>The workspace as a user starts it: a process of its own.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri entrance, HttpClient client) => (_process, Entrance, Client) = (process, entrance, client);

    public Uri Entrance { get; }

    public HttpClient Client { get; }

    public static async Task<Server> StartAsync(string program, string ledger)
    {
        var process = Process.Start(new ProcessStartInfo(program, ["serve", "--ledger", ledger, "--port", "0"]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                var entrance = new Uri(match.Value);
                var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), UseProxy = false });
                (await client.GetAsync(entrance)).EnsureSuccessStatusCode();
                return new Server(process, entrance, client);
            }
        }

        throw new InvalidOperationException("the workspace did not start");
    }

    /// <summary>The most memory that the server had at once, in megabytes (Linux: VmHWM).</summary>
    public double MostMemory()
    {
        var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/status")).First(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
        return double.Parse(Digits().Match(line).Value, CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>The processor time that the server took so far.</summary>
    public TimeSpan Worked()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://\S+/enter\?token=\w+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
