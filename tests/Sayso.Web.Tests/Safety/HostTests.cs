using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Sayso.Web.Safety;
using Xunit;

namespace Sayso.Web.Tests.Safety;

/// <summary>A page of a stranger whose name leads to this machine gets nothing.</summary>
public sealed class HostTests(SampleWorkspace samples)
{
    [Theory]
    [InlineData("127.0.0.1:5717", true)]
    [InlineData("localhost:5717", true)]
    [InlineData("LocalHost:5717", true)]
    [InlineData("[::1]:5717", true)]
    [InlineData("127.0.0.1:5718", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("localhost", false)]
    [InlineData("[::1]", false)]
    [InlineData("", false)]
    [InlineData("evil.example:5717", false)]
    [InlineData("localhost.evil.example:5717", false)]
    [InlineData("evil.example@localhost:5717", false)]
    [InlineData("localhost:5717.evil.example", false)]
    [InlineData("localhost:05717", false)]
    [InlineData("127.0.0.1.:5717", false)]
    [InlineData("127.1:5717", false)]
    [InlineData("2130706433:5717", false)]
    [InlineData("0.0.0.0:5717", false)]
    [InlineData("[::]:5717", false)]
    [InlineData("[::1%25lo]:5717", false)]
    [InlineData("localhost:5717, evil.example", false)]
    public void Only_a_loopback_name_with_the_port_is_own(string host, bool isOwn) => Assert.Equal(isOwn, HostGuard.IsOwn(host, 5717));

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example:{port}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.0\r\n\r\n")]
    [InlineData("GET / HTTP/1.0\r\nHost:\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /assets/sayso.css HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    public async Task A_request_that_names_another_place_or_none_is_refused(string request)
    {
        var host = samples.Host;
        var answer = await AskAsync(host.Address.Port, request.Replace("{port}", host.Address.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", answer, StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
