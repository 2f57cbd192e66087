using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sayso.Language.Network;

/// <summary>The product on vectors of 256 bits: twelve sums of 8 columns in registers, a panel in two halves.</summary>
internal readonly unsafe struct ProductKernel256 : IProductKernel
{
    /// <inheritdoc/>
    public static int MostRows => 6;

    /// <inheritdoc/>
    public static void Multiply(float** x, float** start, float** y, int rows, nint column, float* panel, nint depth)
    {
        unchecked
        {
            for (var half = 0; half < PackedMatrix.PanelWidth; half += 16)
            {
                if (rows > 2)
                {
                    Six(x, start, y, column + half, panel + half, depth);
                }
                else
                {
                    Two(x, start, y, column + half, panel + half, depth);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(float** x, float** start, float** y, nint column, float* w, nint depth)
    {
        unchecked
        {
            float* x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3], x4 = x[4], x5 = x[5];
            var a00 = Vector256.Load(start[0] + column);
            var a01 = Vector256.Load(start[0] + column + 8);
            var a10 = Vector256.Load(start[1] + column);
            var a11 = Vector256.Load(start[1] + column + 8);
            var a20 = Vector256.Load(start[2] + column);
            var a21 = Vector256.Load(start[2] + column + 8);
            var a30 = Vector256.Load(start[3] + column);
            var a31 = Vector256.Load(start[3] + column + 8);
            var a40 = Vector256.Load(start[4] + column);
            var a41 = Vector256.Load(start[4] + column + 8);
            var a50 = Vector256.Load(start[5] + column);
            var a51 = Vector256.Load(start[5] + column + 8);
            for (nint i = 0; i < depth; i++)
            {
                var w0 = Vector256.Load(w);
                var w1 = Vector256.Load(w + 8);
                w += PackedMatrix.PanelWidth;
                var v = Vector256.Create(x0[i]);
                a00 = Vector256.MultiplyAddEstimate(v, w0, a00);
                a01 = Vector256.MultiplyAddEstimate(v, w1, a01);
                v = Vector256.Create(x1[i]);
                a10 = Vector256.MultiplyAddEstimate(v, w0, a10);
                a11 = Vector256.MultiplyAddEstimate(v, w1, a11);
                v = Vector256.Create(x2[i]);
                a20 = Vector256.MultiplyAddEstimate(v, w0, a20);
                a21 = Vector256.MultiplyAddEstimate(v, w1, a21);
                v = Vector256.Create(x3[i]);
                a30 = Vector256.MultiplyAddEstimate(v, w0, a30);
                a31 = Vector256.MultiplyAddEstimate(v, w1, a31);
                v = Vector256.Create(x4[i]);
                a40 = Vector256.MultiplyAddEstimate(v, w0, a40);
                a41 = Vector256.MultiplyAddEstimate(v, w1, a41);
                v = Vector256.Create(x5[i]);
                a50 = Vector256.MultiplyAddEstimate(v, w0, a50);
                a51 = Vector256.MultiplyAddEstimate(v, w1, a51);
            }

            a50.Store(y[5] + column);
            a51.Store(y[5] + column + 8);
            a40.Store(y[4] + column);
            a41.Store(y[4] + column + 8);
            a30.Store(y[3] + column);
            a31.Store(y[3] + column + 8);
            a20.Store(y[2] + column);
            a21.Store(y[2] + column + 8);
            a10.Store(y[1] + column);
            a11.Store(y[1] + column + 8);
            a00.Store(y[0] + column);
            a01.Store(y[0] + column + 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(float** x, float** start, float** y, nint column, float* w, nint depth)
    {
        unchecked
        {
            float* x0 = x[0], x1 = x[1];
            var a00 = Vector256.Load(start[0] + column);
            var a01 = Vector256.Load(start[0] + column + 8);
            var a10 = Vector256.Load(start[1] + column);
            var a11 = Vector256.Load(start[1] + column + 8);
            for (nint i = 0; i < depth; i++)
            {
                var w0 = Vector256.Load(w);
                var w1 = Vector256.Load(w + 8);
                w += PackedMatrix.PanelWidth;
                var v0 = Vector256.Create(x0[i]);
                a00 = Vector256.MultiplyAddEstimate(v0, w0, a00);
                a01 = Vector256.MultiplyAddEstimate(v0, w1, a01);
                var v1 = Vector256.Create(x1[i]);
                a10 = Vector256.MultiplyAddEstimate(v1, w0, a10);
                a11 = Vector256.MultiplyAddEstimate(v1, w1, a11);
            }

            a10.Store(y[1] + column);
            a11.Store(y[1] + column + 8);
            a00.Store(y[0] + column);
            a01.Store(y[0] + column + 8);
        }
    }
}
