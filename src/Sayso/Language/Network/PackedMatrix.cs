using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sayso.Language.Network;

/// <summary>
/// The weights of a linear layer, laid out once for fast products y = x W + bias in 32-bit floating point. Immutable and thread-safe;
/// no product allocates. Each element of a result is one chain of fused multiply-adds in the order of the depth, so a row's result
/// depends neither on the other rows of the call nor on the kind of vectors that the machine has.
/// </summary>
internal sealed unsafe class PackedMatrix
{
    /// <summary>Columns stand together in panels of this width: two vectors of 512 bits, or four of 256.</summary>
    public const int PanelWidth = 32;

    /// <summary>As many rows of x go over all panels before the next ones begin: they stay in the cache, and the weights are fetched seldom.</summary>
    public const int RowsAtOnce = 64;

    /// <summary>The places that a table of rows must have for <see cref="MultiplyRows"/>.</summary>
    public const int TableLength = RowsAtOnce + 8;

    private readonly float[] _storage;
    private readonly float* _panels;
    private readonly float* _bias;

    private PackedMatrix(int depth, int columns, ReadOnlySpan<float> bias)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(depth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        if (bias.Length != 0 && bias.Length != columns)
        {
            throw new ArgumentException($"{bias.Length} values for {columns} columns", nameof(bias));
        }

        Depth = depth;
        Columns = columns;
        var padded = (columns + PanelWidth - 1) / PanelWidth * PanelWidth;

        // On the heap for pinned objects nothing moves, so the pointers stay good as long as this object does.
        _storage = GC.AllocateArray<float>(checked((padded * (depth + 1)) + 16), pinned: true);
        var address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_storage));
        _panels = (float*)((address + 63) & ~(nint)63);
        _bias = _panels + ((nint)padded * depth);
        bias.CopyTo(new Span<float>(_bias, columns));
    }

    /// <summary>The number of rows of the matrix: the length of a row of x.</summary>
    public int Depth { get; }

    /// <summary>The number of columns of the matrix: the length of a row of y.</summary>
    public int Columns { get; }

    /// <summary>Lays out a matrix given by rows.</summary>
    /// <param name="weights">[depth, columns], the columns running fastest. Copied.</param>
    /// <param name="depth">The length of a row of x, from 1.</param>
    /// <param name="columns">The length of a row of y, from 1.</param>
    /// <param name="bias">What is added to each row of a product, one value a column; nothing for none. Copied.</param>
    public static PackedMatrix FromRows(ReadOnlySpan<float> weights, int depth, int columns, ReadOnlySpan<float> bias = default)
    {
        var matrix = new PackedMatrix(depth, columns, bias);
        matrix.Pack(weights, columns, 1);
        return matrix;
    }

    /// <summary>Lays out a matrix given by columns: the weight of a linear layer as PyTorch keeps it.</summary>
    /// <param name="weights">[columns, depth], the depth running fastest. Copied.</param>
    /// <param name="depth">The length of a row of x ("in features"), from 1.</param>
    /// <param name="columns">The length of a row of y ("out features"), from 1.</param>
    /// <param name="bias">What is added to each row of a product, one value a column; nothing for none. Copied.</param>
    public static PackedMatrix FromLinear(ReadOnlySpan<float> weights, int depth, int columns, ReadOnlySpan<float> bias = default)
    {
        var matrix = new PackedMatrix(depth, columns, bias);
        matrix.Pack(weights, 1, depth);
        return matrix;
    }

    /// <summary>y = x W + bias.</summary>
    /// <param name="x">[rows, depth].</param>
    /// <param name="rows">How many rows, from 0.</param>
    /// <param name="y">[rows, columns]. Must not overlap <paramref name="x"/>.</param>
    public void Multiply(ReadOnlySpan<float> x, int rows, Span<float> y) => Multiply(x, Depth, rows, y, Columns, add: false);

    /// <summary>y = x W + bias or y += x W, for rows that stand apart.</summary>
    /// <param name="x">Rows of <see cref="Depth"/> numbers.</param>
    /// <param name="xStride">From one row of x to the next, at least <see cref="Depth"/>; 0 takes the same row again.</param>
    /// <param name="rows">How many rows, from 0.</param>
    /// <param name="y">Rows of <see cref="Columns"/> numbers. Must not overlap <paramref name="x"/>.</param>
    /// <param name="yStride">From one row of y to the next, at least <see cref="Columns"/>.</param>
    /// <param name="add">Whether to add to what y holds, and leave the bias out.</param>
    /// <exception cref="ArgumentException">The spans are too short for so many rows.</exception>
    public void Multiply(ReadOnlySpan<float> x, int xStride, int rows, Span<float> y, int yStride, bool add)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(xStride);
        ArgumentOutOfRangeException.ThrowIfLessThan(yStride, Columns);
        if (rows == 0)
        {
            return;
        }

        if (((rows - 1L) * xStride) + Depth > x.Length || ((rows - 1L) * yStride) + Columns > y.Length)
        {
            throw new ArgumentException($"{rows} rows do not fit into spans of {x.Length} and {y.Length}");
        }

        fixed (float* xs = x)
        fixed (float* ys = y)
        {
            Multiply(xs, xStride, rows, ys, yStride, add ? ys : null, yStride);
        }
    }

    /// <summary>y = start + x W, unchecked.</summary>
    /// <param name="x">The first row of x.</param>
    /// <param name="xStride">From one row of x to the next.</param>
    /// <param name="rows">How many rows, from 0.</param>
    /// <param name="y">The first row of y.</param>
    /// <param name="yStride">From one row of y to the next.</param>
    /// <param name="start">The first row of what the sums begin with, which may be y; null for the bias.</param>
    /// <param name="startStride">From one row of start to the next.</param>
    public void Multiply(float* x, nint xStride, int rows, float* y, nint yStride, float* start, nint startStride)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Multiply<ProductKernel512>(x, xStride, rows, y, yStride, start, startStride);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Multiply<ProductKernel256>(x, xStride, rows, y, yStride, start, startStride);
        }
        else
        {
            Multiply<ProductKernel128>(x, xStride, rows, y, yStride, start, startStride);
        }
    }

    /// <summary>The same with a kernel of one's choice, for tests and measurements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply<TKernel>(float* x, nint xStride, int rows, float* y, nint yStride, float* start, nint startStride)
        where TKernel : struct, IProductKernel
    {
        unchecked
        {
            var pointers = stackalloc float*[3 * TableLength];
            float** xs = pointers, ys = xs + TableLength, starts = ys + TableLength;
            if (start == null)
            {
                start = _bias;
                startStride = 0;
            }

            for (var first = 0; first < rows; first += RowsAtOnce)
            {
                var count = Math.Min(RowsAtOnce, rows - first);
                for (var r = 0; r < count; r++)
                {
                    nint row = first + r;
                    xs[r] = x + (row * xStride);
                    ys[r] = y + (row * yStride);
                    starts[r] = start + (row * startStride);
                }

                Sweep<TKernel>(xs, starts, ys, count);
            }
        }
    }

    /// <summary>y = start + x W for rows that lie anywhere, unchecked.</summary>
    /// <param name="x">A table of rows of x, with <see cref="TableLength"/> places; those beyond the rows are used.</param>
    /// <param name="start">The same of what the sums begin with; null for the bias.</param>
    /// <param name="y">The same of the result.</param>
    /// <param name="rows">How many rows, from 1 to <see cref="RowsAtOnce"/>.</param>
    public void MultiplyRows(float** x, float** start, float** y, int rows)
    {
        var biases = stackalloc float*[TableLength];
        if (start == null)
        {
            new Span<nint>(biases, TableLength).Fill((nint)_bias);
            start = biases;
        }

        if (Vector512.IsHardwareAccelerated)
        {
            Sweep<ProductKernel512>(x, start, y, rows);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Sweep<ProductKernel256>(x, start, y, rows);
        }
        else
        {
            Sweep<ProductKernel128>(x, start, y, rows);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sweep<TKernel>(float** xs, float** starts, float** ys, int rows)
        where TKernel : struct, IProductKernel
    {
        unchecked
        {
            // The last tile is filled up with the last row; a kernel works on whole tiles.
            var tile = TKernel.MostRows;
            for (var r = rows; r < rows + tile - 1; r++)
            {
                xs[r] = xs[rows - 1];
                starts[r] = starts[rows - 1];
                ys[r] = ys[rows - 1];
            }

            nint full = Columns / PanelWidth * PanelWidth;
            for (nint column = 0; column < full; column += PanelWidth)
            {
                for (var r = 0; r < rows; r += tile)
                {
                    TKernel.Multiply(xs + r, starts + r, ys + r, Math.Min(tile, rows - r), column, _panels + (column * Depth), Depth);
                }
            }

            var left = Columns - (int)full;
            if (left == 0)
            {
                GC.KeepAlive(this);
                return;
            }

            // The last panel is only partly there: its rows are widened in a buffer, as nothing beyond a row's end may be touched.
            var buffer = stackalloc float[tile * PanelWidth];
            var wide = stackalloc float*[tile];
            for (var r = 0; r < rows; r += tile)
            {
                var wanted = Math.Min(tile, rows - r);
                for (var i = 0; i < tile; i++)
                {
                    wide[i] = buffer + (i * PanelWidth);
                    new ReadOnlySpan<float>(starts[r + i] + full, left).CopyTo(new Span<float>(wide[i], left));
                }

                TKernel.Multiply(xs + r, wide, wide, wanted, 0, _panels + (full * Depth), Depth);
                for (var i = 0; i < wanted; i++)
                {
                    new ReadOnlySpan<float>(wide[i], left).CopyTo(new Span<float>(ys[r + i] + full, left));
                }
            }

            GC.KeepAlive(this);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(ReadOnlySpan<float> weights, nint rowStride, nint columnStride)
    {
        if (weights.Length != (long)Depth * Columns)
        {
            throw new ArgumentException($"{weights.Length} weights for {Depth} x {Columns}", nameof(weights));
        }

        fixed (float* source = weights)
        {
            unchecked
            {
                for (nint column = 0; column < Columns; column++)
                {
                    var target = _panels + (column / PanelWidth * PanelWidth * Depth) + (column % PanelWidth);
                    var from = source + (column * columnStride);
                    for (nint i = 0; i < Depth; i++)
                    {
                        target[i * PanelWidth] = from[i * rowStride];
                    }
                }
            }
        }

        GC.KeepAlive(this);
    }
}
