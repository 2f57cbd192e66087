namespace Sayso.Statements;

/// <summary>What kind of act a statement is, from its cue and its content.</summary>
internal static class Acts
{
    private static readonly HashSet<string> FalsehoodWords = new(StringComparer.Ordinal)
    {
        "false", "untrue", "incorrect", "inaccurate", "baseless", "unfounded", "groundless", "fabricated", "fabrication", "fabrications", "nonsense", "lie", "lies", "propaganda", "hoax", "fictitious", "slander",
    };

    private static readonly HashSet<string> NoAnswerWords = new(StringComparer.Ordinal)
    {
        "comment", "respond", "elaborate", "answer", "discuss", "reply", "request", "requests", "questions", "inquiries", "details", "say", "identify",
    };

    public static Act Of(Lexemes words, Draft draft)
    {
        var verb = draft.Verb?.Lemma;
        if (draft.NoAnswer)
        {
            return Act.DeclinesComment;
        }

        if (draft.Passive)
        {
            return draft.Verb?.Act ?? Act.Says;
        }

        if (verb is "claim responsibility" or "claim credit" or "take responsibility")
        {
            return Act.ClaimsResponsibility;
        }

        if (IsNoAnswer(words, draft, verb))
        {
            return Act.DeclinesComment;
        }

        if (verb is "decline" or "refuse")
        {
            return Act.Says;
        }

        // “No comment”
        var first = draft.Content[0];
        if (IsNoComment(words, first))
        {
            return Act.DeclinesComment;
        }

        var act = draft.Verb?.Act ?? Act.Says;
        if (verb is "ask" or "tell" or "order" or "advise")
        {
            return AsksForAction(words, draft) ? Act.Demands : act;
        }

        if (act == Act.Says && ClaimsDeed(words, draft))
        {
            return Act.ClaimsResponsibility;
        }

        return act == Act.Says && DeniesInContent(words, draft) ? Act.Denies : act;
    }

    public static Stance StanceOf(Lexemes words, Draft draft)
    {
        foreach (var cue in draft.Cue)
        {
            for (var i = cue.Start; i < cue.End; i++)
            {
                if (words.Lower(i) is "reportedly" or "allegedly" or "purportedly" or "apparently" or "supposedly")
                {
                    return Stance.Distancing;
                }
            }
        }

        // What is not confirmed, or "is understood" by nobody named, is not taken for a fact.
        return draft.Verb is { } verb && !(verb.Stance == Stance.Factive && (draft.Negated || draft.Passive)) ? verb.Stance : Stance.Neutral;
    }

    // "declined to comment", "would not say", "refused to discuss": no answer, never a denial.
    private static bool IsNoAnswer(Lexemes words, Draft draft, string? verb)
    {
        if (verb is not ("decline" or "refuse"))
        {
            return false;
        }

        var first = draft.Content[0];
        for (var i = first.Start; i < Math.Min(first.End, first.Start + 3); i++)
        {
            if (NoAnswerWords.Contains(words.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoComment(Lexemes words, TokenRange content)
    {
        var start = words.IsMark(content.Start) ? content.Start + 1 : content.Start;
        return words.Is(start, "no") && words.Is(start + 1, "comment") && content.End - start <= 4;
    }

    private static bool AsksForAction(Lexemes words, Draft draft)
    {
        var first = draft.Content[0];
        if (words.Is(first.Start, WordClass.Question))
        {
            return false;
        }

        for (var i = first.Start; i < Math.Min(first.End, first.Start + 14) && !words.IsQuoted(i); i++)
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

    // "said the agency was behind the attack", "said its fighters carried out", "said it shot down the aircraft"
    private static bool ClaimsDeed(Lexemes words, Draft draft)
    {
        foreach (var piece in draft.Content)
        {
            for (var i = piece.Start; i + 1 < piece.End; i++)
            {
                if (words.Is(i, WordClass.Be) && words.Is(i + 1, "behind") && i - piece.Start <= 4 && words.Is(i + 2, WordClass.Determiner) && OwnSubject(words, piece, i))
                {
                    return true;
                }

                if (words.Lower(i) is "carried" or "carry" && words.Is(i + 1, "out") && i - piece.Start <= 6 && OwnSubject(words, piece, i))
                {
                    return true;
                }

                if (words.Lower(i) is "shot" && words.Is(i + 1, "down") && i - piece.Start <= 4 && OwnSubject(words, piece, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Whether what stands before the verb is the speaker's own side: "it", "we", "its fighters", "the agency".
    private static bool OwnSubject(Lexemes words, TokenRange piece, int verb)
    {
        var start = piece.Start;
        while (start < verb && words.Is(start, WordClass.That | WordClass.Punctuation))
        {
            start++;
        }

        return words.Lower(start) is "it" or "we" or "its" or "their" or "they" or "our" or "the" && !words.Is(start + 1, WordClass.Capital);
    }

    private static bool DeniesInContent(Lexemes words, Draft draft)
    {
        var piece = draft.Content[0];
        if (piece.Length > 40)
        {
            return false;
        }

        for (var i = piece.Start; i < piece.End; i++)
        {
            if (FalsehoodWords.Contains(words.Lower(i)) && !words.Is(i - 1, WordClass.Negation))
            {
                return true;
            }

            if (words.Is(i, WordClass.Negation) && words.Lower(i + 1) is "true" or "accurate" or "involved" or "correct" or "responsible" && i + 1 < piece.End && words.Is(i, WordClass.Negation))
            {
                return true;
            }

            if (words.Is(i, "no") && words.Is(i + 1, "truth"))
            {
                return true;
            }
        }

        return false;
    }
}
