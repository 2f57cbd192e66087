using System.Runtime.InteropServices;

namespace Sayso.Language.Network;

/// <summary>
/// What a word form brings into the first recurrent layer, whatever stands around it: its vector times that layer's input
/// weights. It is worked out once for a form and kept while there is room; what is kept changes speed, never a result.
/// </summary>
internal sealed class FormProjections
{
    private readonly QuantisedTable _vectors;
    private readonly QuantisedTable _normal;
    private readonly QuantisedTable _prefix;
    private readonly QuantisedTable _suffix;
    private readonly QuantisedTable _shape;
    private readonly ReadOnlyMemory<byte> _keys;
    private readonly PackedMatrix _input;
    private readonly Entry?[] _kept;

    /// <summary>Takes the tables and the first layer's input weights from the model.</summary>
    /// <param name="file">The model.</param>
    /// <param name="prefix">What the names of its tensors begin with.</param>
    /// <param name="vectors">The model with the pre-trained vectors, which several networks may share; null for <paramref name="file"/> itself.</param>
    /// <param name="kept">How many forms are kept at most, a power of two; each takes four bytes for each number of <see cref="Width"/>.</param>
    /// <exception cref="ModelException">A table is missing or of another shape.</exception>
    public FormProjections(ModelFile file, string prefix = "", ModelFile? vectors = null, int kept = 16384)
    {
        _kept = new Entry?[kept];
        _vectors = new QuantisedTable(vectors ?? file, "vectors");
        _keys = (vectors ?? file).Raw("vectors.keys", TensorType.U64, _vectors.Rows);
        _normal = new QuantisedTable(file, prefix + "normal", WordFeatures.NormalRows);
        _prefix = new QuantisedTable(file, prefix + "prefix", WordFeatures.AffixRows);
        _suffix = new QuantisedTable(file, prefix + "suffix", WordFeatures.AffixRows);
        _shape = new QuantisedTable(file, prefix + "shape", WordFeatures.ShapeRows);
        var width = _vectors.Width + _normal.Width + _prefix.Width + _suffix.Width + _shape.Width;
        string[] directions = [prefix + "lstm0.forward.", prefix + "lstm0.backward."];
        _input = PackedMatrix.FromLinear(
            [.. directions.SelectMany(d => file.Floats(d + "input").ToArray())], width, 2 * file.Shape(prefix + "lstm0.forward.bias")[0],
            [.. directions.SelectMany(d => file.Floats(d + "bias").ToArray())]);
    }

    /// <summary>Numbers for one word: the four gates of the forward direction, then those of the backward one.</summary>
    public int Width => _input.Columns;

    /// <summary>Writes what each word brings in.</summary>
    /// <param name="words">The words.</param>
    /// <param name="projected">[words x <see cref="Width"/>]; written.</param>
    /// <param name="workspace">Memory to work in.</param>
    public void Project(ReadOnlySpan<WordFeatures> words, Span<float> projected, NetworkWorkspace workspace)
    {
        var missing = workspace.Missing(words.Length);
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var entry = Volatile.Read(ref _kept[Place(words[i])]);
            if (entry is not null && entry.Word == words[i])
            {
                entry.Projected.CopyTo(projected.Slice(i * Width, Width));
            }
            else
            {
                missing[count++] = i;
            }
        }

        var vectors = workspace.Vectors(count * _input.Depth);
        for (var i = 0; i < count; i++)
        {
            Write(words[missing[i]], vectors.Slice(i * _input.Depth, _input.Depth));
        }

        var found = workspace.FormRows(count * Width);
        _input.Multiply(vectors, count, found);
        for (var i = 0; i < count; i++)
        {
            var row = found.Slice(i * Width, Width);
            row.CopyTo(projected.Slice(missing[i] * Width, Width));
            Volatile.Write(ref _kept[Place(words[missing[i]])], new Entry(words[missing[i]], row.ToArray()));
        }
    }

    private int Place(in WordFeatures word)
    {
        unchecked
        {
            return (int)((word.Key ^ ((ulong)word.Shape * 0x9E3779B97F4A7C15)) & (ulong)(_kept.Length - 1));
        }
    }

    private void Write(in WordFeatures word, Span<float> vector)
    {
        vector.Clear();
        var row = MemoryMarshal.Cast<byte, ulong>(_keys.Span).BinarySearch(word.Key);
        if (row >= 0)
        {
            _vectors.AddTo(row, vector);
        }

        var at = _vectors.Width;
        _normal.AddTo(word.NormalA, vector[at..]);
        _normal.AddTo(word.NormalB, vector[at..]);
        at += _normal.Width;
        _prefix.AddTo(word.Prefix, vector[at..]);
        at += _prefix.Width;
        _suffix.AddTo(word.Suffix, vector[at..]);
        at += _suffix.Width;
        _shape.AddTo(word.Shape, vector[at..]);
    }

    private sealed record Entry(WordFeatures Word, float[] Projected);
}
