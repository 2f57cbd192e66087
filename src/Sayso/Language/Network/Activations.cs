using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sayso.Language.Network;

/// <summary>
/// The functions of a network, by vector. An element's result depends on that element alone: not on where it stands, nor on the kind of
/// vectors of the machine. No call allocates.
/// </summary>
/// <remarks>
/// tanh x is x P(x²) / Q(x²), the rational function that comes closest to it between -7.7 and 7.7 (fitted for Sayso by weighted least
/// squares, weights raised where the error is largest, as in Lawson's algorithm); beyond, its value there. The error is at most 6e-7
/// anywhere. The logistic function is (1 + tanh(x/2)) / 2.
/// </remarks>
internal static unsafe class Activations
{
    private const float Limit = 7.7f;
    private const float P0 = 0.999999321481f;
    private const float P1 = 0.127263760235f;
    private const float P2 = 0.00271148831188f;
    private const float P3 = 7.28626251752e-6f;
    private const float P4 = -6.38713505757e-9f;
    private const float Q1 = 0.460594561034f;
    private const float Q2 = 0.0229124492166f;
    private const float Q3 = 0.000198764977401f;

    /// <summary>y = 1 / (1 + exp(-x)), to within 2e-6.</summary>
    /// <param name="x">Any numbers; the infinite ones have their limits.</param>
    /// <param name="y">As long as x at least; may be x itself, may not overlap it otherwise.</param>
    public static void Sigmoid(ReadOnlySpan<float> x, Span<float> y)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(y.Length, x.Length);
        fixed (float* from = x)
        fixed (float* to = y)
        {
            if (Vector512.IsHardwareAccelerated)
            {
                Sigmoid512(from, to, x.Length);
            }
            else
            {
                SigmoidAny(from, to, x.Length);
            }
        }
    }

    /// <summary>y = tanh x, to within 2e-6.</summary>
    /// <param name="x">Any numbers; the infinite ones have their limits.</param>
    /// <param name="y">As long as x at least; may be x itself, may not overlap it otherwise.</param>
    public static void Tanh(ReadOnlySpan<float> x, Span<float> y)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(y.Length, x.Length);
        fixed (float* from = x)
        fixed (float* to = y)
        {
            if (Vector512.IsHardwareAccelerated)
            {
                Tanh512(from, to, x.Length);
            }
            else
            {
                TanhAny(from, to, x.Length);
            }
        }
    }

    /// <summary>tanh of sixteen numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        // In this order x86 lets NaN through, as Arm does in any.
        x = Vector512.MaxNative(Vector512.Create(-Limit), Vector512.MinNative(Vector512.Create(Limit), x));
        var s = x * x;
        var p = Vector512.MultiplyAddEstimate(s, Vector512.Create(P4), Vector512.Create(P3));
        var q = Vector512.MultiplyAddEstimate(s, Vector512.Create(Q3), Vector512.Create(Q2));
        p = Vector512.MultiplyAddEstimate(s, p, Vector512.Create(P2));
        q = Vector512.MultiplyAddEstimate(s, q, Vector512.Create(Q1));
        p = Vector512.MultiplyAddEstimate(s, p, Vector512.Create(P1));
        q = Vector512.MultiplyAddEstimate(s, q, Vector512<float>.One);
        p = Vector512.MultiplyAddEstimate(s, p, Vector512.Create(P0));
        return x * p / q;
    }

    /// <summary>tanh of as many numbers as a vector has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x)
    {
        x = Vector.MaxNative(new Vector<float>(-Limit), Vector.MinNative(new Vector<float>(Limit), x));
        var s = x * x;
        var p = Vector.MultiplyAddEstimate(s, new Vector<float>(P4), new Vector<float>(P3));
        var q = Vector.MultiplyAddEstimate(s, new Vector<float>(Q3), new Vector<float>(Q2));
        p = Vector.MultiplyAddEstimate(s, p, new Vector<float>(P2));
        q = Vector.MultiplyAddEstimate(s, q, new Vector<float>(Q1));
        p = Vector.MultiplyAddEstimate(s, p, new Vector<float>(P1));
        q = Vector.MultiplyAddEstimate(s, q, Vector<float>.One);
        p = Vector.MultiplyAddEstimate(s, p, new Vector<float>(P0));
        return x * p / q;
    }

    /// <summary>The logistic function of sixteen numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x)
    {
        var half = Vector512.Create(0.5f);
        return Vector512.MultiplyAddEstimate(Tanh(x * half), half, half);
    }

    /// <summary>The logistic function of as many numbers as a vector has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x)
    {
        var half = new Vector<float>(0.5f);
        return Vector.MultiplyAddEstimate(Tanh(x * half), half, half);
    }

    /// <summary>The logistic function on vectors of 512 bits, whether the machine has them or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sigmoid512(float* x, float* y, nint count)
    {
        unchecked
        {
            nint i = 0;
            for (; i <= count - 16; i += 16)
            {
                Sigmoid(Vector512.Load(x + i)).Store(y + i);
            }

            if (i < count)
            {
                var tail = Vector512<float>.Zero;
                var length = (uint)(count - i) * sizeof(float);
                Unsafe.CopyBlockUnaligned(&tail, x + i, length);
                tail = Sigmoid(tail);
                Unsafe.CopyBlockUnaligned(y + i, &tail, length);
            }
        }
    }

    /// <summary>The logistic function on the vectors that the machine prefers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void SigmoidAny(float* x, float* y, nint count)
    {
        unchecked
        {
            nint i = 0;
            for (; i <= count - Vector<float>.Count; i += Vector<float>.Count)
            {
                Vector.Store(Sigmoid(Vector.Load(x + i)), y + i);
            }

            if (i < count)
            {
                var tail = Vector<float>.Zero;
                var length = (uint)(count - i) * sizeof(float);
                Unsafe.CopyBlockUnaligned(&tail, x + i, length);
                tail = Sigmoid(tail);
                Unsafe.CopyBlockUnaligned(y + i, &tail, length);
            }
        }
    }

    /// <summary>tanh on vectors of 512 bits, whether the machine has them or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Tanh512(float* x, float* y, nint count)
    {
        unchecked
        {
            nint i = 0;
            for (; i <= count - 16; i += 16)
            {
                Tanh(Vector512.Load(x + i)).Store(y + i);
            }

            if (i < count)
            {
                var tail = Vector512<float>.Zero;
                var length = (uint)(count - i) * sizeof(float);
                Unsafe.CopyBlockUnaligned(&tail, x + i, length);
                tail = Tanh(tail);
                Unsafe.CopyBlockUnaligned(y + i, &tail, length);
            }
        }
    }

    /// <summary>tanh on the vectors that the machine prefers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void TanhAny(float* x, float* y, nint count)
    {
        unchecked
        {
            nint i = 0;
            for (; i <= count - Vector<float>.Count; i += Vector<float>.Count)
            {
                Vector.Store(Tanh(Vector.Load(x + i)), y + i);
            }

            if (i < count)
            {
                var tail = Vector<float>.Zero;
                var length = (uint)(count - i) * sizeof(float);
                Unsafe.CopyBlockUnaligned(&tail, x + i, length);
                tail = Tanh(tail);
                Unsafe.CopyBlockUnaligned(y + i, &tail, length);
            }
        }
    }
}
