using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Sayso.Documents;

/// <summary>One paragraph of a page.</summary>
/// <param name="Text">Its words, white space folded, line breaks as LF.</param>
/// <param name="Linked">How many characters of it are links.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
internal readonly record struct Block(string Text, int Linked, bool IsHeading);

/// <summary>
/// The paragraphs of an element, in order. Block elements, list items, headings and table rows are paragraphs of their own, so
/// that no two words are glued; <c>br</c> is a line break; <c>q</c> gets its marks, which browsers draw.
/// </summary>
internal sealed class BlockText
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "ADDRESS", "ARTICLE", "BLOCKQUOTE", "BODY", "CENTER", "DD", "DETAILS", "DIV", "DL", "DT", "FIELDSET", "FIGURE", "FORM", "H1", "H2", "H3", "H4", "H5", "H6",
            "HEADER", "HGROUP", "HR", "LI", "MAIN", "MENU", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TBODY", "THEAD", "TFOOT", "TR", "UL", "CAPTION", "DIR",
        ]);

    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(["H1", "H2", "H3", "H4", "H5", "H6"]);

    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(["HEAD", "TITLE", "NAV", "ASIDE", "FIGCAPTION", "FOOTER", "DEL", "RT", "RP", "META", "LINK"]);

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly IReadOnlySet<IElement> _junk;
    private int _linked;
    private int _links;
    private int _quotes;
    private bool _isHeading;
    private bool _space;

    private BlockText(IReadOnlySet<IElement> junk) => _junk = junk;

    /// <summary>The paragraphs of the element, without those of the elements in <paramref name="junk"/>.</summary>
    public static IReadOnlyList<Block> Of(IElement element, IReadOnlySet<IElement> junk)
    {
        var text = new BlockText(junk);
        text.Element(element);
        text.EndBlock();
        return text._blocks;
    }

    // Recursion is as deep as the page, which HtmlNesting has bounded.
    private void Element(IElement element)
    {
        var tag = element.TagName;
        if (Skipped.Contains(tag) || _junk.Contains(element))
        {
            return;
        }

        switch (tag)
        {
            case "BR":
                _space = false;
                TrimEnd();
                _text.Append('\n');
                return;
            case "IMG" or "OBJECT":
                _space = true;
                return;
            case "TD" or "TH":
                _space = false;
                TrimEnd();
                _text.Append(_text.Length > 0 ? "\t" : "");
                break;
            default:
                break;
        }

        var isBlock = Blocks.Contains(tag);
        if (isBlock)
        {
            EndBlock();
            _isHeading = Headings.Contains(tag);
        }

        _links += tag == "A" ? 1 : 0;
        if (tag == "Q")
        {
            Append(_quotes++ % 2 == 0 ? "“" : "‘");
        }

        // The child list, not NextSibling: that one searches from the start each time.
        var isPre = tag == "PRE";
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Element(inner);
            }
            else if (child is IText words)
            {
                Words(words.Data, isPre);
            }
        }

        if (tag == "Q")
        {
            _space = false;
            _text.Append(--_quotes % 2 == 0 ? '”' : '’');
        }

        _links -= tag == "A" ? 1 : 0;
        if (isBlock)
        {
            EndBlock();
        }
    }

    private void Append(string mark)
    {
        FlushSpace();
        _text.Append(mark);
    }

    private void Words(string data, bool isPre)
    {
        var before = _text.Length;
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (isPre && c == '\n')
                {
                    _space = false;
                    _text.Append('\n');
                }
                else
                {
                    _space = true;
                }
            }
            else if (c is not ('\u00AD' or '\0'))        // a soft hyphen is a hint to the browser, no part of the word
            {
                FlushSpace();
                _text.Append(c);
            }
        }

        _linked += _links > 0 ? _text.Length - before : 0;
    }

    private void FlushSpace()
    {
        if (_space && _text.Length > 0 && _text[^1] is not ('\n' or '\t'))
        {
            _text.Append(' ');
        }

        _space = false;
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }
    }

    private void EndBlock()
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0)
        {
            _blocks.Add(new Block(text, _linked, _isHeading));
        }

        _text.Clear();
        _linked = 0;
        _isHeading = false;
        _space = false;
    }
}
