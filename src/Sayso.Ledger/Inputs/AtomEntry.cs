using System.Xml.Linq;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>One entry of an Atom feed (RFC 4287).</summary>
internal static class AtomEntry
{
    public static InputItem Read(XElement entry, FeedInfo feed, string name, int number)
    {
        XElement? Own(string child) => entry.Element(entry.Name.Namespace + child);
        var where = $"{name}#{InputWords.Number(number)}";
        var id = Own("id").Words();
        var link = entry.Elements(entry.Name.Namespace + "link").FirstOrDefault(l => (l.Get("rel") ?? "alternate") == "alternate").Get("href");
        var published = InputDate.Read(Own("published")?.Value);
        var updated = InputDate.Read(Own("updated")?.Value);
        var source = Own("source");
        var provenance = new Provenance(InputFormat.Atom)
        {
            ItemGuid = id,
            Address = InputWords.Web(link),
            Provider = feed.Title,
            InfoSources = source.Child("title") is { } title && Construct(title) is { } from
                ? [new InfoSource(from, source.Child("id").Words(), "source")]
                : [],
            CopyrightHolder = (Own("rights") ?? source.Child("rights")) is { } rights ? Construct(rights) : feed.Rights,
            FirstCreated = published,
            VersionCreated = updated,
        };
        var problems = new List<Problem>();
        var text = Own("content") is { } content ? Body(content) : "";
        if (string.IsNullOrWhiteSpace(text) && Own("summary") is { } summary)
        {
            text = Body(summary);
            problems.Add(RssItem.Summary(where));
        }

        var fields = new ItemFields
        {
            Title = Own("title") is { } headline ? InputWords.Field(Construct(headline), "Atom entry/title") : null,
            Outlet = InputWords.Field(feed.Title, "Atom feed/title"),
            Byline = InputWords.Byline(Authors(entry), "Atom entry/author") ?? InputWords.Byline(Authors(source), "Atom entry/source/author")
                ?? InputWords.Byline(feed.Author, "Atom feed/author"),
            Published = InputWords.Field(published ?? updated, published is null ? "Atom entry/updated" : "Atom entry/published"),
            Url = InputWords.Url(link, "Atom entry/link"),
            Language = InputWords.Field(entry.Attribute(XNamespace.Xml + "lang")?.Value ?? feed.Language, "Atom xml:lang"),
        };
        return ItemDocument.OfText(id ?? InputWords.Web(link) ?? where, where, text, fields, provenance, problems);
    }

    /// <summary>A short text as Atom has it, plain, escaped HTML or XHTML; null where it is empty.</summary>
    public static string? Construct(XElement element) => InputWords.Folded(Body(element));

    private static string? Authors(XElement? of)
        => InputWords.Folded(string.Join(", ", of.Children("author").Select(author => author.Child("name").Words()).OfType<string>().Distinct()));

    // Section 4.1.3.3: what is neither text nor XML stands there in base 64, a picture or a sound.
    private static string Body(XElement element)
        => HttpMessage.MediaTypeOf(element.Get("type")) switch
        {
            null or "text" => MarkupText.Plain(element.Value),
            "html" or "text/html" => HtmlFragment.Text(element.Value),
            "xhtml" => MarkupText.Of(element),
            var type when type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("/xml", StringComparison.Ordinal) => MarkupText.Of(element),
            var type when type.StartsWith("text/", StringComparison.Ordinal) => MarkupText.Plain(element.Value),
            _ => "",
        };
}
