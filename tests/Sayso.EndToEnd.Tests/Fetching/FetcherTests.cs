using System.Text;
using Sayso.Cli.Fetching;
using Xunit;

namespace Sayso.EndToEnd.Tests.Fetching;

public sealed class FetcherTests : IDisposable
{
    private const string Html = "Content-Type: text/html; charset=\"utf-8\"";

    private readonly LocalServer _server = new();
    private readonly List<TimeSpan> _waited = [];

    public void Dispose() => _server.Dispose();

    private FetchResult Get(string address, FetchLimits? limits = null, Validators? known = null)
    {
        using var fetcher = Fetcher(limits);
        return fetcher.Get(address, known);
    }

    private Fetcher Fetcher(FetchLimits? limits = null) => new(_server.Network(limits ?? FetchLimits.Default), "1.2", TimeProvider.System, _waited.Add);

    private Refused Refusal(string path, FetchLimits? limits = null) => Assert.IsType<Refused>(Get(_server.Address(path), limits));

    [Fact]
    public void A_page_comes_with_what_the_server_says_of_it()
    {
        _server.On("/a?b=1", "200 OK", Html + "\r\nETag: \"v1\"\r\nLast-Modified: Mon, 02 Nov 2026 10:00:00 GMT", "<p>The ferry is late.");
        var fetched = Assert.IsType<Fetched>(Get(_server.Address("/a?b=1#below")));
        Assert.Equal("<p>The ferry is late.", Encoding.UTF8.GetString(fetched.Content));
        Assert.Equal((_server.Address("/a?b=1#below"), _server.Address("/a?b=1")), (fetched.Asked, fetched.Address));
        Assert.Equal(("text/html", "utf-8"), (fetched.ContentType, fetched.Charset));
        Assert.Equal(new Validators("\"v1\"", "Mon, 02 Nov 2026 10:00:00 GMT"), fetched.Validators);
        Assert.Equal(["/robots.txt", "/a?b=1"], _server.Paths);
        Assert.All(_server.Requests, request => Assert.Contains("User-Agent: Sayso/1.2\r\n", request, StringComparison.Ordinal));
    }

    [Fact]
    public void Robots_are_asked_once_and_two_requests_are_apart()
    {
        _server.On("/robots.txt", "200 OK", "", "User-agent: *\nCrawl-delay: 900\n").On("/a", "200 OK").On("/b", "200 OK");
        using var fetcher = Fetcher();
        Assert.IsType<Fetched>(fetcher.Get(_server.Address("/a")));
        Assert.IsType<Fetched>(fetcher.Get(_server.Address("/b")));
        Assert.Equal(["/robots.txt", "/a", "/b"], _server.Paths);
        Assert.Equal(2, _waited.Count);
        Assert.All(_waited, wait => Assert.InRange(wait.TotalSeconds, 1.0, 30.0));
    }

    [Fact]
    public void What_robots_say_is_asked_again_after_a_day_and_where_nothing_could_be_had_when_the_host_is_asked_again()
    {
        var clock = new LaterClock();
        _server.On("/robots.txt", "500 Internal Server Error").On("/a", "200 OK");
        using var fetcher = new Fetcher(_server.Network(FetchLimits.Default), "1.2", clock, _waited.Add);
        FetchResult At(double hours)
        {
            clock.Later = TimeSpan.FromHours(hours);
            return fetcher.Get(_server.Address("/a"));
        }

        Assert.IsType<Refused>(At(0));
        _server.On("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /b\n");
        Assert.IsType<Refused>(At(0.2));
        Assert.IsType<Fetched>(At(0.3));
        _server.On("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /a\n");
        Assert.IsType<Fetched>(At(24.2));
        Assert.Equal(RefusalKind.Robots, Assert.IsType<Refused>(At(24.4)).Kind);
        Assert.Equal(["/robots.txt", "/robots.txt", "/a", "/a", "/robots.txt"], _server.Paths);
    }

    private sealed class LaterClock : TimeProvider
    {
        public TimeSpan Later { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Later;
    }

    [Fact]
    public void A_redirect_is_followed_and_asked_anew_at_the_host_it_leads_to()
    {
        _server.On("/a", "302 Found", "Location: " + _server.Address("/b", "other.example")).On("/b", "200 OK", Html, "here");
        var fetched = Assert.IsType<Fetched>(Get(_server.Address("/a")));
        Assert.Equal(_server.Address("/b", "other.example"), fetched.Address);
        Assert.Equal(["/robots.txt", "/a", "/robots.txt", "/b"], _server.Paths);
    }

    [Theory]
    [InlineData("http://127.0.0.1/latest", nameof(RefusalKind.Guard))]
    [InlineData("http://10.0.0.1/", nameof(RefusalKind.Guard))]
    [InlineData("http://[::1]/", nameof(RefusalKind.Guard))]
    [InlineData("http://2130706433/", nameof(RefusalKind.Guard))]
    [InlineData("//169.254.169.254/latest/meta-data", nameof(RefusalKind.Guard))]
    [InlineData("file:///etc/passwd", nameof(RefusalKind.Address))]
    [InlineData("gopher://news.example/", nameof(RefusalKind.Address))]
    [InlineData("http://ana:secret@news.example/", nameof(RefusalKind.Address))]
    [InlineData("http://news.example:22/", nameof(RefusalKind.Address))]
    public void A_redirect_to_where_nobody_may_go_is_refused(string to, string kind)
    {
        _server.On("/a", "301 Moved Permanently", "Location: " + to);
        var refused = Refusal("/a");
        Assert.Equal(kind, refused.Kind.ToString());
        Assert.StartsWith(_server.Address("/a"), refused.Message, StringComparison.Ordinal);
        Assert.False(refused.MayPass);
    }

    [Fact]
    public void A_circle_of_redirects_ends()
    {
        _server.On("/a", "302 Found", "Location: /b").On("/b", "307 Temporary Redirect", "Location: /a");
        Assert.Equal(RefusalKind.Limit, Refusal("/a").Kind);
        Assert.Equal(1 + 1 + FetchLimits.Default.Redirects, _server.Requests.Count);
    }

    [Fact]
    public void A_body_without_end_is_refused_at_the_limit()
    {
        _server.On("/a", async (to, stop) =>
        {
            await LocalServer.Send(to, "200 OK", "Connection: close", [], stop);
            for (var block = new byte[64 * 1024]; ;)
            {
                await to.WriteAsync(block, stop);
            }
        });
        Assert.Equal(RefusalKind.Limit, Refusal("/a", FetchLimits.Default with { Bytes = 1_000_000 }).Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_server_that_never_finishes_is_left_after_the_time_limit(bool fields)
    {
        _server.On("/robots.txt", "404 Not Found").On("/a", async (to, stop) =>
        {
            await LocalServer.Send(to, fields ? "200 OK\r\nContent-Length: 5" : "200 OK\r\nA: b", "Content-Length: 5", fields ? "a"u8.ToArray() : [], stop);
            await Task.Delay(Timeout.Infinite, stop);
        });
        var limits = FetchLimits.Default with { HeaderTime = TimeSpan.FromSeconds(20), TotalTime = TimeSpan.FromMilliseconds(400) };
        var refused = Refusal("/a", limits);
        Assert.Equal(RefusalKind.Limit, refused.Kind);
        Assert.Contains("too slow", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_unpacks_to_more_than_the_limit_is_refused()
    {
        _server.On("/a", "200 OK", "Content-Encoding: gzip", Packed(new byte[3_000_000]));
        Assert.Equal(RefusalKind.Limit, Refusal("/a", FetchLimits.Default with { Bytes = 1_000_000 }).Kind);
    }

    [Fact]
    public void What_is_packed_is_unpacked()
    {
        _server.On("/a", "200 OK", "Content-Encoding: gzip", Packed("The ferry is late."u8.ToArray()));
        Assert.Equal("The ferry is late.", Encoding.UTF8.GetString(Assert.IsType<Fetched>(Get(_server.Address("/a"))).Content));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("zstd")]
    [InlineData("gzip, gzip")]
    public void What_is_not_packed_as_it_says_is_refused(string packing)
    {
        _server.On("/a", "200 OK", "Content-Encoding: " + packing, "The ferry is late, and is no archive.");
        Assert.Equal(RefusalKind.Content, Refusal("/a").Kind);
    }

    [Theory]
    [InlineData("Content-Length: 99999999999", nameof(RefusalKind.Limit))]
    [InlineData("Content-Length: 100", nameof(RefusalKind.Connection))]
    [InlineData("Transfer-Encoding: chunked\r\nConnection: close", nameof(RefusalKind.Connection))]
    public void A_body_of_another_length_than_it_says_is_refused(string field, string kind)
    {
        _server.On("/a", "200 OK", field, "5\r\nabc");
        Assert.Equal(kind, Refusal("/a").Kind.ToString());
    }

    [Fact]
    public void Too_many_fields_are_refused()
    {
        _server.On("/a", "200 OK", string.Concat(Enumerable.Range(0, 3000).Select(n => $"X-{n}: {new string('a', 40)}\r\n")));
        Assert.Equal(RefusalKind.Limit, Refusal("/a").Kind);
    }

    [Fact]
    public void What_has_not_changed_is_not_sent_again()
    {
        _server.On("/a", "304 Not Modified", "ETag: \"v1\"");
        Assert.IsType<NotModified>(Get(_server.Address("/a"), known: new Validators("\"v1\"", "Mon, 02 Nov 2026 10:00:00 GMT")));
        Assert.Contains("If-None-Match: \"v1\"\r\n", _server.Requests.Last(), StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Mon, 02 Nov 2026 10:00:00 GMT\r\n", _server.Requests.Last(), StringComparison.Ordinal);
        Assert.Equal(RefusalKind.Status, Refusal("/a").Kind);
    }

    [Fact]
    public void A_validator_that_would_be_a_second_field_is_not_sent()
    {
        _server.On("/a", "200 OK");
        Assert.IsType<Fetched>(Get(_server.Address("/a"), known: new Validators("\"v1\"\r\nX-Other: 1", null)));
        Assert.DoesNotContain("X-Other", _server.Requests.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_robots_disallow_is_never_asked_for()
    {
        _server.On("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /private\n").On("/private/a", "200 OK").On("/b", "302 Found", "Location: /private/a");
        Assert.Equal(RefusalKind.Robots, Refusal("/private/a").Kind);
        Assert.Equal(RefusalKind.Robots, Refusal("/b").Kind);
        Assert.DoesNotContain("/private/a", _server.Paths);
    }

    [Theory]
    [InlineData("500 Internal Server Error", "")]
    [InlineData("429 Too Many Requests", "Retry-After: 60")]
    [InlineData("302 Found", "Location: http://10.0.0.1/robots.txt")]
    [InlineData("302 Found", "Location: /robots.txt")]
    public void A_host_that_cannot_say_what_it_allows_is_not_asked_for_now(string status, string fields)
    {
        _server.On("/robots.txt", status, fields).On("/a", "200 OK");
        var refused = Refusal("/a");
        Assert.Equal(RefusalKind.Later, refused.Kind);
        Assert.NotNull(refused.RetryAt);
        Assert.DoesNotContain("/a", _server.Paths);
    }

    [Theory]
    [InlineData("429 Too Many Requests", "Retry-After: 120", 120)]
    [InlineData("503 Service Unavailable", "Retry-After: 99999999999999", 86400)]
    [InlineData("503 Service Unavailable", "Retry-After: Fri, 01 Jan 2100 00:00:00 GMT", 86400)]
    [InlineData("503 Service Unavailable", "Retry-After: soon", 900)]
    [InlineData("429 Too Many Requests", "", 900)]
    public void A_host_that_wants_to_be_left_alone_is(string status, string fields, int seconds)
    {
        _server.On("/a", status, fields);
        using var fetcher = Fetcher();
        var before = TimeProvider.System.GetUtcNow();
        var refused = Assert.IsType<Refused>(fetcher.Get(_server.Address("/a")));
        Assert.Equal(RefusalKind.Later, refused.Kind);
        Assert.InRange((refused.RetryAt!.Value - before).TotalSeconds, seconds, seconds + 60);
        Assert.Equal(RefusalKind.Later, Assert.IsType<Refused>(fetcher.Get(_server.Address("/b"))).Kind);
        Assert.Equal(["/robots.txt", "/a"], _server.Paths);
    }

    [Theory]
    [InlineData("404 Not Found", "", nameof(RefusalKind.Status))]
    [InlineData("500 Internal Server Error", "", nameof(RefusalKind.Status))]
    [InlineData("204 No Content", "Connection: close", nameof(RefusalKind.Status))]
    [InlineData("302 Found", "", nameof(RefusalKind.Address))]
    [InlineData("200 OK", "Content-Type: IMAGE/png", nameof(RefusalKind.Content))]
    [InlineData("200 OK", "Content-Type: text/css; charset=utf-8", nameof(RefusalKind.Content))]
    public void What_is_no_page_is_refused_and_asked_for_once(string status, string fields, string kind)
    {
        _server.On("/a", status, fields);
        Assert.Equal(kind, Refusal("/a").Kind.ToString());
        Assert.Equal(["/robots.txt", "/a"], _server.Paths);
    }

    [Theory]
    [InlineData("HELLO\r\n\r\n")]
    [InlineData("")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    public void What_is_no_answer_is_refused(string bytes)
    {
        _server.On("/a", (to, stop) => to.WriteAsync(Encoding.Latin1.GetBytes(bytes), stop).AsTask());
        Assert.Equal(RefusalKind.Connection, Refusal("/a").Kind);
    }

    [Fact]
    public void Nothing_is_sent_to_an_address_that_is_not_public()
    {
        using var fetcher = new Fetcher(new Network(FetchLimits.Default), "1.2", TimeProvider.System, _waited.Add);
        var refused = Assert.IsType<Refused>(fetcher.Get("http://127.0.0.1/"));
        Assert.Equal(RefusalKind.Guard, refused.Kind);
        Assert.Equal(RefusalKind.Address, Assert.IsType<Refused>(fetcher.Get(_server.Address("/a"))).Kind);
        Assert.Empty(_server.Requests);
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var all = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(all, System.IO.Compression.CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return all.ToArray();
    }
}
