using System.Globalization;
using System.Text;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>What users are told about inputs: one line each. Whatever is quoted from an input goes through <see cref="Quote"/>.</summary>
internal static class InputWords
{
    public const string SplitIt = "split it, or raise the limit if you trust it";

    public const string NotTrusted = "do not trust it; ask where it came from";

    public static Problem Problem(string where, string code, string reason) => new(code, $"{Quote(where, 300)}: {reason}");

    public static Problem Quiet(string where, string reason) => Problem(where, InputItem.PassedOver, reason);

    /// <summary>The words with what could break a line or steer a terminal escaped, and shortened.</summary>
    public static string Quote(string words, int limit = 80)
    {
        var quoted = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (quoted.Length >= limit)
            {
                return quoted.Append('…').ToString();
            }

            var hidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            quoted.Append(hidden ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}") : rune.ToString());
        }

        return quoted.ToString();
    }

    /// <summary>The first line of what a library says was wrong, shortened.</summary>
    public static string Said(Exception e)
    {
        var end = e.Message.AsSpan().IndexOfAny('\r', '\n');
        return Quote(end < 0 ? e.Message : e.Message[..end], 160).TrimEnd('.', ' ');
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words with white space folded and none at the ends; null where nothing is left.</summary>
    public static string? Folded(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        var folded = new StringBuilder(words.Length);
        var space = false;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                space = folded.Length > 0;
            }
            else if (c != '\0')
            {
                folded.Append(space ? " " : "").Append(c);
                space = false;
            }
        }

        return folded.Length == 0 ? null : folded.ToString();
    }

    /// <summary>A field from the input; null where it is blank.</summary>
    public static Field? Field(string? value, string from) => Folded(value) is { } words ? new Field(words, from) : null;

    /// <summary>A byline without its "By".</summary>
    public static Field? Byline(string? value, string from)
    {
        var words = Folded(value);
        if (words is not null && words.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            words = words[3..].Trim();
        }

        return Field(words, from);
    }

    /// <summary>A date from the input, as ISO 8601; null where it is none.</summary>
    public static Field? Date(string? value, string from) => InputDate.Read(value) is { } date ? new Field(date, from) : null;

    /// <summary>The address if it is one of the web that may be shown as a link.</summary>
    public static string? Web(string? value)
        => Folded(value) is { Length: <= 2000 } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.Host.Length > 0 && !address.Any(c => c == ' ' || char.IsControl(c))
            ? address
            : null;

    public static Field? Url(string? value, string from) => Web(value) is { } address ? new Field(address, from) : null;
}
