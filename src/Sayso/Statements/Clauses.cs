using Sayso.Language;

namespace Sayso.Statements;

/// <summary>What can be asked of a clause by its top word: its subject and whose that is, negation, mood.</summary>
internal sealed class Clauses(Lexemes words, WordTree tree, IReadOnlyList<Name> names)
{
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "fighter", "force", "gunner", "troop", "soldier", "man", "member", "unit", "jet", "militant", "warplane", "drone", "brigade", "commando", "pilot", "plane", "aircraft", "artillery", "people", "militia", "sniper", "missile",
    };

    public int Subject(int top)
    {
        var subject = tree.Child(top, "nsubj");
        return subject >= 0 && subject < top ? subject : -1;
    }

    // The speaker's own side: "it", "we", "its fighters", or the very word of the source.
    public bool IsOwn(int subject, TokenRange? source)
    {
        var lemma = tree.Lemma(subject);
        if (lemma is "it" or "we" or "they" or "i" or "he" or "she")
        {
            return lemma switch
            {
                "it" => !IsPerson(source),
                "he" or "she" => IsPerson(source),
                _ => true,
            };
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

    public bool IsPerson(TokenRange? source)
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

    public bool IsNegated(int word)
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

    /// <summary>Whether it is not told as a fact: "will", "would", "could".</summary>
    public bool IsFuture(int top) => tree.Children(top).Any(c => c < top && tree.Is(c, "aux") && tree.Lemma(c) is "will" or "would" or "shall" or "'ll" or "'d" or "could" or "can" or "may" or "might");

    public bool Perfect(int top) => tree.Children(top).Any(c => c < top && tree.Is(c, "aux") && tree.Lemma(c) == "have");

    public bool IsImperative(int top) => tree.Words[top].Xpos == "VB" && !tree.Children(top).Any(c => c < top && (tree.Is(c, "aux") || tree.Is(c, "mark") || tree.Is(c, "nsubj")) && tree.Lemma(c) is not "do");

    public bool HasParticle(int top, string particle) => tree.Children(top).Any(c => tree.Is(c, "compound:prt") && tree.Lemma(c) == particle) || (top + 1 < tree.Words.Count && tree.Lemma(top + 1) == particle);

    public static TokenRange Inside(TokenRange range, TokenRange content) => new(Math.Max(range.Start, content.Start), Math.Min(range.End, content.End));

    public TokenRange? Trim(TokenRange range)
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

    /// <summary>Whether the range names somebody: a person, people, an institution, or a pronoun for them.</summary>
    public bool IsParty(TokenRange range)
    {
        var top = tree.Top(range);
        return top >= 0 && IsParty(top);
    }

    /// <summary>The same of the word that a phrase hangs on.</summary>
    public bool IsParty(int top)
    {
        var lemma = tree.Lemma(top);
        return tree.Upos(top) is PartOfSpeech.Propn || (tree.Upos(top) == PartOfSpeech.Pron && lemma is not ("it" or "this" or "that" or "what" or "there" or "which" or "something" or "nothing" or "everything"))
            || NameSearch.At(names, tree.Words[top].Span.Start) is not null || RoleWords.Persons.Contains(lemma) || RoleWords.Groups.Contains(words.Lower(tree.Token(top))) || RoleWords.Institutions.Contains(lemma);
    }

    /// <summary>Whether it is told of what was: "did not pay", "never took", "has sold".</summary>
    public bool IsPast(int top)
        => tree.Words[top].Xpos is "VBD" || tree.Children(top).Any(c => c < top && tree.Is(c, "aux") && words.Lower(tree.Token(c)) is "did" or "had" or "has" or "have" or "didn't" or "hadn't" or "hasn't" or "haven't" or "'ve");
}
