using System.Globalization;

namespace Sayso.Web.Wording;

/// <summary>Dates and times of sources as pages show them.</summary>
public static class Days
{
    /// <summary>
    /// A date or time of ISO 8601 or EDTF in words, as the source gives it: "4 March 2026", "4 March 2026, 05:06 UTC", "the 1980s", "about March 2026", "28 February 2026 to 1 March 2026", "since 2017".
    /// What is no such date comes back as it is.
    /// </summary>
    public static string Of(string? iso)
    {
        if (iso is null)
        {
            return "undated";
        }

        return iso.Split('/') switch
        {
            [var one] => One(one) ?? iso,
            ["" or "..", var last] => One(last) is { } until ? "until " + until : iso,
            [var first, "" or ".."] => One(first) is { } since ? "since " + since : iso,
            [var first, var last] => (One(first), One(last)) is ({ } from, { } to) ? from == to ? from : $"{from} to {to}" : iso,
            _ => iso,
        };
    }

    /// <summary>A first and a last date as one: "4 March 2026 to 6 March 2026".</summary>
    public static string Of(string? first, string? last)
    {
        var (from, to) = (Of(Day(first)), Of(Day(last)));
        return from == to ? from : $"{from} to {to}";
    }

    private static string? Day(string? iso) => iso is { Length: > 10 } ? iso[..10] : iso;

    // A date with what EDTF puts behind it: "~" for about, "?" for not sure, "%" for both.
    private static string? One(string date) => date switch
    {
        [.. var bare, '~'] => Exact(bare) is { } words ? "about " + words : null,
        [.. var bare, '?'] => Exact(bare) is { } words ? "perhaps " + words : null,
        [.. var bare, '%'] => Exact(bare) is { } words ? "perhaps about " + words : null,
        _ => Exact(date),
    };

    private static string? Exact(string iso) => iso.Length switch
    {
        4 when iso.EndsWith("XX", StringComparison.Ordinal) && IsNumber(iso[..2]) => $"the years {iso[..2]}00 to {iso[..2]}99",
        4 when iso.EndsWith('X') && IsNumber(iso[..3]) => $"the {iso[..3]}0s",
        4 when IsNumber(iso) => iso,
        7 when iso[4] == '-' && IsNumber(iso[..4]) && PartOf(iso[5..]) is { } part => $"{part} {iso[..4]}",
        7 when Parsed(iso, "yyyy-MM") is { } month => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        >= 10 when Parsed(iso[..10], "yyyy-MM-dd") is { } day && (iso.Length == 10 || iso[10] is 'T' or ' ') => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + Hour(iso),
        _ => null,
    };

    private static string Hour(string iso)
    {
        if (iso.Length < 16 || iso[10] != 'T')
        {
            return "";
        }

        var zone = iso.EndsWith('Z') ? " UTC" : iso.LastIndexOfAny(['+', '-']) is var at and > 10 ? " UTC" + iso[at..] : "";
        return $", {iso[11..16]}{zone}";
    }

    // What EDTF counts beyond the twelve months.
    private static string? PartOf(string number) => number switch
    {
        "21" => "spring",
        "22" => "summer",
        "23" => "autumn",
        "24" => "winter",
        "33" => "the first quarter of",
        "34" => "the second quarter of",
        "35" => "the third quarter of",
        "36" => "the fourth quarter of",
        "40" => "the first half of",
        "41" => "the second half of",
        _ => null,
    };

    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit);

    private static DateOnly? Parsed(string text, string form) => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
