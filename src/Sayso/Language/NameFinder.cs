using Sayso.Documents;

namespace Sayso.Language;

/// <summary>
/// Finds names: runs of capitalised words with the small words inside them, and their kinds by lists and by the words around them.
/// A sentence all in capitals, or a headline, gives only names that lists or the rest of the text support.
/// </summary>
public static class NameFinder
{
    /// <summary>The names of a text, in text order, none overlapping another. Days, months and titles are no names.</summary>
    /// <param name="text">The analysed text; one in a language without capital letters has no names here.</param>
    public static IReadOnlyList<Name> Find(AnalysedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new NameWords(text);
        var candidates = new NameScanner(words).Run();
        var kinds = new NameKinds(words, candidates).Decide();
        var names = new Name[candidates.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var (first, end) = (words.Tokens[candidates[i].FirstToken], words.Tokens[candidates[i].EndToken - 1]);
            names[i] = new Name(new TextSpan(first.Span.Start, end.Span.End), kinds[i]);
        }

        return names;
    }
}

/// <summary>A run of words that may be a name.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past the index of its last token.</param>
/// <param name="AfterTitle">Whether a title stands before it: "Lt. Gen.", "President".</param>
internal readonly record struct NameCandidate(int FirstToken, int EndToken, bool AfterTitle);
