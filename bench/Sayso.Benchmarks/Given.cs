namespace Sayso.Benchmarks;

/// <summary>Made-up data, the same in every run.</summary>
internal static class Given
{
    /// <summary>Small numbers around 0.</summary>
    public static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = (random.NextSingle() - 0.5f) * 0.3f;
        }

        return numbers;
    }

    /// <summary>The starts of sentences of 7 to 43 words, as long as those of news on average, and at the end the number of words.</summary>
    public static int[] Sentences(int count)
    {
        var random = new Random(1);
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + 7 + random.Next(13) + random.Next(13) + random.Next(13);
        }

        return starts;
    }
}
