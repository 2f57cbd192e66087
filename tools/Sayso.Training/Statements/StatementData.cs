using Sayso.Language;
using Sayso.Language.Network;
using Sayso.Training.Torch;

namespace Sayso.Training.Statements;

/// <summary>All that the statement network learns from and is measured on.</summary>
internal sealed class StatementData
{
    private const int HeldBack = 20;        // every twentieth article of train: for thresholds and confidence, never learned from

    /// <summary>Makes the data.</summary>
    /// <param name="language">The engine's model, for its pre-trained vectors.</param>
    /// <param name="stateWidth">Numbers that the engine holds of a word.</param>
    public StatementData(ModelFile language, int stateWidth)
    {
        StateWidth = stateWidth;
        var vectors = new EngineVectors(language);
        (Vectors, VectorWidth, Rows) = (vectors.Values, vectors.Width, vectors.Rows);
    }

    /// <summary>Pre-trained vectors, row by row; row 0 is for words without one.</summary>
    public float[] Vectors { get; }

    /// <summary>Numbers in a pre-trained vector.</summary>
    public int VectorWidth { get; }

    /// <summary>Numbers that the language engine holds of a word.</summary>
    public int StateWidth { get; }

    /// <summary>Row of a word's vector by its key.</summary>
    public Dictionary<ulong, int> Rows { get; }

    /// <summary>Windows to learn from.</summary>
    public required List<StatementSample> Train { get; init; }

    /// <summary>Articles of the training part that are not learned from.</summary>
    public required List<StatementArticle> Kept { get; init; }

    /// <summary>Articles that are reported.</summary>
    public required List<StatementArticle> Dev { get; init; }

    /// <summary>Reads the corpus.</summary>
    /// <param name="data">Folder of the corpora.</param>
    /// <param name="models">Folder of the models, with the language engine's.</param>
    /// <param name="capitals">Share of the articles that are learned from in capitals too.</param>
    public static StatementData Read(string data, string models, double capitals)
    {
        var model = LanguageModel.Load(models);
        var path = Path.Combine(data, "polnear", "train.jsonl.xz");
        var all = StatementArticle.Read(path, model);
        var train = all.Where((_, i) => i % HeldBack != HeldBack - 1).ToList();
        if (capitals > 0)          // none for making the model of networks that are trained
        {
            var every = (int)(1 / capitals);
            train.AddRange(StatementArticle.Read(path, model, InCapitals).Where((_, i) => i % HeldBack != HeldBack - 1 && i % every == 0));
        }

        return new StatementData(new ModelFolder(models).Read(SentenceNetwork.ModelName), model.StateWidth)
        {
            Train = [.. train.SelectMany(a => a.Windows.Select(w => new StatementSample(a, w)))],
            Kept = [.. all.Where((_, i) => i % HeldBack == HeldBack - 1)],
            Dev = StatementArticle.Read(Path.Combine(data, "polnear", "dev.jsonl.xz"), model),
        };
    }

    // Letter by letter, so that places stay the same.
    private static string InCapitals(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = char.ToUpperInvariant(from[i]);
        }
    });
}
