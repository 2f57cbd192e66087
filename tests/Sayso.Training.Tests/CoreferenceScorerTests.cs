using Sayso.Training.Coreference;
using Xunit;

namespace Sayso.Training.Tests;

/// <summary>The measures of coreference against figures worked out by hand.</summary>
public sealed class CoreferenceScorerTests
{
    // Key abc, defg; response ab, cd, fghi.
    // MUC. Recall: abc lies in two parts, ab and c, so that 1 of its 2 links is kept; defg in three, d, e and fg: 1 of 3. (1 + 1) / 5.
    //   Precision: ab 1 of 1, cd 0 of 1, fghi in f g, h, i: 1 of 3. 2 / 5.
    // B-cubed. Precision: a and b 2/2 each, c and d 1/2 each, f and g 2/4 each, h and i 0: 4 / 8.
    //   Recall: a and b 2/3 each, c 1/3, d 1/4, e 0, f and g 2/4 each: 35/12 of 7, 5/12.
    // CEAF: 2 |K ∩ R| / (|K| + |R|) is 4/5 for abc and ab, 2/5 for abc and cd, 2/6 for defg and cd, 4/8 for defg and fghi. The best
    //   pairs are abc with ab and defg with fghi: 1.3. Precision 1.3 / 3, recall 1.3 / 2.
    [Fact]
    public void The_measures_are_those_worked_out_by_hand()
    {
        var scorer = Scored(false, (["abc", "defg"], ["ab", "cd", "fghi"]));
        Check(2.0 / 5, 2.0 / 5, scorer.Muc);
        Check(1.0 / 2, 5.0 / 12, scorer.BCubed);
        Check(1.3 / 3, 1.3 / 2, scorer.CeafE);
        Check(6.0 / 8, 6.0 / 7, scorer.Mentions);
        Assert.Equal(((0.4 + (5.0 / 11) + 0.52) / 3), scorer.Conll, 9);
    }

    [Fact]
    public void Right_chains_score_one() => Assert.Equal(1, Scored(false, (["abc", "d", "ef"], ["ef", "abc", "d"])).Conll, 9);

    // Without singletons nothing of the response is left; with them B-cubed finds a whole, and b and c by half.
    [Fact]
    public void Chains_of_one_mention_count_or_are_left_out_on_both_sides()
    {
        var without = Scored(true, (["a", "bc"], ["a", "b", "c"]));
        Check(0, 0, without.BCubed);
        Assert.Equal(2, without.Mentions.Wanted);
        Assert.Equal(0, without.Mentions.Given);
        Check(1, 2.0 / 3, Scored(false, (["a", "bc"], ["a", "b", "c"])).BCubed);
    }

    // Sums, not means of the documents' scores: 1 link of 1 and 1 of 3.
    [Fact]
    public void Documents_are_summed()
        => Check(1, 2.0 / 4, Scored(false, (["ab"], ["ab"]), (["abcd"], ["ab"])).Muc);

    // 5 + 1 for the greedy, 4 + 4 for who looks further.
    [Fact]
    public void The_pairing_is_the_best_and_not_the_greedy_one()
    {
        Assert.Equal(8, Assignment.Best(new double[,] { { 5, 4 }, { 4, 1 } }), 9);
        Assert.Equal(9, Assignment.Best(new double[,] { { 1, 2, 3 }, { 3, 6, 1 } }), 9);
        Assert.Equal(9, Assignment.Best(new double[,] { { 1, 3 }, { 2, 6 }, { 3, 1 } }), 9);
        Assert.Equal(0, Assignment.Best(new double[0, 3]), 9);
    }

    private static CoreferenceScorer Scored(bool withoutSingletons, params (string[] Key, string[] Response)[] documents)
    {
        var scorer = new CoreferenceScorer { WithoutSingletons = withoutSingletons };
        foreach (var (key, response) in documents)
        {
            scorer.Add(key.Select(chain => chain.ToCharArray()), response.Select(chain => chain.ToCharArray()));
        }

        return scorer;
    }

    private static void Check(double precision, double recall, Tally tally)
    {
        Assert.Equal(precision, tally.Precision, 9);
        Assert.Equal(recall, tally.Recall, 9);
    }
}
