using Sayso.Language;

namespace Sayso.Statements;

/// <summary>What a cue says of the statement it makes.</summary>
/// <param name="Entry">The entry of the lexicon that tells; null where it has none for any word of the cue.</param>
/// <param name="Word">The word that tells, in words of the analysis; -1 where the cue has no word.</param>
/// <param name="Last">The last word of its phrase.</param>
/// <param name="Negated">Whether it is denied that it was said: "did not say", "never claimed".</param>
/// <param name="Hypothetical">Whether it is only supposed: "would say", "if he says".</param>
/// <param name="Passive">Whether it is done to its subject: "was accused".</param>
internal sealed record CueSense(CueWord? Entry, int Word, int Last, bool Negated, bool Hypothetical, bool Passive)
{
    public static CueSense None { get; } = new(null, -1, -1, false, false, false);

    public Act Act => Entry?.Act ?? Act.Says;
}

/// <summary>
/// Finds the word of a cue that tells what it is: of "has repeatedly denied" the verb, of "issued a statement denying" the denial, of
/// "'s claim that" the noun. Needs the tokens of the cue and nothing of how it was found.
/// </summary>
internal sealed class CueReader(Lexemes lexemes, WordTree tree, CueWords lexicon)
{
    private const int Longest = 40;     // words of a cue that are looked at, and steps up a tree

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "n't", "never", "no", "neither", "nor", "nobody", "none", "without", "hardly", "barely", "scarcely",
    };

    // Verbs that deny the one behind them: "failed to say".
    private static readonly HashSet<string> Failing = new(StringComparer.Ordinal) { "fail", "neglect", "avoid", "stop", "unable", "refrain", "hesitate", "forget", "refuse", "decline", "yet" };

    private static readonly HashSet<string> Suppositions = new(StringComparer.Ordinal) { "would", "could", "might", "may", "'d" };

    public CueSense Read(IReadOnlyList<TokenRange> cue)
    {
        if (cue.Count == 0)
        {
            return CueSense.None;
        }

        (CueWord? Entry, int Word, int Last, int Rank) best = (null, -1, -1, int.MaxValue);
        foreach (var piece in cue)
        {
            var words = tree.WordsOf(piece);
            for (var word = words.Start; word < Math.Min(words.End, words.Start + Longest); word++)
            {
                if (tree.Upos(word) is PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Sconj or PartOfSpeech.Cconj)
                {
                    continue;
                }

                var found = lexicon.At(tree, word, EndOf(piece, words.End));
                if (found is null && tree.Upos(word) is PartOfSpeech.Aux or PartOfSpeech.Adp or PartOfSpeech.Part)
                {
                    continue;
                }

                var depth = Depth(word, cue);
                var rank = (found is null ? 400 : found.Value.Entry.Kind is CueKind.Light or CueKind.LightNoun ? 200 : 0) + (depth * 2)
                    - (found is { Entry.Parts.Length: > 1 } ? 1 : 0) + (tree.Upos(word) == PartOfSpeech.Aux ? 100 : 0)
                    + (tree.Upos(word) == PartOfSpeech.Adv ? 5 : 0);
                if (rank < best.Rank)
                {
                    best = (found?.Entry, word, found?.Last ?? word, rank);
                }

                word = found is { Last: var last } && last < words.End ? Math.Max(word, last) : word;
            }
        }

        return best.Word < 0
            ? CueSense.None
            : new CueSense(best.Entry, best.Word, best.Last, Negated(cue, best.Word, best.Last), Hypothetical(cue, best.Word), IsPassive(best.Word));
    }

    // A phrase may go on behind the cue where content begins with its last words: "claimed | responsibility for", "put | the toll at".
    private int EndOf(TokenRange piece, int end)
    {
        var sentence = lexemes.Text.Sentences[lexemes.SentenceOf(piece.End - 1)];
        return Math.Min(end + 8, tree.WordsOf(new TokenRange(sentence.FirstToken, sentence.EndToken)).End);
    }

    // Steps up the tree until outside the cue.
    private int Depth(int word, IReadOnlyList<TokenRange> cue)
    {
        var depth = 0;
        for (var head = tree.Head(word); head >= 0 && depth < Longest && Within(cue, tree.Token(head)); head = tree.Head(head))
        {
            depth++;
        }

        return depth;
    }

    private bool Negated(IReadOnlyList<TokenRange> cue, int word, int last)
    {
        foreach (var piece in cue)
        {
            var words = tree.WordsOf(piece);
            for (var i = words.Start; i < Math.Min(words.End, words.Start + Longest); i++)
            {
                if ((i < word || i > last) && (IsNegation(i) || (i < word && tree.Lemma(i) is "short" or "far" && i + 1 < word && tree.Lemma(i + 1) is "of" or "from")))
                {
                    return true;
                }
            }
        }

        // "stopped short of | accusing", "far from | denying"
        var before = cue[0].Start;
        if ((lexemes.Is(before - 1, "of") && lexemes.Lower(before - 2) is "short" or "instead") || (lexemes.Is(before - 1, "from") && lexemes.Is(before - 2, "far")) || lexemes.Is(before - 1, "without"))
        {
            return true;
        }

        // What stands before a cue of one word: "did not | say", "has yet to | say"
        var at = word;
        for (var step = 0; step < 4 && at >= 0; step++)
        {
            foreach (var child in tree.Children(at))
            {
                if ((child < word || child > last) && child <= at && at - child <= 6 && lexemes.IsQuoted(tree.Token(child)) == lexemes.IsQuoted(tree.Token(at)) && IsNegation(child) && (tree.Is(child, "advmod") || tree.Is(child, "aux") || tree.Is(child, "det") || tree.Is(child, "cc")))
                {
                    return true;
                }
            }

            var head = tree.Head(at);
            if (head < 0 || !(tree.Is(at, "xcomp") || tree.Is(at, "fixed") || (step == 0 && tree.Is(at, "ccomp") && Within(cue, tree.Token(head)))))
            {
                break;
            }

            if (!Within(cue, tree.Token(head)) && Failing.Contains(tree.Lemma(head)))
            {
                return true;
            }

            at = head;
        }

        return false;
    }

    // "not only", "no doubt": nothing is denied by them.
    private bool IsNegation(int word)
        => (Negations.Contains(tree.Lemma(word)) || Negations.Contains(lexemes.Lower(tree.Token(word))))
            && !(word + 1 < tree.Words.Count && tree.Lemma(word + 1) is "only" or "just" or "merely" or "doubt" or "less" or "surprisingly" or "surprise" or "matter" or "sooner");

    private bool Hypothetical(IReadOnlyList<TokenRange> cue, int word)
    {
        var at = word;
        for (var step = 0; step < 4 && at >= 0; step++)
        {
            var (supposed, past) = (false, false);
            foreach (var child in tree.Children(at))
            {
                if (child < at && tree.Is(child, "mark") && tree.Lemma(child) is "if" or "unless")
                {
                    return true;
                }

                supposed |= child < at && tree.Is(child, "aux") && Suppositions.Contains(tree.Lemma(child)) && !IsPolite(child);

                // "would later say": it was said, and later than what is told
                past |= tree.Lemma(child) is "later" or "eventually" or "subsequently" or "ultimately" or "soon" or "often" or "sometimes" or "never";
            }

            if (supposed && !past)
            {
                return true;
            }

            if (!(tree.Is(at, "xcomp") || tree.Is(at, "conj")) || tree.Head(at) < 0 || (tree.Is(at, "conj") && !Within(cue, tree.Token(tree.Head(at)))))
            {
                break;
            }

            at = tree.Head(at);
        }

        return false;
    }

    // "would like to thank", "would not say", "could not confirm", "would neither confirm nor deny": said or refused, not supposed
    private bool IsPolite(int modal)
    {
        for (var i = modal + 1; i < Math.Min(tree.Words.Count, modal + 4); i++)
        {
            if (tree.Lemma(i) is "like" or "love" or "prefer" or "rather" or "not" or "n't" or "only" or "neither" or "go" || IsNegation(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPassive(int word)
        => tree.Upos(word) is PartOfSpeech.Verb or PartOfSpeech.Adj
            && (tree.Child(word, "aux:pass") >= 0 || tree.Child(word, "nsubj:pass") >= 0 || (tree.Words[word].Xpos == "VBN" && tree.Is(word, "acl")));

    private static bool Within(IReadOnlyList<TokenRange> ranges, int token)
    {
        foreach (var range in ranges)
        {
            if (range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
