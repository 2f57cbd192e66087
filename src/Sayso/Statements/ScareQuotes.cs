using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Finds words in quotation marks that the reporter keeps away from rather than quotes: «the "experts" were wrong», «so-called "voters"». A
/// few words that stand as a noun or adjective within somebody's reported words, and are no name for what they describe.
/// </summary>
internal sealed class ScareQuotes(Lexemes words, WordTree tree)
{
    private const int MostWords = 2;

    /// <summary>Such quotations in the pieces, marks included; at most one for every quotation.</summary>
    public List<TextSpan> In(IReadOnlyList<TokenRange> content, CueSense sense)
    {
        var found = new List<TextSpan>();
        foreach (var piece in content)
        {
            var from = -1;
            for (var i = piece.Start; i < piece.End; i++)
            {
                if (!words.IsMark(i))
                {
                    continue;
                }

                if (from < 0)
                {
                    from = i;
                }
                else
                {
                    if (i - from - 1 is >= 1 and <= MostWords && IsScare(new TokenRange(from, i + 1), piece, sense))
                    {
                        found.Add(new TextSpan(words.Start(from), words.End(i)));
                    }

                    from = -1;
                }
            }
        }

        return found;
    }

    private bool IsScare(TokenRange quoted, TokenRange piece, CueSense sense)
    {
        // All that is said, or a title of something, is a quotation like any other.
        if (quoted.Length >= piece.Length)
        {
            return false;
        }

        var top = tree.Top(new TokenRange(quoted.Start + 1, quoted.End - 1));
        if (top < 0 || tree.Upos(top) is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb) || words.Is(quoted.Start + 1, WordClass.Capital))
        {
            return false;
        }

        if (words.Lower(quoted.Start - 1) is "so-called" or "supposed" or "alleged")
        {
            return true;
        }

        // What something is called is the speaker's own word: "called the raid “reckless”", "was “reckless”", "as “reckless”".
        if (tree.Is(top, "xcomp") || tree.Child(top, "cop") >= 0 || (sense.Word >= 0 && tree.Head(top) == sense.Word && !words.Is(quoted.Start - 1, WordClass.Determiner)) || words.Lower(quoted.Start - 1) is "as" or "been" or "be" or "is" or "was" or "were" or "are" or "called")
        {
            return false;
        }

        // "a “candid memoir”" brings in words of the speaker; "its “humanitarian pause”" takes up a word that others have for it.
        var before = words.Lower(quoted.Start - 1);
        if (before is "a" or "an" || (quoted.Length > 3 && before is not ("its" or "his" or "her" or "their" or "the" or "these" or "those")))
        {
            return false;
        }

        var determined = words.Is(quoted.Start - 1, WordClass.Determiner | WordClass.Possessive);
        return (tree.Upos(top) == PartOfSpeech.Noun && determined) || (tree.Is(top, "amod") && tree.Head(top) > top) || (tree.Upos(top) == PartOfSpeech.Noun && tree.Is(top, "compound"))
            || (tree.Upos(top) == PartOfSpeech.Noun && tree.Words[top].Xpos == "NNS" && (tree.Is(top, "nsubj") || tree.Is(top, "obj")));
    }
}
