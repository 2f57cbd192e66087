using Sayso.Documents;
using Sayso.Language.Network;

namespace Sayso.Language;

/// <summary>Turns labels of words into names of the text.</summary>
internal static class NameSpans
{
    /// <summary>The names, in text order, none inside another.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="words">Its words, with their tokens.</param>
    /// <param name="rows">What the network says of each.</param>
    /// <param name="starts">Index of each sentence's first word, and at the end the number of words.</param>
    public static List<Name> Of(string text, List<(TextSpan Span, int Token, bool Joined)> words, WordRow[] rows, int[] starts)
    {
        var names = new List<Name>();
        for (var sentence = 0; sentence < starts.Length - 1; sentence++)
        {
            var (first, free) = (-1, starts[sentence]);          // free: the first word that no name has yet
            for (var i = starts[sentence]; i < starts[sentence + 1]; i++)
            {
                if (rows[i].Name == NameLabels.Outside || i < free)
                {
                    continue;
                }

                var place = NameLabels.PlaceOf(rows[i].Name);
                first = place is NameLabels.Begin or NameLabels.Single || first < free ? i : first;
                if (place is NameLabels.End or NameLabels.Single)
                {
                    var from = Begin(text, words, rows, first, free);
                    var last = End(text, words, rows, i, starts[sentence + 1]);
                    names.Add(new Name(new TextSpan(words[from].Span.Start, words[last].Span.End), NameLabels.Kinds[NameLabels.KindOf(rows[i].Name)]));
                    free = last + 1;
                }
            }
        }

        return names;
    }

    // "Smith" of "McDonald-Smith" belongs to the name where the network left it out; parts that are names each stay two, as in the corpus.
    private static int End(string text, List<(TextSpan Span, int Token, bool Joined)> words, WordRow[] rows, int last, int end)
    {
        while (last + 2 < end && rows[last + 2].Name == NameLabels.Outside && words[last + 2].Token == words[last].Token && IsHyphen(text, words[last + 1].Span)
            && HasOneCapital(text, words[last + 2].Span))
        {
            last += 2;
        }

        return last;
    }

    private static int Begin(string text, List<(TextSpan Span, int Token, bool Joined)> words, WordRow[] rows, int first, int free)
    {
        while (first - 2 >= free && rows[first - 2].Name == NameLabels.Outside && words[first - 2].Token == words[first].Token && IsHyphen(text, words[first - 1].Span)
            && HasOneCapital(text, words[first - 2].Span))
        {
            first -= 2;
        }

        return first;
    }

    // In a text of capitals they tell nothing.
    private static bool HasOneCapital(string text, TextSpan span)
        => span.Length > 1 && char.IsUpper(text[span.Start]) && char.IsLower(text[span.Start + 1]);

    private static bool IsHyphen(string text, TextSpan span) => span.Length == 1 && (text[span.Start] is '-' or '\u2010' or '\u2011');
}
