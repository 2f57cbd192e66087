using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Sayso.Documents;

/// <summary>
/// The source of a page made harmless and small for the parser, in one linear pass: without scripts, styles, comments, drawings
/// and forms, and with none but the attributes that are read. What is left holds no foreign content and no raw text, so this
/// pass and the parser cannot disagree on what is a tag, and the limits counted here hold there.
/// </summary>
internal sealed class HtmlSource
{
    /// <summary>Start and end tags; more than this are no report, and a tree of them takes some 150 MB.</summary>
    private const int MaxTags = 300_000;

    private const int MaxValue = 4000;

    /// <summary>JSON-LD blocks kept; a page has one to five.</summary>
    private const int MaxBlocks = 50;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\r\f/>");

    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create(" \t\n\r\f/>=");

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\n\r\f>");

    // Dropped with all they hold.
    private static readonly FrozenSet<string> Dropped = FrozenSet.ToFrozenSet(
        [
            "script", "style", "textarea", "iframe", "noembed", "noframes", "xmp", "noscript", "template", "svg", "math", "select", "object", "applet",
            "audio", "video", "canvas", "map", "button", "dialog", "datalist",
        ]);

    // Only their tags are dropped.
    private static readonly FrozenSet<string> Tagless = FrozenSet.ToFrozenSet(
        ["plaintext", "frameset", "frame", "base", "link-preview", "input", "option", "optgroup", "image", "isindex", "keygen", "listing", "marquee", "param", "source", "track", "embed"]);

    private static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet(
        ["class", "id", "itemprop", "itemtype", "rel", "property", "name", "content", "datetime", "pubdate", "href", "lang", "role", "hidden", "style", "aria-hidden", "http-equiv", "title"]);

    private readonly string _html;
    private readonly StringBuilder _clean;
    private readonly HtmlNesting _nesting = new();
    private readonly HashSet<string> _unclosed = [];     // names of which no end tag follows any more
    private readonly List<string> _jsonLd = [];
    private int _at;

    private HtmlSource(string html)
    {
        _html = html;
        _clean = new StringBuilder(Math.Min(html.Length, 1 << 20));
    }

    /// <summary>The source for the parser.</summary>
    public string Clean { get; private set; } = "";

    /// <summary>The content of the JSON-LD blocks, as written.</summary>
    public IReadOnlyList<string> JsonLd => _jsonLd;

    /// <summary>The number of tags left in.</summary>
    public int Tags { get; private set; }

    /// <summary>Why the page must not be parsed: a problem code and a reason; null where it may be.</summary>
    public (string Code, string Reason)? Fault { get; private set; }

    public static HtmlSource Of(string html)
    {
        var source = new HtmlSource(html);
        source.Run();
        return source;
    }

    private void Run()
    {
        while (Fault is null && _at < _html.Length)
        {
            var tag = _html.IndexOf('<', _at);
            if (tag < 0 || tag + 1 == _html.Length)
            {
                _clean.Append(_html, _at, _html.Length - _at);
                break;
            }

            _clean.Append(_html, _at, tag - _at);
            _at = tag + 1;
            var c = _html[_at];
            if (char.IsAsciiLetter(c))
            {
                StartTag();
            }
            else if (c == '/' && _at + 1 < _html.Length && char.IsAsciiLetter(_html[_at + 1]))
            {
                EndTag();
            }
            else if (c is '!' or '?' or '/')
            {
                PassMarkup();
            }
            else
            {
                _clean.Append("&lt;");
            }
        }

        Clean = _clean.ToString();
    }

    private string Name()
    {
        var length = _html.AsSpan(_at).IndexOfAny(NameEnds);
        length = length < 0 ? _html.Length - _at : length;
        var name = length > 30 ? "x" : _html.AsSpan(_at, length).ToString().ToLowerInvariant();
        _at += length;

        // A name may hold anything but white space; the parser gets only plain ones.
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? name : "x";
    }

    private void StartTag()
    {
        var name = Name();
        var isDropped = Dropped.Contains(name);
        var isKept = !isDropped && !Tagless.Contains(name);
        var mark = _clean.Length;
        _clean.Append('<').Append(name);
        var isJsonLd = ReadAttributes(isKept && !HtmlNesting.IsFormatting(name) || name == "a", out var isClosed);
        if (!isKept)
        {
            _clean.Length = mark;
            if (isDropped && !(isClosed && name is "svg" or "math"))
            {
                DropContent(name, isJsonLd);
            }

            _clean.Append(' ');
            return;
        }

        _clean.Append('>');
        if (name == "title")
        {
            KeepTitle();
        }
        else
        {
            _nesting.Open(name);
        }

        if (_nesting.TooDeep)
        {
            Fault = ("too-deep", InputMessages.TooDeep);
        }
        else if (++Tags > MaxTags)
        {
            Fault = ("too-large", InputMessages.Tangled);
        }
    }

    private void EndTag()
    {
        _at++;
        var name = Name();
        var mark = _clean.Length;
        ReadAttributes(false, out _);
        _clean.Length = mark;
        if (!Dropped.Contains(name) && !Tagless.Contains(name))
        {
            _clean.Append("</").Append(name).Append('>');
            _nesting.Close(name);
            Tags++;
        }
    }

    // Leaves _at behind the tag's ">". True for the type of a JSON-LD block.
    private bool ReadAttributes(bool keep, out bool isClosed)
    {
        var isJsonLd = false;
        isClosed = false;
        while (_at < _html.Length)
        {
            var c = _html[_at];
            if (c == '>')
            {
                _at++;
                break;
            }

            isClosed = c == '/';
            if (c == '/' || char.IsWhiteSpace(c))
            {
                _at++;
                continue;
            }

            var length = _html.AsSpan(_at + 1).IndexOfAny(AttributeNameEnds);
            var end = length < 0 ? _html.Length : _at + 1 + length;
            var name = _html.AsSpan(_at, end - _at);
            _at = end;
            var value = Value();
            isJsonLd |= name.Equals("type", StringComparison.OrdinalIgnoreCase) && value.Contains("ld+json", StringComparison.OrdinalIgnoreCase);
            if (keep && name.Length <= 12 && name.ToString().ToLowerInvariant() is var known && Attributes.Contains(known) && value.Length <= MaxValue)
            {
                _clean.Append(' ').Append(known).Append("=\"").Append(value.ToString().Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
            }
        }

        return isJsonLd;
    }

    private ReadOnlySpan<char> Value()
    {
        var at = _at;
        while (at < _html.Length && char.IsWhiteSpace(_html[at]))
        {
            at++;
        }

        if (at >= _html.Length || _html[at] != '=')
        {
            return default;
        }

        at++;
        while (at < _html.Length && char.IsWhiteSpace(_html[at]))
        {
            at++;
        }

        if (at >= _html.Length)
        {
            _at = at;
            return default;
        }

        var isQuoted = _html[at] is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        var length = isQuoted ? _html.AsSpan(start).IndexOf(_html[at]) : _html.AsSpan(start).IndexOfAny(ValueEnds);
        length = length < 0 ? _html.Length - start : length;
        _at = Math.Min(_html.Length, start + length + (isQuoted ? 1 : 0));
        return _html.AsSpan(start, length);
    }

    private void DropContent(string name, bool isJsonLd)
    {
        var end = EndOf(name);
        if (end < 0)
        {
            return;
        }

        if (isJsonLd && name == "script" && _jsonLd.Count < MaxBlocks)
        {
            _jsonLd.Add(_html[_at..end]);
        }

        _at = end;
    }

    private void KeepTitle()
    {
        var end = EndOf("title");
        if (end >= 0)
        {
            _clean.Append(_html.AsSpan(_at, end - _at).ToString().Replace("<", "&lt;", StringComparison.Ordinal));
            _at = end;
        }
        else
        {
            _clean.Append("</title>");
        }
    }

    // Searched once in vain is enough: what is not there from here is not there from further on.
    private int EndOf(string name)
    {
        var end = _unclosed.Contains(name) ? -1 : _html.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _unclosed.Add(name);
        }

        return end;
    }

    // Comments, <!DOCTYPE …>, <?xml …?>, </ >; an unended one takes the rest, as in browsers.
    private void PassMarkup()
    {
        var rest = _html.AsSpan(_at);
        var isComment = rest.StartsWith("!--", StringComparison.Ordinal);
        var isEmpty = isComment && (rest[3..] is ['>', ..] || rest[3..] is ['-', '>', ..]);
        var mark = isComment && !isEmpty ? "-->" : ">";
        var end = _html.IndexOf(mark, _at, StringComparison.Ordinal);
        _at = end < 0 ? _html.Length : end + mark.Length;
    }
}
