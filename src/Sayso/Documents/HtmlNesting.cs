using System.Collections.Frozen;

namespace Sayso.Documents;

/// <summary>
/// How deep the tags of a page nest, kept while they go by. AngleSharp needs time that grows with the square of the depth (ten
/// minutes for 100,000 tags) and what walks the tree needs stack, so the depth is known before either begins. The count follows
/// the rules of the HTML standard for what closes what, and where it differs it counts too much, never too little.
/// </summary>
internal sealed class HtmlNesting
{
    /// <summary>The deepest pages of newspapers have 40 levels; ten times that is no report.</summary>
    public const int MaxDepth = 500;

    /// <summary>The most copies of open formatting elements that the parser may have to make; one a paragraph is already sloppy.</summary>
    private const int MaxCopies = 500_000;

    /// <summary>The parser keeps at most three of each kind of formatting element open.</summary>
    private const int MaxFormatting = 40;

    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"]);

    private static readonly FrozenSet<string> Formatting = FrozenSet.ToFrozenSet(
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]);

    // Closed without an end tag by what follows; what can hold them is counted.
    private static readonly FrozenSet<string> Implied = FrozenSet.ToFrozenSet(
        ["p", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rp", "rt", "rb", "rtc", "html", "head", "body"]);

    private static readonly FrozenSet<string> Items = FrozenSet.ToFrozenSet(["li", "dd", "dt"]);

    private static readonly FrozenSet<string> Walls = FrozenSet.ToFrozenSet(["table", "object", "applet", "marquee", "caption", "button"]);

    // What an end tag of an inline element does not reach across.
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "applet", "article", "aside", "blockquote", "button", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
            "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "li", "listing", "main", "marquee",
            "menu", "nav", "object", "ol", "pre", "search", "section", "select", "summary", "table", "ul",
        ]);

    private readonly List<string> _open = [];
    private int _formatting;
    private int _copies;

    /// <summary>Whether the element has no content, and its tag opens nothing.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether the element is one that the parser opens again after a block has closed it.</summary>
    public static bool IsFormatting(string name) => Formatting.Contains(name);

    /// <summary>Whether the page is too deep, or its formatting too tangled, to be parsed.</summary>
    public bool TooDeep => _open.Count > MaxDepth || _copies > MaxCopies;

    public void Open(string name)
    {
        if (Void.Contains(name))
        {
            return;
        }

        if (name == "a")
        {
            Close(name);        // a link cannot hold a link: the second ends the first
        }

        if (Formatting.Contains(name))
        {
            _formatting = Math.Min(_formatting + 1, MaxFormatting);
        }
        else
        {
            _copies += _formatting;
        }

        if (Implied.Contains(name))
        {
            return;
        }

        if (Items.Contains(name))
        {
            for (var i = _open.Count - 1; i >= 0; i--)
            {
                if (_open[i] == name || (name != "li" && _open[i] is "dd" or "dt"))
                {
                    _open.RemoveRange(i, _open.Count - i);
                    break;
                }

                if (Blocks.Contains(_open[i]) && _open[i] is not ("div" or "address"))
                {
                    break;
                }
            }
        }

        _open.Add(name);
    }

    public void Close(string name)
    {
        var isBlock = Blocks.Contains(name);
        if (Formatting.Contains(name))
        {
            _formatting = Math.Max(_formatting - 1, 0);
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] == name)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if (name != "table" && (isBlock ? Walls.Contains(_open[i]) : Blocks.Contains(_open[i])))
            {
                return;
            }
        }
    }
}
