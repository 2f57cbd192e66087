using Sayso.Language;
using Sayso.Language.Network;
using Sayso.Training.Corpora;
using Sayso.Training.Network;
using Sayso.Training.Torch;
using Xunit;

namespace Sayso.Training.Tests;

[Collection(TorchSeed.Name)]
public sealed class NetworkTrainingTests : IClassFixture<NetworkTrainingTests.Trained>
{
    private readonly Trained _trained;

    public NetworkTrainingTests(Trained trained) => _trained = trained;

    [Fact]
    public void From_two_hundred_sentences_the_network_learns_their_tags_trees_and_names()
        => Assert.All(_trained.Scores.Where(s => !s.What.Contains("capitals", StringComparison.Ordinal)), score => Assert.InRange(score.Value, 97, 100));

    [Fact]
    public void Names_are_found_in_capitals_too_because_it_trains_on_them()
        => Assert.InRange(_trained.Scores.Single(s => s.What.Contains("capitals", StringComparison.Ordinal)).Value, 90, 100);

    [Fact]
    public void The_product_reads_the_written_model_as_the_trainer_does()
    {
        var network = new SentenceNetwork(ModelFile.Read(_trained.Bytes));
        var different = 0;
        foreach (var sample in _trained.Data.Gold.Take(60))
        {
            var rows = new WordRow[sample.Forms.Length];
            network.Run([.. sample.Forms.Select(f => WordFeatures.Of(f))], [0, rows.Length], rows, new NetworkWorkspace());
            var expected = _trained.Read(sample);
            different += rows.Where((row, i) => row.Upos != expected[i].Upos || row.Head != expected[i].Head || row.Relation != expected[i].Relation).Count();
        }

        Assert.Equal(0, different);
    }

    [Fact]
    public void The_same_seed_gives_the_same_model() => Assert.Equal(Trained.Train(_trained.Data, rounds: 1), Trained.Train(_trained.Data, rounds: 1));

    [Fact]
    public void A_full_stop_is_left_out_with_all_that_is_said_of_it()
    {
        var without = _trained.Data.Gold[0].WithoutStop();
        Assert.Equal(5, without.Forms.Length);
        Assert.Equal(5, without.Heads!.Length);
        Assert.Equal("attack bridge minister official report".Split(' '), _trained.Data.Vectors.Words.Order(StringComparer.Ordinal));
    }

    /// <summary>One training for all tests.</summary>
    public sealed class Trained
    {
        private static readonly NetworkShape Shape = new() { Hidden = 32, Normal = 16, Affix = 8, Shape = 8, Arc = 32, Relation = 32, Dropout = 0.1 };
        private readonly TaggerParser _network;

        public Trained()
        {
            NativeLibraryPatch.Apply(AppContext.BaseDirectory);
            TorchSharp.torch.set_num_threads(1);
            Data = InventedTreebank.Data();
            _network = new NetworkTraining(Data, Shape, Plan(16), _ => { }, (_, scores) => Scores = scores).Run();
            Bytes = NetworkExport.Bytes(_network, Shape, Data);
        }

        internal NetworkData Data { get; }

        internal byte[] Bytes { get; }

        internal IReadOnlyList<CardScore> Scores { get; private set; } = [];

        internal static byte[] Train(NetworkData data, int rounds)
            => NetworkExport.Bytes(new NetworkTraining(data, Shape, Plan(rounds), _ => { }, (_, _) => { }).Run(), Shape, data);

        internal WordRow[] Read(Sample sample)
        {
            using var free = TorchSharp.torch.no_grad();
            var batch = new Batch([sample]);
            var states = _network.Encode(batch.Ids(Data.Rows, f => f));
            var heads = _network.Arcs(states).argmax(-1);
            var (upos, relations) = (_network.Upos(states).argmax(-1).data<long>().ToArray(), _network.Relations(states, heads).argmax(-1).data<long>().ToArray());
            var found = heads.data<long>().ToArray();
            return [.. Enumerable.Range(0, found.Length).Select(i => new WordRow((byte)upos[i], 0, (int)found[i], (byte)relations[i], 0))];
        }

        private static NetworkPlan Plan(int rounds) => new() { Rounds = rounds, Words = 100, Names = 1, Rate = 0.01 };
    }
}
