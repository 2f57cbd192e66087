using CsCheck;
using Sayso.Language.Network;
using Xunit;

namespace Sayso.Tests.Language.Network;

public sealed class TreeDecoderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_tree_is_the_best_of_all_trees(int words)
    {
        for (var seed = 0; seed < (words < 5 ? 300 : 25); seed++)
        {
            var scores = Numbers.Random(words * (words + 1), seed, 5);
            Assert.Equal(BestOfAll(scores, words), Sum(scores, Decoded(scores, words)), 1e-4);
        }
    }

    [Fact]
    public void The_tree_is_the_best_where_many_are_equally_good() => Gen.Int[0, 2].Array[20].Sample(numbers =>
    {
        var scores = numbers.Select(number => (float)number).ToArray();
        Assert.Equal(BestOfAll(scores, 4), Sum(scores, Decoded(scores, 4)), 1e-4);
    }, iter: 300);

    [Fact]
    public void There_is_one_root_even_where_every_word_would_be_one()
    {
        var scores = Numbers.Random(30 * 31, 30);
        for (var i = 0; i < 30; i++)
        {
            scores[i * 31] = 1000;
        }

        Assert.Single(Decoded(scores, 30), head => head == 0);
    }

    [Fact]
    public void Circles_within_circles_are_opened()
    {
        // 1 and 2 want each other, 3 and 4 too, and the two pairs as well; the root is worst for all.
        float[] scores =
        [
            -9, 0, 9, 5, 0,
            -8, 9, 0, 0, 4,
            -9, 5, 0, 0, 9,
            -9, 0, 5, 9, 0,
        ];
        Assert.Equal(BestOfAll(scores, 4), Sum(scores, Decoded(scores, 4)), 1e-4);
    }

    [Fact]
    public void A_word_alone_is_the_root() => Assert.Equal([0], Decoded([-3, 7], 1));

    [Fact]
    public void No_words_have_no_tree() => TreeDecoder.Decode([], []);

    [Fact]
    public void What_is_no_number_is_never_chosen_where_there_is_a_choice()
    {
        const float Nan = float.NaN, Inf = float.PositiveInfinity;
        Assert.Equal([0, 1, 2], Decoded([-5, Nan, Nan, Inf, Nan, -100, 0, -Inf, Nan, Inf, -100, 0], 3));
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(0)]
    [InlineData(float.MaxValue)]
    public void Scores_that_are_all_alike_make_a_tree(float score)
        => Assert.True(TreeDecoder.IsTree(Decoded([.. Enumerable.Repeat(score, 90)], 9)));

    [Fact]
    public void A_sentence_of_five_hundred_words_that_all_go_in_circles_is_decoded()
    {
        const int Words = 500;
        var scores = Numbers.Random(Words * (Words + 1), 31);
        for (var i = 0; i < Words; i++)
        {
            // Every word wants the next one, in pairs, in fours, and so on.
            for (var pair = 1; pair < Words; pair *= 2)
            {
                scores[(i * (Words + 1)) + 1 + Math.Min(i ^ pair, Words - 1)] += 100f / pair;
            }
        }

        Assert.True(TreeDecoder.IsTree(Decoded(scores, Words)));
    }

    [Theory]
    [InlineData(new[] { 0 }, true)]
    [InlineData(new[] { 1 }, false)]
    [InlineData(new[] { 0, 0 }, false)]
    [InlineData(new[] { 2, 0, 2 }, true)]
    [InlineData(new[] { 0, 3, 2 }, false)]
    [InlineData(new[] { 2, 3, 0, 3 }, true)]
    public void A_tree_is_told_from_what_is_none(int[] heads, bool tree) => Assert.Equal(tree, TreeDecoder.IsTree(heads));

    private static int[] Decoded(float[] scores, int words)
    {
        var heads = new int[words];
        TreeDecoder.Decode(scores, heads);
        Assert.True(TreeDecoder.IsTree(heads), string.Join(',', heads));
        return heads;
    }

    private static double Sum(float[] scores, int[] heads) => heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head]).Sum();

    private static double BestOfAll(float[] scores, int words)
    {
        var best = double.NegativeInfinity;
        var heads = new int[words];
        var combinations = (int)Math.Pow(words + 1, words);
        for (var combination = 0; combination < combinations; combination++)
        {
            var rest = combination;
            for (var i = 0; i < words; i++)
            {
                heads[i] = rest % (words + 1);
                rest /= words + 1;
            }

            if (TreeDecoder.IsTree(heads))
            {
                best = Math.Max(best, Sum(scores, heads));
            }
        }

        return best;
    }
}
