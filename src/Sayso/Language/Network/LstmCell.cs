using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sayso.Language.Network;

/// <summary>
/// One step of an LSTM after its product (Hochreiter and Schmidhuber 1997, with the forget gate of Gers 2000, as in PyTorch):
/// cell = sigmoid(f) cell + sigmoid(i) tanh(g); state = sigmoid(o) tanh(cell). All vectors give the same bits.
/// </summary>
internal static unsafe class LstmCell
{
    /// <summary>Does the step for one sentence.</summary>
    /// <param name="gates">i, f, g, o before their functions, each of <paramref name="hidden"/> numbers.</param>
    /// <param name="cell">The cell; replaced.</param>
    /// <param name="state">The state; written.</param>
    /// <param name="hidden">Width of a state, a multiple of 16.</param>
    public static void Step(float* gates, float* cell, float* state, nint hidden)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Step512(gates, cell, state, hidden);
        }
        else
        {
            StepAny(gates, cell, state, hidden);
        }
    }

    /// <summary>The step on vectors of 512 bits, whether the machine has them or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Step512(float* gates, float* cell, float* state, nint hidden)
    {
        unchecked
        {
            for (nint i = 0; i < hidden; i += 16)
            {
                var input = Activations.Sigmoid(Vector512.Load(gates + i));
                var forget = Activations.Sigmoid(Vector512.Load(gates + hidden + i));
                var candidate = Activations.Tanh(Vector512.Load(gates + (2 * hidden) + i));
                var output = Activations.Sigmoid(Vector512.Load(gates + (3 * hidden) + i));
                var next = Vector512.MultiplyAddEstimate(forget, Vector512.Load(cell + i), input * candidate);
                next.Store(cell + i);
                (output * Activations.Tanh(next)).Store(state + i);
            }
        }
    }

    /// <summary>The step on the vectors that the machine prefers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void StepAny(float* gates, float* cell, float* state, nint hidden)
    {
        unchecked
        {
            for (nint i = 0; i < hidden; i += Vector<float>.Count)
            {
                var input = Activations.Sigmoid(Vector.Load(gates + i));
                var forget = Activations.Sigmoid(Vector.Load(gates + hidden + i));
                var candidate = Activations.Tanh(Vector.Load(gates + (2 * hidden) + i));
                var output = Activations.Sigmoid(Vector.Load(gates + (3 * hidden) + i));
                var next = Vector.MultiplyAddEstimate(forget, Vector.Load(cell + i), input * candidate);
                Vector.Store(next, cell + i);
                Vector.Store(output * Activations.Tanh(next), state + i);
            }
        }
    }
}
