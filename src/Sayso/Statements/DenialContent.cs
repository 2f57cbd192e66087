using Sayso.Language;

namespace Sayso.Statements;

/// <summary>Denials in the content itself ("the report was untrue"), and what it is that a denial denies.</summary>
internal sealed class DenialContent(Lexemes words, WordTree tree, Clauses clauses)
{
    private const int Longest = 60;     // tokens of a content that are looked at

    private static readonly HashSet<string> Falsehoods = new(StringComparer.Ordinal)
    {
        "false", "untrue", "incorrect", "inaccurate", "baseless", "unfounded", "groundless", "fabricated", "fabrication", "nonsense", "lie", "propaganda", "hoax", "fictitious", "slander", "rumor", "rumour",
        "fake", "bogus", "invention", "fiction", "rubbish", "falsehood", "libel", "unreliable", "invented", "nonsensical", "concoction", "fairy", "smear", "fantasy", "myth", "untruth", "disinformation", "misinformation", "unsubstantiated", "innocent",
    };

    private static readonly HashSet<string> Truths = new(StringComparer.Ordinal) { "true", "accurate", "involved", "correct", "responsible", "guilty", "behind", "right", "fact", "truth", "real", "involvement", "fault", "aware" };

    private static readonly HashSet<string> Wrongs = new(StringComparer.Ordinal)
    {
        "do", "take", "pay", "steal", "cheat", "lie", "order", "touch", "authorize", "violate", "break", "collude", "commit", "receive", "accept", "bribe", "send", "leak", "hit", "kill", "shoot", "attack", "carry", "sell",
    };

    /// <summary>What is called false, as tokens; null where nothing is. "The report was untrue": the report.</summary>
    public TokenRange? Denied(TokenRange? source, TokenRange content, int cueWord)
    {
        var end = Math.Min(content.End, content.Start + Longest);
        var all = tree.WordsOf(new TokenRange(content.Start, end));
        var top = tree.Top(content);
        for (var i = all.Start; i < all.End && top >= 0; i++)
        {
            var lemma = tree.Lemma(i);
            var predicate = IsPredicate(i, top, cueWord) || content.Length <= 8;
            if (IsFalsehood(i, cueWord) && (predicate || IsName(i, cueWord)) && !clauses.IsNegated(i))
            {
                return Object(i, top, cueWord, content);
            }

            // "not true", "no truth in", "had nothing to do with", "played no role in"
            if (Truths.Contains(lemma) && clauses.IsNegated(i) && !tree.Is(i, "amod") && (predicate || lemma is "truth" or "involvement"))
            {
                // "It is not true that | she left"
                if (Behind(i, content, "that") is { } clause)
                {
                    return clause;
                }

                return lemma is "truth" or "involvement" && Behind(i, content, "in", "to") is { } about ? about : Object(i, top, cueWord, content);
            }

            if (lemma is "nothing" && i + 3 < all.End && tree.Lemma(i + 2) == "do" && tree.Lemma(i + 3) == "with")
            {
                return new TokenRange(tree.Token(i + 3) + 1, content.End) is { Length: > 0 } what ? what : content;
            }

            if (lemma is "role" or "part" or "involvement" or "hand" or "knowledge" && tree.Child(i, "det") is >= 0 and var no && tree.Lemma(no) == "no" && tree.Is(i, "obj"))
            {
                return Behind(i, content, "in", "of") ?? content;
            }
        }

        // "I never took a crown", "it had not paid", "had sold nothing"; of "he" and "she" nobody knows whether they are the speaker
        var none = top >= 0 && tree.Child(top, "obj") is >= 0 and var obj && tree.Lemma(obj) is "nothing" or "nobody";
        return top >= 0 && tree.Upos(top) == PartOfSpeech.Verb && clauses.Subject(top) is >= 0 and var self && clauses.IsOwn(self, source) && (clauses.IsNegated(top) || none) && !clauses.IsFuture(top) && Wrongs.Contains(tree.Lemma(top)) && clauses.IsPast(top)
            && (tree.Lemma(self) is not ("he" or "she") || (clauses.Perfect(top) && none))
            ? AfterNegation(top, content)
            : null;
    }

    // Said of the clause's subject, or of the cue's object.
    private bool IsPredicate(int word, int top, int cueWord)
    {
        var head = tree.Head(word);
        return word == top || head == top || (cueWord >= 0 && head >= 0 && (head == cueWord || tree.Head(head) == cueWord));
    }

    private bool IsFalsehood(int word, int cueWord)
    {
        var lemma = tree.Lemma(word);
        var names = cueWord >= 0 && tree.Lemma(cueWord) is "call" or "describe" or "dismiss" or "label" or "brand";
        if (!(Falsehoods.Contains(lemma) && (lemma != "lie" || tree.Upos(word) == PartOfSpeech.Noun)) && !(names && lemma is "wrong" or "mistaken" or "absurd"))
        {
            return false;
        }

        // "reminded them of her lies": spoken of, not called false
        var states = tree.Upos(word) == PartOfSpeech.Adj || tree.Child(word, "cop") >= 0 || tree.Is(word, "xcomp") || tree.Child(word, "case") >= 0 || names;
        var part = tree.Is(word, "nsubj") || tree.Is(word, "amod") || tree.Is(word, "compound") || (tree.Is(word, "obl") && !IsBehindAs(word)) || (tree.Is(word, "obj") && tree.Head(word) != cueWord && lemma != "lie");
        return states && !part;
    }

    // "described reports of it as “rumor”"
    private bool IsName(int word, int cueWord) => cueWord >= 0 && tree.Lemma(cueWord) is "describe" or "dismiss" or "label" or "brand" && IsBehindAs(word);

    private bool IsBehindAs(int word)
    {
        var token = tree.Token(word) - 1;
        while (token > 0 && (words.IsMark(token) || words.Is(token, WordClass.Adverb | WordClass.Determiner)))
        {
            token--;
        }

        return words.Is(token, "as");
    }

    // "never | took a crown from anybody"
    private TokenRange? AfterNegation(int top, TokenRange content)
    {
        foreach (var child in tree.Children(top))
        {
            if (child < top && tree.Lemma(child) is "not" or "never" && tree.Token(child) + 1 < content.End)
            {
                return clauses.Trim(new TokenRange(tree.Token(child) + 1, content.End));
            }
        }

        return clauses.Trim(new TokenRange(tree.Token(top), content.End));
    }

    // What hangs on a word by a preposition, without it: "no truth in | this story"
    private TokenRange? Behind(int word, TokenRange content, params ReadOnlySpan<string> prepositions)
    {
        for (var i = word + 1; i < Math.Min(tree.Words.Count, word + 4) && content.Contains(tree.Token(i)); i++)
        {
            if (prepositions.Contains(tree.Lemma(i)))
            {
                return clauses.Trim(new TokenRange(tree.Token(i) + 1, content.End));
            }
        }

        return null;
    }

    // What a predicate is said of: its own subject, the clause's, or the object of the cue ("called | the report | false").
    private TokenRange? Object(int predicate, int top, int cueWord, TokenRange content)
    {
        foreach (var holder in (ReadOnlySpan<int>)[predicate, top, cueWord])
        {
            foreach (var relation in (ReadOnlySpan<string>)["nsubj", "csubj", "obj"])
            {
                if (holder >= 0 && tree.Child(holder, relation) is >= 0 and var found && found != predicate && content.Contains(tree.Token(found)) && clauses.Trim(Clauses.Inside(tree.Reach(found), content)) is { } range)
                {
                    return range;
                }
            }
        }

        return clauses.Trim(content);
    }

    // What others have said, and is denied by what it says: "rejected claims that …".
    private static readonly HashSet<string> Claims = new(StringComparer.Ordinal) { "claim", "allegation", "accusation", "suggestion", "finding", "assertion", "charge", "report", "rumor", "rumour", "insinuation", "notion", "idea", "contention", "statement", "speculation" };

    /// <summary>The tokens of what is denied in a piece of content; <paramref name="cueWord"/> is the cue's word in the analysis, -1 where it has none.</summary>
    public TokenRange What(TokenRange piece, int cueWord)
    {
        var range = Bare(piece);

        // "dismissed | as fiction a report that …": the report
        if (words.Is(range.Start, "as") && cueWord >= 0 && tree.Child(cueWord, "obj") is >= 0 and var object_ && range.Contains(tree.Token(object_)))
        {
            var reach = tree.Reach(object_);
            return Bare(new TokenRange(Math.Max(reach.Start, range.Start), Math.Min(reach.End, range.End)));
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

    // Without marks and an opening "that".
    private TokenRange Bare(TokenRange range)
    {
        var inner = clauses.Trim(range) ?? range;
        return inner.Length > 1 && words.Is(inner.Start, WordClass.That) ? new TokenRange(inner.Start + 1, inner.End) : inner;
    }
}
