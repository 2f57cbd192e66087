using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// What the words that are said do by themselves, whatever the cue: own up to a deed, call something false, promise, ask. Looks at the first
/// clause of what is said.
/// </summary>
internal sealed class ContentSense(Lexemes words, WordTree tree, IReadOnlyList<Name> names)
{
    private const int Longest = 60;     // tokens of a content that are looked at

    private static readonly HashSet<string> Falsehoods = new(StringComparer.Ordinal)
    {
        "false", "untrue", "incorrect", "inaccurate", "baseless", "unfounded", "groundless", "fabricated", "fabrication", "nonsense", "lie", "propaganda", "hoax", "fictitious", "slander", "rumor", "rumour",
        "fake", "bogus", "invention", "fiction", "rubbish", "falsehood", "libel", "unreliable", "invented", "nonsensical", "concoction", "fairy", "smear", "fantasy", "myth", "untruth", "disinformation", "misinformation", "unsubstantiated", "innocent",
    };

    private static readonly HashSet<string> Truths = new(StringComparer.Ordinal) { "true", "accurate", "involved", "correct", "responsible", "guilty", "behind", "right", "fact", "truth", "real", "involvement", "fault", "aware" };

    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "attack", "bomb", "blow", "shoot", "kill", "detonate", "plant", "launch", "fire", "strike", "destroy", "target", "ambush", "burn", "kidnap", "abduct", "seize", "assassinate", "execute", "shell", "sink", "hijack",
        "sabotage", "hack", "raid", "capture", "down", "hit", "storm", "murder", "mine",
    };

    private static readonly HashSet<string> Wrongs = new(StringComparer.Ordinal)
    {
        "do", "take", "pay", "steal", "cheat", "lie", "order", "touch", "authorize", "violate", "break", "collude", "commit", "receive", "accept", "bribe", "use", "send", "leak", "know", "hit", "kill", "shoot", "attack", "carry", "sell",
    };

    private static readonly HashSet<string> Blameful = new(StringComparer.Ordinal)
    {
        "poison", "steal", "cheat", "loot", "bribe", "betray", "torture", "rape", "falsify", "fabricate", "rig", "swindle", "defraud", "abandon", "mistreat", "plunder", "humiliate", "persecute", "deceive", "mislead", "exploit", "blackmail",
    };

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "fighter", "force", "gunner", "troop", "soldier", "man", "member", "unit", "jet", "militant", "warplane", "drone", "brigade", "commando", "pilot", "plane", "aircraft", "artillery", "people", "militia", "sniper", "missile",
    };

    // What comes to somebody, or is nobody's business: "would go home".
    private static readonly HashSet<string> NoPlans = new(StringComparer.Ordinal)
    {
        "be", "have", "need", "know", "see", "like", "love", "want", "prefer", "think", "say", "die", "lose", "become", "win", "get", "expect", "hope", "feel", "happen", "go", "keep", "sleep", "do", "come", "eat", "live",
        "remember", "hold", "take", "rise", "fall", "remain", "believe", "call", "cost", "suffer", "survive", "benefit", "understand", "regret", "miss", "end", "cause", "mean",
    };

    /// <summary>"said it was behind the raid", "said its fighters carried out …", "said it had shot down the plane".</summary>
    public bool ClaimsDeed(TokenRange? source, TokenRange content)
    {
        var top = tree.Top(content);
        if (top >= 0 && IsOwnWork(top, content))
        {
            return true;
        }

        if (top < 0 || Subject(top) is not (>= 0 and var subject) || !IsOwn(subject, source) || IsNegated(top))
        {
            return false;
        }

        if (Behind(top, content))
        {
            return true;
        }

        var lemma = tree.Lemma(top);
        return tree.Upos(top) == PartOfSpeech.Verb && !IsFuture(top) && tree.Child(top, "nsubj") >= 0 && !tree.Is(subject, "nsubj:pass")
            && ((lemma == "carry" && HasParticle(top, "out")) || (Deeds.Contains(lemma) && (tree.Child(top, "obj") >= 0 || tree.Child(top, "obl") >= 0) && !IsPerson(source)));
    }

    /// <summary>"claimed | the arson", "claimed | to have mined the road": what is claimed is a deed.</summary>
    public bool IsDeed(TokenRange content)
    {
        var top = tree.Top(content);
        return top >= 0 && ((Deeds.Contains(tree.Lemma(top)) && (tree.Upos(top) == PartOfSpeech.Noun || tree.Child(top, "mark") >= 0 || tree.Child(top, "aux") >= 0) && tree.Child(top, "nsubj") < 0)
            || (tree.Upos(top) == PartOfSpeech.Noun && tree.Lemma(top) is "arson" or "bombing" or "killing" or "shooting" or "assassination" or "blast" or "explosion" or "ambush" or "kidnapping" or "abduction" or "hijacking" or "massacre"));
    }

    // "was their work", "it was us"
    private bool IsOwnWork(int top, TokenRange content)
        => tree.Child(top, "cop") >= 0 && !IsNegated(top) && content.Length <= 12
            && ((tree.Lemma(top) is "work" or "doing" or "act" or "operation" && tree.Child(top, "nmod:poss") is >= 0 and var owner && tree.Lemma(owner) is "their" or "our" or "its" or "they" or "we" or "it")
                || words.Lower(tree.Token(top)) is "us");

    /// <summary>What is called false, as tokens; null where nothing is. "The report was untrue": the report.</summary>
    public TokenRange? Denied(TokenRange? source, TokenRange content, int cueWord)
    {
        var end = Math.Min(content.End, content.Start + Longest);
        var all = tree.WordsOf(new TokenRange(content.Start, end));
        var top = tree.Top(content);
        for (var i = all.Start; i < all.End && top >= 0; i++)
        {
            var lemma = tree.Lemma(i);
            var predicate = i == top || tree.Head(i) == top || tree.Head(i) == cueWord || (tree.Head(i) >= 0 && tree.Head(tree.Head(i)) == cueWord && cueWord >= 0) || content.Length <= 8;
            var false_ = Falsehoods.Contains(lemma) ? lemma != "lie" || tree.Upos(i) == PartOfSpeech.Noun : lemma is "wrong" or "mistaken" or "absurd" && cueWord >= 0 && tree.Lemma(cueWord) is "call" or "describe" or "dismiss";
            if (predicate && false_ && !IsNegated(i) && !tree.Is(i, "nsubj") && !tree.Is(i, "amod") && !tree.Is(i, "compound") && !tree.Is(i, "obl") && !(tree.Is(i, "obj") && tree.Head(i) != cueWord && lemma != "lie"))
            {
                return Object(i, top, cueWord, content);
            }

            // "not true", "no truth in", "had nothing to do with", "played no role in"
            if (Truths.Contains(lemma) && IsNegated(i) && (predicate || lemma is "truth" or "involvement"))
            {
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
        return top >= 0 && tree.Upos(top) == PartOfSpeech.Verb && Subject(top) is >= 0 and var self && IsOwn(self, source) && (IsNegated(top) || none) && !IsFuture(top) && Wrongs.Contains(tree.Lemma(top))
            && (tree.Lemma(self) is not ("he" or "she") || (Perfect(top) && none))
            ? AfterNegation(top, content)
            : null;
    }

    // "never | took a crown from anybody"
    private TokenRange? AfterNegation(int top, TokenRange content)
    {
        foreach (var child in tree.Children(top))
        {
            if (child < top && tree.Lemma(child) is "not" or "never" && tree.Token(child) + 1 < content.End)
            {
                return Trim(new TokenRange(tree.Token(child) + 1, content.End));
            }
        }

        return Trim(new TokenRange(tree.Token(top), content.End));
    }

    /// <summary>"told residents to leave", "asked that it be closed": something is to be done.</summary>
    public bool AsksForAction(TokenRange content)
    {
        if (words.Is(content.Start, WordClass.Question))
        {
            return false;
        }

        var top = tree.Top(content);
        if (top >= 0 && tree.Child(top, "nsubj") < 0 && IsImperative(top))
        {
            return true;
        }

        for (var i = content.Start; i < Math.Min(content.End, content.Start + 14) && !words.IsQuoted(i); i++)
        {
            if (words.Is(i, "to") && !words.Is(i + 1, WordClass.Determiner | WordClass.Capital))
            {
                return true;
            }

            if (words.Is(i, WordClass.Be | WordClass.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"The minister must resign", “Leave the harbour”: said so that somebody does it.</summary>
    public bool Demands(TokenRange? source, TokenRange content)
    {
        var top = tree.Top(content);
        if (top < 0 || (source is { } who && tree.Top(who) is >= 0 and var head && (RoleWords.Documents.Contains(tree.Lemma(head)) || tree.Lemma(head) is "contract" or "law" or "treaty" or "accord" or "constitution" or "bill" or "rule")))
        {
            return false;       // what a law or a contract says that somebody must do is what it says
        }

        if (Subject(top) is not (>= 0 and var subject))
        {
            return IsImperative(top) && words.IsMark(content.Start) && words.Lower(content.End - 2) is "!";
        }

        foreach (var child in tree.Children(top))
        {
            if (child < top && tree.Is(child, "aux") && tree.Lemma(child) is "must" or "should" or "ought" && !IsOwn(subject, source)
                && !tree.Is(subject, "expl") && tree.Lemma(subject) is not ("there" or "i") && tree.Child(top, "aux:pass") is var passive && tree.Upos(top) == PartOfSpeech.Verb && (passive >= 0 || !Perfect(top)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"he will ask a judge", “We will rebuild”, “You have my word”: the speaker says what the speaker is going to do.</summary>
    public bool Promises(TokenRange? source, TokenRange content)
    {
        var start = words.IsMark(content.Start) ? content.Start + 1 : content.Start;
        if (words.Lower(start + 1) is "have" && words.Lower(start + 2) is "my" or "our" && words.Is(start + 3, "word"))
        {
            return true;
        }

        var top = tree.Top(content);
        return top >= 0 && tree.Upos(top) == PartOfSpeech.Verb && Subject(top) is >= 0 and var subject && !tree.Is(subject, "nsubj:pass") && IsOwn(subject, source) && !IsNegated(top)
            && tree.Child(top, "cop") < 0 && !NoPlans.Contains(tree.Lemma(top))
            && tree.Children(top).Any(c => c < top && tree.Is(c, "aux") && words.Lower(tree.Token(c)) is "will" or "would" or "shall" or "'ll");
    }

    /// <summary>“Why did nobody warn us?”</summary>
    public bool Asks(TokenRange content)
    {
        var last = content.End - 1;
        while (last > content.Start && (words.IsMark(last) || words.Lower(last) is "'" or "’" or "\"" or "”"))
        {
            last--;
        }

        return words.Lower(last) is "?" or "?!" or "!?" && words.SentenceOf(content.Start) == words.SentenceOf(last);
    }

    /// <summary>“If the river rises, the dam will break”, "should the licence be withdrawn": what is said holds only on a condition.</summary>
    public bool IsConditional(TokenRange content)
    {
        var all = tree.WordsOf(new TokenRange(content.Start, Math.Min(content.End, content.Start + Longest)));
        for (var i = all.Start; i < all.End; i++)
        {
            var lemma = tree.Lemma(i);
            if (lemma is "if" or "unless" && tree.Is(i, "mark") && tree.Head(i) >= 0 && tree.Is(tree.Head(i), "advcl") && !(i > 0 && tree.Lemma(i - 1) == "as"))
            {
                return true;
            }

            // "Provided the court agrees", "Assuming the polls are right", "Had the nurse been believed", "Were the dam to fail"
            var opens = i == all.Start || (i == all.Start + 1 && words.IsMark(content.Start));
            var subject = i + 1 < all.End && tree.Upos(i + 1) is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Propn;
            if (opens && subject && (words.Lower(tree.Token(i)) is "provided" or "assuming" or "suppose" or "supposing" || (words.Lower(tree.Token(i)) is "had" or "were" or "should" && !Asks(content))))
            {
                return true;
            }

            if (!opens && subject && words.Lower(tree.Token(i)) is "should" && tree.Upos(i) == PartOfSpeech.Aux && tree.Upos(i + 1) == PartOfSpeech.Det)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“They poisoned our wells”: somebody else has done what nobody calls by such a word without blame.</summary>
    public bool IsBlame(TokenRange? source, TokenRange content)
    {
        var top = tree.Top(content);
        if (top < 0 || Subject(top) is not (>= 0 and var subject) || tree.Is(subject, "nsubj:pass") || IsNegated(top) || IsFuture(top) || tree.Lemma(subject) is "i" or "we" || (tree.Lemma(subject) is "it" or "he" or "she" && IsOwn(subject, source) && !words.IsQuoted(tree.Token(top))))
        {
            return false;
        }

        return Blameful.Contains(tree.Lemma(top)) || (tree.Lemma(top) == "lie" && words.Lower(tree.Token(top)) is "lied" or "lying") || (tree.Lemma(top) == "leave" && tree.Child(top, "xcomp") is >= 0 and var fate && tree.Lemma(fate) is "die" or "drown" or "starve" or "rot" or "freeze");
    }

    /// <summary>"Tests have confirmed the presence of the virus".</summary>
    public bool Confirms(TokenRange content)
    {
        var top = tree.Top(content);
        return top >= 0 && tree.Lemma(top) is "confirm" or "corroborate" && tree.Child(top, "nsubj") >= 0 && !IsNegated(top) && !IsFuture(top);
    }

    /// <summary>Whether a number stands in the content that is not a date's.</summary>
    public bool HasNumber(TokenRange content)
    {
        for (var i = content.Start; i < Math.Min(content.End, content.Start + Longest); i++)
        {
            if (words.Is(i, WordClass.Number) && !words.Is(i - 1, WordClass.Time) && !words.Is(i + 1, WordClass.Time))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"it was 100,000": a number and nothing else.</summary>
    public bool IsFigure(TokenRange content)
    {
        var top = tree.Top(content);
        if (top >= 0 && Subject(top) is >= 0 and var of && (tree.Lemma(of) is "guess" or "estimate" or "forecast" || (Falls(of) && tree.Upos(top) == PartOfSpeech.Verb && IsFuture(top) && tree.Child(top, "obj") is >= 0 and var reached && tree.Upos(reached) == PartOfSpeech.Num)))
        {
            return true;        // "My best guess is six weeks", "the toll could pass 200"
        }

        return top >= 0 && content.Length <= 8 && tree.Upos(top) is PartOfSpeech.Num or PartOfSpeech.Noun && tree.Child(top, "cop") >= 0 && Subject(top) is >= 0 and var subject
            && (tree.Lemma(subject) == "it" || Falls(subject)) && (tree.Upos(top) == PartOfSpeech.Num || tree.Child(top, "nummod") >= 0);
    }

    // "the toll was 40", "the number is 12"
    private bool Falls(int subject) => tree.Lemma(subject) is "toll" or "number" or "figure" or "total" or "count" or "turnout" or "cost" or "crowd";

    private int Subject(int top)
    {
        var subject = tree.Child(top, "nsubj");
        return subject >= 0 && subject < top ? subject : -1;
    }

    // The speaker's own side: "it", "we", "its fighters", or the very word of the source.
    private bool IsOwn(int subject, TokenRange? source)
    {
        var lemma = tree.Lemma(subject);
        if (lemma is "it" or "we" or "they" or "i" or "he" or "she")
        {
            return lemma != "it" || !IsPerson(source);
        }

        if (tree.Child(subject, "nmod:poss") is >= 0 and var owner && tree.Lemma(owner) is "its" or "our" or "their" or "it" or "we" or "they")
        {
            return Members.Contains(lemma);
        }

        if (source is { } range)
        {
            for (var i = tree.WordsOf(range).Start; i < tree.WordsOf(range).End; i++)
            {
                if (tree.Lemma(i) == lemma && tree.Upos(i) is PartOfSpeech.Noun or PartOfSpeech.Propn)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsPerson(TokenRange? source)
    {
        if (source is not { } range)
        {
            return false;
        }

        var top = tree.Top(range);
        if (top >= 0 && NameSearch.At(names, tree.Words[top].Span.Start) is { Kind: NameKind.Person })
        {
            return true;
        }

        return top >= 0 && (tree.Lemma(top) is "he" or "she" || RoleWords.Persons.Contains(RoleWords.Singular(tree.Lemma(top))));
    }

    private bool IsNegated(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (child < word && tree.Lemma(child) is "not" or "never" or "no" or "neither" or "n't" or "hardly")
            {
                return true;
            }
        }

        // "there is no truth": on the word itself; "is not in any way true": on its verb
        return tree.Is(word, "xcomp") && tree.Head(word) >= 0 && tree.Children(tree.Head(word)).Any(c => c < word && tree.Lemma(c) is "not" or "never");
    }

    private bool IsFuture(int top) => tree.Children(top).Any(c => c < top && tree.Is(c, "aux") && tree.Lemma(c) is "will" or "would" or "shall" or "'ll" or "'d" or "could" or "can" or "may" or "might");

    private bool Perfect(int top) => tree.Children(top).Any(c => c < top && tree.Is(c, "aux") && tree.Lemma(c) == "have");

    private bool IsImperative(int top) => tree.Words[top].Xpos == "VB" && !tree.Children(top).Any(c => c < top && (tree.Is(c, "aux") || tree.Is(c, "mark") || tree.Is(c, "nsubj")) && tree.Lemma(c) is not "do");

    private bool HasParticle(int top, string particle) => tree.Children(top).Any(c => tree.Is(c, "compound:prt") && tree.Lemma(c) == particle) || (top + 1 < tree.Words.Count && tree.Lemma(top + 1) == particle);

    // "was behind the raid": the raid with its preposition, or the preposition as predicate
    private bool Behind(int top, TokenRange content)
        => tree.Child(top, "cop") >= 0 && (tree.Lemma(top) is "behind" or "responsible" || tree.Children(top).Any(c => c < top && content.Contains(tree.Token(c)) && tree.Lemma(c) == "behind"));

    // What hangs on a word by a preposition, without it: "no truth in | this story"
    private TokenRange? Behind(int word, TokenRange content, params ReadOnlySpan<string> prepositions)
    {
        for (var i = word + 1; i < Math.Min(tree.Words.Count, word + 4) && content.Contains(tree.Token(i)); i++)
        {
            if (prepositions.Contains(tree.Lemma(i)))
            {
                return Trim(new TokenRange(tree.Token(i) + 1, content.End));
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
                if (holder >= 0 && tree.Child(holder, relation) is >= 0 and var found && found != predicate && content.Contains(tree.Token(found)) && Trim(Inside(tree.Reach(found), content)) is { } range)
                {
                    return range;
                }
            }
        }

        return Trim(content);
    }

    private static TokenRange Inside(TokenRange range, TokenRange content) => new(Math.Max(range.Start, content.Start), Math.Min(range.End, content.End));

    private TokenRange? Trim(TokenRange range)
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

        return end > start ? new TokenRange(start, end) : null;
    }
}
