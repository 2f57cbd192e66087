namespace Sayso.Figures;

/// <summary>A number in digits: <c>4,800</c>, <c>1,00,000</c>, <c>5.6</c>, <c>.5</c>, <c>1.200.000</c>.</summary>
/// <param name="Value">What it comes to.</param>
/// <param name="Grouped">Whether separators part its thousands; a year is never written so.</param>
/// <param name="Length">How many characters it takes; what follows is a suffix ("bn", "th").</param>
internal readonly record struct DigitNumber(decimal Value, bool Grouped, int Length)
{
    /// <summary>More digits than any quantity in a report has, and few enough that every product of the grammar fits a decimal.</summary>
    private const int MostDigits = 15;

    /// <summary>Digits between separators; fifteen digits in groups of two or three make seven at most.</summary>
    private const int MostGroups = 8;

    /// <summary>
    /// Reads the number that <paramref name="text"/> starts with, in one pass. Null where there is none, where the digits are too
    /// many, grouped as no number is ("10,000,00"), or start with a nought that is not one ("007").
    /// </summary>
    /// <param name="text">The digits, and whatever comes after.</param>
    /// <param name="style">How the language writes numbers. "1.200,50" is read so in any: no English number looks like it.</param>
    public static DigitNumber? Read(ReadOnlySpan<char> text, NumberStyle style = NumberStyle.Comma)
    {
        Span<Group> groups = stackalloc Group[MostGroups];
        int count = 0, at = 0, digits = 0;
        if (text.Length > 1 && text[0] == '.')
        {
            groups[count++] = default;
            at = 1;
        }

        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            var start = at;
            long value = 0;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                value = digits < MostDigits ? value * 10 + (text[at] - '0') : value;
                digits++;
                at++;
            }

            if (count == MostGroups || digits > MostDigits)
            {
                return null;
            }

            groups[count++] = new Group(start == 0 ? ' ' : text[start - 1], at - start, value);
            var more = at + 1 < text.Length && text[at] is ',' or '.' && char.IsAsciiDigit(text[at + 1]);
            at += more ? 1 : 0;
        }

        groups = groups[..count];
        if (style == NumberStyle.Point || IsPointed(groups))
        {
            Exchange(groups);
        }

        return count == 0 || at == 1 && text[0] == '.' || (groups[0].Length > 1 && text[0] == '0') || ValueOf(groups) is not { } number
            ? null
            : new DigitNumber(number, AreParted(groups), at);
    }

    /// <summary>Points, then one comma: "1.200,50".</summary>
    private static bool IsPointed(Span<Group> groups)
        => groups.Length > 2 && groups[^1].Separator == ',' && Count(groups, ',') == 1 && Count(groups, '.') == groups.Length - 2 && groups[1].Separator == '.';

    // A lone point before three digits parts thousands in such a language, and a comma before one or two never does.
    private static void Exchange(Span<Group> groups)
    {
        var commas = Count(groups, ',');
        if (groups.Length < 2 || (commas == 0 && groups[^1].Length != 3) || (commas > 0 && Count(groups, '.') > 0 && groups[^1].Separator != ',') || commas > 1)
        {
            return;
        }

        foreach (ref var group in groups)
        {
            group = group with { Separator = group.Separator switch { '.' => ',', ',' => '.', var other => other } };
        }
    }

    private static decimal? ValueOf(Span<Group> groups)
    {
        // One point is a decimal point, whatever stands before it; more than one part thousands.
        var points = Count(groups, '.');
        var whole = points == 1 && groups[^1].Separator == '.' ? groups[..^1] : groups;
        var known = whole.Length == 1 || (whole[1].Separator == ',' ? Count(whole, ',') : Count(whole, '.')) == whole.Length - 1;
        if (!known || !(InThrees(whole) || (points < 2 && InPairs(whole))))
        {
            return null;
        }

        decimal value = 0;
        foreach (var group in whole)
        {
            value = value * Power(group.Length) + group.Value;
        }

        return whole.Length == groups.Length ? value : value + groups[^1].Value / Power(groups[^1].Length);
    }

    private static bool AreParted(Span<Group> groups) => Count(groups, ',') > 0 || Count(groups, '.') > 1;

    /// <summary>1,234,567; also a number without separators.</summary>
    private static bool InThrees(Span<Group> groups)
    {
        for (var i = 1; i < groups.Length; i++)
        {
            if (groups[i].Length != 3)
            {
                return false;
            }
        }

        return groups.Length == 1 || groups[0].Length <= 3;
    }

    /// <summary>12,34,567: lakh and crore.</summary>
    private static bool InPairs(Span<Group> groups)
    {
        for (var i = 1; i < groups.Length - 1; i++)
        {
            if (groups[i].Length != 2)
            {
                return false;
            }
        }

        return groups[^1].Length == 3 && groups[0].Length <= 2;
    }

    private static int Count(Span<Group> groups, char separator)
    {
        var count = 0;
        foreach (var group in groups)
        {
            count += group.Separator == separator ? 1 : 0;
        }

        return count;
    }

    private static decimal Power(int digits)
    {
        decimal power = 1;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }

    private readonly record struct Group(char Separator, int Length, long Value);
}
