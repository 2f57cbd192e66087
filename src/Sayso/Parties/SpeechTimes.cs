using System.Globalization;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>When a statement was made: a weekday, "today", "yesterday" or "March 4" beside its cue, anchored on the publication date.</summary>
internal sealed class SpeechTimes(Lexemes words, DateOnly? publication)
{
    // A date at the very ends of the calendar is no date of publication, and leaves no room to count back.
    private readonly DateOnly? _published = publication is { Year: > 100 and < 9900 } ? publication : null;

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The time beside the cue of a statement; null where there is none, or none that can be told without an anchor.</summary>
    public SpeechTime? Of(Statement statement, Sentence sentence)
    {
        if (statement.Cue.Count == 0)
        {
            return null;
        }

        var cue = words.TokenAt(statement.Cue[0].Start);
        var cueEnd = words.TokenAt(statement.Cue[^1].End);
        var limit = Math.Min(sentence.EndToken, cueEnd + 14);
        for (var i = cueEnd; i < limit; i++)
        {
            if (Covered(statement.Content, i))
            {
                break;
            }

            if (At(i) is { } time)
            {
                return time;
            }
        }

        // "The ministry on Tuesday said"
        var behindSource = statement.Source.Count > 0 ? words.TokenAt(statement.Source[^1].End) : cue;
        for (var i = Math.Max(behindSource, sentence.FirstToken); i < cue && (words.Is(i, WordClass.Time | WordClass.Number) || words.Lower(i) is "on" or "late" or "early" or ","); i++)
        {
            if (At(i) is { } time)
            {
                return time;
            }
        }

        // "On Saturday, the African Union accused …"; "Also Tuesday, X said …"
        var source = statement.Source.Count > 0 ? words.TokenAt(statement.Source[0].Start) : cue;
        for (var i = sentence.FirstToken; i < Math.Min(source, sentence.FirstToken + 4); i++)
        {
            if (!Covered(statement.Content, i) && At(i) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    private SpeechTime? At(int token)
    {
        var lower = words.Lower(token);
        if (!words.Is(token, WordClass.Time) || words.Is(token + 1, WordClass.Possessive))
        {
            return null;
        }

        var span = new TextSpan(words.Start(token), words.End(token));
        var weekday = Array.FindIndex(Weekdays, d => d == lower || (lower.EndsWith('.') && d.StartsWith(lower[..^1], StringComparison.Ordinal) && lower.Length >= 4));
        if (weekday >= 0)
        {
            return _published is { } day ? new SpeechTime(Format(day.AddDays(-(((int)day.DayOfWeek - weekday + 7) % 7))), span) : null;
        }

        if (lower is "today" or "tonight" or "yesterday")
        {
            return _published is { } day ? new SpeechTime(Format(lower == "yesterday" ? day.AddDays(-1) : day), span) : null;
        }

        var month = Months.Number(lower);
        if (month == 0)
        {
            return null;
        }

        // "March 4", "March 4, 2030", "4 March", "4 March 2030"
        var (from, to) = (token, token + 2);
        if (Number(token + 1, 31) is not { } dayOfMonth)
        {
            if (Number(token - 1, 31) is not { } before)
            {
                return null;
            }

            (from, to, dayOfMonth) = (token - 1, token + 1, before);
        }

        var told = words.Is(to, ",") && from == token ? to + 1 : to;
        if (Number(told, 9999) is { } stated and >= 1000)
        {
            return dayOfMonth <= DateTime.DaysInMonth(stated, month)
                ? new SpeechTime(Format(new DateOnly(stated, month, dayOfMonth)), new TextSpan(words.Start(from), words.End(told)))
                : null;
        }

        span = new TextSpan(words.Start(from), words.End(to - 1));
        if (_published is not { } anchor)
        {
            return new SpeechTime(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{dayOfMonth:00}"), span);
        }

        // The last such day up to the publication.
        for (var year = anchor.Year; year > anchor.Year - 5; year--)
        {
            if (dayOfMonth <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, dayOfMonth) is var date && date <= anchor.AddDays(1))
            {
                return new SpeechTime(Format(date), span);
            }
        }

        return null;
    }

    private int? Number(int token, int most)
        => int.TryParse(words.Lower(token), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private bool Covered(IReadOnlyList<TextSpan> spans, int token)
    {
        foreach (var span in spans)
        {
            if (span.Contains(words.Start(token)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
