using Sayso.Language;

namespace Sayso.Parties.Coreference;

/// <summary>Words that may be a mention.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">One past the index of the last.</param>
/// <param name="Head">Index of the head word.</param>
/// <param name="Joins">Whether it is a coordination as a whole: "Ana and Iv".</param>
internal readonly record struct MentionSpan(int First, int End, int Head, bool Joins);

/// <summary>
/// The noun phrases of a text, longest for each head, as GUM marks mentions: without preposition, apposition or further
/// conjuncts; coordinations as a whole beside their parts.
/// </summary>
internal static class MentionSpans
{
    /// <summary>All of them, in text order, the longer of two with one beginning first.</summary>
    public static List<MentionSpan> Find(WordTree tree)
    {
        var found = new List<MentionSpan>(tree.Words.Length / 3);
        for (var i = 0; i < tree.Words.Length; i++)
        {
            if (!IsNominal(tree, i))
            {
                continue;
            }

            var own = Own(tree, i);
            found.Add(own);
            if (LastConjunct(tree, i) is >= 0 and var last)
            {
                var end = Trimmed(tree, own.First, Own(tree, last).End, last);
                found.Add(new MentionSpan(own.First, end, i, true));
            }
        }

        found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        return found;
    }

    private static bool IsNominal(WordTree tree, int word)
    {
        var w = tree.Words[word];
        if (w.Relation is "flat" or "fixed" or "goeswith" or "punct" or "case" or "discourse" or "reparandum" or "cc" or "mark" or "expl")
        {
            return false;
        }

        return w.Upos switch
        {
            PartOfSpeech.Noun or PartOfSpeech.Propn => true,
            PartOfSpeech.Pron => !(w.Xpos is "WP" or "WDT" or "WP$" or "EX") && !(w.Relation is "det" or "advmod"),
            PartOfSpeech.Num => w.Relation is not ("nummod" or "compound" or "amod"),
            PartOfSpeech.Sym => w.Relation is not ("compound" or "cc" or "amod"),
            PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.X or PartOfSpeech.Adv or PartOfSpeech.Verb => IsArgument(w.Relation) && (w.Upos != PartOfSpeech.Adv || tree.Has(word, "case") || w.Relation.StartsWith("nsubj", StringComparison.Ordinal)),
            _ => false,
        };
    }

    private static bool IsArgument(string relation) => relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "nmod" or "obl:agent" or "nmod:poss";

    private static MentionSpan Own(WordTree tree, int head)
    {
        var words = tree.Words;
        var clause = tree.Has(head, "cop") || words[head].Upos == PartOfSpeech.Verb;
        var (first, last, stop) = (head, head, int.MaxValue);
        for (var c = tree.FirstChild(head); c >= 0; c = tree.NextSibling(c))
        {
            var relation = words[c].Relation;
            if (relation is "conj" && c > head)
            {
                stop = Math.Min(stop, tree.Left(c) - 1);
            }

            if (IsOutside(relation, c < head, clause))
            {
                continue;
            }

            first = Math.Min(first, tree.Left(c));
            last = Math.Max(last, tree.Right(c));
        }

        last = Math.Max(head, Math.Min(last, stop));
        while (first < head && words[first].Upos is PartOfSpeech.Punct or PartOfSpeech.Cconj)
        {
            first++;
        }

        return new MentionSpan(first, Trimmed(tree, first, last + 1, head), head, false);
    }

    private static bool IsOutside(string relation, bool before, bool clause) => relation switch
    {
        "appos" or "conj" or "cc" or "cop" or "aux" or "mark" or "punct" or "parataxis" or "discourse" or "vocative" or "dislocated" or "nsubj" or "nsubj:pass"
            or "csubj" or "expl" or "orphan" or "reparandum" or "aux:pass" or "list" => true,
        "case" => before,
        "obl" or "advcl" or "ccomp" or "advmod" or "xcomp" or "obl:unmarked" or "nsubj:outer" or "obl:agent" or "obj" or "iobj" => clause,
        _ => false,
    };

    // Commas and full stops at the end belong to the sentence; a closing bracket or quotation mark belongs here if it was opened here.
    private static int Trimmed(WordTree tree, int first, int end, int head)
    {
        while (end - 1 > head && tree.Words[end - 1].Upos == PartOfSpeech.Punct)
        {
            var mark = tree.Text[tree.Words[end - 1].Span.Start];
            var opener = mark switch { ')' => '(', ']' => '[', '”' => '“', '"' => '"', '’' => '‘', _ => '\0' };
            if (opener != '\0' && Holds(tree, first, end - 1, opener))
            {
                break;
            }

            end--;
        }

        return end;
    }

    private static bool Holds(WordTree tree, int first, int end, char mark)
    {
        for (var i = end - 1; i >= Math.Max(first, end - 60); i--)
        {
            if (tree.Text[tree.Words[i].Span.Start] == mark)
            {
                return true;
            }
        }

        return false;
    }

    private static int LastConjunct(WordTree tree, int head)
    {
        var last = -1;
        for (var c = tree.FirstChild(head); c >= 0; c = tree.NextSibling(c))
        {
            if (c > head && tree.Words[c].Relation == "conj" && tree.Words[c].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Sym)
            {
                last = c;
            }
        }

        return last;
    }
}
