using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sayso.Language.Network;

/// <summary>
/// Scores into probabilities. Sums are formed in sixteen interleaved parts that are then added up in one order, on every machine.
/// </summary>
internal static class Probabilities
{
    /// <summary>The logarithm of the sum of exp(score): what to subtract from scores to have logarithms of probabilities.</summary>
    /// <param name="scores">Finite numbers, at least one.</param>
    public static float LogSumExp(ReadOnlySpan<float> scores)
    {
        var largest = Largest(scores);
        return largest + (float)Math.Log(SumOfExponentials(scores, largest, []));
    }

    /// <summary>Turns scores into probabilities, which sum to 1.</summary>
    /// <param name="scores">Finite numbers, at least one; replaced by the result.</param>
    public static void Softmax(Span<float> scores)
    {
        var sum = SumOfExponentials(scores, Largest(scores), scores);
        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    private static float Largest(ReadOnlySpan<float> scores) => scores[Vectors.Largest(scores)];

    private static float SumOfExponentials(ReadOnlySpan<float> scores, float largest, Span<float> exponentials)
    {
        var sum = Vector512<float>.Zero;
        Span<float> part = stackalloc float[Vector512<float>.Count];
        for (var i = 0; i < scores.Length; i += part.Length)
        {
            // exp(-infinity) is 0 and adds nothing.
            part.Fill(float.NegativeInfinity);
            var length = Math.Min(part.Length, scores.Length - i);
            scores.Slice(i, length).CopyTo(part);
            var exponential = Vector512.Exp(MemoryMarshal.Cast<float, Vector512<float>>(part)[0] - Vector512.Create(largest));
            sum += exponential;
            if (!exponentials.IsEmpty)
            {
                exponential.CopyTo(part);
                part[..length].CopyTo(exponentials[i..]);
            }
        }

        var total = 0f;
        for (var lane = 0; lane < Vector512<float>.Count; lane++)
        {
            total += sum[lane];
        }

        return total;
    }
}
