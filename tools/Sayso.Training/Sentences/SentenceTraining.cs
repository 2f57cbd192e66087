using Sayso.Language;

namespace Sayso.Training.Sentences;

/// <summary>
/// Trains the model for ends of sentences that no rule sees: logistic regression over <see cref="SentenceFeatures"/>, AdaGrad, weights
/// rounded to bytes. Takes a minute on one core and 2 GB; the same data give the same file.
/// </summary>
/// <param name="log">Takes a line on progress.</param>
internal sealed class SentenceTraining(Action<string> log)
{
    private const int Seed = 7;

    /// <summary>News articles to learn from: enough to keep the model from cutting names in two.</summary>
    private const int NewsArticles = 500;

    /// <summary>One document in so many is kept back to report on; then all are learnt from.</summary>
    private const int KeptBack = 4;

    /// <summary>
    /// The chance from which on the model says yes. With 0.3 it finds a little more in mail and talk, but cuts one sentence in 2,000 of news,
    /// mostly wrongly; with 0.5 next to none.
    /// </summary>
    private const double Chance = 0.5;

    /// <summary>Trains on the corpora in a data folder and writes the model file.</summary>
    /// <param name="data">The folder that holds ud/ and polnear/.</param>
    /// <param name="file">The model file.</param>
    public void Run(string data, string file)
    {
        var gold = SentenceCorpus.Treebank(Path.Combine(data, "ud", "ewt-train.conllu.xz"));
        gold.AddRange(SentenceCorpus.Treebank(Path.Combine(data, "ud", "gum-nononcommercial-train.conllu.xz")));
        var news = SentenceCorpus.News(Path.Combine(data, "polnear", "train.jsonl.xz"), NewsArticles);

        Report(
            Train(Copies(Part(gold, kept: false), Part(news, kept: false))), [.. Part(gold, kept: true)], [.. Part(news, kept: true)]);
        var weights = Train(Copies(gold, news));
        var threshold = SparseRegression.Threshold(Chance);
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(threshold);
        writer.Write(Array.ConvertAll(weights, weight => unchecked((byte)weight)));
        log($"{file}: threshold {threshold}, {weights.Count(weight => weight != 0)} weights");
    }

    /// <summary>Learns from texts: the weights, rounded.</summary>
    public sbyte[] Train(IEnumerable<SentenceText> texts)
    {
        var gaps = SentenceGaps.Of(texts);
        log($"{gaps.Count} gaps, {gaps.Count(gap => gap.Ends)} of them ends");
        var regression = new SparseRegression(SentenceModel.TableSize);
        var order = Enumerable.Range(0, gaps.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 1; round <= SparseRegression.Rounds; round++)
        {
            random.Shuffle(order);
            double loss = 0;
            foreach (var i in order)
            {
                loss += regression.Learn(gaps[i].Features, gaps[i].Ends, gaps[i].Weight);
            }

            log($"round {round}: loss {loss / order.Length:F5}");
        }

        return regression.Rounded();
    }

    private static IEnumerable<SentenceText> Part(IEnumerable<SentenceText> texts, bool kept)
        => texts.Where((_, i) => i % KeptBack == 0 == kept);

    /// <summary>The texts, and copies in capitals, in small letters and without full stops, which count less.</summary>
    private static IEnumerable<SentenceText> Copies(IEnumerable<SentenceText> gold, IEnumerable<SentenceText> news)
    {
        var random = new Random(Seed);
        foreach (var text in gold)
        {
            yield return text;
            yield return text.InCapitals(0.3f);
            yield return text.InSmallLetters(0.3f);
            var bare = text.WithoutStops(random, 0.2f);
            yield return bare;
            yield return bare.InCapitals(0.1f);
            yield return bare.InSmallLetters(0.1f);
        }

        foreach (var (i, text) in news.Index())
        {
            yield return text;
            yield return i % 2 == 0 ? text.InCapitals(0.5f) : text.InSmallLetters(0.5f);
        }
    }

    /// <summary>Scores on texts not learnt from, for several thresholds: the ground of <see cref="Chance"/> and of the model's card.</summary>
    private void Report(sbyte[] weights, SentenceText[] gold, SentenceText[] news)
    {
        SentenceText[] capitals = [.. gold.Select(text => text.InCapitals(1))], small = [.. gold.Select(text => text.InSmallLetters(1))];
        log($"rules: {SentenceScore.Of(gold, null)}; capitals {SentenceScore.Of(capitals, null)}; small {SentenceScore.Of(small, null)}");
        foreach (var chance in new[] { 0.2, 0.3, 0.4, Chance, 0.6, 0.7 })
        {
            var model = new SentenceModel(weights, SparseRegression.Threshold(chance));
            log($"chance {chance}: {SentenceScore.Of(gold, model)}; news {SentenceScore.Of(news, model)}; "
                + $"capitals {SentenceScore.Of(capitals, model)}; small {SentenceScore.Of(small, model)}");
        }
    }
}
