using System.Globalization;

namespace Sayso.Documents;

/// <summary>
/// The dateline of a report: <c>VARNOST (NPA) —</c>, <c>VARNOST, Ostmark, March 4 (Agency) -</c>, <c>ABOARD THE MERIDIAN —</c>,
/// <c>Cleveland (AFP) –</c>, <c>March 4 (Reuters) -</c>, <c>(Reuters) -</c>.
/// </summary>
/// <param name="Place">Where it was filed, as written, without agency and date; null where only an agency is given.</param>
/// <param name="Agency">The agency in brackets, as written; null where there is none.</param>
/// <param name="Date">The date of filing as <c>yyyy-MM-dd</c>, only where the dateline has the year.</param>
internal sealed record Dateline(string? Place, string? Agency, string? Date)
{
    /// <summary>The longest stretch from the start of a line to its dash.</summary>
    private const int MaxLength = 140;

    // Labels in capitals before a dash that are no places.
    private static readonly string[] Labels =
    [
        "EXCLUSIVE", "UPDATE", "UPDATED", "BREAKING", "WATCH", "VIDEO", "OPINION", "ANALYSIS", "REPORT", "CORRECTION", "CORRECTED", "FACTBOX",
        "TIMELINE", "EXPLAINER", "ALERT", "FLASH", "URGENT", "LIVE", "EDITORIAL", "NOTE", "READ", "PHOTOS", "POLL", "FILE", "INTERVIEW", "ADVERTISEMENT",
        "BULLETIN", "SNAP", "WRAPUP", "RPT", "REFILE", "COLUMN", "COMMENT", "FEATURE", "PROFILE", "QUESTION", "ANSWER", "MORE", "ADDS", "CLARIFICATION",
    ];

    private static readonly string[] SmallWords =
        ["of", "and", "the", "de", "del", "la", "al", "on", "near", "off", "in", "at", "outside", "aboard", "du", "des", "da", "do", "upon", "sur", "el", "am"];

    /// <summary>The first dateline at the start of one of the top lines; null if there is none.</summary>
    public static Dateline? Find(string text, IReadOnlyList<TextSpan> top)
    {
        foreach (var line in top)
        {
            if ((MonitorDateline.Read(text.AsSpan(line.Start)) ?? Read(text.AsSpan(line.Start, line.Length))) is { } dateline)
            {
                return dateline;
            }
        }

        return null;
    }

    /// <summary>The dateline that the line begins with; null if it begins otherwise.</summary>
    public static Dateline? Read(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, MaxLength)];
        var bracket = head.IndexOf('(');
        for (var open = bracket; open >= 0;)        // "Selma (Ostmark) (NPA) -" has two
        {
            var length = head[open..].IndexOf(')');
            if (length > 1 && ReadBracket(head[..bracket].TrimEnd(), head.Slice(open + 1, length - 1).Trim(), line[(open + length + 1)..]) is { } wire)
            {
                return wire;
            }

            var next = length < 0 ? -1 : head[(open + length + 1)..].IndexOf('(');
            open = next == 1 ? open + length + 2 : -1;
        }

        var dash = DashAt(head, 0, out var after);
        return dash <= 0 || (bracket >= 0 && bracket < dash) ? null : ReadPlain(head[..dash].TrimEnd(), line[after..]);
    }

    // PLACE, DATE (AGENCY) —
    private static Dateline? ReadBracket(ReadOnlySpan<char> before, ReadOnlySpan<char> agency, ReadOnlySpan<char> after)
    {
        var dashed = DashAt(after.TrimStart(), 0, out _) == 0 || after.TrimStart() is [':', ..];
        if (agency.Length is 0 or > 50 || !(dashed || (Agencies.IsKnown(agency) && IsCapitalPlace(before) && after is [' ', ..])))
        {
            return null;
        }

        var place = before[..PlaceLength(before, out var date, out var hasDate)];
        if (place.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
        {
            place = place[LastCapitals(place)..];     // "By Ana Petrel VARNOST (NPA) -", run together
        }

        if (Agencies.IsOutlet(agency))
        {
            return IsPlace(place) ? new Dateline(place.ToString(), null, date) : null;
        }

        var known = IsAgency(agency);
        if (place.IsEmpty)
        {
            return known || (Agencies.IsCapitals(agency) && (hasDate || agency.Length > 2)) ? new Dateline(null, agency.ToString(), date) : null;
        }

        // "Anna Velt (CDU) — the party's leader" is no dateline: an unknown agency needs a place that looks like one.
        var trusted = IsCapitalPlace(place) || hasDate;
        return (known && IsPlace(place)) || (trusted && IsPlace(place) && IsName(agency))
            || (Agencies.IsCapitals(agency) && agency.Length > 2 && IsPlace(place) && !place.Contains(' '))
            ? new Dateline(place.ToString(), agency.ToString(), date)
            : null;
    }

    // PLACE — and PLACE, DATE —; the place in capitals, what follows not.
    private static Dateline? ReadPlain(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var place = before[..PlaceLength(before, out var date, out var hasDate)];
        after = after.TrimStart();
        if (after.IsEmpty || !IsCapitalPlace(place) || !IsShort(place) || !(char.IsUpper(after[0]) || char.IsDigit(after[0]) || after[0] is '"' or '“' or '\'' or '‘' or '$' or '.'))
        {
            return null;
        }

        // In a text all in capitals a place and a headline look alike; there it takes a date.
        return hasDate || after[..Math.Min(after.Length, 60)].ContainsAnyInRange('a', 'z') ? new Dateline(place.ToString(), null, date) : null;
    }

    // Without an agency little tells a place from a headline in capitals: "ST. ELMO", "PORT SELMA, Ostmark", not "A FIRE", "POLLS WRONG, JUST EARLY".
    private static bool IsShort(ReadOnlySpan<char> place)
    {
        var comma = place.IndexOf(',');
        return comma < 0
            ? place.Length > 3 && place.Count(' ') < 4 && !place.StartsWith("A ", StringComparison.Ordinal) && !place.StartsWith("AN ", StringComparison.Ordinal)
            : place[..comma].Count(' ') < 4 && place[(comma + 1)..].Count(' ') < 4
                && (place[(comma + 1)..].ContainsAnyInRange('a', 'z') || place[(comma + 1)..].Trim().Count(' ') == 0);
    }

    // Where the run of words in capitals at the end begins.
    private static int LastCapitals(ReadOnlySpan<char> words)
    {
        var start = words.Length;
        while (start > 0)
        {
            var word = words[..start].TrimEnd().LastIndexOf(' ') + 1;
            if (words[word..start].ContainsAnyInRange('a', 'z'))
            {
                break;
            }

            start = word;
        }

        return start;
    }

    private static bool IsAgency(ReadOnlySpan<char> words)
    {
        var slash = words.IndexOf('/');
        return Agencies.IsKnown(words) || Agencies.SaysAgency(words) || (slash > 0 && (Agencies.IsKnown(words[..slash]) || Agencies.IsKnown(words[(slash + 1)..])));
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!char.IsLetter(c) && c is not (' ' or '/' or '&' or '-' or '.' or '’' or '\''))
            {
                return false;
            }
        }

        return char.IsUpper(words[0]) && words.Count(' ') < 4;
    }

    // The position of the dash and of what follows it; -1 if there is none. A bare hyphen needs a space on each side.
    private static int DashAt(ReadOnlySpan<char> text, int from, out int after)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is '—' or '–' or '―')
            {
                after = at + 1;
                return at;
            }

            if (text[at] == '-')
            {
                var length = text[at..].StartsWith("--", StringComparison.Ordinal) ? text[at..].StartsWith("---", StringComparison.Ordinal) ? 3 : 2 : 1;
                if (length > 1 || ((at == 0 || text[at - 1] == ' ') && at + 1 < text.Length && text[at + 1] == ' ') || (at == 0 && from == 0))
                {
                    after = at + length;
                    return at;
                }
            }
        }

        after = -1;
        return -1;
    }

    // Capitals up to the first comma: "CITY", "ST. ELMO", "CITY/CITY", "ABOARD THE MERIDIAN"; behind the comma the region as it likes.
    private static bool IsCapitalPlace(ReadOnlySpan<char> place)
    {
        var comma = place.IndexOf(',');
        var city = comma < 0 ? place : place[..comma].TrimEnd();
        var letters = 0;
        foreach (var part in city.Split(' '))
        {
            var word = city[part];
            letters += word.Length;
            foreach (var c in word)
            {
                if (!char.IsUpper(c) && c is not ('.' or '\'' or '’' or '-' or '/') && !word.SequenceEqual("and") && !(char.IsLower(c) && word is ['M', 'c', ..]))
                {
                    return false;
                }
            }
        }

        var first = city.IndexOfAny(' ', '/') is > 0 and var end ? city[..end] : city;
        foreach (var label in Labels)
        {
            if (first.SequenceEqual(label))
            {
                return false;
            }
        }

        return letters >= 3 && city.Count(' ') < 6 && char.IsUpper(city[0]) && (comma < 0 || IsPlace(place[(comma + 1)..].TrimStart()));
    }

    // Capitalised words with small ones between, no digits and no sentence: "New York", "Reno, Nev.", "off Costa Vel".
    private static bool IsPlace(ReadOnlySpan<char> place)
    {
        if (place.IsEmpty || place.Length > 80 || place.Count(' ') > 7)
        {
            return false;
        }

        var capital = false;
        foreach (var part in place.Split(' '))
        {
            var word = place[part].Trim(',');
            if (word.IsEmpty)
            {
                continue;
            }

            var isSmall = false;
            foreach (var small in SmallWords)
            {
                isSmall |= word.SequenceEqual(small);
            }

            if (!isSmall && !char.IsUpper(word[0]))
            {
                return false;
            }

            capital |= !isSmall;
            foreach (var c in word)
            {
                if (!char.IsLetter(c) && c is not ('.' or '\'' or '’' or '-' or '/' or ','))
                {
                    return false;
                }
            }
        }

        return capital;
    }

    // The place is what stands before "March 4", "4 March", "Aug. 10", "March 4, 2026" at the end.
    private static int PlaceLength(ReadOnlySpan<char> head, out string? date, out bool hasDate)
    {
        (date, hasDate) = (null, false);
        var text = head.TrimEnd(" ,");
        var year = 0;
        if (text.Length >= 4 && int.TryParse(text[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1800 and < 2200)
        {
            year = number;
            text = text[..^4].TrimEnd(" ,");
        }

        var last = text.LastIndexOf(' ');
        var one = text[(last + 1)..];
        var rest = last < 0 ? default : text[..last].TrimEnd();
        var next = rest.LastIndexOf(' ');
        var two = rest[(next + 1)..];
        var (month, day) = Months.Number(two) is > 0 and var m && TryDay(one, out var d) ? (m, d)
            : Months.Number(one) is > 0 and var m2 && TryDay(two, out var d2) ? (m2, d2)
            : (0, 0);
        if (month == 0)
        {
            return head.Length;
        }

        hasDate = true;
        date = year > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return next < 0 ? 0 : rest[..next].TrimEnd(" ,").Length;
    }

    private static bool TryDay(ReadOnlySpan<char> word, out int day)
        => int.TryParse(word.TrimEnd(','), NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is > 0 and < 32;
}
