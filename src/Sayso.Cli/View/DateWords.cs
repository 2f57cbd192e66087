using System.Globalization;

namespace Sayso.Cli.View;

/// <content>Dates.</content>
internal static partial class Words
{
    /// <summary>A date in EDTF as people write it: "since 2017", "about 10 December 2024", "the 1980s"; the value as it stands where it is of another form.</summary>
    public static string Edtf(string value)
    {
        if (value.Split('/') is [var first, var last])
        {
            return (first, last) switch
            {
                (_, "..") => "since " + Edtf(first),
                ("..", _) => "until " + Edtf(last),
                _ => $"{Edtf(first)} to {Edtf(last)}",
            };
        }

        var day = value.TrimEnd('~', '?', '%');
        var words = Plain(day);
        return value[day.Length..] switch
        {
            "" => words,
            "~" => "about " + words,
            _ => words + " (uncertain)",
        };
    }

    private static string Plain(string value)
    {
        if (value.Length == 4 && value[3] == 'X' && value[..3].All(char.IsAsciiDigit))
        {
            return $"the {value[..3]}0s";
        }

        // A leap year stands for the year that the text does not give, so that 29 February is a day.
        var unknownYear = value.StartsWith("XXXX-", StringComparison.Ordinal);
        var known = unknownYear ? "2000" + value[4..] : value;
        var format = known.Length switch { 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null || !DateOnly.TryParseExact(known, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return value.Length > 10 && value[10] == 'T' ? Date(value) : value;
        }

        var shown = date.ToString((known.Length == 10 ? "d " : "") + "MMMM" + (unknownYear ? "" : " yyyy"), CultureInfo.InvariantCulture);
        return unknownYear ? shown + ", year unknown" : shown;
    }
}
