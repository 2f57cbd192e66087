using Sayso.Language;

namespace Sayso.Statements.Network;

/// <summary>
/// A stretch of text that the statement network reads at once: whole paragraphs, because a statement seldom reaches beyond one
/// (4 in 1,000 of PolNeAR train reach beyond a window).
/// </summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">One past the index of its last word.</param>
internal readonly record struct StatementWindow(int Start, int End)
{
    /// <summary>Words that paragraphs are put together to, at most.</summary>
    public const int Most = 192;

    /// <summary>Words of one window at most; a longer paragraph is cut at the end of a sentence, a longer sentence anywhere.</summary>
    public const int Longest = 384;

    /// <summary>Number of words.</summary>
    public int Length => End - Start;

    /// <summary>The windows of a text, in text order; every word is in exactly one.</summary>
    public static List<StatementWindow> Of(Analysis analysis) => Of(analysis, Most, Longest);

    /// <summary>The windows of a text for a reader with other bounds.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="most">In place of <see cref="Most"/>.</param>
    /// <param name="longest">In place of <see cref="Longest"/>.</param>
    public static List<StatementWindow> Of(Analysis analysis, int most, int longest)
    {
        var windows = new List<StatementWindow>();
        var (sentences, start, end) = (analysis.SentenceStarts, 0, 0);
        foreach (var paragraph in analysis.Text.Paragraphs)
        {
            var after = sentences[paragraph.EndSentence];
            if (end > start && after - start > most)
            {
                windows.Add(new StatementWindow(start, end));
                start = end;
            }

            for (var s = paragraph.FirstSentence; s < paragraph.EndSentence; s++)
            {
                if (sentences[s + 1] - start > longest && end > start)
                {
                    windows.Add(new StatementWindow(start, end));
                    start = end;
                }

                for (end = sentences[s + 1]; end - start > longest; start += longest)
                {
                    windows.Add(new StatementWindow(start, start + longest));
                }
            }
        }

        if (end > start)
        {
            windows.Add(new StatementWindow(start, end));
        }

        return windows;
    }
}
