using System.Globalization;
using Sayso.Statements.Network;

namespace Sayso.Training.Statements;

/// <summary>The card of the statement networks, with the table of how far their confidence can be relied on.</summary>
internal static class StatementCard
{
    private static readonly double[] Bounds = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001];

    /// <summary>Writes model and card.</summary>
    public static void Write(string folder, byte[] model, IReadOnlyList<StatementShape> shapes, StatementChoice choice, IReadOnlyList<CardScore> scores)
        => new ModelCard
        {
            Model = StatementNetwork.ModelName,
            Purpose = "Statements in English news: cues (“said”, “according to”), and for each cue the words of its source and of its content.",
            Method = $"{(shapes.Count == 1 ? "One network" : $"The mean of {shapes.Count} networks")}: the language engine's states and vectors of word forms, two bidirectional LSTM layers of {shapes[0].Hidden} over whole paragraphs, "
                + $"a linear layer for cues, and for each cue a bidirectional LSTM of {shapes[0].PartHidden} over the words as pairs with it, to the labels of source and content (as in semantic role labelling: He et al. 2017). "
                + $"Adam, running mean of the weights. Confidence is a logistic regression on what the network is sure of, fitted, like the threshold ({choice.Least.ToString("0.00", CultureInfo.InvariantCulture)}), on the 42 articles of train that it does not learn from.",
            Command = "dotnet run --project tools/Sayso.Training -c Release -- statements --weights artifacts/statements-1.dat; then … statements-join artifacts/statements-1.dat",
            Licence = "CC BY-SA 4.0, as the treebanks behind the language engine ask",
            Data =
            [
                new("PolNeAR 1.0, train", "none stated", "798 of 840 articles to learn from, one in twenty of them in capitals too; 42 for confidence and threshold"),
                new("the model \"english\"", "CC BY-SA 4.0", "its vectors and states, not trained further"),
            ],
            Scores = scores,
            Limits = "News of the US campaign of 2016, from seven publishers, is all that it has learned from. Right means as attr/overlap of the project's scorer: half the words of the content, a word of the source. "
                + "Statements within statements are not in the data and seldom found by the network. docs/quality.md has scores from raw text.",
        }.Write(folder, model);

    /// <summary>F1 and the table of reliability for some articles.</summary>
    public static IEnumerable<CardScore> Scores(string name, IReadOnlyList<StatementArticle> articles, IReadOnlyList<Prediction>[] found, StatementChoice choice)
    {
        var reported = found.Select((list, i) => (IReadOnlyList<Prediction>)[.. list.Where(p => p.Parts.Content.Count > 0 && choice.Confidence(articles[i], p) >= choice.Least)]).ToArray();
        var (overlap, content) = StatementScore.Of(articles, reported);
        yield return Score($"F1, content and source, {name}", overlap.F1);
        yield return Score($"F1, content, {name}", content.F1);
        var all = new List<(double Confidence, bool Right)>();
        for (var i = 0; i < articles.Count; i++)
        {
            var (right, _) = StatementScore.Right(articles[i], found[i]);
            all.AddRange(found[i].Select((p, k) => (choice.Confidence(articles[i], p), right[k])).Where((_, k) => found[i][k].Parts.Content.Count > 0));
        }

        for (var b = 0; b + 1 < Bounds.Length; b++)
        {
            var here = all.Where(x => x.Confidence >= Bounds[b] && x.Confidence < Bounds[b + 1]).ToArray();
            if (here.Length > 0)
            {
                yield return Score(string.Create(CultureInfo.InvariantCulture, $"right, in per cent, of {here.Length} with confidence {Bounds[b]:0.##} to {Math.Min(1, Bounds[b + 1]):0.##} (mean {100 * here.Average(x => x.Confidence):F0}), {name}"),
                    100.0 * here.Count(x => x.Right) / here.Length);
            }
        }
    }

    private static CardScore Score(string what, double value) => new(what, Math.Round(value, 1));
}
