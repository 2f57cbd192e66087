using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sayso.Language.Network;

/// <summary>The product on vectors of 512 bits: sixteen sums of 16 columns in registers.</summary>
internal readonly unsafe struct ProductKernel512 : IProductKernel
{
    /// <inheritdoc/>
    public static int MostRows => 8;

    /// <inheritdoc/>
    public static void Multiply(float** x, float** start, float** y, int rows, nint column, float* panel, nint depth)
    {
        if (rows > 4)
        {
            Eight(x, start, y, column, panel, depth);
        }
        else if (rows > 2)
        {
            Four(x, start, y, column, panel, depth);
        }
        else
        {
            Two(x, start, y, column, panel, depth);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(float** x, float** start, float** y, nint column, float* w, nint depth)
    {
        unchecked
        {
            float* x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3], x4 = x[4], x5 = x[5], x6 = x[6], x7 = x[7];
            var a00 = Vector512.Load(start[0] + column);
            var a01 = Vector512.Load(start[0] + column + 16);
            var a10 = Vector512.Load(start[1] + column);
            var a11 = Vector512.Load(start[1] + column + 16);
            var a20 = Vector512.Load(start[2] + column);
            var a21 = Vector512.Load(start[2] + column + 16);
            var a30 = Vector512.Load(start[3] + column);
            var a31 = Vector512.Load(start[3] + column + 16);
            var a40 = Vector512.Load(start[4] + column);
            var a41 = Vector512.Load(start[4] + column + 16);
            var a50 = Vector512.Load(start[5] + column);
            var a51 = Vector512.Load(start[5] + column + 16);
            var a60 = Vector512.Load(start[6] + column);
            var a61 = Vector512.Load(start[6] + column + 16);
            var a70 = Vector512.Load(start[7] + column);
            var a71 = Vector512.Load(start[7] + column + 16);
            for (nint i = 0; i < depth; i++)
            {
                var w0 = Vector512.Load(w);
                var w1 = Vector512.Load(w + 16);
                w += 32;
                var v0 = Vector512.Create(x0[i]);
                a00 = Vector512.MultiplyAddEstimate(v0, w0, a00);
                a01 = Vector512.MultiplyAddEstimate(v0, w1, a01);
                var v1 = Vector512.Create(x1[i]);
                a10 = Vector512.MultiplyAddEstimate(v1, w0, a10);
                a11 = Vector512.MultiplyAddEstimate(v1, w1, a11);
                var v2 = Vector512.Create(x2[i]);
                a20 = Vector512.MultiplyAddEstimate(v2, w0, a20);
                a21 = Vector512.MultiplyAddEstimate(v2, w1, a21);
                var v3 = Vector512.Create(x3[i]);
                a30 = Vector512.MultiplyAddEstimate(v3, w0, a30);
                a31 = Vector512.MultiplyAddEstimate(v3, w1, a31);
                var v4 = Vector512.Create(x4[i]);
                a40 = Vector512.MultiplyAddEstimate(v4, w0, a40);
                a41 = Vector512.MultiplyAddEstimate(v4, w1, a41);
                var v5 = Vector512.Create(x5[i]);
                a50 = Vector512.MultiplyAddEstimate(v5, w0, a50);
                a51 = Vector512.MultiplyAddEstimate(v5, w1, a51);
                var v6 = Vector512.Create(x6[i]);
                a60 = Vector512.MultiplyAddEstimate(v6, w0, a60);
                a61 = Vector512.MultiplyAddEstimate(v6, w1, a61);
                var v7 = Vector512.Create(x7[i]);
                a70 = Vector512.MultiplyAddEstimate(v7, w0, a70);
                a71 = Vector512.MultiplyAddEstimate(v7, w1, a71);
            }

            // From the last row to the first: where rows are repeated to fill the tile, all hold the same.
            a70.Store(y[7] + column);
            a71.Store(y[7] + column + 16);
            a60.Store(y[6] + column);
            a61.Store(y[6] + column + 16);
            a50.Store(y[5] + column);
            a51.Store(y[5] + column + 16);
            a40.Store(y[4] + column);
            a41.Store(y[4] + column + 16);
            a30.Store(y[3] + column);
            a31.Store(y[3] + column + 16);
            a20.Store(y[2] + column);
            a21.Store(y[2] + column + 16);
            a10.Store(y[1] + column);
            a11.Store(y[1] + column + 16);
            a00.Store(y[0] + column);
            a01.Store(y[0] + column + 16);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(float** x, float** start, float** y, nint column, float* w, nint depth)
    {
        unchecked
        {
            float* x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3];
            var a00 = Vector512.Load(start[0] + column);
            var a01 = Vector512.Load(start[0] + column + 16);
            var a10 = Vector512.Load(start[1] + column);
            var a11 = Vector512.Load(start[1] + column + 16);
            var a20 = Vector512.Load(start[2] + column);
            var a21 = Vector512.Load(start[2] + column + 16);
            var a30 = Vector512.Load(start[3] + column);
            var a31 = Vector512.Load(start[3] + column + 16);
            for (nint i = 0; i < depth; i++)
            {
                var w0 = Vector512.Load(w);
                var w1 = Vector512.Load(w + 16);
                w += 32;
                var v0 = Vector512.Create(x0[i]);
                a00 = Vector512.MultiplyAddEstimate(v0, w0, a00);
                a01 = Vector512.MultiplyAddEstimate(v0, w1, a01);
                var v1 = Vector512.Create(x1[i]);
                a10 = Vector512.MultiplyAddEstimate(v1, w0, a10);
                a11 = Vector512.MultiplyAddEstimate(v1, w1, a11);
                var v2 = Vector512.Create(x2[i]);
                a20 = Vector512.MultiplyAddEstimate(v2, w0, a20);
                a21 = Vector512.MultiplyAddEstimate(v2, w1, a21);
                var v3 = Vector512.Create(x3[i]);
                a30 = Vector512.MultiplyAddEstimate(v3, w0, a30);
                a31 = Vector512.MultiplyAddEstimate(v3, w1, a31);
            }

            a30.Store(y[3] + column);
            a31.Store(y[3] + column + 16);
            a20.Store(y[2] + column);
            a21.Store(y[2] + column + 16);
            a10.Store(y[1] + column);
            a11.Store(y[1] + column + 16);
            a00.Store(y[0] + column);
            a01.Store(y[0] + column + 16);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(float** x, float** start, float** y, nint column, float* w, nint depth)
    {
        unchecked
        {
            float* x0 = x[0], x1 = x[1];
            var a00 = Vector512.Load(start[0] + column);
            var a01 = Vector512.Load(start[0] + column + 16);
            var a10 = Vector512.Load(start[1] + column);
            var a11 = Vector512.Load(start[1] + column + 16);
            for (nint i = 0; i < depth; i++)
            {
                var w0 = Vector512.Load(w);
                var w1 = Vector512.Load(w + 16);
                w += 32;
                var v0 = Vector512.Create(x0[i]);
                a00 = Vector512.MultiplyAddEstimate(v0, w0, a00);
                a01 = Vector512.MultiplyAddEstimate(v0, w1, a01);
                var v1 = Vector512.Create(x1[i]);
                a10 = Vector512.MultiplyAddEstimate(v1, w0, a10);
                a11 = Vector512.MultiplyAddEstimate(v1, w1, a11);
            }

            a10.Store(y[1] + column);
            a11.Store(y[1] + column + 16);
            a00.Store(y[0] + column);
            a01.Store(y[0] + column + 16);
        }
    }
}
