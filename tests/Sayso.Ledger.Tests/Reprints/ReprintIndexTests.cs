using CsCheck;
using Sayso.Ledger.Reprints;
using Xunit;

namespace Sayso.Ledger.Tests.Reprints;

public sealed class ReprintIndexTests
{
    [Fact]
    public void A_short_text_within_a_long_one_is_found()
    {
        var found = Find([("long", Invented.Text([(1, 0, 800), (2, 0, 30), (3, 0, 800)])), ("short", Invented.Text([(2, 0, 30)]))]);
        Assert.Equal([("long", "short", 1.0)], found);
    }

    [Fact]
    public void Reuse_of_a_tenth_is_found_and_less_is_not_told()
        => Assert.Equal(["a b", "b c"], Find([("a", Invented.Text([(1, 0, 107)])), ("b", Invented.Text([(1, 0, 20), (2, 0, 107)])), ("c", Invented.Text([(3, 0, 100), (2, 40, 21)]))]).Select(p => $"{p.A} {p.B}"));

    [Fact]
    public void What_is_found_does_not_depend_on_the_order()
        => Gen.Select(Gen.Select(Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[8, 60]).List[1, 4].Select(Invented.Text).Array[2, 30], Gen.Int[0, 1000]).Sample((texts, seed) =>
        {
            var documents = texts.Select((text, i) => ($"d{i:d3}", text)).ToArray();
            Assert.Equal(Find(documents), Find(Shuffled(documents, seed)));
        }, iter: 60);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void It_does_not_where_a_crowd_is_cut_either(int seed)
    {
        // Three crowds that lap over: a footer of all, an article of half, another footer of some.
        var documents = Enumerable.Range(0, 400).Select(i => ($"d{i:d3}", Invented.Text([(10 + i, 0, 30), (1, 0, 25), (i % 2 == 0 ? 2 : 5000 + i, 0, 60), (i % 3 == 0 ? 3 : 9000 + i, 0, 20)]))).ToArray();
        var found = Find(documents);
        Assert.Equal(found, Find(Shuffled(documents, seed)));
        Assert.Equal(found, Find([.. documents.Reverse()]));
    }

    [Fact]
    public void In_a_crowd_of_equal_texts_each_keeps_a_link_and_all_hang_together()
    {
        const int Copies = 1000;
        var set = new ReprintSet();
        for (var i = 0; i < Copies; i++)
        {
            set.Add($"d{i}", Invented.Words(1, 100));
        }

        var pairs = set.Pairs.ToList();
        var linked = pairs.ToLookup(p => p.A).Select(g => g.Key).Concat(pairs.Select(p => p.B)).Distinct().Count();
        Assert.Equal(Copies, linked);
        Assert.InRange(pairs.Count, Copies, Copies * ReprintIndex.Crowd);
        Assert.True(set.Crowded > 0);
        var hubs = pairs.SelectMany(p => new[] { p.A, p.B }).GroupBy(d => d).Where(g => g.Count() == Copies - 1).Select(g => g.Key).ToList();
        Assert.Equal(ReprintIndex.Crowd, hubs.Count);
    }

    [Fact]
    public void Up_to_the_crowd_every_pair_is_told()
    {
        var set = new ReprintSet();
        for (var i = 0; i < ReprintIndex.Crowd; i++)
        {
            Assert.Equal(0, set.Add($"d{i}", Invented.Words(1, 50)).CrowdedKeys);
        }

        Assert.Equal(ReprintIndex.Crowd * (ReprintIndex.Crowd - 1) / 2, set.Pairs.Count());
    }

    [Fact]
    public void A_reprint_is_found_among_texts_that_share_a_long_footer()
    {
        var set = new ReprintSet();
        for (var i = 0; i < 500; i++)
        {
            set.Add($"d{i}", Invented.Text([(i % 250 + 10, 0, 60), (1, 0, 60)]));
        }

        Assert.Equal(250, set.Pairs.Count(p => p.Containment == 1));
    }

    [Fact]
    public void Shares_say_how_much_of_each_stands_in_the_other()
    {
        var pair = Assert.Single(Pairs([("a", Invented.Words(1, 107)), ("b", Invented.Words(1, 57))]));
        Assert.Equal((0.5, 1, 1), (pair.ShareOfA, pair.ShareOfB, pair.Containment));
    }

    [Fact]
    public void Texts_without_eight_words_have_no_pairs() => Assert.Empty(Find([("a", "one two"), ("b", "one two"), ("c", "")]));

    private static List<ReprintPair> Pairs((string, string)[] documents)
    {
        var set = new ReprintSet();
        foreach (var (name, text) in documents)
        {
            set.Add(name, text);
        }

        return [.. set.Pairs];
    }

    private static List<(string A, string B, double Containment)> Find((string Name, string Text)[] documents)
    {
        var set = new ReprintSet();
        foreach (var (name, text) in documents)
        {
            set.Add(name, text);
        }

        return [.. set.Pairs.Select(p => (A: set.NameOf(p.A), B: set.NameOf(p.B), p.Containment)).Select(p => string.CompareOrdinal(p.A, p.B) < 0 ? p : (A: p.B, B: p.A, p.Containment)).Order()];
    }

    private static (string, string)[] Shuffled((string, string)[] documents, int seed)
    {
        var shuffled = documents.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
