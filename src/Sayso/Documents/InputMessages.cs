using System.Globalization;
using System.Text;

namespace Sayso.Documents;

/// <summary>
/// What users are told about an input: one line each, naming the input, the reason and what to do. Anything quoted from an
/// input goes through <see cref="Quote"/>, so that no line can be broken or a terminal steered by it.
/// </summary>
internal static class InputMessages
{
    /// <summary>Quotes are cut after this many characters: enough to find the place, never a page.</summary>
    private const int MaxQuoted = 80;

    public static DocumentResult Unreadable(string id, string where, string code, string reason)
        => DocumentResult.Unreadable(id, code, $"{Quote(where, int.MaxValue)}: {reason}");

    public static Problem Remark(string where, string code, string remark) => new(code, $"{Quote(where, int.MaxValue)}: {remark}");

    /// <summary>The words with control, format and line-break characters escaped (<c>\u001B</c>), and shortened.</summary>
    public static string Quote(string words, int limit = MaxQuoted)
    {
        var quoted = new StringBuilder(Math.Min(words.Length, 200));
        foreach (var c in words)
        {
            if (quoted.Length >= limit)
            {
                quoted.Append('…');
                break;
            }

            // A surrogate may be half of a pair; printed alone it would spoil the line, so all of them but pairs are escaped below.
            var hidden = char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            quoted.Append(hidden ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString());
        }

        return EscapeLoneSurrogates(quoted.ToString());
    }

    public const string Empty = "there is no text in it; give a report, or leave it out";

    public const string NotUtf8JsonLines = "JSON Lines must be UTF-8, and this is UTF-16 or UTF-32; convert it (iconv -t UTF-8)";

    public static string Binary(string what) => $"this is not text ({what}); save the report as plain text or HTML";

    public static string InvalidUtf8(long offset)
        => string.Create(CultureInfo.InvariantCulture, $"not valid UTF-8 at byte {offset}, and no other encoding fits; convert it to UTF-8");

    public static string TooManyBytes(long? size)
        => string.Create(CultureInfo.InvariantCulture, $"too large ({(size is { } s ? $"{s:N0}" : $"more than {DocumentReader.MaxBytes:N0}")} bytes; a document may have {DocumentReader.MaxBytes:N0}); split it, one report each");

    public static string TooManyCharacters(long count, int limit)
        => string.Create(CultureInfo.InvariantCulture, $"too large ({count:N0} characters; a document may have {limit:N0}); split it, one report each");

    public static string ReadAs(string encoding)
        => $"not UTF-8: read as {encoding}, which is a guess from its bytes; convert it to UTF-8 to be sure";

    public static string ReadAsMarked(string encoding) => $"read as {encoding}";

    public const string NoArticle = "no article found in this page (only navigation, or too little text); save the article's own page, or give its text as .txt";

    public const string TooDeep = "its tags are nested too deep to be a report; save the text of the page as .txt";

    public const string Tangled = "its tags are too many or too tangled to be a report; save the text of the page as .txt";

    public static string NotEnglish(FoundLanguage language)
        => (language.Name is { } name ? $"the text seems to be {name} ({language.Code})" : "the text does not look like English")
            + "; Sayso reads English, and will find little or nothing here";

    private static string EscapeLoneSurrogates(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                safe.Append(text, i++, 2);
            }
            else if (char.IsSurrogate(text[i]))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
            else
            {
                safe.Append(text[i]);
            }
        }

        return safe.ToString();
    }
}
