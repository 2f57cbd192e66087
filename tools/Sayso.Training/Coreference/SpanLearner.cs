using Sayso.Parties.Chains;
using Sayso.Training.Sentences;

namespace Sayso.Training.Coreference;

/// <summary>Learns which noun phrases GUM marks as mentions: logistic regression by AdaGrad.</summary>
internal static class SpanLearner
{
    public const int TableSize = 1 << 17;

    private const int Rounds = 4;

    /// <summary>The weights, rounded.</summary>
    public static sbyte[] Learn(IReadOnlyList<CoreferenceExample> examples)
    {
        var regression = new SparseRegression(TableSize);
        var order = examples.SelectMany(e => e.Spans.Select(s => (Example: e, Span: s))).ToArray();
        var random = new Random(5);
        var features = new int[SpanFeatures.Most];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var (example, span) in order)
            {
                var count = SpanFeatures.Of(example.Tree, span, features, TableSize - 1);
                regression.Learn(features.AsSpan(0, count), example.IsMention(span), 1);
            }
        }

        return regression.Rounded();
    }
}
