using System.Globalization;
using Sayso.Language;
using Sayso.Language.Network;
using Sayso.Statements.Network;
using Sayso.Training.Statements;
using Sayso.Training.Torch;
using Xunit;

namespace Sayso.Training.Tests;

/// <summary>A small statement network, trained on a hundred articles made from patterns, and what the product makes of it.</summary>
[Collection(TorchSeed.Name)]
public sealed class StatementTrainingTests : IClassFixture<StatementTrainingTests.Trained>
{
    private readonly Trained _trained;

    public StatementTrainingTests(Trained trained) => _trained = trained;

    [Fact]
    public void From_a_hundred_articles_the_network_learns_who_says_what()
    {
        var (overlap, _) = StatementScore.Of(_trained.Data.Kept, _trained.Found.Select(f => (IReadOnlyList<Prediction>)f).ToArray());
        Assert.InRange(overlap.F1, 95, 100);
    }

    [Fact]
    public void The_product_reads_the_written_model_as_the_trainer_does()
    {
        var model = new StatementModel(ModelFile.Read(_trained.Bytes), _trained.Language);
        for (var i = 0; i < _trained.Data.Kept.Count; i++)
        {
            var product = model.Find(_trained.Data.Kept[i].Analysis).OrderBy(f => f.Cue.Start).ToList();
            var trainer = _trained.Found[i].Where(p => p.Parts.Content.Count > 0).ToList();
            Assert.Equal(trainer.Select(p => (p.Cue.Start, p.Cue.End, p.Parts.Source)), product.Select(f => (f.Cue.Start, f.Cue.End, f.Parts.Source)));
            Assert.All(trainer.Zip(product), pair => Assert.Equal(pair.First.Parts.Content, pair.Second.Parts.Content));
            Assert.All(trainer.Zip(product), pair => Assert.Equal(pair.First.Cue.Probability, pair.Second.Cue.Probability, 0.01));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_network()
        => Assert.Equal(Trained.Train(_trained.Data, 1), Trained.Train(_trained.Data, 1));

    [Fact]
    public void Confidence_is_higher_for_what_is_right()
    {
        // Beside what was found, as much that is wrong and of which the network would be less sure.
        var doubtful = _trained.Found.Select(found => found.Select(p => p with
        {
            Cue = p.Cue with { Probability = 0.35f },
            Parts = p.Parts with { Content = [(0, 1)], ContentProbability = 0.4f },
        }).ToList()).ToArray();
        var both = _trained.Found.Zip(doubtful, (found, wrong) => (IReadOnlyList<Prediction>)[.. found, .. wrong]).ToArray();
        var choice = StatementChoice.Fit(_trained.Data.Kept, both, 0.3f);
        for (var i = 0; i < both.Length; i++)
        {
            Assert.All(_trained.Found[i], p => Assert.InRange(choice.Confidence(_trained.Data.Kept[i], p), 0.8, 1));
            Assert.All(doubtful[i], p => Assert.InRange(choice.Confidence(_trained.Data.Kept[i], p), 0, 0.2));
        }
    }

    /// <summary>One training for all tests.</summary>
    public sealed class Trained
    {
        private static readonly StatementShape Shape = new() { Hidden = 32, Normal = 16, Affix = 8, Shape = 8, Place = 8, Pair = 32, PartHidden = 16, Dropout = 0.1 };

        public Trained()
        {
            NativeLibraryPatch.Apply(AppContext.BaseDirectory);
            TorchSharp.torch.set_num_threads(1);
            Language = new ModelFolder(ModelFolder.BesideProgram).Read(SentenceNetwork.ModelName);
            var articles = InventedReports.Articles(LanguageModel.Load(), 110);
            Data = new StatementData(Language, LanguageModel.Load().StateWidth)
            {
                Train = [.. articles.Skip(10).SelectMany(a => a.Windows.Select(w => new StatementSample(a, w)))],
                Kept = [.. articles.Take(10)],
                Dev = [],
            };
            var network = new StatementTraining(Data, Shape, Plan(12), _ => { }, (_, _) => { }).Run();
            Found = StatementEvaluation.Read([network], Data.Kept, Data.Rows, 0.3f);
            Choice = StatementChoice.Fit(Data.Kept, Found, 0.3f);
            Bytes = StatementExport.Bytes([network], [Shape], Data, Choice);
        }

        internal ModelFile Language { get; }

        internal StatementData Data { get; }

        internal List<Prediction>[] Found { get; }

        internal StatementChoice Choice { get; }

        internal byte[] Bytes { get; }

        internal static byte[] Train(StatementData data, int rounds)
            => StatementExport.Bytes([new StatementTraining(data, Shape, Plan(rounds), _ => { }, (_, _) => { }).Run()], [Shape], data, new StatementChoice(new float[StatementConfidence.Count], 0.3f, 0.5f));

        private static StatementPlan Plan(int rounds) => new() { Rounds = rounds, Windows = 4, Rate = 0.01 };
    }
}

/// <summary>Short invented reports with their statements.</summary>
internal static class InventedReports
{
    private static readonly string[] Speakers = ["Mira Solen", "The harbour ministry", "A senior official", "Jelko Marsin, the mayor,", "Two dockers"];
    private static readonly string[] Cues = ["said", "denied", "warned", "told reporters", "insisted"];
    private static readonly string[] Contents = ["that the quay was closed", "that the dam would hold", "that nobody had been paid", "that the ferry had left before dawn"];
    private static readonly string[] Narrative = ["The ferry left the quay before dawn.", "Snow fell on the harbour.", "The dam is forty years old."];

    public static List<StatementArticle> Articles(LanguageModel model, int count)
    {
        var chance = new Random(11);
        return [.. Enumerable.Range(0, count).Select(i => Article(model, chance, i))];
    }

    private static StatementArticle Article(LanguageModel model, Random chance, int number)
    {
        var (text, attributions) = ("", new List<string>());
        for (var s = 0; s < 6; s++)
        {
            if (chance.Next(3) == 0)
            {
                text += Narrative[chance.Next(Narrative.Length)] + (s % 3 == 2 ? "\n\n" : " ");
                continue;
            }

            var (speaker, cue, content) = (Speakers[chance.Next(Speakers.Length)], Cues[chance.Next(Cues.Length)], Contents[chance.Next(Contents.Length)]);
            var (source, verb) = (text.Length, text.Length + speaker.Length + 1);
            var said = verb + cue.Length + 1;
            attributions.Add(string.Create(CultureInfo.InvariantCulture,
                $$"""{"source":[[{{source}},{{source + speaker.TrimEnd(',').Length}}]],"cue":[[{{verb}},{{verb + cue.Length}}]],"content":[[{{said}},{{said + content.Length}}]]}"""));
            text += $"{speaker} {cue} {content}." + (s % 3 == 2 ? "\n\n" : " ");
        }

        using var json = System.Text.Json.JsonDocument.Parse($$"""{"id":"{{number}}","text":{{System.Text.Json.JsonSerializer.Serialize(text)}},"annotations":[{"attributions":[{{string.Join(',', attributions)}}]}]}""");
        return StatementArticle.Of(json.RootElement, model, null);
    }
}
