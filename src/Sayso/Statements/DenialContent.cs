using Sayso.Language;

namespace Sayso.Statements;

/// <summary>What is denied, where the content says so in its own clause: of "the claim that staff had locked the doors" the doors.</summary>
internal sealed class DenialContent(Lexemes words, WordTree tree)
{
    // What others have said, and is denied by what it says: "rejected claims that …".
    private static readonly HashSet<string> Claims = new(StringComparer.Ordinal) { "claim", "allegation", "accusation", "suggestion", "finding", "assertion", "charge", "report", "rumor", "rumour", "insinuation", "notion", "idea", "contention", "statement", "speculation" };

    /// <summary>The tokens of what is denied in a piece of content; <paramref name="cueWord"/> is the cue's word in the analysis, -1 where it has none.</summary>
    public TokenRange What(TokenRange piece, int cueWord)
    {
        var range = Trim(piece);

        // "dismissed | as fiction a report that …": the report
        if (words.Is(range.Start, "as") && cueWord >= 0 && tree.Child(cueWord, "obj") is >= 0 and var object_ && range.Contains(tree.Token(object_)))
        {
            var reach = tree.Reach(object_);
            return Trim(new TokenRange(Math.Max(reach.Start, range.Start), Math.Min(reach.End, range.End)));
        }

        var words_ = tree.WordsOf(range);
        for (var i = words_.Start; i < Math.Min(words_.End, words_.Start + 12); i++)
        {
            if (!Claims.Contains(tree.Lemma(i)) || tree.Upos(i) != PartOfSpeech.Noun)
            {
                continue;
            }

            // Only what opens the content: "as fiction a report that …" names the report.
            var that = tree.Token(i) + 1;
            return words.Is(that, WordClass.That) && that + 1 < range.End && !words.Is(range.Start, "as") ? new TokenRange(that + 1, range.End) : range;
        }

        // "its denial of the exchange"
        var top = tree.Top(range);
        return top >= 0 && tree.Lemma(top) == "denial" && words.Is(tree.Token(top) + 1, "of") && tree.Token(top) + 2 < range.End ? new TokenRange(tree.Token(top) + 2, range.End) : range;
    }

    private TokenRange Trim(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (words.Is(start, WordClass.Punctuation) || words.IsMark(start)))
        {
            start++;
        }

        while (end > start && (words.Is(end - 1, WordClass.Punctuation) || words.IsMark(end - 1)))
        {
            end--;
        }

        if (end - start > 1 && words.Is(start, WordClass.That))
        {
            start++;
        }

        return end > start ? new TokenRange(start, end) : range;
    }
}
