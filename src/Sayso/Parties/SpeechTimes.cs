using Sayso.Dates;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>When a statement was made: the expression of time beside its cue, where that tells a stretch of the calendar.</summary>
internal sealed class SpeechTimes
{
    private readonly Lexemes _words;
    private readonly Dictionary<int, DateExpression> _dates = [];

    /// <param name="words">The text's words.</param>
    /// <param name="dates">Its expressions of time.</param>
    public SpeechTimes(Lexemes words, IReadOnlyList<DateExpression> dates)
    {
        _words = words;
        foreach (var date in dates)
        {
            _dates.TryAdd(words.TokenAt(date.Span.Start), date);
        }
    }

    /// <summary>The time beside the cue of a statement; null where there is none, or none that can be told without an anchor.</summary>
    public SpeechTime? Of(Statement statement, Sentence sentence)
    {
        if (statement.Cue.Count == 0)
        {
            return null;
        }

        var cue = _words.TokenAt(statement.Cue[0].Start);
        var cueEnd = _words.TokenAt(statement.Cue[^1].End);
        var limit = Math.Min(sentence.EndToken, cueEnd + 14);
        for (var i = cueEnd; i < limit; i++)
        {
            if (Covered(statement.Content, i))
            {
                break;
            }

            if (At(i, i <= cueEnd + 1) is { } time)
            {
                return time;
            }
        }

        // "The ministry on Tuesday said"
        var behindSource = statement.Source.Count > 0 ? _words.TokenAt(statement.Source[^1].End) : cue;
        for (var i = Math.Max(behindSource, sentence.FirstToken); i < cue && (_dates.ContainsKey(i) || _words.Is(i, WordClass.Time | WordClass.Number) || _words.Lower(i) is "on" or "late" or "early" or ","); i++)
        {
            if (At(i) is { } time)
            {
                return time;
            }
        }

        // "On Saturday, the African Union accused …"; "Also Tuesday, X said …"
        var source = statement.Source.Count > 0 ? _words.TokenAt(statement.Source[0].Start) : cue;
        for (var i = sentence.FirstToken; i < Math.Min(source, sentence.FirstToken + 4); i++)
        {
            if (!Covered(statement.Content, i) && At(i) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    // A day beside the cue; a week, a month or a year only right behind it: "said last week".
    private SpeechTime? At(int token, bool near = false)
    {
        if (!_dates.TryGetValue(token, out var date) || date.Type is not (DateType.Date or DateType.Time) || date.Value is not { } value
            || value.Contains("..", StringComparison.Ordinal) || _words.Is(_words.TokenAt(date.Span.End), WordClass.Possessive))
        {
            return null;
        }

        return IsDay(value) || near ? new SpeechTime(value, date.Span) : null;
    }

    // "2024-12-17", "XXXX-09-04", "2024-12-17T10:35:00", "2024-12-10~"
    private static bool IsDay(string value)
        => value.Length >= 10 && value[4] == '-' && value[7] == '-' && !value.Contains('/', StringComparison.Ordinal);

    private bool Covered(IReadOnlyList<TextSpan> spans, int token)
    {
        foreach (var span in spans)
        {
            if (span.Contains(_words.Start(token)))
            {
                return true;
            }
        }

        return false;
    }
}
