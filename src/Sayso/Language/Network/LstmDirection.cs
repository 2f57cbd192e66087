namespace Sayso.Language.Network;

/// <summary>The weights of one direction of a recurrent layer, laid out for products. Gates in PyTorch's order: input, forget, cell, output.</summary>
internal sealed class LstmDirection
{
    /// <summary>Lays the weights out. They are copied.</summary>
    /// <param name="inputs">Width of the layer's input; of no meaning without input weights.</param>
    /// <param name="hidden">Width of a state, a multiple of 16.</param>
    /// <param name="input">PyTorch's weight_ih: [4 hidden, inputs]; nothing for a layer that is only given projections.</param>
    /// <param name="recurrent">PyTorch's weight_hh: [4 hidden, hidden].</param>
    /// <param name="bias">PyTorch's bias_ih + bias_hh: [4 hidden]; nothing for none. Part of the projection of the input.</param>
    /// <exception cref="ArgumentException">The widths do not fit the weights.</exception>
    public LstmDirection(int inputs, int hidden, ReadOnlySpan<float> input, ReadOnlySpan<float> recurrent, ReadOnlySpan<float> bias)
    {
        if (hidden <= 0 || hidden % 16 != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(hidden), hidden, "the width of a state must be a multiple of 16");
        }

        Hidden = hidden;
        Input = input.IsEmpty ? null : PackedMatrix.FromLinear(input, inputs, 4 * hidden, bias);
        Recurrent = PackedMatrix.FromLinear(recurrent, hidden, 4 * hidden);
    }

    /// <summary>Width of a state.</summary>
    public int Hidden { get; }

    /// <summary>From input to gates, with the bias; null where only projections are given.</summary>
    public PackedMatrix? Input { get; }

    /// <summary>From the state before to gates.</summary>
    public PackedMatrix Recurrent { get; }
}
