using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Who is accused of what: "accused | the firm | of fraud", "blamed | the flood | on the firm", "alleged that | the army | burned the bridge",
/// "was accused of fraud". Either may be missing: "condemned the raid" names nobody.
/// </summary>
internal sealed class AccusedFinder(Lexemes words, WordTree tree, Clauses clauses)
{
    // What is done stands behind one of these, with most verbs.
    private static readonly HashSet<string> Charges = new(StringComparer.Ordinal) { "of", "for", "over", "as", "with", "about" };

    private static readonly HashSet<string> Culprits = new(StringComparer.Ordinal) { "on", "at", "against", "to" };

    public (TokenRange? Accused, TokenRange? Accusation) Find(CueSense sense, TokenRange? source, IReadOnlyList<TokenRange> cue, IReadOnlyList<TokenRange> pieces)
    {
        // "The minister … | was accused of | … hiding losses": the preposition may belong to the cue.
        var end = cue.Count > 0 ? cue[^1].End : 0;
        var charged = end > 0 && words.Lower(end - 1) is "of" or "for" && sense.Word >= 0 && tree.Upos(sense.Word) is PartOfSpeech.Verb or PartOfSpeech.Adj;
        if ((pieces.Count > 1 && pieces.Take(4).Any(piece => Charges.Contains(words.Lower(piece.Start)) || words.Is(piece.Start, "against"))) || (charged && pieces.Any(piece => piece.Start >= end)))
        {
            var (accused, accusation) = Apart(sense, pieces, charged ? end : int.MaxValue);

            // Who "stands accused" may have been taken for the source.
            return (accused ?? (charged && source is { } taken && Undergoes(sense) ? Trim(taken) : null), accusation);
        }

        if (source is { } undergoer && Undergoes(sense) && Charges.Contains(words.Lower(pieces[0].Start)))
        {
            return (Trim(undergoer), WithoutPreposition(pieces[0]));
        }

        var content = Trim(pieces[0]) ?? pieces[0];
        if (sense.Passive && PassiveSubject(sense.Word) is { } done && (done.End <= content.Start || content.Contains(done.Start)))
        {
            var behind = done.End <= content.Start ? content : new TokenRange(done.End, content.End);
            while (behind.Length > 1 && behind.Start <= TokenOf(sense.Word) && content.Contains(TokenOf(sense.Word)))
            {
                behind = new TokenRange(TokenOf(sense.Word) + 1, content.End);
            }

            return (done, WithoutPreposition(behind));
        }

        // "allegations against the firm", "pointed the finger at the army"
        if (words.Lower(content.Start) is "against" or "at" or "on" or "upon")
        {
            return Split(new TokenRange(content.Start + 1, content.End), sense.Word, person: true);
        }

        if (Charges.Contains(words.Lower(content.Start)))
        {
            return (null, WithoutPreposition(content));
        }

        var top = tree.Top(content);
        var clause = top >= 0 && tree.Child(top, "nsubj") is >= 0 and var s && content.Contains(tree.Token(s)) && (sense.Word < 0 || tree.Head(top) != sense.Word || !tree.Is(top, "obj"));
        return clause ? Clause(top, content) : Split(content, sense.Word, person: false);
    }

    // "The minister … of falsifying claims", "of cruelty … against the circus": each piece is one of the two.
    private (TokenRange? Accused, TokenRange? Accusation) Apart(CueSense sense, IReadOnlyList<TokenRange> pieces, int chargesFrom)
    {
        TokenRange? accused = null, accusation = null;
        foreach (var piece in pieces.Take(4))
        {
            var opener = words.Lower(piece.Start);
            if (opener is "against" && piece.Length > 1)
            {
                accused ??= Trim(new TokenRange(piece.Start + 1, piece.End));
            }
            else if (piece.Start >= chargesFrom || Charges.Contains(opener) || words.Is(piece.Start, WordClass.That))
            {
                accusation ??= WithoutPreposition(piece);
            }
            else
            {
                accused ??= words.Is(piece.Start, WordClass.Relative) && piece.Length == 1 ? Antecedent(sense.Word) ?? Trim(piece) : Trim(piece);
            }
        }

        return (accused, accusation);
    }

    // "was accused", "stands accused": what is done to its subject
    private bool Undergoes(CueSense sense) => sense.Passive || (sense.Word >= 0 && tree.Words[sense.Word].Xpos is "VBN" or "JJ" && tree.Is(sense.Word, "xcomp"));

    // "The swimmer, who was accused": what the clause hangs on.
    private TokenRange? Antecedent(int word)
    {
        if (word < 0 || !tree.Is(word, "acl") || tree.Head(word) < 0)
        {
            return null;
        }

        var noun = tree.Head(word);
        return new TokenRange(tree.Reach(noun).Start, tree.Token(noun) + 1);
    }

    /// <summary>Without marks, commas and an opening "that" or preposition of the charge.</summary>
    public TokenRange? WithoutPreposition(TokenRange range)
    {
        if (Trim(range) is not { } inner)
        {
            return null;
        }

        return inner.Length > 1 && (Charges.Contains(words.Lower(inner.Start)) || words.Is(inner.Start, WordClass.That)) ? new TokenRange(inner.Start + 1, inner.End) : inner;
    }

    // "the army burned the bridge": its subject, and what it did
    private (TokenRange? Accused, TokenRange? Accusation) Clause(int top, TokenRange content)
    {
        var subject = tree.Child(top, "nsubj");
        var who = Trim(Inside(tree.Reach(subject), content));
        if (who is not { } range || range.End >= content.End || range.Start > tree.Token(top))
        {
            return (null, content);
        }

        // "There was fraud", "it was fraud": nobody is named
        // and a thing that did harm is not accused
        return tree.Lemma(subject) is "there" or "it" or "this" or "that" or "what" || !clauses.IsParty(range)
            ? (null, WithoutPreposition(content))
            : (range, Trim(new TokenRange(words.Lower(range.End) is "had" or "has" or "have" && range.End + 1 < content.End ? range.End + 1 : range.End, content.End)));
    }

    // "the firm of fraud", "the flood on the firm", "the raid"
    private (TokenRange? Accused, TokenRange? Accusation) Split(TokenRange content, int cue, bool person)
    {
        var at = Boundary(content, cue);
        if (at < 0)
        {
            return person || clauses.IsParty(content) ? (Trim(content), null) : (null, Trim(content));
        }

        var (front, behind) = (Trim(new TokenRange(content.Start, at)), Trim(new TokenRange(at + 1, content.End)));
        return Culprits.Contains(words.Lower(at)) ? (behind, front) : (front, behind);
    }

    // The preposition that parts who from what: one that hangs on the cue, else one before a deed, else the first behind the object.
    private int Boundary(TokenRange content, int cue)
    {
        int best = -1, rank = 0;
        var blames = cue >= 0 && tree.Lemma(cue) is "blame" or "pin" or "lay" or "put" or "place";
        var range = tree.WordsOf(content);
        for (var i = range.Start + 1; i < Math.Min(range.End, range.Start + 60); i++)
        {
            var lemma = tree.Lemma(i);
            if (!(Charges.Contains(lemma) || (blames && lemma == "on")) || tree.Upos(i) is not (PartOfSpeech.Adp or PartOfSpeech.Sconj) || tree.Token(i) + 1 >= content.End)
            {
                continue;
            }

            var governed = tree.Head(i);
            var on = governed >= 0 ? tree.Head(governed) : -1;
            var deed = tree.Words[Math.Min(i + 1, tree.Words.Count - 1)].Xpos is "VBG" || (i + 2 < tree.Words.Count && tree.Words[i + 1].Upos == PartOfSpeech.Adv && tree.Words[i + 2].Xpos == "VBG");
            var score = (cue >= 0 && on == cue ? 4 : 0) + (deed ? 5 : 0) + (lemma != "of" ? 1 : 0)
                + (cue >= 0 && on >= 0 && tree.Head(on) == cue ? 1 : 0);
            if (score > rank || (best < 0 && lemma != "of"))
            {
                (best, rank) = (i, score);
            }
        }

        return best >= 0 ? tree.Token(best) : -1;
    }

    private TokenRange? PassiveSubject(int word)
    {
        if (word < 0)
        {
            return null;
        }

        var subject = tree.Child(word, "nsubj");
        if (subject < 0 && tree.Is(word, "acl"))
        {
            subject = tree.Head(word);      // "a man accused of theft"
            return new TokenRange(tree.Reach(subject).Start, tree.Token(subject) + 1);
        }

        return subject >= 0 ? Trim(tree.Reach(subject)) : null;
    }

    private int TokenOf(int word) => tree.Token(word);

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

        if (end - start > 1 && words.Is(start, WordClass.That))
        {
            start++;
        }

        return end > start ? new TokenRange(start, end) : null;
    }
}
