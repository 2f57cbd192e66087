using System.Globalization;

namespace Sayso.Language;

/// <summary>What a character is to the tokeniser.</summary>
internal enum CharacterKind : byte
{
    /// <summary>White space, zero width spaces and marks of direction: lies in no token.</summary>
    Blank,

    /// <summary>A letter of any script.</summary>
    Letter,

    /// <summary>A digit or another number: <c>7</c>, <c>½</c>, <c>²</c>.</summary>
    Digit,

    /// <summary>A mark that stays with the character before it: accents, variation selectors, joiners, skin tones.</summary>
    Mark,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Everything else: currency, mathematics, emoji, control characters, lone surrogates.</summary>
    Symbol,
}

/// <summary>Tells kinds of characters apart, the frequent ones from a table.</summary>
internal static class Characters
{
    public const char ZeroWidthJoiner = '\u200D';

    /// <summary>ASCII, Latin and its accents: beyond, the Unicode data is asked each time.</summary>
    private const int TableLength = 0x250;

    private static readonly CharacterKind[] Table = MakeTable();

    /// <summary>The kind of the character at <paramref name="at"/>, and whether it takes one or two UTF-16 code units.</summary>
    public static CharacterKind KindAt(ReadOnlySpan<char> text, int at, out int length)
    {
        var c = text[at];
        length = 1;
        if (c < TableLength)
        {
            return Table[c];
        }

        if (!char.IsSurrogate(c))
        {
            return Ask(c);
        }

        if (at + 1 >= text.Length || !char.IsSurrogatePair(c, text[at + 1]))
        {
            return CharacterKind.Symbol;
        }

        length = 2;
        var rune = char.ConvertToUtf32(c, text[at + 1]);
        return rune is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F)
            ? CharacterKind.Mark
            : FromCategory(CharUnicodeInfo.GetUnicodeCategory(rune));
    }

    /// <summary>Whether the character lies in no token.</summary>
    public static bool IsBlank(char c) => c < TableLength ? Table[c] == CharacterKind.Blank : IsRareBlank(c);

    /// <summary>Whether the character ends a line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether the character may stand for an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018';

    /// <summary>Whether the character is a pictograph's first half that stands for one letter of a flag.</summary>
    public static bool IsFlagLetter(ReadOnlySpan<char> text, int at)
        => at + 1 < text.Length && text[at] == '\uD83C' && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';

    private static CharacterKind Ask(char c)
        => IsRareBlank(c) ? CharacterKind.Blank
            : c is '\u200C' or ZeroWidthJoiner ? CharacterKind.Mark
            : FromCategory(char.GetUnicodeCategory(c));

    // char.IsWhiteSpace knows none of the characters without width; text from web pages is full of them.
    private static bool IsRareBlank(char c)
        => c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u180E'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069')
            || char.IsWhiteSpace(c);

    private static CharacterKind[] MakeTable()
    {
        var table = new CharacterKind[TableLength];
        for (var i = 0; i < TableLength; i++)
        {
            table[i] = Ask((char)i);
        }

        table['\u00AD'] = CharacterKind.Mark;       // the soft hyphen shows only at a line's end
        table['`'] = CharacterKind.Punctuation;     // stand-ins for quotation marks, to Unicode accents without a letter
        table['\u00B4'] = CharacterKind.Punctuation;
        return table;
    }

    private static CharacterKind FromCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Mark,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharacterKind.Punctuation,
        _ => CharacterKind.Symbol,
    };
}
