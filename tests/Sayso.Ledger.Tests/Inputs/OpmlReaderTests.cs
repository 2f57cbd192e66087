using System.Text;
using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

public sealed class OpmlReaderTests
{
    [Fact]
    public void Feeds_come_in_their_order_each_once_whatever_folders_they_stand_in()
    {
        var feeds = Read("""
            <opml version="2.0"><head><title>Feeds</title></head><body>
              <outline text="Valley"><outline type="rss" text="A" xmlUrl="https://b.example/feed"/>
                <outline text="deeper"><outline xmlurl=" http://a.example/rss "/></outline></outline>
              <outline xmlUrl="https://b.example/feed"/>
              <outline xmlUrl="file:///etc/passwd"/><outline htmlUrl="https://c.example/"/>
            </body></opml>
            """);
        Assert.Null(feeds.Problem);
        Assert.Equal(["https://b.example/feed", "http://a.example/rss"], feeds.Addresses);
        Assert.Equal(1, feeds.PassedOver);
    }

    [Fact]
    public void A_doctype_is_passed_over_and_its_entities_are_not_read()
    {
        Assert.Single(Read("""<!DOCTYPE opml SYSTEM "http://evil.example/x.dtd"><opml><body><outline xmlUrl="https://a.example/"/></body></opml>""").Addresses);
        var feeds = Read("""<!DOCTYPE opml [<!ENTITY e SYSTEM "file:///etc/passwd">]><opml><body><outline xmlUrl="https://a.example/&e;"/></body></opml>""");
        Assert.Equal("invalid-xml", feeds.Problem?.Code);
        Assert.Empty(feeds.Addresses);
    }

    [Theory]
    [InlineData("<opml><body/></opml>", "empty")]
    [InlineData("<opml><body><outline xmlUrl='ftp://a.example/'/></body></opml>", "empty")]
    [InlineData("<rss><channel/></rss>", "no-opml")]
    [InlineData("", "invalid-xml")]
    [InlineData("<opml><body><outline xmlUrl='https://a.example/'/>", "invalid-xml")]
    public void What_is_no_list_of_feeds_says_why(string text, string code)
    {
        var feeds = Read(text);
        Assert.Equal(code, feeds.Problem?.Code);
        Assert.Contains("feeds.opml", feeds.Problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outlines_that_nest_without_end_are_a_limit()
        => Assert.Equal("limit", Read("<opml>" + string.Concat(Enumerable.Repeat("<outline>", 100_000))).Problem?.Code);

    [Fact]
    public void More_feeds_than_a_list_may_hold_are_a_limit()
    {
        static string List(int count) => "<opml>" + string.Concat(Enumerable.Range(0, count).Select(i => $"<outline xmlUrl='https://a.example/{i}'/>")) + "</opml>";
        Assert.Equal(OpmlReader.MostFeeds, Read(List(OpmlReader.MostFeeds)).Addresses.Count);
        Assert.Equal("limit", Read(List(OpmlReader.MostFeeds + 1)).Problem?.Code);
    }

    private static OpmlFeeds Read(string text) => OpmlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "feeds.opml");
}
