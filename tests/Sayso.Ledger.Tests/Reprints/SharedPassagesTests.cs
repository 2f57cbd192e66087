using CsCheck;
using Sayso.Ledger.Reprints;
using Xunit;

namespace Sayso.Ledger.Tests.Reprints;

public sealed class SharedPassagesTests
{
    [Fact]
    public void A_passage_is_given_in_the_words_of_both()
    {
        const string Here = "In Varnost: “The bridge over the Selm will stay shut until Friday morning,” the mayor said.";
        const string There = "Reports say that the BRIDGE over the Selm will stay shut until Friday, morning; nothing else.";
        var passage = Assert.Single(SharedPassages.Of(Here, There));
        Assert.Equal("The bridge over the Selm will stay shut until Friday morning", passage.InA.Of(Here));
        Assert.Equal("the BRIDGE over the Selm will stay shut until Friday, morning", passage.InB.Of(There));
        Assert.Equal(11, passage.Words);
    }

    [Fact]
    public void Seven_words_are_no_passage() => Assert.Empty(SharedPassages.Of(Invented.Words(1, 7) + " here", Invented.Words(1, 7) + " there"));

    [Fact]
    public void The_passages_hold_every_shared_shingle_and_nothing_else()
        => Gen.Select(Gen.Select(Gen.Int[0, 2], Gen.Int[0, 30], Gen.Int[1, 40]).List[0, 6].Select(Invented.Text), Gen.Select(Gen.Int[0, 2], Gen.Int[0, 30], Gen.Int[1, 40]).List[0, 6].Select(Invented.Text)).Sample((a, b) =>
        {
            var passages = SharedPassages.Of(a, b);
            var shingles = passages.SelectMany(p => ReprintSketch.Of(p.InA.Of(a)).Shingles.ToArray()).Distinct().Count();
            Assert.Equal(ReprintSketch.Of(a).SharedWith(ReprintSketch.Of(b)), shingles);
            Assert.All(passages, p => Assert.Equal(ReprintSketch.Of(p.InA.Of(a)).Shingles.ToArray(), ReprintSketch.Of(p.InB.Of(b)).Shingles.ToArray()));
        }, iter: 300);

    [Fact]
    public void Texts_of_one_word_over_and_over_take_no_longer_for_it()
    {
        var text = string.Join(' ', Enumerable.Repeat("so", 200_000));
        Assert.Single(SharedPassages.Of(text, text));
    }
}
