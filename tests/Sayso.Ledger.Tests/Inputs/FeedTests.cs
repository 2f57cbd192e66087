using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

/// <summary>What the formats of feeds and of agencies ask for beyond the plain case.</summary>
public sealed class FeedTests
{
    private const string AtomStart = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Collector</title><author><name>The Collector</name></author><rights>Collector</rights>""";

    [Fact]
    public void An_entry_taken_from_another_feed_is_by_the_authors_of_that_feed()
    {
        var item = Assert.Single(Given.Text($"{AtomStart}<entry><id>a</id><source><title>Coast</title><author><name>Cora Lind</name></author><rights>Coast</rights></source><content>{Feeds.First}</content></entry></feed>"));
        Assert.Equal(("Cora Lind", "Atom entry/source/author"), (item.Document!.Byline!.Value, item.Document.Byline.From));
        Assert.Equal("Coast", item.Provenance.CopyrightHolder);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/pdf")]
    public void Content_in_base_64_is_no_report(string type)
    {
        var item = Assert.Single(Given.Text($"{AtomStart}<entry><id>a</id><content type=\"{type}\">iVBORw0KGgoAAAANSUhEUgAA</content><summary>{Feeds.First}</summary></entry></feed>"));
        Assert.Equal(Feeds.First, item.Document!.Text);
        Assert.Equal("summary-only", Given.CodeOf(item));
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8", "One &lt;b&gt; two.", "One <b> two.")]
    [InlineData("text/html; charset=utf-8", "One &lt;b&gt;two&lt;/b&gt;.", "One two.")]
    [InlineData("text/xml", "<p>One.</p><p>Two.</p>", "One.\n\nTwo.")]
    [InlineData("application/nitf+xml", "<p>One.</p><p>Two.</p>", "One.\n\nTwo.")]
    public void Content_is_read_by_its_type(string type, string content, string text)
        => Assert.Equal(text, Assert.Single(Given.Text($"{AtomStart}<entry><id>a</id><content type=\"{type}\">{content}</content></entry></feed>")).Document!.Text);

    [Fact]
    public void A_feed_is_called_by_its_own_title()
    {
        var item = Assert.Single(Given.Text($"<rss xmlns:x=\"http://programs.invalid/dtd\"><channel><x:title>For a program</x:title><title>The Courier</title><item><description>{Feeds.First}</description></item></channel></rss>"));
        Assert.Equal("The Courier", item.Document!.Outlet!.Value);
    }

    [Fact]
    public void A_date_is_said_to_come_from_where_it_was_read()
    {
        var item = Assert.Single(Given.Text($"<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><item><pubDate>soon</pubDate><dc:date>2026-03-04</dc:date><description>{Feeds.First}</description></item></channel></rss>"));
        Assert.Equal(("2026-03-04", "RSS item/dc:date"), (item.Document!.Published!.Value, item.Document.Published.From));
    }

    [Theory]
    [InlineData("<inlineData contenttype=\"image/jpeg\">/9j/4AAQSkZJRgABAQAAAQABAAD</inlineData>")]
    [InlineData("<inlineData encoding=\"enc:base64\">/9j/4AAQSkZJRgABAQAAAQABAAD</inlineData>")]
    [InlineData("<inlineData contenttype=\"application/nitf+xml\">&lt;nitf&gt;&lt;body/&gt;&lt;/nitf&gt;</inlineData>")]
    public void A_rendition_without_words_leaves_the_text_to_the_next(string rendition)
        => Assert.Equal(Feeds.First, Assert.Single(NewsMl("", rendition)).Document!.Text);

    [Fact]
    public void An_item_that_is_linked_is_not_the_item_itself()
        => Assert.Null(Assert.Single(NewsMl("<link rel=\"irel:seeAlso\" href=\"https://nps.invalid/other\"/>")).Provenance.Address);

    [Theory]
    [InlineData("<embargoed>2026-03-05T06:00:00Z</embargoed>", "2026-03-05T06:00:00Z")]
    [InlineData("<embargoed/>", "a time of its own choice")]
    public void An_embargo_is_told(string embargo, string until)
    {
        var problem = Assert.Single(Assert.Single(NewsMl(embargo)).Problems);
        Assert.Equal("embargoed", problem.Code);
        Assert.Contains(until, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_embargo_of_ninjs_is_told_too()
        => Assert.Equal("embargoed", Given.CodeOf(Assert.Single(Given.Text($$"""{"uri": "urn:1", "type": "text", "embargoed": "2026-03-05T06:00:00Z", "body_text": "{{Feeds.First}}"}"""))));

    [Fact]
    public void Letters_of_windows_are_quotes_and_dashes_as_in_browsers()
    {
        Assert.Equal("“No,” she said – ‘no’…", HtmlFragment.Text("&#147;No,&#x94; she said &#150; \u0091no\u0092\u0085"));
    }

    [Theory]
    [InlineData("https://courier.invalid/a\u001b[2J")]
    [InlineData("https://courier.invalid/a\u009b2J")]
    [InlineData("https://courier.invalid/a b")]
    [InlineData("javascript:alert(1)")]
    public void What_could_steer_a_terminal_is_no_address(string address) => Assert.Null(InputWords.Web(address));

    private static IReadOnlyList<InputItem> NewsMl(string meta, string rendition = "")
        => Given.Text($"<newsItem guid=\"urn:1\"><itemMeta>{meta}</itemMeta><contentSet>{rendition}<inlineData contenttype=\"text/plain\">{Feeds.First}</inlineData></contentSet></newsItem>");
}
