using System.Text;
using AngleSharp.Html.Dom;

namespace Sayso.Documents;

/// <summary>
/// What a page says about its article, each field from the most trusted place that has it: JSON-LD first, then meta tags, then
/// elements made for it, and what was made for browsers (<c>title</c>) last.
/// </summary>
internal sealed record HtmlFields(Field? Title, Field? Outlet, Field? Byline, Field? Dateline, Field? Published, Field? Url, Field? Language)
{
    /// <summary>Longer values are no headlines and no names.</summary>
    private const int MaxLength = 500;

    public static HtmlFields Read(IHtmlDocument page, JsonLd? article, string name, List<Problem> problems)
    {
        var meta = Meta(page);
        var outlet = article?.Get("publisher") ?? FirstMeta(meta, "og:site_name", "publisher", "dc.publisher", "citation_journal_title", "application-name");
        return new HtmlFields(
            Title: article?.Get("headline") ?? article?.Get("name")
                ?? FirstMeta(meta, "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title")
                ?? Element(page, "[itemprop=headline]", "element itemprop=headline") ?? OnlyHeading(page) ?? PageTitle(page, outlet),
            Outlet: outlet,
            Byline: Names(article?.Get("author")) ?? Names(article?.Get("creator"))
                ?? Names(FirstMeta(meta, "author", "parsely-author", "article:author", "byl", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author"))
                ?? Names(Element(page, "[itemprop=author]", "element itemprop=author")) ?? Names(Element(page, "[rel=author]", "link rel=author"))
                ?? Names(Element(page, ".byline", "element class=byline")),
            Dateline: article?.Get("dateline"),
            Published: Date(name, problems,
                [
                    article?.Get("datePublished"), article?.Get("dateCreated"),
                    FirstMeta(meta, "article:published_time", "og:article:published_time"), FirstMeta(meta, "parsely-pub-date"), FirstMeta(meta, "datepublished"),
                    FirstMeta(meta, "dc.date.issued", "dcterms.issued"), FirstMeta(meta, "dc.date", "dcterms.date", "dcterms.created"), FirstMeta(meta, "pubdate", "publishdate", "publish-date", "date", "sailthru.date"),
                    Value(page, "[itemprop=datePublished][datetime]", "datetime", "element itemprop=datePublished"),
                    Value(page, "[itemprop=datePublished][content]", "content", "element itemprop=datePublished"),
                    Value(page, "time[pubdate][datetime]", "datetime", "element time"),
                    Value(page, "article time[datetime]", "datetime", "element time"), Value(page, "time[datetime]", "datetime", "element time"),
                ]),
            Url: article?.Address() ?? Web(Value(page, "link[rel=canonical]", "href", "link rel=canonical")) ?? Web(FirstMeta(meta, "og:url", "twitter:url", "parsely-link")),
            Language: Tag(article?.Get("inLanguage")) ?? Tag(Value(page, "html[lang]", "lang", "html lang"))
                ?? Tag(FirstMeta(meta, "content-language", "dc.language", "og:locale")));
    }

    /// <summary>White space folded to single spaces and trimmed; null where nothing is left, or far too much.</summary>
    public static string? Fold(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var folded = new StringBuilder(Math.Min(value.Length, MaxLength));
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else
            {
                folded.Append(c);
            }

            if (folded.Length > 4 * MaxLength)
            {
                return null;
            }
        }

        var text = folded.ToString().Trim();
        return text.Length == 0 ? null : text;
    }

    private static Dictionary<string, string> Meta(IHtmlDocument page)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            var key = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            if (key is not null && Fold(element.GetAttribute("content")) is { } value)
            {
                all.TryAdd(key.Trim(), value);
            }
        }

        return all;
    }

    private static Field? FirstMeta(Dictionary<string, string> meta, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (meta.TryGetValue(key, out var value) && value.Length <= MaxLength)
            {
                return new Field(value, $"meta {key}");
            }
        }

        return null;
    }

    private static Field? Element(IHtmlDocument page, string selector, string from)
        => page.QuerySelector(selector) is { } element && Fold(element.TextContent) is { Length: <= MaxLength } text ? new Field(text, from) : null;

    private static Field? Value(IHtmlDocument page, string selector, string attribute, string from)
        => Fold(page.QuerySelector(selector)?.GetAttribute(attribute)) is { } value ? new Field(value, from) : null;

    private static Field? OnlyHeading(IHtmlDocument page)
        => page.QuerySelectorAll("h1") is { Length: 1 } headings && Fold(headings[0].TextContent) is { Length: <= MaxLength } text ? new Field(text, "element h1") : null;

    // "Headline - The Harbour Courier": what follows the last mark goes only if it is the outlet.
    private static Field? PageTitle(IHtmlDocument page, Field? outlet)
    {
        if (Fold(page.Title) is not { Length: <= MaxLength } title)
        {
            return null;
        }

        foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " — ", " – ", " :: ", " · "])
        {
            if (outlet is not null && title.EndsWith(mark + outlet.Value, StringComparison.OrdinalIgnoreCase))
            {
                title = title[..^(mark.Length + outlet.Value.Length)].TrimEnd();
            }
        }

        return title.Length == 0 ? null : new Field(title, "element title");
    }

    // Without "By"; an address of a profile page is no name.
    private static Field? Names(Field? field)
    {
        var names = field?.Value.Trim();
        if (names is not null && names.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            names = names[3..].TrimStart();
        }

        return string.IsNullOrEmpty(names) || names.Length > 200 || names.Contains("://", StringComparison.Ordinal) ? null : field! with { Value = names };
    }

    private static Field? Web(Field? field) => field is not null && WebAddress.IsWeb(field.Value) ? field : null;

    // BCP 47: letters, digits and hyphens; og:locale writes en_GB.
    private static Field? Tag(Field? field)
        => field?.Value.Replace('_', '-') is { Length: >= 2 and <= 35 } tag && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? field with { Value = tag } : null;

    private static Field? Date(string name, List<Problem> problems, ReadOnlySpan<Field?> candidates)
    {
        Field? bad = null;
        foreach (var candidate in candidates)
        {
            if (candidate is not null)
            {
                if (IsoDate.Read(candidate.Value) is { } date)
                {
                    return candidate with { Value = date };
                }

                bad ??= candidate;
            }
        }

        if (bad is not null)
        {
            problems.Add(InputMessages.Remark(name, "bad-date", JsonLinesReader.BadDate(bad.From, bad.Value)));
        }

        return null;
    }
}
