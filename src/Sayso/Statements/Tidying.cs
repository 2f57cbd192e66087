using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Brings what the network found into the form that people expect: no comma, colon or lone quotation mark at the edge of a source or cue, no comma behind a
/// content, no dateline before it, "claimed responsibility" as one cue, and one statement where two say the same of one source.
/// </summary>
internal static class Tidying
{
    private const int LongestTopLine = 24;  // tokens of a headline or byline
    private const double Same = 0.5;        // share of the words of both contents in common

    /// <summary>The drafts, tidied; of two that are one the likelier stays.</summary>
    public static List<Draft> Of(Lexemes words, List<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        var circumstances = new Circumstances(words);
        var byToken = new Dictionary<int, List<Draft>>();
        foreach (var draft in drafts.OrderByDescending(d => d.Confidence ?? 0))
        {
            var rivals = draft.Content.SelectMany(piece => byToken.GetValueOrDefault(piece.Start, []).Concat(byToken.GetValueOrDefault(piece.End - 1, []))).Distinct();
            if (rivals.Any(rival => OneSource(rival.Source, draft.Source) && InCommon(rival, draft) >= Same))
            {
                continue;
            }

            var trimmed = Trimmed(words, circumstances, draft);
            if (trimmed.Content.Count == 0)
            {
                continue;
            }

            kept.Add(trimmed);
            foreach (var token in draft.Content.SelectMany(piece => Enumerable.Range(piece.Start, piece.Length)))
            {
                (byToken.TryGetValue(token, out var here) ? here : byToken[token] = []).Add(draft);
            }
        }

        return kept;
    }

    private static bool OneSource(TokenRange? a, TokenRange? b)
        => a is { } one && b is { } other ? one.Start < other.End && other.Start < one.End : a is null && b is null;

    private static double InCommon(Draft a, Draft b)
    {
        var (both, all) = (0, a.Content.Sum(p => p.Length) + b.Content.Sum(p => p.Length));
        foreach (var mine in a.Content)
        {
            both += b.Content.Sum(its => Math.Max(0, Math.Min(mine.End, its.End) - Math.Max(mine.Start, its.Start)));
        }

        return (double)both / Math.Max(1, all - both);
    }

    private static Draft Trimmed(Lexemes words, Circumstances circumstances, Draft draft)
    {
        var cue = Trimmed(draft.Cue[0], t => IsEdge(words, t));
        var content = draft.Content.Select(piece => Trimmed(AfterDateline(words, circumstances, AfterTopLines(words, piece)), t => words.Lower(t) is "," or ";" or ":")).ToList();
        if (content[0].Start == cue.End && content[0].Length > 1 && words.Lower(cue.End) is "responsibility" or "credit")
        {
            (cue, content[0]) = (new TokenRange(cue.Start, cue.End + 1), new TokenRange(cue.End + 1, content[0].End));
        }

        content[0] = AfterCiting(words, content[0]);

        // The words of one token may be of several parts ("the US-backed police-said version"): the cue keeps the token.
        var whose = draft.Source is { } source ? Trimmed(circumstances.WithoutTime(AfterDateline(words, circumstances, source)), t => IsEdge(words, t)) : (TokenRange?)null;
        whose = whose is { } own && Overlap(own, cue) ? Without(own, cue) : whose;
        content = [.. content.Select(piece => Overlap(piece, cue) ? Without(piece, cue) : piece).OfType<TokenRange>()];
        return draft.With(whose, [cue], content);
    }

    // A headline or a byline is no part of the sentence in the paragraph below, which begins anew.
    private static TokenRange AfterTopLines(Lexemes words, TokenRange piece)
    {
        for (var line = words.ParagraphOf(piece.Start); line.End < piece.End && line.Length <= LongestTopLine && IsUnfinished(words, line.End - 1); line = words.ParagraphOf(piece.Start))
        {
            piece = new TokenRange(line.End, piece.End);
        }

        return piece;
    }

    private static bool IsUnfinished(Lexemes words, int token) => char.IsLetterOrDigit(words.Text.Text[words.End(token) - 1]);

    private static TokenRange AfterDateline(Lexemes words, Circumstances circumstances, TokenRange piece)
    {
        var sentence = words.Text.Sentences[words.SentenceOf(piece.Start)];
        var body = Math.Max(piece.Start, circumstances.BodyStart(sentence));
        return body < piece.End ? new TokenRange(body, piece.End) : piece;
    }

    // "reported | citing an official, that the quay was closed": whom it cites is no part of what is said.
    private static TokenRange AfterCiting(Lexemes words, TokenRange piece)
    {
        if (words.Lower(piece.Start) is not ("citing" or "quoting"))
        {
            return piece;
        }

        var comma = piece.Start;
        while (comma < Math.Min(piece.End, piece.Start + 14) && !words.Is(comma, ","))
        {
            comma++;
        }

        return words.Is(comma, ",") && comma + 2 < piece.End ? new TokenRange(comma + 1, piece.End) : piece;
    }

    private static bool Overlap(TokenRange a, TokenRange b) => a.Start < b.End && b.Start < a.End;

    // The longer of what is left before and behind; null where nothing is.
    private static TokenRange? Without(TokenRange range, TokenRange cut)
    {
        var (before, behind) = (new TokenRange(range.Start, Math.Max(range.Start, cut.Start)), new TokenRange(Math.Min(range.End, cut.End), range.End));
        var longer = before.Length >= behind.Length ? before : behind;
        return longer.Length > 0 ? longer : null;
    }

    private static bool IsEdge(Lexemes words, int token) => words.Lower(token) is "," or ";" or ":" or "—" or "-" || words.IsMark(token);

    // At least one token stays: a colon may be all of a cue.
    private static TokenRange Trimmed(TokenRange range, Func<int, bool> edge)
    {
        var (start, end) = (range.Start, range.End);
        while (end - 1 > start && edge(end - 1))
        {
            end--;
        }

        while (start + 1 < end && edge(start))
        {
            start++;
        }

        return new TokenRange(start, end);
    }
}
