using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// What the words that are said do by themselves, whatever the cue: promise, ask, give a number, hold on a condition. Looks at the first
/// clause of what is said.
/// </summary>
internal sealed class ContentSense(Lexemes words, WordTree tree, Clauses clauses)
{
    private const int Longest = 60;     // tokens of a content that are looked at

    // What comes to somebody, or is nobody's business: "would go home".
    private static readonly HashSet<string> NoPlans = new(StringComparer.Ordinal)
    {
        "be", "have", "need", "know", "see", "like", "love", "want", "prefer", "think", "say", "die", "lose", "become", "win", "get", "expect", "hope", "feel", "happen", "go", "keep", "sleep", "do", "come", "eat", "live",
        "remember", "hold", "take", "rise", "fall", "remain", "believe", "call", "cost", "suffer", "survive", "benefit", "understand", "regret", "miss", "end", "cause", "mean",
    };

    /// <summary>"told residents to leave", "asked that it be closed": something is to be done.</summary>
    public bool AsksForAction(TokenRange content)
    {
        if (words.Is(content.Start, WordClass.Question))
        {
            return false;
        }

        var top = tree.Top(content);
        if (top >= 0 && tree.Child(top, "nsubj") < 0 && clauses.IsImperative(top))
        {
            return true;
        }

        // "told the agency that soldiers assigned to guard the gate had left": a finite clause tells, it asks for nothing.
        if (top >= 0 && tree.Child(top, "nsubj") >= 0 && (tree.Words[top].Xpos is "VBD" or "VBZ" or "VBP" || tree.Child(top, "aux") >= 0))
        {
            return false;
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

    /// <summary>"asked the council | to look at it": the infinitive behind a verb, whether or not it was found as content.</summary>
    public bool HasInfinitive(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && (tree.Is(child, "xcomp") || tree.Is(child, "ccomp") || tree.Is(child, "advcl")) && tree.Words[child].Xpos == "VB" && tree.Child(child, "mark") is >= 0 and var to && tree.Lemma(to) == "to")
            {
                return true;
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

        if (clauses.Subject(top) is not (>= 0 and var subject))
        {
            return clauses.IsImperative(top) && words.IsMark(content.Start) && words.Lower(content.End - 2) is "!";
        }

        foreach (var child in tree.Children(top))
        {
            if (child < top && tree.Is(child, "aux") && tree.Lemma(child) is "must" or "should" or "ought" && !clauses.IsOwn(subject, source) && (clauses.IsParty(subject) || tree.Child(top, "aux:pass") >= 0)
                && !tree.Is(subject, "expl") && tree.Lemma(subject) is not ("there" or "i") && tree.Child(top, "aux:pass") is var passive && tree.Upos(top) == PartOfSpeech.Verb && (passive >= 0 || !clauses.Perfect(top)))
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
        return top >= 0 && tree.Upos(top) == PartOfSpeech.Verb && clauses.Subject(top) is >= 0 and var subject && !tree.Is(subject, "nsubj:pass") && clauses.IsOwn(subject, source) && !clauses.IsNegated(top)
            && tree.Child(top, "cop") < 0 && !tree.Children(top).Any(c => c < top && tree.Lemma(c) is "rather" or "sooner" || (tree.Is(c, "advcl") && content.Contains(tree.Token(c)) && c < top)) && !NoPlans.Contains(tree.Lemma(top))
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
        // "Even if the ceasefire holds, he said, | the mines would take years to clear": the condition may stand before the cue.
        if (tree.Top(content) is >= 0 and var top && clauses.IsFuture(top)
            && tree.Children(top).Any(c => tree.Is(c, "advcl") && tree.Child(c, "mark") is >= 0 and var mark && tree.Lemma(mark) is "if" or "unless"))
        {
            return true;
        }

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

    /// <summary>"that the doors will stay open".</summary>
    public bool IsFuture(TokenRange content) => tree.Top(content) is >= 0 and var top && clauses.IsFuture(top);

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
        if (top >= 0 && clauses.Subject(top) is >= 0 and var of && (tree.Lemma(of) is "guess" or "estimate" or "forecast" || (Falls(of) && tree.Upos(top) == PartOfSpeech.Verb && clauses.IsFuture(top) && tree.Child(top, "obj") is >= 0 and var reached && tree.Upos(reached) == PartOfSpeech.Num)))
        {
            return true;        // "My best guess is six weeks", "the toll could pass 200"
        }

        return top >= 0 && content.Length <= 8 && tree.Upos(top) is PartOfSpeech.Num or PartOfSpeech.Noun && tree.Child(top, "cop") >= 0 && clauses.Subject(top) is >= 0 and var subject
            && (tree.Lemma(subject) == "it" || Falls(subject)) && tree.Lemma(top) != "one" && (tree.Upos(top) == PartOfSpeech.Num || tree.Child(top, "nummod") >= 0);
    }

    // "the toll was 40", "the number is 12"
    private bool Falls(int subject) => tree.Lemma(subject) is "toll" or "number" or "figure" or "total" or "count" or "turnout" or "cost" or "crowd";

}
