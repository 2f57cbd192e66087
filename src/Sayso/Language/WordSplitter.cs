using Sayso.Documents;

namespace Sayso.Language;

/// <summary>
/// Cuts tokens into syntactic words, as UD English does: "didn't" is "did" and "n't", "full-scale" is "full", "-" and "scale".
/// UD calls several words that are written as one a multiword token ("did" and "n't"); the parts of "full-scale" are three tokens
/// without a space. <c>Joined</c> tells the two apart, also where the words are tokens of ours ("Varnia" and "'s").
/// </summary>
internal static class WordSplitter
{
    /// <summary>The most words one token is cut into: beyond, "a-a-a-a-…" stays whole.</summary>
    public const int MostParts = 16;

    /// <summary>
    /// The words of some tokens, in order; Joined: the word belongs to the same token of UD as the word before, never so for
    /// the first. Every character of a token lies in exactly one of its words.
    /// </summary>
    public static List<(TextSpan Span, int Token, bool Joined)> Split(AnalysedText text, int firstToken, int endToken)
    {
        var words = new List<(TextSpan, int, bool)>(endToken - firstToken + 4);
        Span<int> parts = stackalloc int[MostParts];
        for (var i = firstToken; i < endToken; i++)
        {
            var span = text.Tokens[i].Span;
            var token = text.Text.AsSpan(span.Start, span.Length);
            var count = Compounds.Cut(token, text.Tokens[i].Kind, parts);
            for (var part = 0; part < count; part++)
            {
                var start = part == 0 ? 0 : parts[part - 1];
                var joined = part == 0 && i > firstToken && Joins(text, i);
                AddWords(words, token[start..parts[part]], span.Start + start, i, joined, count == 1);
            }
        }

        return words;
    }

    private static void AddWords(List<(TextSpan, int, bool)> words, ReadOnlySpan<char> part, int start, int token, bool joined, bool whole)
    {
        // Part of a compound is no contraction but where an apostrophe says so: "im" in "Tae-im".
        var (first, second) = whole || part.IndexOfAny('\'', '\u2019') >= 0 ? Contractions.Cut(part) : default;
        if (first > 0)
        {
            words.Add((new TextSpan(start, start + first), token, joined));
            joined = true;
        }

        if (second > 0)
        {
            words.Add((new TextSpan(start + first, start + second), token, joined));
            first = second;
        }

        words.Add((new TextSpan(start + first, start + part.Length), token, joined));
    }

    /// <summary>Whether the token is a clitic or a possessive apostrophe of the word before it.</summary>
    private static bool Joins(AnalysedText text, int token)
    {
        var span = text.Tokens[token].Span;
        var before = text.Tokens[token - 1];
        if (span.Start != before.Span.End || span.Length > 3 || before.Kind is not (TokenKind.Word or TokenKind.Number)
            || !(Characters.IsApostrophe(text.Text[span.Start]) || (text.Text[span.Start] is '`' or '\u00B4' && span.Length > 1)))
        {
            return false;
        }

        return span.Length > 1 || (text.Text[before.Span.End - 1] is 's' or 'S' && !ClosesQuotation(text, span.End));
    }

    /// <summary>Whether a quotation ends there: a search among all, as they stand in order of their starts.</summary>
    private static bool ClosesQuotation(AnalysedText text, int end)
    {
        int low = 0, high = text.Quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Quotations[middle].Span.Start < end)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        // A quotation within another ends before the other does, so that a few steps back will find it.
        for (var i = low - 1; i >= 0 && i >= low - 4; i--)
        {
            if (text.Quotations[i].Span.End == end)
            {
                return true;
            }
        }

        return false;
    }
}
