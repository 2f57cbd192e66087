using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Sayso.Web.Wording;

/// <summary>
/// Foreign text for pages: encoded, and what cannot be seen but changes how text is shown (control characters, marks that turn the direction, spaces of no width, halves of characters) written out as
/// <c>[U+202E]</c>. Line breaks, tabs, soft hyphens and the joiners that scripts and emoji need stay as they are.
/// </summary>
public static class Visible
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text for the inside of an element.</summary>
    /// <param name="text">The text; null is as empty.</param>
    public static IHtmlContent Text(string? text) => new Shown(text ?? "");

    /// <summary>A text for an attribute or a title, which are encoded where they are written.</summary>
    /// <param name="text">The text; null is as empty.</param>
    public static string Plain(string? text)
    {
        text ??= "";
        if (NextHidden(text, 0, text.Length) < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            var length = HiddenAt(text, i);
            plain.Append(length > 0 ? Name(text, i, length) : text.AsSpan(i, 1));
            i += Math.Max(length, 1);
        }

        return plain.ToString();
    }

    /// <summary>Writes a stretch of a text for the inside of an element.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The first UTF-16 unit.</param>
    /// <param name="end">One past the last.</param>
    public static void Write(TextWriter writer, string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(text);
        while (start < end)
        {
            var hidden = NextHidden(text, start, end);
            var stop = hidden < 0 ? end : hidden;
            Encoder.Encode(writer, text, start, stop - start);
            if (hidden < 0)
            {
                return;
            }

            var length = Math.Min(HiddenAt(text, hidden), end - hidden);
            writer.Write("<span class=\"control\">");
            writer.Write(Name(text, hidden, length));
            writer.Write("</span>");
            start = hidden + length;
        }
    }

    /// <summary>Writes the value of an attribute.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(TextWriter writer, string value) => Encoder.Encode(writer, value);

    private static int NextHidden(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (HiddenAt(text, i) > 0)
            {
                return i;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return -1;
    }

    // How many units at a place are written out: 0 for what can be seen.
    private static int HiddenAt(string text, int at)
    {
        var c = text[at];
        if (c is >= ' ' and < '\u007F' or >= '\u00A0' and < '\u061C' or '\n' or '\t')
        {
            return 0;
        }

        if (char.IsSurrogate(c))
        {
            return char.IsSurrogatePair(c, at + 1 < text.Length ? text[at + 1] : ' ') ? (char.ConvertToUtf32(c, text[at + 1]) is >= 0xE0000 and <= 0xE007F ? 2 : 0)
                : at > 0 && char.IsSurrogatePair(text[at - 1], c) ? 0 : 1;
        }

        return c switch
        {
            '\r' => at + 1 < text.Length && text[at + 1] == '\n' ? 0 : 1,
            < ' ' or (>= '\u007F' and < '\u00A0') => 1,
            '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' => 1,
            >= '\u2028' and <= '\u202E' => 1,
            >= '\u2060' and <= '\u206F' => 1,
            >= '\uFFF9' and <= '\uFFFB' => 1,
            _ => 0,
        };
    }

    private static string Name(string text, int at, int length) => string.Create(CultureInfo.InvariantCulture, $"[U+{(length == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]):X4}]");

    private sealed class Shown(string text) : IHtmlContent
    {
        // The given encoder writes letters beyond ASCII as numbers, which makes pages in other scripts six times as long.
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Write(writer, text, 0, text.Length);
    }
}
