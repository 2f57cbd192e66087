using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Sayso.Cli.Fetching;
using Xunit;

namespace Sayso.EndToEnd.Tests.Fetching;

/// <summary>What happens before there is an answer.</summary>
public sealed class FetcherConnectionTests
{
    private static readonly FetchLimits Limits = FetchLimits.Default;

    private static Refused Refusal(Network network, string address, FetchLimits? limits = null)
    {
        using var fetcher = new Fetcher(network, "1.2", TimeProvider.System, static _ => { }, limits);
        return Assert.IsType<Refused>(fetcher.Get(address));
    }

    private static Network Unknown() => new(Limits) { Resolve = static (_, _) => throw new SocketException((int)SocketError.HostNotFound) };

    [Theory]
    [InlineData("")]
    [InlineData("http://")]
    [InlineData("http:///a")]
    [InlineData("http://%00/")]
    [InlineData("http://news..example/")]
    [InlineData("http://news.example:99999/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://news.example/\u001b[31m\r\n")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u00E4\u0161\u4E2D/")]
    [InlineData("http://\u200D.example/")]
    [InlineData("http://xn--a.example/")]
    [InlineData("http://\u0378.example/")]
    [InlineData("http://\u05D0a.example/")]
    [InlineData("http://a_b.-c.example/")]
    [InlineData("http://a\u3002\u3002b/")]
    [InlineData("http://%E4%B8/")]
    [InlineData("https://[v1.a]/")]
    public void No_address_however_odd_is_an_exception(string address)
    {
        var refused = Refusal(Unknown(), address);
        Assert.Equal(address, refused.Asked);
        Assert.DoesNotContain(refused.Message, char.IsControl);
    }

    [Fact]
    public void A_name_longer_than_names_are_is_refused()
        => Assert.IsType<Refused>(Refusal(new Network(Limits), "http://" + string.Join('.', Enumerable.Repeat("abcdefghij", 30)) + "/"));

    [Fact]
    public void A_name_that_nobody_knows_may_be_known_later()
    {
        var refused = Refusal(Unknown(), "https://news.example/a");
        Assert.Equal(RefusalKind.Connection, refused.Kind);
        Assert.StartsWith("https://news.example/a: news.example is not known", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_that_does_not_listen_may_do_so_later()
    {
        Network network;
        string address;
        using (var gone = new LocalServer())
        {
            (network, address) = (gone.Network(Limits), gone.Address("/a"));
        }

        Assert.Equal(RefusalKind.Connection, Refusal(network, address).Kind);
    }

    [Fact]
    public void A_name_that_changes_its_mind_gains_nothing()
    {
        using var server = new LocalServer();
        server.On("/robots.txt", "404 Not Found", "Connection: close").On("/a", "200 OK");
        var asked = 0;
        var network = new Network(Limits)
        {
            Exception = server.Network(Limits).Exception,
            Resolve = (_, _) => Task.FromResult(new[] { Interlocked.Increment(ref asked) == 1 ? IPAddress.Loopback : IPAddress.Parse("10.0.0.1") }),
        };
        Assert.Equal(RefusalKind.Guard, Refusal(network, server.Address("/a")).Kind);
        Assert.Equal(["/robots.txt"], server.Paths);
    }

    [Fact]
    public void A_server_that_says_nothing_is_left_after_the_time_for_fields()
    {
        using var server = new LocalServer();
        server.On("/a", static (_, stop) => Task.Delay(Timeout.Infinite, stop)).On("/robots.txt", "404 Not Found");

        // The time for robots.txt is the same: on a busy machine that may be what runs out, which is refused as well.
        var refused = Refusal(server.Network(Limits), server.Address("/a"), Limits with { HeaderTime = TimeSpan.FromSeconds(1) });
        Assert.True(refused.Kind is RefusalKind.Limit or RefusalKind.Later, refused.Message);
    }

    [Fact]
    public void What_follows_the_limit_of_robots_is_passed_over()
    {
        using var server = new LocalServer();
        server.On("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /b\n" + new string('#', 1000) + "\nDisallow: /a\n").On("/a", "200 OK");
        using var fetcher = new Fetcher(server.Network(Limits), "1.2", TimeProvider.System, static _ => { }, Limits with { RobotsBytes = 500 });
        Assert.IsType<Fetched>(fetcher.Get(server.Address("/a")));
        Assert.Equal(RefusalKind.Robots, Assert.IsType<Refused>(fetcher.Get(server.Address("/b"))).Kind);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=news.example", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var end = (IPEndPoint)listener.LocalEndpoint;
        var seen = Task.Run(
            async () =>
            {
                using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
                await using var secure = new SslStream(client.GetStream());
                try
                {
                    await secure.AuthenticateAsServerAsync(certificate);
                    return await secure.ReadAsync(new byte[1000], TestContext.Current.CancellationToken);
                }
                catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException)
                {
                    return 0;
                }
            },
            TestContext.Current.CancellationToken);
        var network = new Network(Limits) { Exception = end, Resolve = static (_, _) => Task.FromResult(new[] { IPAddress.Loopback }) };
        var refused = await Task.Run(() => Refusal(network, $"https://news.example:{end.Port}/a"), TestContext.Current.CancellationToken);
        Assert.Equal(RefusalKind.Connection, refused.Kind);
        Assert.Contains("TLS", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await seen);
    }
}
