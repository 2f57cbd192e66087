using System.Xml.Linq;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>One item of an RSS feed. <c>content:encoded</c> is the report; without it <c>description</c>, which mostly is its beginning.</summary>
internal static class RssItem
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    public static InputItem Read(XElement item, FeedInfo feed, string name, int number)
    {
        // Its own elements have its own namespace; media:title and its like are not the report's.
        XElement? Own(string child) => item.Element(item.Name.Namespace + child);
        var where = $"{name}#{InputWords.Number(number)}";
        var guid = Own("guid").Words();
        var link = Own("link").Words() ?? (Own("guid").Get("isPermaLink") != "false" ? InputWords.Web(guid) : null);
        var published = InputWords.Date(Own("pubDate")?.Value, "RSS item/pubDate") ?? InputWords.Date(item.Element(Dc + "date")?.Value, "RSS item/dc:date");
        var provenance = new Provenance(InputFormat.Rss)
        {
            ItemGuid = guid,
            Address = InputWords.Web(link),
            Provider = feed.Title,
            InfoSources = Sources(Own("source")),
            CopyrightHolder = InputWords.Folded(item.Element(Dc + "rights")?.Value) ?? feed.Rights,
            FirstCreated = published?.Value,
        };
        var problems = new List<Problem>();
        var full = item.Element(Content + "encoded")?.Value;
        if (string.IsNullOrWhiteSpace(full))
        {
            full = Own("description")?.Value;
            if (!string.IsNullOrWhiteSpace(full))
            {
                problems.Add(Summary(where));
            }
        }

        var fields = new ItemFields
        {
            Title = InputWords.Field(HtmlFragment.Text(Own("title")?.Value ?? ""), "RSS item/title"),
            Outlet = InputWords.Field(feed.Title, "RSS channel/title"),
            Byline = InputWords.Byline(item.Element(Dc + "creator")?.Value, "RSS item/dc:creator") ?? Author(Own("author").Words()),
            Published = published,
            Url = InputWords.Url(link, "RSS item/link"),
            Language = InputWords.Field(feed.Language, "RSS channel/language"),
        };
        return ItemDocument.OfText(guid ?? InputWords.Web(link) ?? where, where, HtmlFragment.Text(full ?? ""), fields, provenance, problems);
    }

    public static Problem Summary(string where)
        => InputWords.Problem(where, "summary-only", "the feed gives no more than a summary; the whole report is at its address");

    // From which feed the item was taken.
    private static IReadOnlyList<InfoSource> Sources(XElement? source)
        => (source.Words() ?? source.Get("url")) is { } words ? [new InfoSource(words, source.Get("url"), "source")] : [];

    // "desk@example.org (Ana Serin)"; an address alone is no name.
    private static Field? Author(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var open = value.IndexOf('(', StringComparison.Ordinal);
        var names = open >= 0 && value.EndsWith(')') ? value[(open + 1)..^1] : value.Contains('@', StringComparison.Ordinal) ? null : value;
        return InputWords.Byline(names, "RSS item/author");
    }
}
