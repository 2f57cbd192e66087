using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Sayso.Cli.Fetching;

namespace Sayso.EndToEnd.Tests.Fetching;

/// <summary>A server on this machine that sends exactly the bytes it is told to, good manners or bad. Each answer ends its connection.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Func<Stream, CancellationToken, Task>> _answers = [];

    public LocalServer()
    {
        _listener.Start();
        _ = Accept();
    }

    /// <summary>The requests so far, each whole.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>The paths that were asked for, in order.</summary>
    public IEnumerable<string> Paths => Requests.Select(request => request.Split(' ')[1]);

    private IPEndPoint End => (IPEndPoint)_listener.LocalEndpoint;

    /// <summary>The address of a path under a name that the network of <see cref="Network"/> knows.</summary>
    public string Address(string path, string host = "news.example") => $"http://{host}:{End.Port}{path}";

    /// <summary>A network on which every name is this server, let through.</summary>
    public Network Network(FetchLimits limits)
        => new(limits) { Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Loopback }), Exception = End };

    public LocalServer On(string path, Func<Stream, CancellationToken, Task> answer)
    {
        _answers[path] = answer;
        return this;
    }

    /// <summary>Answers a path with bytes as they stand; Content-Length is added unless a field says otherwise.</summary>
    public LocalServer On(string path, string status, string fields, byte[] body)
        => On(path, (to, stop) => Send(to, status, fields, body, stop));

    public LocalServer On(string path, string status, string fields = "", string body = "") => On(path, status, fields, Encoding.UTF8.GetBytes(body));

    public static async Task Send(Stream to, string status, string fields, byte[] body, CancellationToken stop)
    {
        var length = fields.Contains("Content-Length", StringComparison.Ordinal) || fields.Contains("close", StringComparison.Ordinal) ? "" : $"Content-Length: {body.Length}\r\n";
        var head = $"HTTP/1.1 {status}\r\n{length}{(fields.Length == 0 ? "" : fields.TrimEnd() + "\r\n")}\r\n";
        await to.WriteAsync(Encoding.Latin1.GetBytes(head), stop).ConfigureAwait(false);
        await to.WriteAsync(body, stop).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task Accept()
    {
        var stop = _stop.Token;
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(stop).ConfigureAwait(false);
                _ = Serve(client, stop);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client, CancellationToken stop)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var request = new StringBuilder();
                var buffer = new byte[4096];
                while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
                {
                    var count = await stream.ReadAsync(buffer, stop).ConfigureAwait(false);
                    if (count == 0)
                    {
                        return;
                    }

                    request.Append(Encoding.Latin1.GetString(buffer, 0, count));
                }

                var whole = request.ToString();
                Requests.Enqueue(whole);
                await (_answers.TryGetValue(whole.Split(' ')[1], out var answer) ? answer(stream, stop) : Send(stream, "404 Not Found", "Connection: close", [], stop)).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // Whoever asked has gone, which is what some tests are about.
            }
        }
    }
}
