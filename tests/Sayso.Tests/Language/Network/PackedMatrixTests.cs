using Sayso.Language.Network;
using Xunit;

namespace Sayso.Tests.Language.Network;

public sealed unsafe class PackedMatrixTests
{
    private const float Untouched = 12345;

    public static TheoryData<int, int, int> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int, int> { { 1, 1, 1 }, { 130, 5, 33 }, { 64, 320, 128 }, { 7, 400, 31 } };
            for (var rows = 1; rows <= 17; rows++)
            {
                shapes.Add(rows, 20 + rows, (rows * 13 % 90) + 1);
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_product_is_that_of_the_textbook(int rows, int depth, int columns)
    {
        var (x, weights, bias) = (Numbers.Random(rows * depth, 1), Numbers.Random(depth * columns, 2), Numbers.Random(columns, 3));
        var expected = Numbers.Product(x, rows, weights, depth, columns, bias);
        var y = new float[rows * columns];
        PackedMatrix.FromRows(weights, depth, columns, bias).Multiply(x, rows, y);
        Assert.InRange(Numbers.Distance(expected, y), 0, 1e-6 * depth);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void All_kernels_give_the_same_bits(int rows, int depth, int columns)
    {
        var x = Numbers.Random(rows * depth, 4);
        var matrix = PackedMatrix.FromRows(Numbers.Random(depth * columns, 5), depth, columns, Numbers.Random(columns, 6));
        var expected = new float[rows * columns];
        matrix.Multiply(x, rows, expected);
        Assert.Equal(expected, Run<ProductKernel512>(matrix, x, rows));
        Assert.Equal(expected, Run<ProductKernel256>(matrix, x, rows));
        Assert.Equal(expected, Run<ProductKernel128>(matrix, x, rows));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(65)]
    public void A_row_does_not_depend_on_its_neighbours(int together)
    {
        const int Rows = 130, Depth = 50, Columns = 70;
        var x = Numbers.Random(Rows * Depth, 7);
        var matrix = PackedMatrix.FromRows(Numbers.Random(Depth * Columns, 8), Depth, Columns, Numbers.Random(Columns, 9));
        var all = new float[Rows * Columns];
        var parts = new float[Rows * Columns];
        matrix.Multiply(x, Rows, all);
        for (var first = 0; first < Rows; first += together)
        {
            var count = Math.Min(together, Rows - first);
            matrix.Multiply(x.AsSpan(first * Depth), count, parts.AsSpan(first * Columns));
        }

        Assert.Equal(all, parts);
    }

    [Fact]
    public void Rows_may_stand_apart_and_nothing_between_them_is_touched()
    {
        const int Rows = 11, Depth = 9, Columns = 37, XStride = 12, YStride = 41;
        var x = Numbers.Random(Rows * XStride, 10);
        var weights = Numbers.Random(Depth * Columns, 11);
        var y = Enumerable.Repeat(Untouched, Rows * YStride).ToArray();
        PackedMatrix.FromRows(weights, Depth, Columns).Multiply(x, XStride, Rows, y.AsSpan(0, (Rows * YStride) - 4), YStride, add: false);
        for (var r = 0; r < Rows; r++)
        {
            var expected = Numbers.Product(x.AsSpan(r * XStride, Depth), 1, weights, Depth, Columns);
            Assert.InRange(Numbers.Distance(expected, y.AsSpan(r * YStride, Columns)), 0, 1e-5);
            Assert.All(y[((r * YStride) + Columns)..((r + 1) * YStride)], value => Assert.Equal(Untouched, value));
        }
    }

    [Fact]
    public void A_product_can_be_added_to_what_is_there_without_the_bias()
    {
        const int Rows = 5, Depth = 16, Columns = 45;
        var (x, weights, before) = (Numbers.Random(Rows * Depth, 12), Numbers.Random(Depth * Columns, 13), Numbers.Random(Rows * Columns, 14));
        var expected = Numbers.Product(x, Rows, weights, Depth, Columns).Zip(before, (a, b) => a + b).ToArray();
        var y = before.ToArray();
        PackedMatrix.FromRows(weights, Depth, Columns, Numbers.Random(Columns, 15)).Multiply(x, Depth, Rows, y, Columns, add: true);
        Assert.InRange(Numbers.Distance(expected, y), 0, 1e-5);
    }

    [Fact]
    public void A_matrix_by_columns_is_the_one_by_rows_turned()
    {
        const int Rows = 3, Depth = 21, Columns = 34;
        var (x, weights) = (Numbers.Random(Rows * Depth, 16), Numbers.Random(Depth * Columns, 17));
        var expected = new float[Rows * Columns];
        var y = new float[Rows * Columns];
        PackedMatrix.FromRows(weights, Depth, Columns).Multiply(x, Rows, expected);
        PackedMatrix.FromLinear(Numbers.Transposed(weights, Depth, Columns), Depth, Columns).Multiply(x, Rows, y);
        Assert.Equal(expected, y);
    }

    [Fact]
    public void Threads_share_a_matrix()
    {
        const int Rows = 20, Depth = 64, Columns = 100;
        var x = Numbers.Random(Rows * Depth, 18);
        var matrix = PackedMatrix.FromRows(Numbers.Random(Depth * Columns, 19), Depth, Columns);
        var expected = new float[Rows * Columns];
        matrix.Multiply(x, Rows, expected);
        Parallel.For(0, 50, _ =>
        {
            var y = new float[Rows * Columns];
            matrix.Multiply(x, Rows, y);
            Assert.Equal(expected, y);
        });
    }

    [Fact]
    public void Spans_that_are_too_short_are_refused()
    {
        var matrix = PackedMatrix.FromRows(new float[6], 2, 3);
        Assert.Throws<ArgumentException>(() => matrix.Multiply(new float[3], 2, new float[6]));
        Assert.Throws<ArgumentException>(() => matrix.Multiply(new float[4], 2, new float[5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Multiply(new float[4], 2, 2, new float[6], 2, add: false));
        Assert.Throws<ArgumentException>(() => PackedMatrix.FromRows(new float[5], 2, 3));
        Assert.Throws<ArgumentException>(() => PackedMatrix.FromRows(new float[6], 2, 3, new float[2]));
    }

    private static float[] Run<TKernel>(PackedMatrix matrix, float[] x, int rows)
        where TKernel : struct, IProductKernel
    {
        var y = new float[rows * matrix.Columns];
        fixed (float* xs = x)
        fixed (float* ys = y)
        {
            matrix.Multiply<TKernel>(xs, matrix.Depth, rows, ys, matrix.Columns, null, 0);
        }

        return y;
    }
}
