using System.Globalization;
using System.Text;

namespace Sayso.Cli.View;

/// <summary>
/// Foreign text for a terminal: what would act on the terminal rather than be read (control characters, escape sequences,
/// marks that turn the direction of text) is shown as a symbol instead, and white space is folded to single spaces.
/// </summary>
internal static class VisibleText
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The text on one line, safe to print. Leading and trailing white space become one space each.</summary>
    public static string Of(string text)
    {
        var clean = 0;
        while (clean < text.Length && IsPlain(text[clean]) && !(text[clean] == ' ' && clean > 0 && text[clean - 1] == ' '))
        {
            clean++;
        }

        return clean == text.Length ? text : Rewrite(text, clean);
    }

    /// <summary>The text on one line, cut to <paramref name="length"/> characters where it is longer, as for a name in a message.</summary>
    public static string Short(string text, int length)
        => text.Length <= length ? Of(text) : Of(text[..length]) + "…";

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' or (>= '\u00A1' and < '\u0300' and not SoftHyphen) or (>= '\u2010' and <= '\u2027');

    private static string Rewrite(string text, int clean)
    {
        var visible = new StringBuilder(text.Length + 16).Append(text, 0, clean);
        var afterSpace = clean > 0 && text[clean - 1] == ' ';
        for (var i = clean; i < text.Length;)
        {
            var valid = Rune.TryGetRuneAt(text, i, out var rune);
            i += valid ? rune.Utf16SequenceLength : 1;
            if (valid && FoldsToSpace(rune))
            {
                if (!afterSpace)
                {
                    visible.Append(' ');
                }

                afterSpace = true;
                continue;
            }

            afterSpace = false;
            Append(visible, valid ? rune : Rune.ReplacementChar);
        }

        return visible.ToString();
    }

    private static bool FoldsToSpace(Rune rune)
        => Rune.IsWhiteSpace(rune) && rune.Value is not ('\u00A0' or '\u202F');     // those two forbid a line break

    private static void Append(StringBuilder visible, Rune rune)
    {
        switch (rune.Value)
        {
            case SoftHyphen:                                // a hint to typesetters; nothing to see
                return;
            case < ' ':
                visible.Append((char)('\u2400' + rune.Value));      // ␛ and its like
                return;
            case 0x7F:
                visible.Append('\u2421');
                return;
            case ZeroWidthJoiner or ZeroWidthNonJoiner:     // scripts and emoji need them
                visible.Append((char)rune.Value);
                return;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format)
        {
            visible.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
            return;
        }

        visible.Append(rune.ToString());
    }
}
