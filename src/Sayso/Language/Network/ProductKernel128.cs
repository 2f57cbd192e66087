using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sayso.Language.Network;

/// <summary>
/// The product on vectors of 128 bits, a panel in quarters: what 64-bit Arm has, and, slowly, every machine.
/// </summary>
internal readonly unsafe struct ProductKernel128 : IProductKernel
{
    private const int Part = 8;

    /// <inheritdoc/>
    public static int MostRows => 4;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(float** x, float** start, float** y, int rows, nint column, float* panel, nint depth)
    {
        unchecked
        {
            float* x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3];
            for (var part = 0; part < PackedMatrix.PanelWidth; part += Part, column += Part)
            {
                var w = panel + part;
                var a00 = Vector128.Load(start[0] + column);
                var a01 = Vector128.Load(start[0] + column + 4);
                var a10 = Vector128.Load(start[1] + column);
                var a11 = Vector128.Load(start[1] + column + 4);
                var a20 = Vector128.Load(start[2] + column);
                var a21 = Vector128.Load(start[2] + column + 4);
                var a30 = Vector128.Load(start[3] + column);
                var a31 = Vector128.Load(start[3] + column + 4);
                for (nint i = 0; i < depth; i++)
                {
                    var w0 = Vector128.Load(w);
                    var w1 = Vector128.Load(w + 4);
                    w += PackedMatrix.PanelWidth;
                    var v = Vector128.Create(x0[i]);
                    a00 = Vector128.MultiplyAddEstimate(v, w0, a00);
                    a01 = Vector128.MultiplyAddEstimate(v, w1, a01);
                    v = Vector128.Create(x1[i]);
                    a10 = Vector128.MultiplyAddEstimate(v, w0, a10);
                    a11 = Vector128.MultiplyAddEstimate(v, w1, a11);
                    v = Vector128.Create(x2[i]);
                    a20 = Vector128.MultiplyAddEstimate(v, w0, a20);
                    a21 = Vector128.MultiplyAddEstimate(v, w1, a21);
                    v = Vector128.Create(x3[i]);
                    a30 = Vector128.MultiplyAddEstimate(v, w0, a30);
                    a31 = Vector128.MultiplyAddEstimate(v, w1, a31);
                }

                a30.Store(y[3] + column);
                a31.Store(y[3] + column + 4);
                a20.Store(y[2] + column);
                a21.Store(y[2] + column + 4);
                a10.Store(y[1] + column);
                a11.Store(y[1] + column + 4);
                a00.Store(y[0] + column);
                a01.Store(y[0] + column + 4);
            }
        }
    }
}
