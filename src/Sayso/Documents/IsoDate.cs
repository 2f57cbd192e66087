using System.Globalization;

namespace Sayso.Documents;

/// <summary>Dates and date-times of ISO 8601, as inputs write them.</summary>
internal static class IsoDate
{
    /// <summary>
    /// The date as <c>yyyy-MM-dd</c>, with the time behind it as given; null if it is none, or one that no calendar has.
    /// The basic form <c>20260304</c> is taken too, and a space for the T.
    /// </summary>
    public static string? Read(string value)
    {
        var text = value.AsSpan().Trim();
        if (text.Length is 8 && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var basic))
        {
            return basic.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (text.Length < 10 || !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return null;
        }

        return text.Length == 10 || (text[10] is 'T' or 't' or ' ' && IsTime(text[11..])) ? text.ToString() : null;
    }

    // hh:mm[:ss[.f…]][Z|±hh[[:]mm]]
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (!TwoDigits(ref text, 24) || !Skip(ref text, ':') || !TwoDigits(ref text, 59))
        {
            return false;
        }

        if (Skip(ref text, ':'))
        {
            if (!TwoDigits(ref text, 60))
            {
                return false;
            }

            if (Skip(ref text, '.') || Skip(ref text, ','))
            {
                var digits = text.IndexOfAnyExceptInRange('0', '9');
                digits = digits < 0 ? text.Length : digits;
                if (digits == 0)
                {
                    return false;
                }

                text = text[digits..];
            }
        }

        Skip(ref text, ' ');
        if (text.IsEmpty || Skip(ref text, 'Z') || Skip(ref text, 'z'))
        {
            return text.IsEmpty;
        }

        return (Skip(ref text, '+') || Skip(ref text, '-')) && TwoDigits(ref text, 23)
            && (text.IsEmpty || ((Skip(ref text, ':') || true) && TwoDigits(ref text, 59) && text.IsEmpty));
    }

    private static bool TwoDigits(ref ReadOnlySpan<char> text, int most)
    {
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]) || ((text[0] - '0') * 10) + text[1] - '0' > most)
        {
            return false;
        }

        text = text[2..];
        return true;
    }

    private static bool Skip(ref ReadOnlySpan<char> text, char c)
    {
        if (text.IsEmpty || text[0] != c)
        {
            return false;
        }

        text = text[1..];
        return true;
    }
}
