using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

/// <summary>Which sentences are numbers and nothing else, page after page.</summary>
public sealed class NumberRunsTests
{
    [Theory]
    [InlineData("9,999, ")]
    [InlineData("9 million ")]
    [InlineData("million23, ")]
    [InlineData("12. 14. ")]
    public void Numbers_without_end_are_passed_over(string unit) => Assert.All(Runs(string.Concat(Enumerable.Repeat(unit, 400))), Assert.True);

    [Theory]
    [InlineData("At least 12 people died in Varnost, 30 were hurt.")]
    [InlineData("12, 14, 15, 16 and 20 million.")]
    [InlineData("")]
    public void What_people_write_is_not(string text) => Assert.All(Runs(text), Assert.False);

    [Fact]
    public void Text_on_either_side_of_them_is_read()
    {
        var runs = Runs("Marsin spoke.\n\n" + string.Concat(Enumerable.Repeat("9, ", 400)) + "\n\nOren left.");

        Assert.False(runs[0]);
        Assert.True(runs[1]);
        Assert.False(runs[^1]);
    }

    [Fact]
    public void They_have_tags_by_what_a_token_is_and_hang_on_the_first()
    {
        var analysis = LanguageModel.Load().Analyse(string.Concat(Enumerable.Repeat("9, ", 100)).TrimEnd());

        Assert.Equal(["NUM", "PUNCT"], analysis.Words.Take(2).Select(w => w.Upos.ToString().ToUpperInvariant()));
        Assert.Equal(-1, analysis.Words[0].Head);
        Assert.All(analysis.Words.Skip(1), word => Assert.Equal(0, word.Head));
        Assert.Empty(analysis.Names);
    }

    private static bool[] Runs(string text) => NumberRuns.Of(TextAnalyser.Analyse(text));
}
