using Sayso.Language;
using Sayso.Language.Network;

namespace Sayso.Parties.Chains;

/// <summary>
/// The trained part of coreference: which noun phrases are mentions, and how likely two of them mean the same. Weights of hashed features,
/// a byte each. Immutable and thread-safe.
/// </summary>
public sealed class CoreferenceModel
{
    /// <summary>The name of the model.</summary>
    internal const string ModelName = "coreference";

    internal const string SpanTensor = "spans";
    internal const string PairTensor = "pairs";
    internal const string LimitTensor = "limits";

    /// <summary>Steps of a score to one of a weight.</summary>
    internal const float Scale = 32;

    private readonly sbyte[] _spans;
    private readonly sbyte[] _pairs;
    private readonly int _spanLimit;

    private CoreferenceModel(sbyte[] spans, sbyte[] pairs, int spanLimit) => (_spans, _pairs, _spanLimit) = (spans, pairs, spanLimit);

    /// <summary>Loads the model and checks it against its card.</summary>
    /// <param name="directory">The folder with the models; null for the folder "models" beside the program.</param>
    /// <exception cref="ModelException">The model is missing, damaged or of another version; the message says what to do.</exception>
    public static CoreferenceModel Load(string? directory = null) => Load(new ModelFolder(directory ?? ModelFolder.BesideProgram).Read(ModelName));

    /// <summary>Takes the weights from a model.</summary>
    /// <exception cref="ModelException">It is another model.</exception>
    internal static CoreferenceModel Load(ModelFile model)
    {
        var (spans, pairs) = (model.SBytes(SpanTensor).ToArray(), model.SBytes(PairTensor).ToArray());
        return int.IsPow2(spans.Length) && int.IsPow2(pairs.Length)
            ? new CoreferenceModel(spans, pairs, model.Ints(LimitTensor, 1)[0])
            : throw new ModelException($"The model \"{model.Name}\" has tables whose sizes are no powers of two. Install the models that belong to this version of Sayso.");
    }

    /// <summary>Finds which words of a text mean the same; time and memory grow linearly with it.</summary>
    public Coreference Find(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var tree = new ChainWords(analysis);
        var mentions = MentionFinder.Make(tree, MentionFinder.Choose(tree, MentionSpans.Find(tree), this));
        var chances = new float[mentions.Length];
        return new Coreference(tree, mentions, ChainFinder.Link(tree, mentions, this, chances), chances);
    }

    /// <summary>How much speaks for a noun phrase being a mention, cut as it is; below zero it is none.</summary>
    internal int SpanScore(ChainWords tree, MentionSpan span)
    {
        Span<int> features = stackalloc int[SpanFeatures.Most];
        return Sum(_spans, features[..SpanFeatures.Of(tree, span, features, _spans.Length - 1)]) - _spanLimit;
    }

    /// <summary>How much speaks for a mention beginning a party.</summary>
    internal int NewScore(Mention mention)
    {
        Span<int> features = stackalloc int[PairFeatures.Most];
        return Sum(_pairs, features[..PairFeatures.OfNew(mention, features, _pairs.Length - 1)]);
    }

    /// <summary>How much speaks for two mentions meaning the same.</summary>
    internal int PairScore(Mention earlier, Mention later, int between)
    {
        Span<int> features = stackalloc int[PairFeatures.Most];
        return Sum(_pairs, features[..PairFeatures.Of(earlier, later, between, features, _pairs.Length - 1)]);
    }

    private static int Sum(sbyte[] weights, ReadOnlySpan<int> features)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += weights[feature];
        }

        return sum;
    }
}
