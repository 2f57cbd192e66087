using Sayso.Documents;
using Sayso.Web.Reviewing;
using Xunit;

namespace Sayso.Web.Tests.Reviewing;

/// <summary>Places in a text that come from outside are taken as they are, or refused.</summary>
public sealed class TextEdgesTests
{
    private const string Text = "He said 😀 yes.";      // the smile is 8 and 9

    [Theory]
    [InlineData(0, 2)]
    [InlineData(8, 10)]
    [InlineData(0, 15)]
    public void A_stretch_of_the_text_is_taken(int start, int end) => Assert.Null(TextEdges.Problem(start, end, Text));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 16)]
    [InlineData(3, 3)]
    [InlineData(5, 3)]
    [InlineData(9, 12)]
    [InlineData(0, 9)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void What_is_outside_empty_or_cuts_a_character_is_refused(int start, int end) => Assert.NotNull(TextEdges.Problem(start, end, Text));

    [Theory]
    [InlineData("")]
    [InlineData("0-2")]
    [InlineData("0-2 3-7 8-10")]
    public void Pieces_are_read_as_they_are_written(string field)
    {
        var (spans, problem) = TextEdges.Read(field, Text);
        Assert.Null(problem);
        Assert.Equal(field, TextEdges.Write(spans!));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("a-b")]
    [InlineData("-1-2")]
    [InlineData("0-2,3-7")]
    [InlineData("3-7 0-2")]
    [InlineData("0-4 3-7")]
    [InlineData("0-99999999999")]
    [InlineData("+0-2")]
    [InlineData("0-9")]
    public void Anything_else_is_refused(string field)
    {
        var (spans, problem) = TextEdges.Read(field, Text);
        Assert.Null(spans);
        Assert.NotNull(problem);
    }

    [Fact]
    public void More_pieces_than_anybody_selects_are_refused()
        => Assert.Contains("more than", TextEdges.Problem([.. Enumerable.Range(0, 60).Select(i => new TextSpan(i * 2, (i * 2) + 1))], new string('a', 200)), StringComparison.Ordinal);
}
