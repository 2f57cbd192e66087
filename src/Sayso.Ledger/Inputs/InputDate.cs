using System.Globalization;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// Dates as feeds write them, made ISO 8601: extended and basic ISO (<c>20260304T101500Z</c>), RFC 822 (<c>Wed, 04 Mar 2026 10:15:00
/// GMT</c>), and those of PDF (<c>D:20260304101500+02'00'</c>). The time zone is kept as given; none is guessed.
/// </summary>
internal static class InputDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // RFC 822 names these; letters of the military meant the opposite of what was written and say nothing.
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = "Z",
        ["UT"] = "Z",
        ["UTC"] = "Z",
        ["Z"] = "Z",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
    };

    /// <summary>The date, with its time if it has one; null if it is none, or one that no calendar has.</summary>
    public static string? Read(string? value)
    {
        var text = value.AsSpan().Trim();
        return text.Length is 0 or > 64 ? null : Iso(text) ?? Rfc822(text);
    }

    /// <summary>The date of a PDF's information dictionary.</summary>
    public static string? ReadPdf(string? value)
    {
        var text = (value ?? "").Trim();
        text = text.StartsWith("D:", StringComparison.Ordinal) ? text[2..] : text;
        return text.Length is >= 8 and <= 40 ? Iso(text.Length > 8 ? text[..8] + "T" + text[8..].Replace("'", "", StringComparison.Ordinal) : text) : null;
    }

    private static string? Iso(ReadOnlySpan<char> text)
    {
        string? day = null;
        var length = 0;
        if (text.Length >= 10 && text[4] == '-' && text[7] == '-')
        {
            day = Day(text[..4], text[5..7], text[8..10]);
            length = 10;
        }
        else if (text.Length >= 8 && text[..8].IndexOfAnyExceptInRange('0', '9') < 0)
        {
            day = Day(text[..4], text[4..6], text[6..8]);
            length = 8;
        }

        var rest = text[length..];
        return day is null ? null
            : rest.Trim().IsEmpty ? day
            : rest[0] is 'T' or 't' or ' ' && Time(rest[1..]) is { } time ? day + "T" + time
            : null;
    }

    private static string? Day(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
        => DateOnly.TryParseExact(string.Concat(year, month, day), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    // hh[:]mm[[:]ss[.f…]] and a zone
    private static string? Time(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("Zz+- ");
        var clock = (end < 0 ? text : text[..end]).ToString().Replace(":", "", StringComparison.Ordinal);
        var fraction = clock.AsSpan().IndexOfAny('.', ',');
        var digits = fraction < 0 ? clock : clock[..fraction];
        if (digits.Length is not (4 or 6) || digits.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0
            || string.CompareOrdinal(digits, 0, "24", 0, 2) >= 0 || digits[2] > '5' || (digits.Length == 6 && digits[4] > '5'))
        {
            return null;
        }

        var parts = digits.Length == 4 ? $"{digits[..2]}:{digits[2..]}" : $"{digits[..2]}:{digits[2..4]}:{digits[4..]}";
        return Zone(end < 0 ? default : text[end..].Trim()) is { } zone ? parts + zone : null;
    }

    private static string? Zone(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        if (Zones.TryGetValue(text.ToString(), out var named))
        {
            return named;
        }

        var digits = text[1..].ToString().Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is not (2 or 4) || digits.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return null;
        }

        // PDF writes UTC as Z00'00'.
        var minutes = digits.Length == 4 ? digits[2..] : "00";
        return text[0] is 'Z' or 'z' ? (digits.AsSpan().TrimStart('0').IsEmpty ? "Z" : null)
            : text[0] is '+' or '-' && string.CompareOrdinal(digits, 0, "24", 0, 2) < 0 && minutes[0] <= '5' ? $"{text[0]}{digits[..2]}:{minutes}"
            : null;
    }

    // [Wed,] 4 Mar 2026 [10:15[:00] [GMT]]
    private static string? Rfc822(ReadOnlySpan<char> text)
    {
        var parts = text.ToString().Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var at = parts.Length > 0 && char.IsLetter(parts[0][0]) ? 1 : 0;
        if (parts.Length < at + 3 || parts[at].Length > 2 || parts[at + 1].Length < 3)
        {
            return null;
        }

        var month = Array.IndexOf(Months, parts[at + 1][..3].ToLowerInvariant()) + 1;
        var year = parts[at + 2].Length == 2 ? (parts[at + 2][0] < '7' ? "20" : "19") + parts[at + 2] : parts[at + 2];
        if (month == 0 || Day(year, month.ToString("00", CultureInfo.InvariantCulture), parts[at].PadLeft(2, '0')) is not { } day)
        {
            return null;
        }

        if (parts.Length == at + 3)
        {
            return day;
        }

        // An unknown zone is left out rather than the time.
        var clock = parts[at + 3].Length is 4 or 7 ? "0" + parts[at + 3] : parts[at + 3];
        var zone = parts.Length > at + 4 && Zone(parts[at + 4]) is not null ? parts[at + 4] : "";
        return Time(clock + " " + zone) is { } time ? day + "T" + time : day;
    }
}
