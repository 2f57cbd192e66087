using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Web.Marking;

/// <summary>Cuts a text at every place where something that was found begins or ends.</summary>
internal static class TextCutter
{
    /// <summary>The text's lines, each with the break at its end; together they are the text.</summary>
    public static IReadOnlyList<TextSpan> Lines(string text)
    {
        List<TextSpan> lines = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            lines.Add(new TextSpan(start, end == 0 ? text.Length : end));
            start = lines[^1].End;
        }

        return lines;
    }

    /// <summary>The segments of a text, in its order; together they are the text, and none reaches over the end of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">What was found, in any order; what reaches beyond the text is cut off.</param>
    public static IReadOnlyList<Segment> Segments(string text, IReadOnlyList<Mark> marks)
    {
        List<Mark> sorted = [.. marks.Select(m => m with { Span = new TextSpan(Math.Clamp(m.Span.Start, 0, text.Length), Math.Clamp(m.Span.End, 0, text.Length)) }).Where(m => !m.Span.IsEmpty)];
        sorted.Sort((a, b) => a.Span.CompareTo(b.Span));
        int[] cuts = [.. sorted.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Concat(Lines(text).Select(l => l.Start)).Append(text.Length).Append(0).Distinct().Order()];

        List<Segment> segments = new(cuts.Length);
        List<Mark> open = [];
        var next = 0;
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            open.RemoveAll(m => m.Span.End <= cuts[i]);
            for (; next < sorted.Count && sorted[next].Span.Start <= cuts[i]; next++)
            {
                open.Add(sorted[next]);
            }

            segments.Add(Made(new TextSpan(cuts[i], cuts[i + 1]), open));
        }

        return segments;
    }

    private static Segment Made(TextSpan span, List<Mark> open)
    {
        if (open.Count == 0)
        {
            return new Segment(span, Marks.None, [], null, 0);
        }

        var kinds = open.Aggregate(Marks.None, (all, m) => all | m.Kind);
        List<Mark> contents = [.. open.Where(m => m.Kind == Marks.Content).OrderByDescending(m => m.Span.Length)];
        List<string> statements = [.. open.Where(m => m.Statement is not null).OrderByDescending(m => m.Span.Length).Select(m => m.Statement!).Distinct(StringComparer.Ordinal)];
        return new Segment(span, kinds, statements, contents.Count > 0 ? contents[^1].Terms : null, contents.Select(m => m.Statement).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>All that is marked in a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="isShown">Whether a statement's words are marked.</param>
    public static IReadOnlyList<Mark> Of(Reading reading, Func<Statement, bool> isShown)
    {
        List<Mark> marks = [];
        foreach (var statement in reading.Statements.Where(isShown))
        {
            marks.AddRange(statement.Content.Select(s => new Mark(s, Marks.Content, statement.Id, statement.Terms)));
            marks.AddRange(statement.Source.Select(s => new Mark(s, Marks.Source, statement.Id, statement.Terms)));
            marks.AddRange(statement.Cue.Select(s => new Mark(s, Marks.Cue, statement.Id, statement.Terms)));
        }

        marks.AddRange(reading.Dates.Select(d => new Mark(d.Span, Marks.When)));
        marks.AddRange(reading.Places.Where(p => !p.Speaks && !p.Adjectival).Select(p => new Mark(p.Span, Marks.Where)));
        marks.AddRange(reading.Figures.Select(f => new Mark(f.Span, Marks.Figure)));
        return marks;
    }
}
