namespace Sayso.Statements.Network;

/// <summary>A stretch of words that is a cue.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">One past its last word.</param>
/// <param name="Probability">How likely its words are words of a cue, on the mean; 0 to 1.</param>
internal readonly record struct FoundCue(int Start, int End, float Probability);

/// <summary>Cues from the probabilities of their labels.</summary>
internal static class CueDecoder
{
    private const int MostWords = 24;       // of one cue; the longest in PolNeAR are shorter

    /// <summary>The cues of a window, in text order.</summary>
    /// <param name="probabilities">[words x <see cref="StatementLabels.CueCount"/>].</param>
    /// <param name="first">Index of the window's first word.</param>
    /// <param name="least">A cue begins where a word is at least so likely to be of one.</param>
    /// <param name="cues">Takes them.</param>
    public static void Decode(ReadOnlySpan<float> probabilities, int first, float least, List<FoundCue> cues)
    {
        var count = probabilities.Length / StatementLabels.CueCount;
        for (var i = 0; i < count;)
        {
            if (Within(probabilities, i) < least)
            {
                i++;
                continue;
            }

            var (start, sum) = (i, Within(probabilities, i));
            for (i++; i < count && i - start < MostWords && GoesOn(probabilities.Slice(i * StatementLabels.CueCount, StatementLabels.CueCount), least); i++)
            {
                sum += Within(probabilities, i);
            }

            cues.Add(new FoundCue(first + start, first + i, sum / (i - start)));
        }
    }

    private static float Within(ReadOnlySpan<float> probabilities, int word) => 1 - probabilities[word * StatementLabels.CueCount];

    private static bool GoesOn(ReadOnlySpan<float> row, float least) => row[2] > row[1] && row[1] + row[2] >= least && row[2] > 0.5f * row[0];
}
