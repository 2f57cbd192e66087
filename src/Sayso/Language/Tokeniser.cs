using Sayso.Documents;

namespace Sayso.Language;

/// <summary>
/// Cuts one paragraph into tokens, from left to right with a look-ahead that does not grow with the text. The clitics
/// 's 're 've 'll 'd 'm are tokens of their own ("Varnia" + "'s"); n't stays in its word ("didn't").
/// </summary>
internal ref struct Tokeniser
{
    private readonly ReadOnlySpan<char> _text;      // from the text's beginning to the paragraph's end: offsets are the text's
    private readonly List<Token> _tokens;
    private readonly int _start;

    public Tokeniser(string text, TextSpan paragraph, List<Token> tokens)
    {
        _text = text.AsSpan(0, paragraph.End);
        _start = paragraph.Start;
        _tokens = tokens;
    }

    /// <summary>Adds the paragraph's tokens.</summary>
    public readonly void Run()
    {
        for (var at = _start; at < _text.Length;)
        {
            var kind = Characters.KindAt(_text, at, out var length);
            if (kind == CharacterKind.Blank)
            {
                at += length;
                continue;
            }

            var (end, tokenKind) = kind switch
            {
                _ when kind != CharacterKind.Digit && Smileys.Length(_text, at) is var smiley and > 0 => (at + smiley, TokenKind.Symbol),
                CharacterKind.Letter => (new WordScanner(_text).EndOf(at), TokenKind.Word),
                CharacterKind.Digit => (NumberScanner.EndOf(_text, at), TokenKind.Number),
                CharacterKind.Punctuation => PunctuationEnd(at),
                _ => (SymbolEnd(at, length), TokenKind.Symbol),
            };
            _tokens.Add(new Token(new TextSpan(at, end), tokenKind));
            at = end;
        }
    }

    private readonly (int End, TokenKind Kind) PunctuationEnd(int at)
    {
        var c = _text[at];
        switch (c)
        {
            case '.':
                return DotsEnd(at);
            case '\'' or '\u2019' or '\u2018':
                return ApostropheEnd(at);
            case '`' when Next(at) == '`':
                return (MarksEnd(at + 2), TokenKind.Punctuation);
            case '`' or '\u00B4' when FollowsWord(at) && WordScanner.CliticLength(_text, at) is var clitic and > 0:
                return (at + clitic, TokenKind.Word);
            case '!' or '?':
                return (MarksEnd(ShoutEnd(at)), TokenKind.Punctuation);
            case '-' or '\u2014' or '\u2026' or '*' or '_' or '#' or '\u2015':
                return (MarksEnd(RunEnd(at)), TokenKind.Punctuation);
            case '%' or '@' or '&' or '\u2030':
                return (MarksEnd(at + 1), TokenKind.Symbol);
            default:
                Characters.KindAt(_text, at, out var length);
                return (MarksEnd(at + length), TokenKind.Punctuation);
        }
    }

    /// <summary>A full stop, dots in a row, or dots with a space between each.</summary>
    private readonly (int End, TokenKind Kind) DotsEnd(int at)
    {
        if (at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]) && !FollowsWord(at))
        {
            return (NumberScanner.EndOf(_text, at + 1), TokenKind.Number);
        }

        var end = RunEnd(at);
        if (end == at + 1)
        {
            var dots = 1;
            var spaced = end;
            while (spaced + 1 < _text.Length && _text[spaced] is ' ' or '\u00A0' && _text[spaced + 1] == '.')
            {
                spaced += 2;
                dots++;
            }

            end = dots >= 3 ? spaced : end;
        }

        return (MarksEnd(end), TokenKind.Punctuation);
    }

    /// <summary>An apostrophe: two as one mark, a clitic, a word or decade that drops its beginning, or a mark by itself.</summary>
    private readonly (int End, TokenKind Kind) ApostropheEnd(int at)
    {
        var c = _text[at];
        if (c == '\'' && Next(at) == '\'' && !(FollowsMark(at) && Next(at + 1) == '\'' && Next(at + 2) != '\''))
        {
            return (MarksEnd(at + 2), TokenKind.Punctuation);
        }

        if (FollowsWord(at))
        {
            var clitic = WordScanner.CliticLength(_text, at);
            if (clitic > 0)
            {
                return (at + clitic, TokenKind.Word);
            }
        }
        else if (ElisionLength(at) is var elision and > 0)
        {
            return (at + elision, char.IsAsciiDigit(_text[at + 1]) ? TokenKind.Number : TokenKind.Word);
        }

        return (MarksEnd(at + 1), TokenKind.Punctuation);
    }

    /// <summary>The length of "'em", "’90s" and the like; 0 where the mark begins none.</summary>
    private readonly int ElisionLength(int at)
    {
        var end = at + 1;
        while (end < _text.Length && end - at <= 6 && char.IsAsciiLetterOrDigit(_text[end]))
        {
            end++;
        }

        var rest = _text[(at + 1)..end];
        var isElision = rest switch
        {
            "em" or "tis" or "twas" or "til" or "cause" or "bout" or "Tis" or "Twas" or "n" => true,
            [>= '0' and <= '9', >= '0' and <= '9', 's'] => true,
            [>= '0' and <= '9', >= '0' and <= '9'] => _text[at] == '\u2019',    // ’08: this mark opens nothing
            _ => false,
        };
        return isElision && !(end < _text.Length && Characters.KindAt(_text, end, out _) is CharacterKind.Letter or CharacterKind.Mark)
            ? end - at
            : 0;
    }

    /// <summary>A symbol with its joiners, colours and, for a flag, its second letter.</summary>
    private readonly int SymbolEnd(int at, int length)
    {
        var end = at + length;
        if (Characters.IsFlagLetter(_text, at) && Characters.IsFlagLetter(_text, end))
        {
            return MarksEnd(end + 2);
        }

        for (end = MarksEnd(end); end < _text.Length && _text[end - 1] == Characters.ZeroWidthJoiner; end = MarksEnd(end))
        {
            if (Characters.KindAt(_text, end, out var next) != CharacterKind.Symbol)
            {
                break;
            }

            end += next;
        }

        return _text[at] is '=' or '~' or '+' or '|' or '<' or '>' or '^' ? Math.Max(end, MarksEnd(RunEnd(at))) : end;
    }

    /// <summary>The end of "!!!", "?!" and the like.</summary>
    private readonly int ShoutEnd(int at)
    {
        var length = _text[at..].IndexOfAnyExcept('!', '?');
        return length < 0 ? _text.Length : at + length;
    }

    private readonly int RunEnd(int at)
    {
        var length = _text[at..].IndexOfAnyExcept(_text[at]);
        return length < 0 ? _text.Length : at + length;
    }

    private readonly int MarksEnd(int at)
    {
        while (at < _text.Length && Characters.KindAt(_text, at, out var length) == CharacterKind.Mark)
        {
            at += length;
        }

        return at;
    }

    private readonly char Next(int at) => at + 1 < _text.Length ? _text[at + 1] : '\0';

    private readonly bool FollowsWord(int at)
        => at > _start && _tokens.Count > 0 && _tokens[^1] is { Kind: TokenKind.Word or TokenKind.Number } last && last.Span.End == at;

    private readonly bool FollowsMark(int at) => at > _start && _tokens.Count > 0 && _tokens[^1].Span.End == at;
}
