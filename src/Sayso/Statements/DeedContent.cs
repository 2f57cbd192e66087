using Sayso.Language;

namespace Sayso.Statements;

/// <summary>Deeds in the content: the speaker's own, which is owned up to, and others', which are blamed on them.</summary>
internal sealed class DeedContent(Lexemes words, WordTree tree, Clauses clauses)
{
    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "attack", "bomb", "blow", "shoot", "kill", "detonate", "plant", "launch", "fire", "strike", "destroy", "target", "ambush", "burn", "kidnap", "abduct", "seize", "assassinate", "execute", "shell", "sink", "hijack",
        "sabotage", "hack", "raid", "capture", "down", "hit", "storm", "murder", "mine",
    };

    private static readonly HashSet<string> Strikes = new(StringComparer.Ordinal)
    {
        "arson", "attack", "bombing", "killing", "shooting", "assassination", "blast", "explosion", "ambush", "kidnapping", "abduction", "hijacking", "massacre", "raid", "strike", "hack", "theft", "operation", "leak", "sabotage", "fire",
        "murder", "assault", "breach", "derailment", "burning", "killing", "bomb", "coup", "plot",
    };

    private static readonly HashSet<string> Shameful = new(StringComparer.Ordinal)
    {
        "reprehensible", "shameful", "disgraceful", "corrupt", "liar", "murderer", "racist", "crook", "thief", "coward", "cowardly", "barbaric", "outrageous", "despicable", "heinous", "deplorable", "immoral", "traitor", "disgrace",
    };

    private static readonly HashSet<string> Blameful = new(StringComparer.Ordinal)
    {
        "poison", "steal", "cheat", "loot", "bribe", "betray", "torture", "rape", "falsify", "fabricate", "rig", "swindle", "defraud", "abandon", "mistreat", "plunder", "humiliate", "persecute", "deceive", "mislead", "exploit", "blackmail",
    };

    /// <summary>"said it was behind the raid", "said its fighters carried out …", "said it had shot down the plane".</summary>
    public bool ClaimsDeed(TokenRange? source, TokenRange content)
    {
        var top = tree.Top(content);
        if (top >= 0 && IsOwnWork(top, content))
        {
            return true;
        }

        // Whoever "it" is in "It destroyed the bridge, according to estimates"
        if (source is { } who && tree.Top(who) is >= 0 and var speaker && (RoleWords.Documents.Contains(tree.Lemma(speaker)) || tree.Lemma(speaker) is "estimate" or "figure" or "count" or "tally" or "toll"))
        {
            return false;
        }

        if (top < 0 || clauses.Subject(top) is not (>= 0 and var subject) || !clauses.IsOwn(subject, source) || clauses.IsNegated(top))
        {
            return false;
        }

        if (Behind(top, content))
        {
            return true;
        }

        var lemma = tree.Lemma(top);
        return tree.Upos(top) == PartOfSpeech.Verb && !clauses.IsFuture(top) && tree.Child(top, "nsubj") >= 0 && !tree.Is(subject, "nsubj:pass")
            && ((lemma == "carry" && clauses.HasParticle(top, "out")) || (Deeds.Contains(lemma) && (tree.Child(top, "obj") >= 0 || tree.Child(top, "obl") >= 0) && !clauses.IsPerson(source)));
    }

    /// <summary>"claimed | the arson", "claimed | to have mined the road": what is claimed is a deed.</summary>
    public bool IsDeed(TokenRange content)
    {
        var top = tree.Top(content);
        return top >= 0 && ((Deeds.Contains(tree.Lemma(top)) && (tree.Upos(top) == PartOfSpeech.Noun || tree.Child(top, "mark") >= 0 || tree.Child(top, "aux") >= 0) && tree.Child(top, "nsubj") < 0)
            || (tree.Upos(top) == PartOfSpeech.Noun && Strikes.Contains(tree.Lemma(top))));
    }

    // "was their work", "it was us"
    private bool IsOwnWork(int top, TokenRange content)
        => tree.Child(top, "cop") >= 0 && !clauses.IsNegated(top) && content.Length <= 12
            && ((tree.Lemma(top) is "work" or "doing" or "act" or "operation" && tree.Child(top, "nmod:poss") is >= 0 and var owner && tree.Lemma(owner) is "their" or "our" or "its" or "they" or "we" or "it")
                || words.Lower(tree.Token(top)) is "us");

    /// <summary>“They poisoned our wells”: somebody else has done what nobody calls by such a word without blame.</summary>
    public bool IsBlame(TokenRange? source, TokenRange content)
    {
        var top = tree.Top(content);
        if (top < 0 || clauses.Subject(top) is not (>= 0 and var subject) || tree.Is(subject, "nsubj:pass") || clauses.IsNegated(top) || clauses.IsFuture(top) || tree.Lemma(subject) is "i" or "we" || (tree.Lemma(subject) is "it" or "he" or "she" && clauses.IsOwn(subject, source) && !words.IsQuoted(tree.Token(top))))
        {
            return false;
        }

        if (tree.Child(top, "cop") >= 0 && Shameful.Contains(tree.Lemma(top)))
        {
            return true;
        }

        return Blameful.Contains(tree.Lemma(top)) || (tree.Lemma(top) == "lie" && words.Lower(tree.Token(top)) is "lied" or "lying") || (tree.Lemma(top) == "leave" && tree.Child(top, "xcomp") is >= 0 and var fate && tree.Lemma(fate) is "die" or "drown" or "starve" or "rot" or "freeze");
    }

    // "was behind the raid", "was responsible for the bombing": a deed, not a place in the polls
    private bool Behind(int top, TokenRange content)
    {
        if (tree.Child(top, "cop") < 0)
        {
            return false;
        }

        var behind = tree.Lemma(top) is "behind" or "responsible" || tree.Children(top).Any(c => c < top && content.Contains(tree.Token(c)) && tree.Lemma(c) == "behind");
        for (var i = tree.FirstWord(content.Start); behind && i < tree.Words.Count && content.Contains(tree.Token(i)); i++)
        {
            if (Strikes.Contains(tree.Lemma(i)) && tree.Upos(i) is PartOfSpeech.Noun or PartOfSpeech.Verb)
            {
                return true;
            }
        }

        return false;
    }
}
