using System.Text;
using Sayso.Cli;
using Sayso.Cli.Fetching;
using Sayso.Cli.Ledgers;
using Sayso.Ledger.Tests.Inputs;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>What becomes of answers; how they are fetched is tested where they are.</summary>
public sealed class WatchTests
{
    private const string Feed = "https://courier.example/rss";
    private const string Other = "https://gone.example/rss";
    private const string Ferry = "https://courier.invalid/ferry";

    private const string List = $"<opml><body><outline xmlUrl='{Other}'/><outline xmlUrl='{Feed}'/></body></opml>";

    [Fact]
    public void A_feed_that_is_not_there_stops_no_other_and_one_that_has_not_changed_is_not_read()
    {
        using var folder = new TemporaryFolder();
        using var web = new FixedFetcher { [Feed] = (Feeds.Rss, "text/xml") };
        var (code, said) = Watch(folder, web, articles: false);
        Assert.Equal(ExitCodes.SomeUnreadable, code);
        Assert.Contains("gone.example/rss: no such page", said, StringComparison.Ordinal);
        Assert.Contains("2 read, 0 unchanged", said, StringComparison.Ordinal);
        Assert.Contains("\"v1\"", File.ReadAllText(folder.At("news.sayso.fetch.json")).Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Contains("0 read, 0 unchanged", Watch(folder, web, articles: false).Said, StringComparison.Ordinal);
        Assert.Equal([Other, Feed, Other, Feed], web.Asked);

        File.Delete(folder.At("news.sayso.fetch.json"));
        Assert.Contains("0 read, 2 unchanged", Watch(folder, web, articles: false).Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_is_replaced_by_its_report_under_the_id_of_the_item_and_stays_where_that_is_refused()
    {
        using var folder = new TemporaryFolder();
        using var web = new FixedFetcher { [Feed] = (Feeds.Rss, "text/xml"), [Ferry] = ($"<html><body><article><p>{Feeds.Second}</p><p>{Feeds.First}</p></article></body></html>", "text/html") };
        var (code, said) = Watch(folder, web, articles: true);
        Assert.Equal(ExitCodes.SomeUnreadable, code);
        Assert.Contains("2 read", said, StringComparison.Ordinal);
        Assert.Contains(web.Asked, address => address.EndsWith("/empty", StringComparison.Ordinal));
        Assert.DoesNotContain(web.Asked, address => address.EndsWith("/bridge", StringComparison.Ordinal));
        Assert.Contains(Ferry, Find(folder, "repair"), StringComparison.Ordinal);

        web.Changed = true;
        web.Asked.Clear();
        Assert.Contains("0 read, 1 unchanged", Watch(folder, web, articles: true).Said, StringComparison.Ordinal);
        Assert.Equal([Other, Feed], web.Asked);
    }

    [Fact]
    public void No_connection_is_opened_unless_that_was_said()
    {
        using var folder = new TemporaryFolder();
        folder.Add("feeds.opml", List);
        folder.Add("first.txt", Feeds.First);
        var watched = SaysoProcess.Run(["watch", "feeds.opml", "-l", "news.sayso"], folder: folder.Path);
        Assert.Equal(2, watched.ExitCode);
        Assert.Contains("say --fetch", watched.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("news.sayso")));
        var added = SaysoProcess.Run(["add", "https://a.example/?x=*", "first.txt", "-l", "news.sayso", "--report", "added"], folder: folder.Path);
        Assert.Equal(2, added.ExitCode);
        Assert.Contains("sayso: https://a.example/?x=*: it is an address of the web", added.Errors, StringComparison.Ordinal);
        Assert.Contains("1 read, 0 unchanged, 0 duplicate, 1 failed", added.Errors, StringComparison.Ordinal);
        Assert.Contains("say --fetch", File.ReadAllLines(folder.At("added"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_list_of_feeds_is_said_before_anything_is_fetched()
    {
        using var folder = new TemporaryFolder();
        folder.Add("feeds.opml", Feeds.Rss);
        var outcome = SaysoProcess.Run(["watch", "feeds.opml", "-l", "news.sayso", "--fetch"], folder: folder.Path);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("OPML", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("5 or more", SaysoProcess.Run(["watch", "feeds.opml", "-l", "x", "--fetch", "--every", "1"], folder: folder.Path).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_that_a_server_names_is_that_of_a_page_and_its_last_address_is_its_id()
    {
        var page = Encoding.Latin1.GetBytes($"<html><head><meta charset='utf-8'></head><body><article><p>The mayor said that the café is closed. {Feeds.First}</p><p>{Feeds.Second}</p></article></body></html>");
        var fetched = new Fetched("http://a.example/", page, "https://a.example/cafe", "text/html", "iso-8859-1", DateTimeOffset.UnixEpoch, new Validators(null, null));
        var item = Assert.Single(Web(null).Items(fetched));
        Assert.Contains("café", item.Result.Document!.Text, StringComparison.Ordinal);
        Assert.Equal(("https://a.example/cafe", "1970-01-01T00:00:00Z", false), (item.Result.Id, item.Provenance!.CapturedAt, item.NamedByFile));
        Assert.NotNull(Assert.Single(Web(null).Items(fetched with { Charset = "nobody-knows" })).Result.Document);
    }

    [Fact]
    public void What_is_refused_is_an_input_that_failed_with_the_reason()
    {
        using var web = new FixedFetcher();
        var item = Assert.Single(Web(web).Read(new Cli.Inputs.Input(Other)));
        Assert.Equal("https://gone.example/rss: no such page", Assert.Single(item.Result.Problems).Message);
    }

    private static WebSource Web(IFetcher? fetcher) => new(new ItemSource(Documents.DocumentFormat.Auto, null, new ChildReader(ChildLimits.Default)), fetcher);

    private static (int Code, string Said) Watch(TemporaryFolder folder, FixedFetcher web, bool articles)
    {
        var options = new WatchOptions(folder.Add("feeds.opml", List), folder.At("news.sayso")) { Fetch = true, Once = true, Articles = articles };
        using var said = new StringWriter();
        var code = new WatchSession(options, new Messages(said), TimeProvider.System, "test", () => web).Run();
        return (code, said.ToString());
    }

    private static string Find(TemporaryFolder folder, string words) => SaysoProcess.Run(["find", words, "--json", "-l", "news.sayso"], folder: folder.Path).Output;

    /// <summary>Knows some addresses by heart.</summary>
    private sealed class FixedFetcher : IFetcher
    {
        private readonly Dictionary<string, (string Content, string Type)> _known = new(StringComparer.Ordinal);

        public List<string> Asked { get; } = [];

        public bool Changed { get; set; }

        public (string Content, string Type) this[string address]
        {
            set => _known[address] = value;
        }

        public FetchResult Get(string address, Validators? known = null)
        {
            Asked.Add(address);
            return !_known.TryGetValue(address, out var answer) ? new Refused(address, RefusalKind.Status, $"{address}: no such page")
                : known is { ETag: "\"v1\"" } && !Changed ? new NotModified(address)
                : new Fetched(address, Encoding.UTF8.GetBytes(answer.Content), address, answer.Type, null, DateTimeOffset.UnixEpoch, new Validators("\"v1\"", null));
        }

        public void Dispose()
        {
        }
    }
}
