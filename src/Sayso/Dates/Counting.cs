using Sayso.Language;

namespace Sayso.Dates;

/// <summary>"40 tons a day", "$5 a year": a length that something is counted by comes again and again.</summary>
internal static class Counting
{
    /// <summary>The draft, as a set where it says by what something is counted.</summary>
    public static TimeDraft AsRate(TimeDraft draft, Analysis analysis)
    {
        if (draft is not { Shape: TimeShape.Length, Count: 1, Modifier: TimeModifier.None } || draft.Word == 0 || draft.EndWord - draft.Word != 2)
        {
            return draft;
        }

        var (article, before) = (analysis.Words[draft.Word], analysis.Words[draft.Word - 1]);
        return article.Span.Length <= 2 && before.Xpos is "NNS" or "CD" or "NNPS" && before.Span.End + 1 == article.Span.Start
            ? draft with { Shape = TimeShape.Often }
            : draft;
    }
}
