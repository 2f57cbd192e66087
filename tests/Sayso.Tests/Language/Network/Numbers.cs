namespace Sayso.Tests.Language.Network;

/// <summary>Made-up numbers for the tests of the kernels, the same in every run.</summary>
internal static class Numbers
{
    /// <summary>Numbers between -scale and scale.</summary>
    public static float[] Random(int count, int seed, float scale = 1)
    {
        var random = new Random(seed);
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = ((random.NextSingle() * 2) - 1) * scale;
        }

        return numbers;
    }

    /// <summary>The largest distance between numbers at the same place; infinite if one is not a number.</summary>
    public static double Distance(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var largest = a.Length == b.Length ? 0 : double.PositiveInfinity;
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var distance = Math.Abs((double)a[i] - b[i]);
            largest = distance <= largest ? largest : double.IsNaN(distance) ? double.PositiveInfinity : distance;
        }

        return largest;
    }

    /// <summary>x W + bias as the textbook has it, in double precision. W is [depth, columns].</summary>
    public static float[] Product(ReadOnlySpan<float> x, int rows, ReadOnlySpan<float> weights, int depth, int columns, ReadOnlySpan<float> bias = default)
    {
        var y = new float[rows * columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                var sum = bias.IsEmpty ? 0.0 : bias[c];
                for (var i = 0; i < depth; i++)
                {
                    sum += (double)x[(r * depth) + i] * weights[(i * columns) + c];
                }

                y[(r * columns) + c] = (float)sum;
            }
        }

        return y;
    }

    /// <summary>[rows, columns] to [columns, rows].</summary>
    public static float[] Transposed(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        var turned = new float[matrix.Length];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                turned[(c * rows) + r] = matrix[(r * columns) + c];
            }
        }

        return turned;
    }
}
