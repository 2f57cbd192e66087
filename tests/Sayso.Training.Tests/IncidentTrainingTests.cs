using System.Text.Json;
using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Training.Incidents;
using Sayso.Training.Torch;
using Xunit;
using static TorchSharp.torch;

namespace Sayso.Training.Tests;

/// <summary>A small incident network, trained on reports made from patterns, and what the product makes of it.</summary>
[Collection(TorchSeed.Name)]
public sealed class IncidentTrainingTests : IClassFixture<IncidentTrainingTests.Trained>
{
    private readonly Trained _trained;

    public IncidentTrainingTests(Trained trained) => _trained = trained;

    [Fact]
    public void From_reports_and_their_keys_the_network_learns_who_did_what_to_whom()
    {
        var (_, score) = IncidentChoice.Of(_trained.Model, _trained.Data.Kept);
        Assert.InRange(score.Document.F1, 90, 100);
        Assert.InRange(score.Relevance.F1, 95, 100);
    }

    [Fact]
    public void The_product_reads_the_written_model_as_the_trainer_does()
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        foreach (var document in _trained.Data.Kept)
        {
            var batch = new IncidentBatch([document, _trained.Data.Kept[0]], _trained.Data.Vectors.Rows);
            var trainer = _trained.Network.Read(batch);
            if (_trained.Model.Read(document.Window) is not { } product)
            {
                Assert.InRange(trainer.Relevance[0].item<float>(), float.NegativeInfinity, -3.4f);
                continue;
            }

            Assert.All(trainer.Candidates.data<float>().Zip(product.Candidates), pair => Assert.Equal(pair.First, pair.Second, 0.03f));
            Assert.All(trainer.Types[0].data<float>().Zip(product.Types), pair => Assert.Equal(pair.First, pair.Second, 0.03f));
            Assert.All(trainer.Stages[0].flatten().data<float>().Zip(product.Stages), pair => Assert.Equal(pair.First, pair.Second, 0.03f));
            Assert.Equal(trainer.Relevance[0].item<float>(), product.Relevance, 0.03f);
            var (one, together) = _trained.Model.Pair(document.Window, product, (0, IncidentRole.Victim), (1, IncidentRole.Target));
            var apart = IncidentNetwork.Apart(document.Window.Sentences[document.Window.Rows[0].Head] - document.Window.Sentences[document.Window.Rows[1].Head]);
            var pairs = _trained.Network.Pairs(trainer.PairVectors, tensor([0L]), tensor([1L]), tensor([(long)apart]), tensor([(long)IncidentNetwork.RolePair(IncidentRole.Victim, IncidentRole.Target)])).sigmoid();
            Assert.Equal(pairs[0, 0].item<float>(), one, 0.01f);
            Assert.Equal(pairs[0, 1].item<float>(), together, 0.01f);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_network()
        => Assert.Equal(Trained.Bytes(Trained.Train(_trained.Data, 1), _trained.Data), Trained.Bytes(Trained.Train(_trained.Data, 1), _trained.Data));

    /// <summary>One training for all tests.</summary>
    public sealed class Trained
    {
        private static readonly IncidentShape Shape = new() { Hidden = 32, Normal = 8, Affix = 4, Shape = 4, Candidate = 32, Pool = 16, Pair = 12, Joined = 8, Dropout = 0.1 };

        public Trained()
        {
            NativeLibraryPatch.Apply(AppContext.BaseDirectory);
            set_num_threads(1);
            var language = LanguageModel.Load();
            var documents = InventedIncidents.Documents(language, 90);
            Data = new IncidentData(new EngineVectors(language.File), language)
            {
                Train = [.. documents.Skip(12).Select(d => (d, d))],
                Kept = [.. documents.Take(12)],
                KeptNormal = [],
            };
            Network = Train(Data, 14);
            Model = IncidentTraining.Model([Network], Shape, Data, IncidentThresholds.Middle);
        }

        internal IncidentData Data { get; }

        internal IncidentNet Network { get; }

        internal IncidentModel Model { get; }

        internal static IncidentNet Train(IncidentData data, int rounds) => new IncidentTraining(data, Shape, new IncidentPlan { Rounds = rounds, Texts = 4, Rate = 0.01 }, _ => { }, _ => { }).Run();

        internal static byte[] Bytes(IncidentNet network, IncidentData data) => IncidentExport.Bytes([network], Shape, data.Vectors, IncidentThresholds.Middle);
    }
}

/// <summary>Short invented reports with their keys.</summary>
internal static class InventedIncidents
{
    private static readonly string[] Perpetrators = ["GUERRILLAS", "REBELS", "UNKNOWN MEN"];
    private static readonly string[] Targets = ["POWER STATION", "HARBOUR BRIDGE", "CUSTOMS OFFICE"];
    private static readonly string[] Victims = ["MAYOR", "TWO DOCKERS", "JUDGE"];
    private static readonly string[] Peace = ["THE HARBOUR WAS CLOSED BECAUSE OF SNOW.", "THE MINISTER OPENED A SCHOOL.", "PRICES OF GRAIN ROSE AGAIN."];

    public static List<IncidentDocument> Documents(LanguageModel model, int count)
    {
        var chance = new Random(7);
        return [.. Enumerable.Range(0, count).Select(i => Document(model, chance, i))];
    }

    private static IncidentDocument Document(LanguageModel model, Random chance, int number)
    {
        var (text, templates) = (Peace[chance.Next(3)] + " ", "");
        var kind = chance.Next(3);
        if (kind < 2)
        {
            var (who, to) = (Perpetrators[chance.Next(3)], kind == 0 ? Targets[chance.Next(3)] : Victims[chance.Next(3)]);
            text += kind == 0 ? $"{who} BOMBED THE {to} LAST NIGHT. " : $"{who} SHOT AND KILLED THE {to} LAST NIGHT. ";
            templates = $$$"""
                {"optional": false, "fills": {"INCIDENT: TYPE": [{"alts": ["{{{(kind == 0 ? "BOMBING" : "ATTACK")}}}"]}], "PERP: INDIVIDUAL ID": [{"alts": ["{{{who}}}"]}],
                "{{{(kind == 0 ? "PHYS TGT: ID" : "HUM TGT: DESCRIPTION")}}}": [{"alts": ["{{{to}}}"]}]}}
                """;
        }

        using var json = JsonDocument.Parse($$"""{"templates": [{{templates}}]}""");
        var analysis = model.Analyse(text + Peace[chance.Next(3)]);
        return new IncidentDocument(number.ToString(System.Globalization.CultureInfo.InvariantCulture), analysis, IncidentWindow.Of(analysis).First(), IncidentKeys.Of(json.RootElement));
    }
}
