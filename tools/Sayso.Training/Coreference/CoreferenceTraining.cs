using System.Globalization;
using Sayso.Language;
using Sayso.Language.Network;
using Sayso.Parties.Chains;

namespace Sayso.Training.Coreference;

/// <summary>The command <c>coreference</c>: learns which noun phrases are mentions and which of them mean the same, measures, and writes the model.</summary>
/// <param name="log">Takes a line on progress or a figure.</param>
internal sealed class CoreferenceTraining(Action<string> log)
{
    /// <summary>One document in so many is kept back to choose by.</summary>
    private const int KeptBack = 5;

    /// <summary>Learns from four fifths of GUM train and measures on the rest: to choose by, without looking at dev.</summary>
    public void Choose(string data, string models, PairPlan plan)
    {
        var language = LanguageModel.Load(models);
        var examples = Learnable(data, language);
        var bytes = Learn([.. examples.Where((_, i) => i % KeptBack != 0)], News(data, plan, language), plan);
        var model = CoreferenceModel.Load(ModelFile.Read(bytes));
        Measure("GUM train, kept back", [.. examples.Where((_, i) => i % KeptBack == 0)], model);
    }

    /// <summary>Learns from all of GUM train that may be shipped, measures on dev, and writes the model with its card.</summary>
    public void Run(string data, string models, PairPlan plan)
    {
        var language = LanguageModel.Load(models);
        var bytes = Learn(Learnable(data, language), News(data, plan, language), plan);
        CoreferenceCard.Of(Measure("GUM dev", Dev(data, language), CoreferenceModel.Load(ModelFile.Read(bytes)))).Write(models, bytes);
    }

    /// <summary>Measures the model that is there, on dev.</summary>
    public void Evaluate(string data, string models) => Measure("GUM dev", Dev(data, LanguageModel.Load(models)), CoreferenceModel.Load(models));

    private static List<CoreferenceExample> Dev(string data, LanguageModel language) => Read(Path.Combine(data, "gum-coref", "gum-dev.jsonl.xz"), language);

    private static List<CoreferenceExample> Learnable(string data, LanguageModel language)
        => [.. Read(Path.Combine(data, "gum-coref", "gum-train.jsonl.xz"), language).Where(e => e.Document!.Learnable)];

    private static List<CoreferenceExample> News(string data, PairPlan plan, LanguageModel language) => NewsChains.Read(Path.Combine(data, "polnear"), plan.Articles, language);

    private static List<CoreferenceExample> Read(string path, LanguageModel language)
        => [.. GumDocument.Read(path).Select(d => new CoreferenceExample(d, language))];

    private byte[] Learn(List<CoreferenceExample> examples, IReadOnlyList<CoreferenceExample> news, PairPlan plan)
    {
        log($"{examples.Count} documents, {examples.Sum(e => e.Document!.Chains.Sum(c => c.Count))} mentions");

        // Mentions to learn from are found as they will be found in new texts: by a filter that did not learn from their document.
        for (var part = 0; part < 2; part++)
        {
            var filter = SpanLearner.Learn([.. examples.Where((_, i) => i % 2 != part)]);
            var model = CoreferenceModel.Load(ModelFile.Read(Bytes(filter, new sbyte[1], plan.SpanLimit)));
            foreach (var example in examples.Where((_, i) => i % 2 == part))
            {
                example.FindMentions(model);
            }
        }

        var spans = SpanLearner.Learn(examples);
        foreach (var article in news)
        {
            article.FindMentions(CoreferenceModel.Load(ModelFile.Read(Bytes(spans, new sbyte[1], plan.SpanLimit))));
        }

        return Bytes(spans, new PairLearner(plan, log).Learn([.. examples, .. news]), plan.SpanLimit);
    }

    private static byte[] Bytes(sbyte[] spans, sbyte[] pairs, int limit) => new ModelFileWriter(CoreferenceModel.ModelName)
        .Add(CoreferenceModel.SpanTensor, [spans.Length], spans)
        .Add(CoreferenceModel.PairTensor, [pairs.Length], pairs)
        .Add(CoreferenceModel.LimitTensor, [1], [limit])
        .ToArray();

    private List<CardScore> Measure(string what, List<CoreferenceExample> examples, CoreferenceModel model)
    {
        var scores = new List<CardScore>();
        var words = examples.Sum(e => e.Tree.Words.Length);
        Coreference(examples[0], model);        // compiled before the clock runs
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var chains = examples.Select(e => Coreference(e, model)).ToList();
        log(Line($"{what}: {examples.Count} documents, {words} words, {1e6 * clock.Elapsed.TotalSeconds / words:F2} microseconds a word"));
        foreach (var without in new[] { true, false })
        {
            var scorer = new CoreferenceScorer { WithoutSingletons = without };
            for (var i = 0; i < examples.Count; i++)
            {
                scorer.Add(examples[i].Document!.Chains, chains[i]);
            }

            var how = without ? "without singletons" : "with singletons";
            foreach (var (name, tally) in new[] { ("mentions", scorer.Mentions), ("MUC", scorer.Muc), ("B-cubed", scorer.BCubed), ("CEAF-e", scorer.CeafE) })
            {
                log(Line($"{how}, {name}: precision {100 * tally.Precision:F2} recall {100 * tally.Recall:F2} F1 {100 * tally.F1:F2}"));
            }

            log(Line($"{how}, CoNLL F1 {100 * scorer.Conll:F2}"));
            scores.Add(new CardScore($"CoNLL F1, {what}, from raw text, exact mentions, {how}", Math.Round(100 * scorer.Conll, 2)));
        }

        return scores;
    }

    private static List<IReadOnlyCollection<Documents.TextSpan>> Coreference(CoreferenceExample example, CoreferenceModel model)
    {
        var found = model.Find(example.Tree.Analysis);
        return [.. found.Groups.Select(group => (IReadOnlyCollection<Documents.TextSpan>)[.. group.Select(m => found.Mentions[m].Span).Distinct()])];
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
