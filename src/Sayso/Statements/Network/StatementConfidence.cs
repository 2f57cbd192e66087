namespace Sayso.Statements.Network;

/// <summary>
/// How likely a found statement is right: a logistic regression (Platt 1999 for one score; here for several) over what the network
/// is sure of, fitted on articles that it did not learn from. Right means as <c>attr/overlap</c> of the project's scorer has it: an annotator has a statement with
/// at least half the content's words and a word of the source.
/// </summary>
internal static class StatementConfidence
{
    /// <summary>Numbers that are looked at.</summary>
    public const int Count = 10;

    /// <summary>Writes the numbers of a statement.</summary>
    /// <param name="cue">Its cue.</param>
    /// <param name="parts">Its source and content.</param>
    /// <param name="places"><see cref="StatementFeatures.Places"/> of the text.</param>
    /// <param name="numbers">[<see cref="Count"/>]; written.</param>
    public static void Numbers(FoundCue cue, FoundParts parts, ReadOnlySpan<byte> places, Span<float> numbers)
    {
        var (words, quoted) = (0, 0);
        foreach (var (start, end) in parts.Content)
        {
            words += end - start;
            for (var i = start; i < end; i++)
            {
                quoted += (places[i] & 3) is 2 or 3 ? 1 : 0;
            }
        }

        numbers[0] = 1;
        numbers[1] = Logit(cue.Probability);
        numbers[2] = Logit(parts.ContentProbability);
        numbers[3] = Logit(parts.EdgeProbability);
        numbers[4] = parts.Source is null ? 0 : Logit(parts.SourceProbability);
        numbers[5] = parts.Source is null ? Logit(parts.SourceProbability) : 0;
        numbers[6] = parts.Source is null ? 1 : 0;
        numbers[7] = MathF.Log(words + 1);
        numbers[8] = words == 0 ? 0 : (float)quoted / words;
        numbers[9] = parts.Content.Count > 1 ? 1 : 0;
    }

    /// <summary>The confidence, 0 to 1.</summary>
    /// <param name="numbers">From <see cref="Numbers"/>.</param>
    /// <param name="weights">[<see cref="Count"/>].</param>
    public static double Of(ReadOnlySpan<float> numbers, ReadOnlySpan<float> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            sum += (double)numbers[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static float Logit(float p)
    {
        var kept = Math.Clamp(p, 0.001f, 0.999f);
        return MathF.Log(kept / (1 - kept));
    }
}
