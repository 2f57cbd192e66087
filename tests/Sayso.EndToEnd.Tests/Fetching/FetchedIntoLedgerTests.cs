using Sayso.Cli;
using Sayso.Cli.Fetching;
using Sayso.Cli.Ledgers;
using Sayso.Documents;
using Sayso.Ledger.Tests.Inputs;
using Xunit;

namespace Sayso.EndToEnd.Tests.Fetching;

/// <summary>The whole way from a server of this machine, over a real connection, into a ledger.</summary>
public sealed class FetchedIntoLedgerTests : IDisposable
{
    private readonly LocalServer _server = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_feed_and_the_reports_that_it_links_to_are_kept_and_asked_for_once()
    {
        Serve();
        var (code, said) = Watch();
        Assert.Equal(ExitCodes.SomeUnreadable, code);
        Assert.Contains("5 read, 0 unchanged, 0 duplicate, 0 failed; 1 times a feed was not fetched", said, StringComparison.Ordinal);
        Assert.Contains($"{_server.Address("/gone.rss")}: news.example answers 404", said, StringComparison.Ordinal);

        // What the feed leads astray to is refused, and its summary stays.
        Assert.Contains("only public addresses are fetched", said, StringComparison.Ordinal);
        Assert.Contains("robots.txt", said, StringComparison.Ordinal);
        Assert.DoesNotContain("/private/toll", _server.Paths);
        Assert.Contains(Feeds.Second[^30..^1], Sayso("find", "repair", "--json"), StringComparison.Ordinal);
        Sayso("ledger", "verify");

        // The busy one is asked for again, the others are not.
        _server.On("/busy", "200 OK", "Content-Type: text/html", Page("The harbour board said that the pier would open again in May.")).Requests.Clear();
        Assert.Contains("1 read", Watch().Said, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/gone.rss", "/rss", "/robots.txt", "/busy"], _server.Paths);
        Assert.Contains("pier would open", Sayso("find", "pier", "--json"), StringComparison.Ordinal);

        // Now that nothing is left over the feed is asked whether it has changed.
        _server.On("/rss", "304 Not Modified").Requests.Clear();
        Assert.Contains("0 read, 0 unchanged", Watch().Said, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/gone.rss", "/rss"], _server.Paths);
        Assert.Contains("If-None-Match: \"v1\"\r\n", _server.Requests.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_is_kept_under_the_one_that_it_leads_to_and_one_that_is_refused_stops_no_other()
    {
        var end = _server.Address("/report", "other.example");
        _server.On("/go", "301 Moved Permanently", "Location: " + end).On("/report", "200 OK", "Content-Type: text/html", Page(Feeds.First));
        string[] inputs = [_server.Address("/gone"), _server.Address("/go"), _folder.Add("second.txt", Feeds.Second), "http://10.0.0.1/"];
        var (code, said) = Add(inputs);
        Assert.Equal(ExitCodes.SomeUnreadable, code);
        Assert.Contains("2 read, 0 unchanged, 0 duplicate, 2 failed", said, StringComparison.Ordinal);
        Assert.Contains("10.0.0.1 (a private network)", said, StringComparison.Ordinal);
        Assert.Contains($"\"report\":\"{end}\"", Sayso("find", "bridge", "--json"), StringComparison.Ordinal);
        Assert.Contains("1 unchanged", Add([_server.Address("/go")]).Said, StringComparison.Ordinal);
        Assert.All(_server.Requests, request => Assert.Contains("User-Agent: Sayso/1.2\r\n", request, StringComparison.Ordinal));
        Sayso("ledger", "verify");
    }

    [Fact]
    public void What_a_page_says_cannot_act_on_the_terminal()
    {
        _server.On("/a", "200 OK", "Content-Type: text/html; charset=utf-8", Page("The mayor \u001b]0;taken\u0007 said that the \u001b[31mbridge \u009b2Jis closed.") + "<title>\u001b[2J</title>");
        Assert.DoesNotContain('\u001b', Add([_server.Address("/a"), _server.Address("/\u001b[31m")]).Said);
        foreach (var format in new[] { "--json", "--csv", "--color=never" })
        {
            Assert.DoesNotContain(Sayso(format == "--color=never" ? ["story", _server.Address("/a"), format] : ["find", format]), c => char.IsControl(c) && c is not ('\n' or '\r'));
        }

        Assert.DoesNotContain(Sayso("find"), c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(Sayso("stories"), c => char.IsControl(c) && c != '\n');
    }

    private void Serve() => _server
        .On("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /private\n")
        .On("/rss", "200 OK", "Content-Type: application/rss+xml\r\nETag: \"v1\"", $"""
            <rss version="2.0"><channel><title>The Selma Courier</title><link>{_server.Address("/")}</link><language>en</language>
            {Item("/bridge", "Bridge", $"<p>{Feeds.First}</p><p>{Feeds.First}</p><p>{Feeds.First}</p><p>{Feeds.First}</p>")}
            {Item("/ferry", "Ferry", "The ferry was late, the company said.")}
            {Item("/private/toll", "Toll", "The toll stood at four, the army said.")}
            {Item("/busy", "Pier", "The pier was shut, the harbour board said.")}
            <item><title>Inside</title><link>http://169.254.169.254/latest</link><description>The council met, the clerk said.</description></item>
            </channel></rss>
            """)
        .On("/ferry", "200 OK", "Content-Type: text/html", Page(Feeds.Second))
        .On("/busy", "503 Service Unavailable", "Retry-After: 1");

    private string Item(string path, string title, string words)
        => $"<item><title>{title}</title><link>{_server.Address(path, path == "/busy" ? "busy.example" : "news.example")}</link><description>{System.Net.WebUtility.HtmlEncode(words)}</description></item>";

    private static string Page(string words) => $"<html><body><article><p>{words}</p><p>{Feeds.First}</p></article></body></html>";

    private (int Code, string Said) Watch()
    {
        var list = _folder.Add("feeds.opml", $"<opml><body><outline xmlUrl='{_server.Address("/gone.rss")}'/><outline xmlUrl='{_server.Address("/rss")}'/></body></opml>");
        using var said = new StringWriter();
        return (new WatchSession(new WatchOptions(list, _folder.At("news.sayso")) { Fetch = true, Once = true, Articles = true }, new Messages(said), TimeProvider.System, "test", Open).Run(), said.ToString());
    }

    private (int Code, string Said) Add(string[] inputs)
    {
        using var said = new StringWriter();
        return (new AddSession(new AddOptions(inputs, _folder.At("news.sayso"), null, null, DocumentFormat.Auto) { Fetch = true }, new Messages(said), TimeProvider.System, "test", Open).Run(), said.ToString());
    }

    private Fetcher Open() => new(_server.Network(FetchLimits.Default), "1.2", TimeProvider.System, static _ => { });

    private string Sayso(params string[] arguments)
    {
        var outcome = SaysoProcess.Run([.. arguments, "-l", "news.sayso"], folder: _folder.Path);
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Errors);
        return outcome.Output;
    }
}
