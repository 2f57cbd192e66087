using Sayso.Documents;
using Sayso.Web.Reviewing;
using Xunit;

namespace Sayso.Web.Tests.Reviewing;

/// <summary>Edges move by a word; what they move over is never half a character.</summary>
public sealed class WordEdgesTests
{
    private const string Text = "The pumps, he said, had failed 😀 twice.";

    [Theory]
    [InlineData("pumps, he", "pumps,")]
    [InlineData("pumps,", "pumps")]
    [InlineData("pumps", "pumps")]
    [InlineData("failed 😀", "failed")]
    public void The_end_gives_up_a_word(string from, string to) => Assert.Equal(to, WordEdges.ShrinkEnd(Of(from), Text).Of(Text));

    [Theory]
    [InlineData("pumps, he", ", he")]
    [InlineData("😀 twice", "twice")]
    [InlineData("twice", "twice")]
    public void The_start_gives_up_a_word(string from, string to) => Assert.Equal(to, WordEdges.ShrinkStart(Of(from), Text).Of(Text));

    [Theory]
    [InlineData("pumps", "pumps,")]
    [InlineData("failed", "failed 😀")]
    [InlineData("failed 😀", "failed 😀 twice")]
    [InlineData("twice.", "twice.")]
    public void The_end_takes_a_word(string from, string to) => Assert.Equal(to, WordEdges.GrowEnd(Of(from), Text).Of(Text));

    [Theory]
    [InlineData("pumps", "The pumps")]
    [InlineData("twice", "😀 twice")]
    [InlineData("The", "The")]
    public void The_start_takes_a_word(string from, string to) => Assert.Equal(to, WordEdges.GrowStart(Of(from), Text).Of(Text));

    private static TextSpan Of(string words) => Text.IndexOf(words, StringComparison.Ordinal) is var at ? new TextSpan(at, at + words.Length) : default;
}
