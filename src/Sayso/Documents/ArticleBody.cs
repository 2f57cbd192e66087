using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sayso.Documents;

/// <summary>
/// The text of the article on a page: SmartReader (Mozilla's Readability) finds where it is, <see cref="BlockText"/> makes it
/// text. Where SmartReader finds nothing, or the page is too large for it, the element that says it is the article is taken.
/// </summary>
internal static class ArticleBody
{
    /// <summary>SmartReader's time grows with the square of the elements beside each other; at this number of tags it takes seconds at worst.</summary>
    private const int MaxTagsForSmartReader = 15_000;

    /// <summary>Less running text than this, in characters, is no article, not even a flash of two sentences.</summary>
    private const int MinProse = 60;

    /// <summary>A paragraph of fewer words is a label or a menu entry.</summary>
    private const int MinWords = 6;

    /// <summary>A paragraph of this many words is running text even without an end.</summary>
    private const int ManyWords = 40;

    /// <summary>Junk is small; a container with more text than this is never dropped for its name.</summary>
    private const int MaxJunk = 600;

    private static readonly string[] JunkWords =
    [
        "share", "sharing", "social", "newsletter", "related", "advertisement", "advert", "ad", "ads", "promo", "caption", "credit", "signup", "subscribe",
        "subscription", "comments", "tags", "breadcrumb", "breadcrumbs", "cookie", "cookies", "readmore", "recommended", "sponsored", "toolbar", "pagination", "paywall",
    ];

    private static readonly string[] JunkRoles = ["navigation", "complementary", "banner", "dialog", "menu", "menubar", "alert", "search", "contentinfo", "toolbar"];

    private static readonly string[] ArticleSelectors = ["[itemprop=articleBody]", "article", "main", "body"];

    /// <summary>The text, paragraphs with a blank line between; null where the page has no article. Changes the page.</summary>
    public static string? Find(IHtmlDocument page, int tags, string? title)
    {
        var junk = Junk(page);

        // Kept before SmartReader takes the page apart.
        var marked = Blocks(page, junk, title);
        var found = tags <= MaxTagsForSmartReader ? BySmartReader(page, junk, title) : null;
        return found is not null && IsArticle(found) ? Join(found) : marked is not null ? Join(marked) : null;
    }

    private static IReadOnlyList<Block>? BySmartReader(IHtmlDocument page, HashSet<IElement> junk, string? title)
    {
        foreach (var element in junk)
        {
            element.Remove();
        }

        IReadOnlyList<Block>? blocks = null;
        using var reader = new SmartReader.Reader("https://document.invalid/", page) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(element => blocks = WithoutTitle(BlockText.Of(element, junk), title));
        reader.GetArticle();
        return blocks;
    }

    private static IReadOnlyList<Block>? Blocks(IHtmlDocument page, HashSet<IElement> junk, string? title)
    {
        foreach (var selector in ArticleSelectors)
        {
            // The longest of several: a page of one article may show the beginnings of others.
            IReadOnlyList<Block>? best = null;
            var most = 0;
            foreach (var element in page.QuerySelectorAll(selector).Take(20))
            {
                var blocks = WithoutTitle(BlockText.Of(element, junk), title);
                if (IsArticle(blocks) && Prose(blocks) > most)
                {
                    (best, most) = (blocks, Prose(blocks));
                }
            }

            if (best is not null)
            {
                return [.. best.Where(block => selector != "body" || block.Linked * 2 < block.Text.Length)];
            }
        }

        return null;
    }

    private static bool IsArticle(IReadOnlyList<Block> blocks)
    {
        var linked = blocks.Sum(block => block.Linked);
        return Prose(blocks) >= MinProse && linked * 2 < blocks.Sum(block => block.Text.Length);
    }

    // Running text: paragraphs of some words that are not mostly links and end as sentences do.
    private static int Prose(IReadOnlyList<Block> blocks)
        => blocks.Where(block => !block.IsHeading && block.Linked * 2 < block.Text.Length && EndsAsText(block.Text)).Sum(block => block.Text.Length);

    private static bool EndsAsText(string text)
    {
        var words = text.AsSpan().Count(' ') + text.AsSpan().Count('\n') + 1;
        return words >= ManyWords || (words >= MinWords && text[^1] is '.' or '!' or '?' or '"' or '”' or '’' or '\'' or ')' or '…' or ':' or ';' or '»');
    }

    private static string Join(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(block.Text);
        }

        return text.ToString();
    }

    // The headline is a field; in the text it would be read twice.
    private static IReadOnlyList<Block> WithoutTitle(IReadOnlyList<Block> blocks, string? title)
    {
        if (title is null)
        {
            return blocks;
        }

        var key = Key(title);
        return [.. blocks.Where((block, i) => !((block.IsHeading || i < 3) && block.Text.Length < 2 * title.Length + 20 && Key(block.Text) == key))];
    }

    // Letters and digits alone: quotes and dashes differ between a headline and its copies.
    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // What is no part of any article. With it goes the metadata, which has been read: SmartReader would put the title and the
    // site's name into regular expressions.
    private static HashSet<IElement> Junk(IHtmlDocument page)
    {
        var junk = new HashSet<IElement>();
        foreach (var element in page.QuerySelectorAll("meta, link, title, nav, aside, footer, figcaption, form, [hidden], [aria-hidden=true], [style], [role], [class], [id]").ToList())
        {
            var drop = element.TagName is "META" or "LINK" or "TITLE" or "NAV" or "ASIDE" or "FIGCAPTION" || element.HasAttribute("hidden")
                || element.GetAttribute("aria-hidden") == "true" || IsHiddenByStyle(element)
                || (element.GetAttribute("role") is { } role && Array.IndexOf(JunkRoles, role.Trim()) >= 0)
                || ((element.TagName is "FOOTER" or "FORM" || HasJunkName(element)) && IsSmall(element));
            if (drop && element.TagName is not ("BODY" or "HTML" or "ARTICLE" or "MAIN"))
            {
                junk.Add(element);
            }

            element.RemoveAttribute("style");
        }

        return junk;
    }

    private static bool IsHiddenByStyle(IElement element)
        => element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var plain
            && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private static bool HasJunkName(IElement element)
    {
        var names = string.Concat(element.GetAttribute("class"), " ", element.GetAttribute("id"));
        foreach (var part in names.AsSpan().SplitAny(" -_"))
        {
            foreach (var junk in JunkWords)
            {
                if (names.AsSpan()[part].Equals(junk, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Walks no further than it must: containers may lie in one another 500 deep.
    private static bool IsSmall(IElement element)
    {
        var length = 0;
        foreach (var text in element.Descendants<IText>())
        {
            length += text.Data.Length;
            if (length > MaxJunk)
            {
                return false;
            }
        }

        return true;
    }
}
