using System.Numerics;
using System.Runtime.InteropServices;

namespace Sayso.Language.Network;

/// <summary>Small sums over rows of numbers. The order of summation depends on the length and the processor's vector width alone.</summary>
internal static class Vectors
{
    /// <summary>The sum of products of two rows of one length.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        b = b[..a.Length];
        var va = MemoryMarshal.Cast<float, Vector<float>>(a);
        var vb = MemoryMarshal.Cast<float, Vector<float>>(b);
        var (even, odd) = (Vector<float>.Zero, Vector<float>.Zero);
        var i = 0;
        for (; i + 1 < va.Length; i += 2)
        {
            even = Vector.MultiplyAddEstimate(va[i], vb[i], even);
            odd = Vector.MultiplyAddEstimate(va[i + 1], vb[i + 1], odd);
        }

        if (i < va.Length)
        {
            even = Vector.MultiplyAddEstimate(va[i], vb[i], even);
        }

        var sum = Vector.Sum(even + odd);
        for (var rest = va.Length * Vector<float>.Count; rest < a.Length; rest++)
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
        var va = MemoryMarshal.Cast<float, Vector<float>>(a);
        var vb = MemoryMarshal.Cast<float, Vector<float>>(b);
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector.Max(va[i] + vb[i], Vector<float>.Zero);
        }

        for (var i = vectors.Length * Vector<float>.Count; i < sum.Length; i++)
        {
            sum[i] = Math.Max(0, a[i] + b[i]);
        }
    }

    /// <summary>Puts 0 for what is less.</summary>
    public static void Rectify(Span<float> row)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(row);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector.Max(vectors[i], Vector<float>.Zero);
        }

        for (var i = vectors.Length * Vector<float>.Count; i < row.Length; i++)
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
