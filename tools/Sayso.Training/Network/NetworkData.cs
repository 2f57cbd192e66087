using System.Globalization;
using Sayso.Language;
using Sayso.Training.Corpora;

namespace Sayso.Training.Network;

/// <summary>All that the network learns from and is measured on.</summary>
internal sealed class NetworkData
{
    /// <summary>Makes the data; <paramref name="xpos"/> and <paramref name="relations"/> number the labels of its sentences.</summary>
    public NetworkData(Vocabulary xpos, Vocabulary relations, WordVectors vectors)
    {
        (Xpos, Relations, Vectors) = (xpos, relations, vectors);
        for (var i = 0; i < vectors.Words.Length; i++)
        {
            Rows.TryAdd(WordFeatures.KeyOf(vectors.Words[i]), i + 1);
        }
    }

    /// <summary>Penn tags.</summary>
    public Vocabulary Xpos { get; }

    /// <summary>Relations.</summary>
    public Vocabulary Relations { get; }

    /// <summary>Gold trees.</summary>
    public required List<Sample> Gold { get; init; }

    /// <summary>Automatic trees of news.</summary>
    public required List<Sample> Silver { get; init; }

    /// <summary>News with names.</summary>
    public required List<Sample> Names { get; init; }

    /// <summary>Gold trees for measuring, by corpus.</summary>
    public required Dictionary<string, List<Sample>> GoldDev { get; init; }

    /// <summary>News with names for measuring.</summary>
    public required List<Sample> NamesDev { get; init; }

    /// <summary>Pre-trained vectors.</summary>
    public WordVectors Vectors { get; }

    /// <summary>Row of a word's vector by its key; row 0 is for words without one.</summary>
    public Dictionary<ulong, int> Rows { get; } = [];

    /// <summary>Reads the corpora.</summary>
    /// <param name="data">The folder of the corpora.</param>
    /// <param name="vectors">The package of word vectors.</param>
    /// <param name="count">How many vectors.</param>
    public static NetworkData Read(string data, string vectors, int count)
    {
        var (xpos, relations) = (new Vocabulary(), new Vocabulary());
        string Trees(string name) => Path.Combine(data, "ud", name);
        var gold = Treebank.Read(Trees("ewt-train.conllu.xz"), xpos.Add, relations.Add);
        gold.AddRange(Treebank.Read(Trees("gum-nononcommercial-train.conllu.xz"), xpos.Add, relations.Add));
        List<Sample> Measured(string name) => Treebank.Read(Trees(name), xpos.NumberOf, relations.NumberOf);
        return new NetworkData(xpos, relations, WordVectors.Read(vectors, count))
        {
            Gold = gold,
            Silver = SilverParses.Read(Path.Combine(data, "polnear", "silver-train.conllu.xz"), xpos, relations),
            GoldDev = new() { ["EWT"] = Measured("ewt-dev.conllu.xz"), ["GUM"] = Measured("gum-nononcommercial-dev.conllu.xz") },
            Names = NameArticles.Read(Path.Combine(data, "names", "wwnewswire-train.jsonl.xz")),
            NamesDev = NameArticles.Read(Path.Combine(data, "names", "wwnewswire-dev.jsonl.xz")),
        };
    }

    /// <summary>How much there is.</summary>
    public string Summary()
        => string.Create(CultureInfo.InvariantCulture, $"{Count(Gold)} with gold trees, {Count(Silver)} with automatic trees, {Count(Names)} with names; {Xpos.Labels.Count} Penn tags, {Relations.Labels.Count} relations, {Rows.Count} vectors");

    private static string Count(List<Sample> samples)
        => string.Create(CultureInfo.InvariantCulture, $"{samples.Count} sentences ({samples.Sum(s => s.Forms.Length)} words)");

    /// <summary>The vectors with a row of zeros before them.</summary>
    public float[] VectorTable() => [.. new float[WordVectors.Width], .. Vectors.Values];
}
