using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Sayso.Language;

/// <summary>
/// Whether a sentence ends where no rule sees an end: after a line that lost its break, before "lol", in a text without full stops.
/// A linear model over <see cref="SentenceFeatures"/>, hashed into one table of weights, trained as its card says
/// (models/sentences.json). It lies within the library, as a text's sentences are asked for where no model is loaded.
/// </summary>
internal sealed class SentenceModel
{
    /// <summary>Weights in the table, a power of two.</summary>
    public const int TableSize = 1 << 17;

    private static readonly Lazy<SentenceModel> Built = new(Load);

    private readonly sbyte[] _weights;
    private readonly int _threshold;

    /// <summary>A model of <see cref="TableSize"/> weights that says yes where a gap's weights add up to more than the threshold.</summary>
    public SentenceModel(sbyte[] weights, int threshold)
    {
        _weights = weights;
        _threshold = threshold;
    }

    /// <summary>The one that lies within the library.</summary>
    public static SentenceModel Default => Built.Value;

    /// <summary>Whether the sentence ends at the gap of these features.</summary>
    public bool Ends(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += _weights[feature & (TableSize - 1)];
        }

        return sum > _threshold;
    }

    /// <summary>The file's form: the threshold as four bytes, little-endian, then the weights.</summary>
    private static SentenceModel Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Sayso.Language.sentences.model")
            ?? throw new InvalidOperationException("The library was built without its sentence model.");
        Span<byte> threshold = stackalloc byte[sizeof(int)];
        var weights = new sbyte[TableSize];
        stream.ReadExactly(threshold);
        stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new SentenceModel(weights, BinaryPrimitives.ReadInt32LittleEndian(threshold));
    }
}
