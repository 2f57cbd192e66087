using Sayso.Language;

namespace Sayso.Statements.Network;

/// <summary>
/// What the statement network is told beside the words: where quotations, sentences and paragraphs lie, and how a word lies to a
/// cue. Training and the product compute it here.
/// </summary>
internal static class StatementFeatures
{
    /// <summary>Number of values of <see cref="Places"/>.</summary>
    public const int PlaceCount = 32;

    /// <summary>Number of values of <see cref="Distance"/>.</summary>
    public const int DistanceCount = 30;

    /// <summary>Number of values of <see cref="Sentence"/>.</summary>
    public const int SentenceCount = 4;

    private const int LongestHeadline = 24;     // words, marks included
    private const int ShortQuotation = 5;       // tokens, marks included: “partial” words rather than speech

    /// <summary>
    /// For each word of a text one of <see cref="PlaceCount"/> values: outside a quotation, a mark of one, within a long one or a short
    /// one (0 to 3); + 4 for the first word of a sentence, + 8 of a paragraph, + 16 for all words of a headline.
    /// </summary>
    public static byte[] Places(Analysis analysis)
    {
        var places = new byte[analysis.Words.Count];
        MarkQuotations(analysis, places);
        for (var s = 0; s + 1 < analysis.SentenceStarts.Count; s++)
        {
            var first = analysis.SentenceStarts[s];
            if (first < places.Length)
            {
                places[first] |= 4;
            }
        }

        var headline = HasHeadline(analysis);
        for (var p = 0; p < analysis.Text.Paragraphs.Count; p++)
        {
            var paragraph = analysis.Text.Paragraphs[p];
            var (first, end) = (analysis.SentenceStarts[paragraph.FirstSentence], analysis.SentenceStarts[paragraph.EndSentence]);
            if (first < end)
            {
                places[first] |= 8;
            }

            for (var i = first; p == 0 && headline && i < end; i++)
            {
                places[i] |= 16;
            }
        }

        return places;
    }

    /// <summary>How far a word is from a cue, in 30 steps: 0 within it, 1 to 14 before it, 15 to 29 behind it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="start">The cue's first word.</param>
    /// <param name="end">One past its last word.</param>
    public static int Distance(int word, int start, int end)
        => word < start ? Step(start - word) : word >= end ? 14 + Math.Min(15, Step(word - end + 1) + (word - end >= 64 ? 1 : 0)) : 0;

    /// <summary>Whether a word stands in the cue's sentence (0), the one before (1), the one behind (2) or farther away (3).</summary>
    /// <param name="sentence">Index of the word's sentence.</param>
    /// <param name="ofCue">Index of the cue's sentence.</param>
    public static int Sentence(int sentence, int ofCue) => (sentence - ofCue) switch { 0 => 0, -1 => 1, 1 => 2, _ => 3 };

    /// <summary>For each word the index of its sentence.</summary>
    public static int[] Sentences(Analysis analysis)
    {
        var sentences = new int[analysis.Words.Count];
        for (var s = 0; s + 1 < analysis.SentenceStarts.Count; s++)
        {
            sentences.AsSpan(analysis.SentenceStarts[s], analysis.SentenceStarts[s + 1] - analysis.SentenceStarts[s]).Fill(s);
        }

        return sentences;
    }

    // A first paragraph that is short, and not the whole text.
    private static bool HasHeadline(Analysis analysis)
        => analysis.Text.Paragraphs is [{ FirstSentence: 0 } first, _, ..] && analysis.SentenceStarts[first.EndSentence] <= LongestHeadline;

    private static int Step(int distance) => distance switch
    {
        <= 8 => distance,
        <= 12 => 9,
        <= 16 => 10,
        <= 24 => 11,
        <= 32 => 12,
        <= 48 => 13,
        _ => 14,
    };

    private static void MarkQuotations(Analysis analysis, byte[] places)
    {
        var words = analysis.Words;
        var next = 0;
        foreach (var quotation in analysis.Text.Quotations)
        {
            if (quotation.Depth > 0)
            {
                continue;
            }

            while (next < words.Count && words[next].Span.End <= quotation.Span.Start)
            {
                next++;
            }

            var (first, end) = (next, next);
            while (end < words.Count && words[end].Span.Start < quotation.Span.End)
            {
                end++;
            }

            if (end == first)
            {
                continue;
            }

            var within = (byte)(words[end - 1].Token - words[first].Token < ShortQuotation ? 3 : 2);
            for (var i = first; i < end; i++)
            {
                places[i] |= words[i].Span.Start >= quotation.Inner.Start && words[i].Span.End <= quotation.Inner.End ? within : (byte)1;
            }
        }
    }
}
