using Sayso.Statements.Network;

namespace Sayso.Training.Statements;

/// <summary>Confidence and thresholds, fitted on articles that the networks did not learn from.</summary>
/// <param name="Weights">Of <see cref="StatementConfidence"/>.</param>
/// <param name="LeastCue">From which probability on a word begins a cue.</param>
/// <param name="Least">From which confidence on statements are reported.</param>
internal sealed record StatementChoice(float[] Weights, float LeastCue, float Least)
{
    private const double Smoothing = 0.5;           // of the logistic regression: a prior of weights near 0
    private const int Steps = 4000;
    private const double NearBest = 0.003;          // of two thresholds with nearly the same F1 the one that shows more: what is missed nobody can check

    /// <summary>Fits the choice.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="found">What was found in them, with cues from <paramref name="leastCue"/> on.</param>
    /// <param name="leastCue">The probability that cues were found with.</param>
    public static StatementChoice Fit(IReadOnlyList<StatementArticle> articles, IReadOnlyList<Prediction>[] found, float leastCue)
    {
        var (numbers, right) = (new List<float[]>(), new List<bool>());
        for (var i = 0; i < articles.Count; i++)
        {
            var (overlap, _) = StatementScore.Right(articles[i], found[i]);
            for (var p = 0; p < found[i].Count; p++)
            {
                if (found[i][p].Parts.Content.Count > 0)
                {
                    numbers.Add(NumbersOf(articles[i], found[i][p]));
                    right.Add(overlap[p]);
                }
            }
        }

        var weights = Regression([.. numbers], [.. right]);
        var there = articles.Sum(a => a.Gold.Count);
        var ranked = numbers.Select((n, i) => (Confidence: StatementConfidence.Of(n, weights), Right: right[i])).OrderByDescending(x => x.Confidence).ToArray();
        var f1 = new double[ranked.Length];
        for (var (i, hits) = (0, 0); i < ranked.Length; i++)
        {
            hits += ranked[i].Right ? 1 : 0;
            f1[i] = 2.0 * hits / (i + 1 + there);
        }

        var enough = f1.Max() - NearBest;
        var least = ranked[Array.FindLastIndex(f1, value => value >= enough)].Confidence;
        return new StatementChoice(weights, leastCue, (float)Math.Round(least, 2));
    }

    /// <summary>The confidence of a prediction.</summary>
    public double Confidence(StatementArticle article, Prediction prediction) => StatementConfidence.Of(NumbersOf(article, prediction), Weights);

    private static float[] NumbersOf(StatementArticle article, Prediction prediction)
    {
        var numbers = new float[StatementConfidence.Count];
        StatementConfidence.Numbers(prediction.Cue, prediction.Parts, article.Places, numbers);
        return numbers;
    }

    // Gradient descent; few numbers, few examples.
    private static float[] Regression(float[][] numbers, bool[] right)
    {
        var weights = new double[StatementConfidence.Count];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            for (var i = 0; i < numbers.Length; i++)
            {
                var sum = 0.0;
                for (var k = 0; k < weights.Length; k++)
                {
                    sum += weights[k] * numbers[i][k];
                }

                var error = (1 / (1 + Math.Exp(-sum))) - (right[i] ? 1 : 0);
                for (var k = 0; k < weights.Length; k++)
                {
                    gradient[k] += error * numbers[i][k];
                }
            }

            for (var k = 0; k < weights.Length; k++)
            {
                weights[k] -= 0.05 * ((gradient[k] + (Smoothing * weights[k])) / Math.Max(1, numbers.Length));
            }
        }

        return [.. weights.Select(w => (float)w)];
    }
}
