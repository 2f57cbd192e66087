using System.Globalization;

namespace Sayso.Ledger.Origins;

/// <summary>Which of two dates of publication is the earlier, as far as they say.</summary>
internal static class PublishedTime
{
    /// <summary>Whether the first is known to be earlier. By the instant where both have one with its offset, else by the day; false where either is not known.</summary>
    public static bool IsEarlier(string? first, string? second)
        => Instant(first) is { } a && Instant(second) is { } b ? a < b : Day(first) is { } x && Day(second) is { } y && x < y;

    /// <summary>For an order of any documents: the day, then the instant, what is not known last, then the id.</summary>
    public static (DateOnly Day, DateTimeOffset Instant, string Id) Order(OriginInput document)
        => (Day(document.Published) ?? DateOnly.MaxValue, Instant(document.Published) ?? DateTimeOffset.MaxValue, document.Id);

    private static DateOnly? Day(string? value)
        => value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTimeOffset? Instant(string? value)
        => value is { Length: > 16 } && (value.EndsWith('Z') || value.AsSpan(16).IndexOfAny('+', '-') >= 0)
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
}
