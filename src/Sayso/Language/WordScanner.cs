namespace Sayso.Language;

/// <summary>Finds where a word ends: which apostrophes, hyphens and full stops belong to it.</summary>
internal readonly ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>
    /// The length of the clitic that begins with the apostrophe at <paramref name="at"/>, apostrophe included; 0 where there is none.
    /// </summary>
    public static int CliticLength(ReadOnlySpan<char> text, int at)
    {
        var length = at + 1 >= text.Length ? 0 : text[at + 1] switch
        {
            's' or 'S' or 'd' or 'D' or 'm' or 'M' => 2,
            'r' or 'R' or 'v' or 'V' => at + 2 < text.Length && text[at + 2] is 'e' or 'E' ? 3 : 0,
            'l' or 'L' => at + 2 < text.Length && text[at + 2] is 'l' or 'L' ? 3 : 0,
            _ => 0,
        };
        return length > 0 && !IsWordAt(text, at + length) ? length : 0;
    }

    /// <summary>One past the last character of the word that begins at <paramref name="start"/>, its full stop included if it has one.</summary>
    public int EndOf(int start)
    {
        var segment = start;        // where the letters after the last inner full stop begin
        for (var at = start; at < _text.Length;)
        {
            var kind = Characters.KindAt(_text, at, out var length);
            if (kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark)
            {
                at += length;
                continue;
            }

            switch (_text[at])
            {
                case '.' when JoinsNext(start, segment, at):
                    segment = ++at;
                    continue;
                case '.':
                    return OwnsStop(start, segment, at) ? MarksEnd(at + 1) : at;
                case '\'' or '\u2019' or '\u2018' when at > start && IsWordAt(_text, at + 1) && CliticLength(_text, at) == 0:
                case '-' or '\u2010' or '\u2011' or '_' or '@' when IsWordAt(_text, at + 1):
                case '&' when IsCapital(at - 1) && IsCapital(at + 1):
                    at++;
                    continue;
                case ':' when IsAddress(start, at):
                    return AddressEnd(at);
                default:
                    return at;
            }
        }

        return _text.Length;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int at)
        => at < text.Length && Characters.KindAt(text, at, out _) is CharacterKind.Letter or CharacterKind.Digit;

    private bool IsCapital(int at) => at >= 0 && at < _text.Length && char.IsUpper(_text[at]);

    /// <summary>Whether the word goes on after a full stop without a space: <c>U.S</c>, <c>p.m</c>, <c>Ph.D</c>, <c>example.com</c>.</summary>
    private bool JoinsNext(int start, int segment, int at)
    {
        var next = at + 1;
        if (at == segment || !IsWordAt(_text, next))
        {
            return false;
        }

        if (char.IsUpper(_text[next]) && (IsFileEnding(next) || IsMailAddress(start, next)))
        {
            return true;
        }

        // "over.The": a space is missing. "U.S": one capital letter by itself.
        return !char.IsUpper(_text[next]) || (!IsWordAt(_text, next + 1) && (at - segment <= 2 || char.IsUpper(_text[at - 1])));
    }

    /// <summary>Whether "COM", "DOC" or the like stands there: the end of an address or file name in capitals.</summary>
    private bool IsFileEnding(int at)
    {
        var end = at;
        while (end < _text.Length && end - at <= 4 && char.IsAsciiLetterUpper(_text[end]))
        {
            end++;
        }

        return _text[at..end] is "COM" or "ORG" or "NET" or "GOV" or "EDU" or "DOC" or "XLS" or "PDF" or "PPT" or "DOCX" or "XLSX" or "HTML" or "TXT"
            && !IsWordAt(_text, end);
    }

    /// <summary>Whether a mail address goes on: "Mira.Drel@port.example". Looks 64 characters ahead, as long as its first part may be.</summary>
    private bool IsMailAddress(int start, int at)
    {
        for (var limit = Math.Min(_text.Length, start + 64); at < limit; at++)
        {
            if (!char.IsLetterOrDigit(_text[at]) && _text[at] is not ('.' or '_' or '-'))
            {
                return _text[at] == '@' && IsWordAt(_text, at + 1);
            }
        }

        return false;
    }

    private bool OwnsStop(int start, int segment, int at)
    {
        if (at + 1 < _text.Length && _text[at + 1] == '.')
        {
            return false;
        }

        var word = _text[start..at];
        if (segment > start)
        {
            return at - segment == 1 || Abbreviations.KindOf(word) != AbbreviationKind.None;
        }

        switch (Abbreviations.KindOf(word))
        {
            case AbbreviationKind.None:
                return word.Length == 1 && IsInitial(start, at);
            case AbbreviationKind.BeforeNumber:
                return char.IsAsciiDigit(NextVisible(at + 1));
            case AbbreviationKind.AtComma:
                return NextVisible(at + 1) == ',' || PreviousVisible(start) == ',';
            default:
                return true;
        }
    }

    /// <summary>Whether the single letter before the full stop is a person's initial: "J. Oren", not "plan B." or "he and I."</summary>
    private bool IsInitial(int start, int at)
    {
        if (!char.IsUpper(_text[start]))
        {
            return false;
        }

        var next = NextVisible(at + 1);
        if (!char.IsLetter(next) || char.IsLower(next))
        {
            return false;
        }

        return _text[start] != 'I' || start == 0 || !char.IsLower(PreviousVisible(start)) || FollowsCapitalised(start);
    }

    /// <summary>Whether the word before begins with a capital letter: looks back 24 characters at most.</summary>
    private bool FollowsCapitalised(int start)
    {
        var at = start - 1;
        while (at > 0 && start - at < 24 && char.IsLetter(_text[at - 1]) is var letter && (letter || at == start - 1))
        {
            at--;
        }

        return char.IsUpper(_text[at]) && !_text[at..].StartsWith("War", StringComparison.Ordinal);
    }

    // The look-ahead over white space ends soon, so that a text of "p.          p.         " stays cheap.
    private char NextVisible(int at)
    {
        for (var limit = Math.Min(_text.Length, at + 8); at < limit; at++)
        {
            if (!Characters.IsBlank(_text[at]))
            {
                return _text[at];
            }
        }

        return '\0';
    }

    private char PreviousVisible(int at)
    {
        for (var limit = Math.Max(0, at - 8); at > limit; at--)
        {
            if (!Characters.IsBlank(_text[at - 1]))
            {
                return _text[at - 1];
            }
        }

        return '\0';
    }

    private bool IsAddress(int start, int at)
        => at + 2 < _text.Length && _text[at + 1] == '/' && _text[at + 2] == '/'
            && _text[start..at] is "http" or "https" or "HTTP" or "HTTPS" or "Http" or "Https";

    private int AddressEnd(int at)
    {
        var end = at;
        while (end < _text.Length && !Characters.IsBlank(_text[end]) && _text[end] is not ('"' or '<' or '>' or '“' or '”' or '«' or '»'))
        {
            end++;
        }

        while (_text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '…')
        {
            end--;
        }

        return Math.Max(end, at);
    }

    private int MarksEnd(int at)
    {
        while (at < _text.Length && Characters.KindAt(_text, at, out var length) == CharacterKind.Mark)
        {
            at += length;
        }

        return at;
    }
}
