using System.Globalization;

namespace Sayso.Web.Wording;

/// <summary>Dates and times of sources as pages show them.</summary>
public static class Days
{
    /// <summary>An ISO 8601 date or time in words, as the source gives it: "4 March 2026", "4 March 2026, 05:06 UTC". What is no such date comes back as it is.</summary>
    public static string Of(string? iso)
    {
        if (iso is null)
        {
            return "undated";
        }

        if (!DateOnly.TryParseExact(iso.Length >= 10 ? iso[..10] : iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return iso;
        }

        var words = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (iso.Length < 16 || iso[10] != 'T')
        {
            return words;
        }

        var zone = iso.EndsWith('Z') ? " UTC" : iso.LastIndexOfAny(['+', '-']) is var at and > 10 ? " UTC" + iso[at..] : "";
        return $"{words}, {iso[11..16]}{zone}";
    }

    /// <summary>A first and a last date as one: "4 March 2026 to 6 March 2026".</summary>
    public static string Of(string? first, string? last)
    {
        var (from, to) = (Of(Day(first)), Of(Day(last)));
        return from == to ? from : $"{from} to {to}";
    }

    private static string? Day(string? iso) => iso is { Length: > 10 } ? iso[..10] : iso;
}
