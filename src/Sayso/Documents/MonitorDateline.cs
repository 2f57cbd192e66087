using System.Globalization;

namespace Sayso.Documents;

/// <summary>
/// The dateline of a service that monitors broadcasts and papers: <c>PORT SELMA, 3 JAN 90 (RADIO OSTMARK) -- [TEXT] …</c>,
/// <c>VARNOST (OSTMARK), 18 APRIL 89 (NPA) -- [REPORT] [TEXT] …</c>, <c>CLANDESTINE, NO DATE -- [EXCERPTS] …</c>. It may run over the end of a line.
/// </summary>
internal static class MonitorDateline
{
    private const int MaxLength = 200;

    /// <summary>Two digits from here on are a year of the last century.</summary>
    private const int Pivot = 50;

    /// <summary>The dateline that the text begins with; null if it begins otherwise.</summary>
    public static Dateline? Read(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, MaxLength)];
        var dash = head.IndexOf("--", StringComparison.Ordinal);
        if (dash < 0)
        {
            return null;
        }

        var kind = head[(dash + 2)..].TrimStart() is ['[', ..];
        var before = head[..dash].TrimEnd(" ,\r\n");
        string? agency = null;
        if (before is [.., ')' or ']'])
        {
            var open = before.LastIndexOf('(');
            open = open < 0 ? before.LastIndexOf('[') : open;
            if (open < 0)
            {
                return null;
            }

            agency = OneLine(before[(open + 1)..^1]);
            before = before[..open].TrimEnd(" ,\r\n");
        }

        var words = OneLine(before).AsSpan();
        return TakeDate(ref words, out var date, out var dated) && (dated || kind) && TakePlace(words, out var place)
            ? new Dateline(place, string.IsNullOrEmpty(agency) ? null : agency, date)
            : null;
    }

    // "3 JAN 90", "18 APRIL 89", "JUNE 11 89", "25 JAN", "NO DATE" at the end; with a year of two digits there is no doubt what line this is.
    private static bool TakeDate(ref ReadOnlySpan<char> words, out string? date, out bool dated)
    {
        (date, dated) = (null, false);
        var rest = words;
        var last = TakeWord(ref rest);
        var second = TakeWord(ref rest);
        if (last is "DATE" && second is "NO")
        {
            words = rest;
            return true;
        }

        var beforeYear = rest;
        var third = TakeWord(ref rest);
        if (Digits(last) is { } written && last.Length == 2 && DayOf(second, third) is var (month, day))
        {
            var year = written < Pivot ? 2000 + written : 1900 + written;
            date = day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            words = rest;
            dated = true;
            return true;
        }

        words = beforeYear;
        return DayOf(last, second) is not null;
    }

    private static (int Month, int Day)? DayOf(ReadOnlySpan<char> one, ReadOnlySpan<char> two)
        => Months.Number(one) is > 0 and var month && Digits(two) is > 0 and < 32 and var day ? (month, day)
            : Months.Number(two) is > 0 and var other && Digits(one) is > 0 and < 32 and var number ? (other, number)
            : null;

    // Capitals only; the country in brackets behind the place is no part of it. Who broadcasts in secret has no place.
    private static bool TakePlace(ReadOnlySpan<char> words, out string? place)
    {
        var bracket = words.IndexOf('(');
        var name = (bracket < 0 ? words : words[..bracket]).Trim(" ,");
        place = name is "CLANDESTINE" or "NO CITY" ? null : name.ToString();
        return name.Length > 2 && char.IsUpper(name[0]) && !name.ContainsAnyInRange('a', 'z') && !name.ContainsAnyInRange('0', '9') && name.Count(' ') < 6;
    }

    private static string TakeWord(ref ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(" ,");
        var start = words.LastIndexOfAny(' ', ',') + 1;
        var word = words[start..].ToString();
        words = words[..start].TrimEnd(" ,");
        return word;
    }

    private static int? Digits(ReadOnlySpan<char> word)
        => word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string OneLine(ReadOnlySpan<char> words) => string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
