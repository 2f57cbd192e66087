using System.Globalization;
using Sayso.Language;
using Sayso.Language.Network;
using Sayso.Parties.Coreference;

namespace Sayso.Training.Coreference;

/// <summary>The command <c>coreference</c>: learns which noun phrases are mentions and which of them mean the same, measures, and writes the model.</summary>
internal sealed class CoreferenceTraining(Action<string> log)
{
    private const int KeptBack = 5;

    public void Run(string data, string models, PairPlan plan, int limit, bool dev)
    {
        var language = LanguageModel.Load(models);
        var all = Read(Path.Combine(data, "gum-coref", "gum-train.jsonl.xz"), language).Where(e => e.Document.Learnable).ToList();
        log($"{all.Count} documents, {all.Sum(e => e.Spans.Count)} noun phrases, {all.Sum(e => e.Document.Chains.Sum(c => c.Count))} mentions");
        var kept = all.Where((_, i) => i % KeptBack == 0).ToList();
        var learned = all.Where((_, i) => i % KeptBack != 0).ToList();
        Report("kept back", kept, Model(learned, plan, limit));
        if (dev)
        {
            Report("dev", Read(Path.Combine(data, "gum-coref", "gum-dev.jsonl.xz"), language), Model(all, plan, limit));
        }
    }

    private static List<CoreferenceExample> Read(string path, LanguageModel language)
        => [.. GumDocument.Read(path).Select(d => new CoreferenceExample(d, language))];

    private CoreferenceModel Model(IReadOnlyList<CoreferenceExample> examples, PairPlan plan, int limit)
    {
        // Mentions to learn from are found as they will be found in new texts: by a filter that did not learn from their document.
        for (var part = 0; part < 2; part++)
        {
            var filter = SpanLearner.Learn([.. examples.Where((_, i) => i % 2 != part)]);
            var model = Load(filter, new sbyte[1], limit);
            foreach (var example in examples.Where((_, i) => i % 2 == part))
            {
                example.Mentions = Mentions(example, model);
            }
        }

        return Load(SpanLearner.Learn(examples), new PairLearner(plan, log).Learn(examples), limit);
    }

    private static Mention[] Mentions(CoreferenceExample example, CoreferenceModel model)
        => MentionFinder.Make(example.Tree, example.Spans.Where(s => model.IsMention(example.Tree, s)));

    private static CoreferenceModel Load(sbyte[] spans, sbyte[] pairs, int limit) => CoreferenceModel.Load(ModelFile.Read(Bytes(spans, pairs, limit)));

    private static byte[] Bytes(sbyte[] spans, sbyte[] pairs, int limit) => new ModelFileWriter(CoreferenceModel.ModelName)
        .Add(CoreferenceModel.SpanTensor, [spans.Length], spans)
        .Add(CoreferenceModel.PairTensor, [pairs.Length], pairs)
        .Add(CoreferenceModel.LimitTensor, [1], [limit])
        .ToArray();

    private void Report(string what, IReadOnlyList<CoreferenceExample> examples, CoreferenceModel model)
    {
        var phrases = new Tally();
        foreach (var example in examples)
        {
            double right = example.Spans.Select(example.Span).Distinct().Count(s => example.ChainOf(s) >= 0);
            phrases += new Tally(right, example.Spans.Count, right, example.Document.Chains.Sum(c => c.Count));
        }

        Show($"{what}: noun phrases", phrases);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var singletons in new[] { true, false })
        {
            var scorer = new CoreferenceScorer { WithoutSingletons = !singletons };
            foreach (var example in examples)
            {
                var mentions = Mentions(example, model);
                var chains = ChainFinder.Chains(mentions, ChainFinder.Link(mentions, model));
                scorer.Add(example.Document.Chains, chains.Select(c => (IReadOnlyCollection<Documents.TextSpan>)[.. c.Select(m => m.Span).Distinct()]));
            }

            log($"{what}, {(singletons ? "with" : "without")} singletons");
            Show("  mentions", scorer.Mentions);
            Show("  MUC", scorer.Muc);
            Show("  B-cubed", scorer.BCubed);
            Show("  CEAF-e", scorer.CeafE);
            log(string.Create(CultureInfo.InvariantCulture, $"  CoNLL {100 * scorer.Conll:F2}"));
        }

        log(string.Create(CultureInfo.InvariantCulture, $"  {1e6 * clock.Elapsed.TotalSeconds / 2 / examples.Sum(e => e.Tree.Words.Length):F2} us a word"));
    }

    private void Show(string what, Tally tally)
        => log(string.Create(CultureInfo.InvariantCulture, $"{what}: P {100 * tally.Precision:F2} R {100 * tally.Recall:F2} F1 {100 * tally.F1:F2}"));
}
