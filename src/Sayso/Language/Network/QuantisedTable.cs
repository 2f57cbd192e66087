using System.Runtime.InteropServices;

namespace Sayso.Language.Network;

/// <summary>Rows of numbers kept as signed bytes, with one scale for each row: value = byte x scale.</summary>
internal sealed class QuantisedTable
{
    private readonly ReadOnlyMemory<byte> _values;
    private readonly ReadOnlyMemory<byte> _scales;

    /// <summary>Takes the tensors NAME.values (i8, [rows, width]) and NAME.scales (f32, [rows]) of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="rows">How many rows it must have; 0 for any number.</param>
    /// <exception cref="ModelException">The file lacks one, or the shapes do not fit.</exception>
    public QuantisedTable(ModelFile file, string name, int rows = 0)
    {
        var shape = file.Shape(name + ".values");
        if (shape.Length != 2 || (rows > 0 && shape[0] != rows))
        {
            throw new ModelException($"The table \"{name}\" of the model \"{file.Name}\" has another shape than this version of Sayso works with. Install the models that belong to it.");
        }

        (Rows, Width) = (shape[0], shape[1]);
        _values = file.Raw(name + ".values", TensorType.I8, Rows, Width);
        _scales = file.Raw(name + ".scales", TensorType.F32, Rows);
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Numbers in a row.</summary>
    public int Width { get; }

    /// <summary>Adds a row to <paramref name="sum"/>.</summary>
    /// <param name="row">0 to <see cref="Rows"/> - 1.</param>
    /// <param name="sum">At least <see cref="Width"/> numbers.</param>
    public void AddTo(int row, Span<float> sum)
    {
        var values = MemoryMarshal.Cast<byte, sbyte>(_values.Span).Slice(row * Width, Width);
        var scale = MemoryMarshal.Cast<byte, float>(_scales.Span)[row];
        for (var i = 0; i < values.Length; i++)
        {
            sum[i] += values[i] * scale;
        }
    }
}
