using System.Runtime.InteropServices;
using Sayso.Language.Network;

namespace Sayso.Training.Torch;

/// <summary>The pre-trained vectors in the language engine's model, which later networks share.</summary>
internal sealed class EngineVectors
{
    /// <summary>Takes them from the model.</summary>
    /// <param name="language">The engine's model.</param>
    public EngineVectors(ModelFile language)
    {
        var table = new QuantisedTable(language, "vectors");
        Width = table.Width;
        Values = new float[(table.Rows + 1) * table.Width];
        var keys = MemoryMarshal.Cast<byte, ulong>(language.Raw("vectors.keys", TensorType.U64, table.Rows).Span);
        for (var row = 0; row < table.Rows; row++)
        {
            Rows.Add(keys[row], row + 1);
            table.AddTo(row, Values.AsSpan((row + 1) * table.Width, table.Width));
        }
    }

    /// <summary>Row by row; row 0 is for words without one.</summary>
    public float[] Values { get; }

    /// <summary>Numbers in a vector.</summary>
    public int Width { get; }

    /// <summary>Row of a word's vector by its key.</summary>
    public Dictionary<ulong, int> Rows { get; } = [];
}
