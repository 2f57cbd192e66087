using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Ledger.Corrections;

/// <summary>Finds the statement that a correction means, in a reading of today.</summary>
internal static class AnchorFinder
{
    /// <summary>The spans of quotes in a text, in text order; null where one of them cannot be told.</summary>
    public static IReadOnlyList<TextSpan>? Spans(IReadOnlyList<Quote> quotes, string text)
    {
        var spans = new List<TextSpan>(quotes.Count);
        foreach (var quote in quotes)
        {
            if (quote.In(text) is not { } span)
            {
                return null;
            }

            spans.Add(span);
        }

        spans.Sort();
        return spans;
    }

    /// <summary>
    /// The place of the statement in a list: the one of the same words at the same place and the same cue; else the only one of the same words; else the only one that shares
    /// at least half of the words of both. -1 and why where there is none.
    /// </summary>
    public static (int At, string? Why) Find(StatementAnchor anchor, IReadOnlyList<Statement> statements, string text)
    {
        if (Spans(anchor.Content, text) is not { } content)
        {
            return (-1, "its words do not stand in the text any more, or more than once");
        }

        var cue = Spans(anchor.Cue, text) ?? [];
        var same = Where(statements, one => one.Content.SequenceEqual(content));
        var exact = same.Where(at => statements[at].Cue.SequenceEqual(cue)).ToList();
        if (exact.Count > 1)
        {
            exact = [.. exact.Where(at => statements[at].Id == anchor.Statement)];     // one content and cue of two sources
        }

        if (exact.Count == 1 || same.Count == 1)
        {
            return (exact.Count == 1 ? exact[0] : same[0], null);
        }

        var alike = Where(statements, one => Shared(one.Content, content) * 2 >= Length(one.Content) + Length(content) - Shared(one.Content, content));
        return alike.Count == 1 ? (alike[0], null) : (-1, alike.Count == 0 ? "no statement is found at its place" : "several statements are found at its place");
    }

    private static List<int> Where(IReadOnlyList<Statement> statements, Func<Statement, bool> holds) => [.. Enumerable.Range(0, statements.Count).Where(at => holds(statements[at]))];

    private static long Length(IReadOnlyList<TextSpan> spans) => spans.Sum(span => (long)span.Length);

    // Characters in both; each list is in text order and without overlaps.
    private static long Shared(IReadOnlyList<TextSpan> one, IReadOnlyList<TextSpan> other)
    {
        var (shared, i, j) = (0L, 0, 0);
        while (i < one.Count && j < other.Count)
        {
            shared += Math.Max(0, Math.Min(one[i].End, other[j].End) - Math.Max(one[i].Start, other[j].Start));
            if (one[i].End < other[j].End)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
