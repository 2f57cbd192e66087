using System.Buffers;
using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// The text of a piece of HTML that is the report and nothing else, as feeds carry it: no article must be looked for, so tags
/// are dropped in one pass and no tree is built, however deep they nest. Blocks become paragraphs with a blank line between, <c>br</c> a
/// line break, cells are parted by tabs. Whole pages go through the library's <c>DocumentReader</c>.
/// </summary>
internal sealed class HtmlFragment
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\r\f/>");

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4",
            "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "tr", "ul", "title",
            "hl1", "hl2", "block", "bq", "note", "fn",
        ]);

    // Left out with all they hold.
    private static readonly FrozenSet<string> Dropped = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "audio", "video", "canvas", "select", "textarea", "button", "figcaption", "aside", "nav", "del", "head"]);

    /// <summary>What U+0080 to U+009F mean, as references and in old feeds: the letters of windows-1252 (HTML standard, 13.2.5.80).</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private readonly string _html;
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _unclosed = [];     // names of which no end tag follows any more
    private int _at;
    private int _quotes;
    private bool _space;
    private bool _block;

    private HtmlFragment(string html) => _html = html;

    /// <summary>The text; empty where the fragment has none.</summary>
    public static string Text(string html)
    {
        var fragment = new HtmlFragment(html);
        fragment.Run();
        return fragment._text.ToString().TrimEnd();
    }

    private void Run()
    {
        while (_at < _html.Length)
        {
            var tag = _html.IndexOf('<', _at);
            if (tag < 0)
            {
                Words(_html[_at..]);
                return;
            }

            Words(_html[_at..tag]);
            _at = tag + 1;
            var isEnd = _at < _html.Length && _html[_at] == '/';
            var name = _at + (isEnd ? 1 : 0);
            if (name < _html.Length && char.IsAsciiLetter(_html[name]))
            {
                _at = name;
                Tag(isEnd);
            }
            else if (_at < _html.Length && _html[_at] is '!' or '?' or '/')
            {
                Pass(_html.AsSpan(_at).StartsWith("!--", StringComparison.Ordinal) ? "-->" : ">");
            }
            else
            {
                Words("<");
            }
        }
    }

    private void Tag(bool isEnd)
    {
        var length = _html.AsSpan(_at).IndexOfAny(NameEnds);
        length = length < 0 ? _html.Length - _at : length;
        var name = length > 20 ? "" : _html.AsSpan(_at, length).ToString().ToLowerInvariant();
        _at += length;
        PassAttributes();
        if (Dropped.Contains(name) && !isEnd)
        {
            Drop(name);
        }
        else if (Blocks.Contains(name))
        {
            _block = true;
        }
        else if (name == "br" && !isEnd)
        {
            _space = false;
            _text.Append(_text.Length > 0 && !_block ? "\n" : "");
        }
        else if (name is "td" or "th" && !isEnd)
        {
            _space = false;
            _text.Append(_text.Length > 0 && !_block ? "\t" : "");
        }
        else if (name == "q")
        {
            Quote(isEnd);
        }
    }

    private void Quote(bool isEnd)
    {
        if (!isEnd)
        {
            Words(_quotes++ % 2 == 0 ? "“" : "‘");
        }
        else if (_quotes > 0)
        {
            _space = false;
            Words(--_quotes % 2 == 0 ? "”" : "’");
        }
    }

    // Behind the tag's ">"; one within a quoted value is none.
    private void PassAttributes()
    {
        while (_at < _html.Length && _html[_at] != '>')
        {
            var c = _html[_at++];
            if (c == '=' && _at < _html.Length && _html[_at] is '"' or '\'')
            {
                var end = _html.IndexOf(_html[_at], _at + 1);
                _at = end < 0 ? _html.Length : end + 1;
            }
        }

        _at = Math.Min(_at + 1, _html.Length);
    }

    // Where no end follows, only the tag is dropped: to lose the rest of a report for it would be worse.
    private void Drop(string name)
    {
        var end = _unclosed.Contains(name) ? -1 : _html.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _unclosed.Add(name);
        }
        else
        {
            _at = end;
        }
    }

    private void Pass(string mark)
    {
        var end = _html.IndexOf(mark, _at, StringComparison.Ordinal);
        _at = end < 0 ? _html.Length : end + mark.Length;
    }

    private void Words(string source)
    {
        foreach (var c in source.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(source) : source)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _space = true;
            }
            else if (c is not ('\u00AD' or '\0'))        // a soft hyphen is a hint to the browser, no part of the word
            {
                Append(c is >= '\u0080' and <= '\u009F' ? Windows[c - '\u0080'] : c);
            }
        }
    }

    private void Append(char c)
    {
        if (_block && _text.Length > 0)
        {
            while (_text.Length > 0 && _text[^1] is ' ' or '\n' or '\t')
            {
                _text.Length--;
            }

            _text.Append(_text.Length > 0 ? "\n\n" : "");
        }
        else if (_space && _text.Length > 0 && _text[^1] is not ('\n' or '\t'))
        {
            _text.Append(' ');
        }

        (_block, _space) = (false, false);
        _text.Append(c);
    }
}
