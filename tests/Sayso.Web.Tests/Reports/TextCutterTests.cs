using Sayso.Documents;
using Sayso.Statements;
using Sayso.Web.Marking;
using Xunit;

namespace Sayso.Web.Tests.Reports;

/// <summary>A text cut at every boundary of what was found in it.</summary>
public sealed class TextCutterTests
{
    private const int Cases = 300;

    [Fact]
    public void Segments_lie_side_by_side_and_together_are_the_text()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (text, marks) = Made(seed);
            var segments = TextCutter.Segments(text, marks);
            var at = 0;
            foreach (var segment in segments)
            {
                Assert.Equal(at, segment.Span.Start);
                Assert.True(segment.Span.End > at, $"seed {seed}: an empty segment at {at}");
                at = segment.Span.End;
            }

            Assert.Equal(text.Length, at);
            Assert.Equal(text, string.Concat(segments.Select(s => s.Span.Of(text))));
        }
    }

    [Fact]
    public void The_segments_of_a_statement_cover_its_words_and_nothing_else()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (text, marks) = Made(seed);
            var segments = TextCutter.Segments(text, marks);
            foreach (var statement in marks.Select(m => m.Statement).OfType<string>().Distinct())
            {
                var spans = marks.Where(m => m.Statement == statement).Select(m => m.Span).ToList();
                var cut = segments.Where(s => s.Statements.Contains(statement)).Select(s => s.Span).ToList();
                for (var i = 0; i < text.Length; i++)
                {
                    Assert.True(spans.Exists(s => s.Contains(i)) == cut.Exists(s => s.Contains(i)), $"seed {seed}: {statement} at {i}");
                }
            }
        }
    }

    [Fact]
    public void No_segment_reaches_over_the_end_of_a_line()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (text, marks) = Made(seed);
            var lines = TextCutter.Lines(text);
            Assert.Equal(text, string.Concat(lines.Select(l => l.Of(text))));
            Assert.All(TextCutter.Segments(text, marks), s => Assert.Contains(lines, l => l.Contains(s.Span)));
        }
    }

    [Fact]
    public void Words_within_two_statements_have_the_terms_of_the_inner_one()
    {
        const string Text = "The harbour is shut, he said.";
        List<Mark> marks = [new(new TextSpan(0, 28), Marks.Content, "s1", Terms.Named), new(new TextSpan(4, 11), Marks.Content, "s2", Terms.Anonymous)];
        var segments = TextCutter.Segments(Text, marks);
        var inner = Assert.Single(segments, s => s.Depth == 2);
        Assert.Equal((new TextSpan(4, 11), (Terms?)Terms.Anonymous), (inner.Span, inner.Terms));
        Assert.Equal(["s1", "s2"], inner.Statements);
        Assert.All(segments.Where(s => s.Depth == 1), s => Assert.Equal(Terms.Named, s.Terms));
    }

    [Fact]
    public void What_reaches_beyond_the_text_is_cut_off_and_what_is_empty_marks_nothing()
    {
        var segments = TextCutter.Segments("Rain.", [new Mark(new TextSpan(2, 90), Marks.Figure), new Mark(new TextSpan(3, 3), Marks.Cue, "s1")]);
        Assert.Equal([new TextSpan(0, 2), new TextSpan(2, 5)], segments.Select(s => s.Span));
        Assert.All(segments, s => Assert.Empty(s.Statements));
    }

    private static (string Text, List<Mark> Marks) Made(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(12) == 0 ? '\n' : (char)random.Next('a', 'z')));
        Marks[] kinds = [Marks.Content, Marks.Source, Marks.Cue, Marks.When, Marks.Where, Marks.Figure];
        return (text, [.. Enumerable.Range(0, random.Next(14)).Select(_ =>
        {
            var (one, other, kind) = (random.Next(text.Length + 1), random.Next(text.Length + 1), kinds[random.Next(kinds.Length)]);
            return new Mark(new TextSpan(Math.Min(one, other), Math.Max(one, other)), kind, kind < Marks.When ? $"s{random.Next(4)}" : null, (Terms)random.Next(5));
        })]);
    }
}
