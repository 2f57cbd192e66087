namespace Sayso.Statements;

/// <summary>
/// Brings what the network found into the form that people expect: no comma, colon or lone quotation mark at the edge of a source or cue, no comma behind a
/// content, and one statement where two say the same of one source.
/// </summary>
internal static class Tidying
{
    private const double Same = 0.5;        // share of the words of both contents in common

    /// <summary>The drafts, tidied; of two that are one the likelier stays.</summary>
    public static List<Draft> Of(Lexemes words, List<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        var byToken = new Dictionary<int, List<Draft>>();
        foreach (var draft in drafts.OrderByDescending(d => d.Confidence ?? 0))
        {
            var rivals = draft.Content.SelectMany(piece => byToken.GetValueOrDefault(piece.Start, []).Concat(byToken.GetValueOrDefault(piece.End - 1, []))).Distinct();
            if (rivals.Any(rival => OneSource(rival.Source, draft.Source) && InCommon(rival, draft) >= Same))
            {
                continue;
            }

            kept.Add(Trimmed(words, draft));
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

    private static Draft Trimmed(Lexemes words, Draft draft) => new()
    {
        Rule = draft.Rule,
        Source = draft.Source is { } source ? Trimmed(source, t => IsEdge(words, t)) : null,
        Cue = [.. draft.Cue.Select(cue => Trimmed(cue, t => IsEdge(words, t)))],
        Content = [.. draft.Content.Select(piece => Trimmed(piece, t => words.Lower(t) is "," or ";" or ":"))],
        CueHead = draft.CueHead,
        Confidence = draft.Confidence,
        Scores = draft.Scores,
    };

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
