using Sayso.Language;

namespace Sayso.Parties.Chains;

/// <summary>Words that may be a mention.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">One past the index of the last.</param>
/// <param name="Head">Index of the head word.</param>
/// <param name="Joins">Whether it is a coordination as a whole: "Ana and Iv".</param>
/// <param name="Cut">How it was cut out of the tree: which of <see cref="MentionSpans"/>'s readings.</param>
internal readonly record struct MentionSpan(int First, int End, int Head, bool Joins, int Cut = 0);

/// <summary>
/// The noun phrases of a text, longest for each head, as GUM marks mentions: without preposition, apposition or further
/// conjuncts; coordinations as a whole beside their parts.
/// </summary>
internal static class MentionSpans
{
    private const int MostCuts = 4;

    /// <summary>All of them, by head; for a head, all ways to cut its phrase stand together, coordinations behind them.</summary>
    public static List<MentionSpan> Find(ChainWords tree)
    {
        var found = new List<MentionSpan>(tree.Words.Length / 2);
        for (var i = 0; i < tree.Words.Length; i++)
        {
            if (!IsNominal(tree, i))
            {
                continue;
            }

            var own = Own(tree, i);
            found.Add(own);
            AddShorter(tree, own, found);
            AddLonger(tree, own, found);
            if (LastConjunct(tree, i) is >= 0 and var last)
            {
                var end = Trimmed(tree, own.First, Math.Max(Own(tree, last).End, Reach(tree, i) + 1), last);
                found.Add(new MentionSpan(own.First, end, i, true));
            }
        }

        return found;
    }

    // Without what follows, in as many steps as there is; without "even" before it.
    private static void AddShorter(ChainWords tree, MentionSpan own, List<MentionSpan> found)
    {
        var cuts = 0;
        for (var c = tree.FirstChild(own.Head); c >= 0; c = tree.NextSibling(c))
        {
            var relation = tree.Words[c].Relation;
            if (c > own.Head && tree.Left(c) > own.Head && tree.Left(c) < own.End && relation is "nmod" or "acl" or "acl:relcl" or "nmod:unmarked" or "advmod" or "amod" or "advcl" or "obl" or "dep" or "obl:unmarked" or "nmod:desc" or "advcl:relcl" or "ccomp"
                && cuts < MostCuts)
            {
                var end = Trimmed(tree, own.First, tree.Left(c), own.Head);
                if (end < own.End && (found.Count == 0 || found[^1].End != end || found[^1].Head != own.Head))
                {
                    found.Add(own with { End = end, Cut = 1 });
                    cuts++;
                }
            }
            else if (c < own.Head && c == own.First && relation is "advmod" or "cc:preconj" or "det:predet" && tree.Right(c) + 1 <= own.Head)
            {
                found.Add(own with { First = tree.Right(c) + 1, Cut = 2 });
            }
        }
    }

    // With what the parser hung on the verb, "a report | on the fire"; with a name behind a role.
    private static void AddLonger(ChainWords tree, MentionSpan own, List<MentionSpan> found)
    {
        if (own.End >= tree.Words.Length || !tree.InOneSentence(own.Head, own.End))
        {
            return;
        }

        var at = own.End;
        while (tree.Words[at].Head is >= 0 and var up && tree.Left(up) == own.End)
        {
            at = up;
        }

        var relation = tree.Words[at].Relation;
        if (tree.Left(at) == own.End && tree.Words[at].Head >= 0 && relation is "obl" or "appos" or "acl" or "advcl" or "nmod" or "acl:relcl" or "flat")
        {
            found.Add(own with { End = Trimmed(tree, own.First, tree.Right(at) + 1, own.Head), Cut = relation == "appos" ? 4 : 3 });
        }
    }

    private static int Reach(ChainWords tree, int head)
    {
        var reach = head;
        for (var c = tree.FirstChild(head); c >= 0; c = tree.NextSibling(c))
        {
            reach = c > head && tree.Words[c].Relation is "nmod" or "acl" or "acl:relcl" ? Math.Max(reach, tree.Right(c)) : reach;
        }

        return reach;
    }

    private static bool IsNominal(ChainWords tree, int word)
    {
        var w = tree.Words[word];
        if (w.Relation is "flat" or "fixed" or "goeswith" or "punct" or "case" or "discourse" or "reparandum" or "cc" or "mark")
        {
            return false;
        }

        return w.Upos switch
        {
            PartOfSpeech.Noun or PartOfSpeech.Propn => true,
            PartOfSpeech.Pron => !(w.Xpos is "WP" or "WDT" or "WP$" or "EX") && !(w.Relation is "det" or "advmod"),
            PartOfSpeech.Num => w.Relation is not ("nummod" or "compound" or "amod"),
            PartOfSpeech.Sym => w.Relation is not ("compound" or "cc" or "amod"),
            PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.X or PartOfSpeech.Verb => IsArgument(w.Relation),
            PartOfSpeech.Adv => IsArgument(w.Relation) || w.Lemma is "here" or "there" || tree.Has(word, "obl:unmarked"),
            _ => false,
        };
    }

    private static bool IsArgument(string relation) => relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "nmod" or "obl:agent" or "nmod:poss";

    private static MentionSpan Own(ChainWords tree, int head)
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
    private static int Trimmed(ChainWords tree, int first, int end, int head)
    {
        while (end - 1 > head && tree.Words[end - 1].Upos == PartOfSpeech.Punct)
        {
            var mark = tree.Text[tree.Words[end - 1].Span.Start];
            var opener = mark switch { ')' => '(', ']' => '[', '”' => '“', '"' => '"', '’' => '‘', '\'' => '\'', _ => '\0' };
            if (opener != '\0' && Holds(tree, first, end - 1, opener))
            {
                break;
            }

            end--;
        }

        return end;
    }

    private static bool Holds(ChainWords tree, int first, int end, char mark)
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

    private static int LastConjunct(ChainWords tree, int head)
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
