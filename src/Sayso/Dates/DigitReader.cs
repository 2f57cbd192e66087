using System.Globalization;

namespace Sayso.Dates;

/// <summary>What a word that holds digits can be: a number, a day, a year, a clock, a date, a decade.</summary>
internal static class DigitReader
{
    /// <summary>Two digits from here on are a year of the last century.</summary>
    private const int Pivot = 40;

    /// <summary>The year that two digits stand for.</summary>
    public static int Whole(int twoDigits) => twoDigits < Pivot ? 2000 + twoDigits : 1900 + twoDigits;

    // "The '20s" are those of this century, "the '30s" still those of the last.
    private static int Decade(int twoDigits) => twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>Adds what the word can be to <paramref name="senses"/>.</summary>
    /// <returns>Its value, where it is a plain number.</returns>
    public static decimal? Read(ReadOnlySpan<char> word, List<TimeSense> senses)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? word.Length : digits;
        if (word.Length > 20)
        {
            return null;
        }

        if (digits == word.Length)
        {
            return Plain(word, senses);
        }

        var rest = word[digits..];
        if (word[0] is '\'' or '’' or '‘')
        {
            Apostrophe(word[1..], senses);
            return null;
        }

        if (digits == 0)
        {
            Lettered(word, senses);
            return null;
        }

        if (rest.Equals("st", StringComparison.OrdinalIgnoreCase) || rest.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || rest.Equals("rd", StringComparison.OrdinalIgnoreCase) || rest.Equals("th", StringComparison.OrdinalIgnoreCase) || rest is "D")
        {
            Ordinal(Value(word[..digits]), senses);
            return null;
        }

        if ((rest is "s" or "S" or "'s" or "’s") && digits is 2 or 4 && word[digits - 1] == '0')
        {
            var year = Value(word[..digits]);
            senses.Add(new TimeSense(TimeClass.Decade, (digits == 2 ? Decade(year) : year) / 10));
            return null;
        }

        if (digits <= 2 && rest[0] is ':' or '.' && Clock(word, digits, senses))
        {
            return rest[0] == '.' && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var both) ? Counted(both, senses) : null;
        }

        if (digits <= 2 && Meridiem(rest) is { } afternoon && Value(word[..digits]) is > 0 and <= 12 and var hour)
        {
            senses.Add(new TimeSense(TimeClass.Clocked, ((hour % 12) + (afternoon ? 12 : 0)) * 60));
            return null;
        }

        if (rest[0] is '-' or '/' or '.' && Date(word, senses))
        {
            return null;
        }

        return decimal.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Counted(number, senses) : null;
    }

    /// <summary>The meanings of an ordinal.</summary>
    public static void Ordinal(int value, List<TimeSense> senses)
    {
        senses.Add(new TimeSense(TimeClass.Ordinal, value));
        if (value is > 0 and < 32)
        {
            senses.Add(new TimeSense(TimeClass.Day, value));
        }
    }

    /// <summary>The meanings of a whole number in words.</summary>
    public static void Whole(int value, List<TimeSense> senses)
    {
        senses.Add(new TimeSense(TimeClass.Number, value));
        if (value is > 0 and <= 24)
        {
            senses.Add(new TimeSense(TimeClass.Hour, value));
        }

        if (value is > 0 and < 32)
        {
            senses.Add(new TimeSense(TimeClass.Day, value));
        }
    }

    private static decimal? Counted(decimal number, List<TimeSense> senses)
    {
        senses.Add(new TimeSense(TimeClass.Number, (int)Math.Min(number, 1_000_000)));
        return number;
    }

    private static decimal? Plain(ReadOnlySpan<char> word, List<TimeSense> senses)
    {
        if (word.Length > 9)
        {
            return null;
        }

        var value = Value(word);
        senses.Add(new TimeSense(TimeClass.Number, value));
        if (word.Length <= 2)
        {
            if (value is > 0 and < 32)
            {
                senses.Add(new TimeSense(TimeClass.Day, value));
            }

            if (value <= 24)
            {
                senses.Add(new TimeSense(TimeClass.Hour, value));
            }

            if (word.Length == 2)
            {
                senses.Add(new TimeSense(TimeClass.ShortYear, value));
            }
        }
        else if (word.Length == 4)
        {
            if (value is >= 1000 and < 2200)
            {
                senses.Add(new TimeSense(TimeClass.Year, value));
            }

            if (value / 100 < 24 && value % 100 < 60)
            {
                senses.Add(new TimeSense(TimeClass.Military, (value / 100 * 60) + (value % 100)));
            }
        }

        return value;
    }

    // "'80s", "'96"
    private static void Apostrophe(ReadOnlySpan<char> word, List<TimeSense> senses)
    {
        if (word.Length < 2 || !char.IsAsciiDigit(word[0]) || !char.IsAsciiDigit(word[1]))
        {
            return;
        }

        var year = Value(word[..2]);
        if (word.Length == 2)
        {
            senses.Add(new TimeSense(TimeClass.Year, Whole(year)));
        }
        else if (word is [_, '0', 's' or 'S'])
        {
            senses.Add(new TimeSense(TimeClass.Decade, Decade(year) / 10));
        }
    }

    // "FY2024", "FY24", "Q3"
    private static void Lettered(ReadOnlySpan<char> word, List<TimeSense> senses)
    {
        if (word.Length == 2 && word[0] is 'Q' or 'q' && word[1] is >= '1' and <= '4')
        {
            senses.Add(new TimeSense(TimeClass.Quarter, word[1] - '0'));
        }
        else if (word.StartsWith("FY", StringComparison.OrdinalIgnoreCase) && word.Length is 4 or 6 && !word[2..].ContainsAnyExceptInRange('0', '9'))
        {
            var year = Value(word[2..]);
            senses.Add(new TimeSense(TimeClass.FiscalYear, word.Length == 4 ? Whole(year) : year));
        }
    }

    // "10:35", "10.35", "10:35am"
    private static bool Clock(ReadOnlySpan<char> word, int digits, List<TimeSense> senses)
    {
        var hour = Value(word[..digits]);
        var rest = word[(digits + 1)..];
        if (rest.Length < 2 || !char.IsAsciiDigit(rest[0]) || !char.IsAsciiDigit(rest[1]) || hour > 24 || Value(rest[..2]) is var minute && minute > 59)
        {
            return false;
        }

        if (rest.Length == 2 || (rest.Length == 5 && rest[2] == ':' && char.IsAsciiDigit(rest[3])))
        {
            senses.Add(new TimeSense(word[digits] == ':' ? TimeClass.Clock : TimeClass.Military, (hour * 60) + minute));
            return true;
        }

        if (Meridiem(rest[2..]) is { } afternoon && hour is > 0 and <= 12)
        {
            senses.Add(new TimeSense(TimeClass.Clocked, (((hour % 12) + (afternoon ? 12 : 0)) * 60) + minute));
            return true;
        }

        return false;
    }

    private static bool? Meridiem(ReadOnlySpan<char> word)
        => word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("a.m.", StringComparison.OrdinalIgnoreCase) || word.Equals("a.m", StringComparison.OrdinalIgnoreCase) ? false
            : word.Equals("pm", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m.", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m", StringComparison.OrdinalIgnoreCase) ? true
            : null;

    // yyyy-mm-dd, yyyy-mm, dd/mm/yyyy, mm/dd/yyyy, dd.mm.yyyy. What both readings allow is taken for day first only with full stops, as nobody writes months so.
    private static bool Date(ReadOnlySpan<char> word, List<TimeSense> senses)
    {
        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var count = 0;
        var separator = word[word.IndexOfAnyExceptInRange('0', '9')];
        foreach (var range in word.Split(separator))
        {
            var part = word[range];
            if (count == 3 || part.Length is 0 or > 4 || part.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            (parts[count], lengths[count]) = (Value(part), part.Length);
            count++;
        }

        var (year, month, day) = count switch
        {
            3 when lengths[0] == 4 => (parts[0], parts[1], parts[2]),
            3 when lengths[2] == 4 && (parts[1] > 12 || separator == '/' && parts[0] <= 12) => (parts[2], parts[0], parts[1]),
            3 when lengths[2] == 4 => (parts[2], parts[1], parts[0]),
            2 when lengths[0] == 4 && lengths[1] == 2 && separator == '-' => (parts[0], parts[1], 0),
            _ => (0, 0, 0),
        };
        if (year is < 1000 or > 2200 || month is < 1 or > 12 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        senses.Add(new TimeSense(TimeClass.IsoDate, (year * 10000) + (month * 100) + day));
        return true;
    }

    private static int Value(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
