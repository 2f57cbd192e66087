namespace Sayso.Language;

/// <summary>What a token looks like, as small numbers: the ground of the trained sentence ends, so a change here needs them trained again.</summary>
internal static class TokenLooks
{
    public const uint Small = 1;
    public const uint Capitalised = 2;
    public const uint Capitals = 3;
    public const uint Initial = 4;
    public const uint OpeningBracket = 20;
    public const uint ClosingBracket = 21;

    private const uint Mixed = 5;
    private const uint Abbreviated = 6;
    private const uint Number = 7;
    private const uint Address = 8;
    private const uint Clitic = 9;
    private const uint Symbol = 10;
    private const uint Face = 11;
    private const uint Mark = 12;       // a punctuation mark of no kind of its own

    /// <summary>What the token looks like: 1 to 40; 0 is kept for where no token stands.</summary>
    public static uint KindOf(ReadOnlySpan<char> token, TokenKind kind) => kind switch
    {
        TokenKind.Word => KindOfWord(token),
        TokenKind.Number => Number,
        TokenKind.Symbol => token.Length > 1 ? Face : token[0] switch { '=' => 22, '|' => 23, '<' => 24, '>' => 25, '$' => 26, '&' => 27, '@' => 28, '+' => 29, _ => Symbol },
        _ => KindOfMark(token),
    };

    /// <summary>A hash of the word without regard to case.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word.Length > 24 ? word[..24] : word)
        {
            hash = unchecked((hash ^ Fold(c)) * 16777619);
        }

        return hash;
    }

    /// <summary>A hash of the word's last three characters without regard to case.</summary>
    public static uint EndHash(ReadOnlySpan<char> word) => Hash(word.Length > 3 ? word[^3..] : word);

    private static uint Fold(char c) => c < 128 ? (char.IsAsciiLetterUpper(c) ? c | 32u : c) : c == '\u2019' ? '\'' : char.ToLowerInvariant(c);

    private static uint KindOfWord(ReadOnlySpan<char> word)
    {
        if (Characters.IsApostrophe(word[0]))
        {
            return Clitic;
        }

        if (word.IndexOfAny('@', '/') >= 0 || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return Address;
        }

        int large = 0, small = 0, other = 0;
        foreach (var c in word.Length > 24 ? word[..24] : word)
        {
            large += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
            other += char.IsDigit(c) || c == '_' ? 1 : 0;
        }

        if (word[^1] == '.')
        {
            return Abbreviated;
        }

        return other > 0 ? Mixed
            : large == 0 ? Small
            : word.Length == 1 ? Initial
            : small == 0 ? Capitals
            : char.IsUpper(word[0]) ? Capitalised
            : Mixed;
    }

    private static uint KindOfMark(ReadOnlySpan<char> mark) => mark[0] switch
    {
        '.' => mark.Length == 1 ? 30u : 31,
        '…' => 31,
        ',' => 32,
        '!' => 33,
        '?' => 34,
        ':' => 35,
        ';' => 36,
        '-' or '–' or '—' or '―' => mark.Length > 3 ? 37u : 38,
        '"' or '“' or '”' or '«' or '»' => 39,
        '\'' or '‘' or '’' or '`' => 40,
        '(' or '[' or '{' => OpeningBracket,
        ')' or ']' or '}' => ClosingBracket,
        '*' => 13,
        '/' => 14,
        '_' or '#' => 15,
        '•' or '·' or '▪' or '●' => 16,
        _ => Mark,
    };
}
