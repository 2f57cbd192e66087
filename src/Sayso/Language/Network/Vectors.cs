using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sayso.Language.Network;

/// <summary>Small sums over rows of numbers. Eight at a time on any processor, so that the order of summation is one.</summary>
internal static class Vectors
{
    /// <summary>The sum of products of two rows of one length.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        b = b[..a.Length];
        var va = MemoryMarshal.Cast<float, Vector256<float>>(a);
        var vb = MemoryMarshal.Cast<float, Vector256<float>>(b);
        var (even, odd) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var i = 0;
        for (; i + 1 < va.Length; i += 2)
        {
            even = Vector256.MultiplyAddEstimate(va[i], vb[i], even);
            odd = Vector256.MultiplyAddEstimate(va[i + 1], vb[i + 1], odd);
        }

        if (i < va.Length)
        {
            even = Vector256.MultiplyAddEstimate(va[i], vb[i], even);
        }

        var sum = Vector256.Sum(even + odd);
        for (var rest = va.Length * Vector256<float>.Count; rest < a.Length; rest++)
        {
            sum += a[rest] * b[rest];
        }

        return sum;
    }

    /// <summary>The larger of 0 and a + b, place by place.</summary>
    public static void RectifiedSum(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> sum)
    {
        a = a[..sum.Length];
        b = b[..sum.Length];
        var va = MemoryMarshal.Cast<float, Vector256<float>>(a);
        var vb = MemoryMarshal.Cast<float, Vector256<float>>(b);
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector256.Max(va[i] + vb[i], Vector256<float>.Zero);
        }

        for (var i = vectors.Length * Vector256<float>.Count; i < sum.Length; i++)
        {
            sum[i] = Math.Max(0, a[i] + b[i]);
        }
    }

    /// <summary>Adds a row to another of its length.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        row = row[..sum.Length];
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += rows[i];
        }

        for (var i = sums.Length * Vector256<float>.Count; i < sum.Length; i++)
        {
            sum[i] += row[i];
        }
    }

    /// <summary>Makes probabilities of scores: exp(x) divided by the sum of all.</summary>
    public static void Softmax(Span<float> row)
    {
        var (largest, sum) = (row[Largest(row)], 0f);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = MathF.Exp(row[i] - largest);
            sum += row[i];
        }

        for (var i = 0; i < row.Length; i++)
        {
            row[i] /= sum;
        }
    }

    /// <summary>Puts 0 for what is less.</summary>
    public static void Rectify(Span<float> row)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(row);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector256.Max(vectors[i], Vector256<float>.Zero);
        }

        for (var i = vectors.Length * Vector256<float>.Count; i < row.Length; i++)
        {
            row[i] = Math.Max(0, row[i]);
        }
    }

    /// <summary>The place of the largest number; of equal ones the first. The row is not empty.</summary>
    public static int Largest(ReadOnlySpan<float> row)
    {
        var largest = 0;
        for (var i = 1; i < row.Length; i++)
        {
            largest = row[i] > row[largest] ? i : largest;
        }

        return largest;
    }
}
