using CsCheck;
using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class NameDecoderTests
{
    [Fact]
    public void The_labels_make_whole_names_whatever_the_scores()
        => Gen.Float[-5, 5].Array[0, 12 * NameLabels.Count].Sample(scores =>
        {
            var labels = new byte[scores.Length / NameLabels.Count];
            NameDecoder.Decode(scores, NameLabels.Count, labels);
            var before = -1;
            foreach (var label in labels)
            {
                Assert.True(NameLabels.MayFollow(before, label), string.Join(' ', labels));
                before = label;
            }

            Assert.True(NameLabels.MayFollow(before, -1));
        }, iter: 500);

    [Fact]
    public void No_other_sequence_of_whole_names_has_a_higher_score()
        => Gen.Float[-5, 5].Array[3 * NameLabels.Count].Sample(scores =>
        {
            var labels = new byte[3];
            NameDecoder.Decode(scores, NameLabels.Count, labels);
            var best = float.NegativeInfinity;
            for (var a = 0; a < NameLabels.Count; a++)
            {
                for (var b = 0; b < NameLabels.Count; b++)
                {
                    for (var c = 0; c < NameLabels.Count; c++)
                    {
                        if (NameLabels.MayFollow(-1, a) && NameLabels.MayFollow(a, b) && NameLabels.MayFollow(b, c) && NameLabels.MayFollow(c, -1))
                        {
                            best = Math.Max(best, Score(scores, a, b, c));
                        }
                    }
                }
            }

            Assert.Equal(best, Score(scores, labels[0], labels[1], labels[2]), 1e-4f);
        }, iter: 20);

    private static float Score(float[] scores, int a, int b, int c) => scores[a] + scores[NameLabels.Count + b] + scores[(2 * NameLabels.Count) + c];
}
