using Sayso.Language;

namespace Sayso.Training.Corpora;

/// <summary>
/// Automatic parses of news (CoreNLP over PolNeAR, UD version 1 labels), brought as near to UD version 2 as rules on the tree
/// can: renamed relations, obliques told from nominal modifiers, coordinators and commas on the conjunct that follows, names
/// of persons headed by their first word, hyphenated words cut as UD English cuts them.
/// </summary>
internal static class SilverParses
{
    private static readonly string[] CoarseKinds = ["", "NER=PERSON", "NER=ORGANIZATION", "NER=LOCATION", "NER=MISC"];

    /// <summary>Kinds of names that the parses tell apart, "none" included.</summary>
    public static int CoarseCount => CoarseKinds.Length;

    /// <summary>The sentences, without universal tags (the parses have none).</summary>
    public static List<Sample> Read(string path, Vocabulary xpos, Vocabulary relations)
        => [.. Conllu.Read(path).Select(s => Converted(s, xpos, relations)).OfType<Sample>()];

    private static Sample? Converted(ConlluSentence sentence, Vocabulary xpos, Vocabulary relations)
    {
        var words = sentence.Words;
        var heads = words.Select(w => w.Head).ToArray();
        var labels = words.Select(w => w.Relation).ToArray();
        if (words.Count is < 2 or > 100 || heads.Count(h => h == 0) != 1)
        {
            return null;
        }

        MoveCoordinators(heads, labels);
        TurnPersons(words, heads, labels);
        var renamed = labels.Select((label, i) => Renamed(label, words[i], heads[i] == 0 ? null : words[heads[i] - 1])).ToArray();
        return Cut(words, heads, renamed, xpos, relations);
    }

    private static string Renamed(string label, ConlluWord word, ConlluWord? head)
    {
        var verbal = head is not null && head.Xpos[0] is 'V' or 'J' or 'R';
        return label switch
        {
            "dobj" => "obj",
            "nsubjpass" => "nsubj:pass",
            "csubjpass" => "csubj:pass",
            "auxpass" => "aux:pass",
            "neg" => word.Xpos == "DT" ? "det" : "advmod",
            "mwe" => "fixed",
            "nmod" => verbal ? "obl" : "nmod",
            "nmod:tmod" or "nmod:npmod" => verbal ? "obl:unmarked" : "nmod:unmarked",
            _ => label,
        };
    }

    // "a, b and c": version 1 hangs "," and "and" on a, version 2 on the conjunct they stand before.
    private static void MoveCoordinators(int[] heads, string[] labels)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            if (labels[i] is not ("cc" or "punct"))
            {
                continue;
            }

            var conjunct = -1;
            for (var j = i + 1; j < heads.Length && conjunct < 0; j++)
            {
                conjunct = labels[j] == "conj" && heads[j] == heads[i] ? j : -1;
            }

            var between = labels[i] == "cc" || (conjunct >= 0 && i + 1 > heads[i] && heads[i] > 0);
            if (conjunct >= 0 && between)
            {
                heads[i] = conjunct + 1;
            }
        }
    }

    // "Ada Lovelace": version 1 has Ada as compound of Lovelace, version 2 has Lovelace as flat of Ada.
    private static void TurnPersons(IReadOnlyList<ConlluWord> words, int[] heads, string[] labels)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var last = first;
            while (IsPerson(words[last]) && last + 1 < words.Count && IsPerson(words[last + 1]))
            {
                last++;
            }

            if (last == first || !Enumerable.Range(first, last - first).All(i => heads[i] == last + 1 && labels[i] == "compound"))
            {
                first = last;
                continue;
            }

            (heads[first], labels[first]) = (heads[last], labels[last]);
            for (var i = 0; i < heads.Length; i++)
            {
                if (heads[i] == last + 1 && i != first)
                {
                    heads[i] = first + 1;
                }
            }

            for (var i = first + 1; i <= last; i++)
            {
                (heads[i], labels[i]) = (first + 1, "flat");
            }

            first = last;
        }
    }

    private static bool IsPerson(ConlluWord word) => word.Xpos == "NNP" && word.Misc.Contains("NER=PERSON", StringComparison.Ordinal);

    private static Sample Cut(IReadOnlyList<ConlluWord> words, int[] heads, string[] labels, Vocabulary xpos, Vocabulary relations)
    {
        var pieces = words.Select(w => Pieces(w.Form)).ToList();
        var last = new int[words.Count + 1];                  // 1 + index of the last piece of word i, at i + 1
        for (var i = 0; i < words.Count; i++)
        {
            last[i + 1] = last[i] + pieces[i].Length;
        }

        var forms = new List<string>();
        var (tags, newHeads, newLabels, kinds) = (new List<int>(), new List<int>(), new List<int>(), new List<int>());
        for (var i = 0; i < words.Count; i++)
        {
            var kind = words[i].Misc.Split('|').Max(entry => Array.IndexOf(CoarseKinds, entry, 1)) is > 0 and var known ? known : 0;
            for (var p = 0; p < pieces[i].Length; p++)
            {
                var whole = p == pieces[i].Length - 1;
                forms.Add(pieces[i][p]);
                kinds.Add(kind);
                tags.Add(whole && pieces[i].Length == 1 ? xpos.NumberOf(words[i].Xpos) : Sample.Unknown);
                newHeads.Add(whole ? last[heads[i]] : pieces[i][p] == "-" ? forms.Count - 1 : last[i + 1]);
                newLabels.Add(whole ? labels[i] == "dep" ? Sample.Unknown : relations.NumberOf(labels[i])
                    : relations.NumberOf(pieces[i][p] == "-" ? "punct" : "compound"));
            }
        }

        return new Sample([.. forms]) { Xpos = [.. tags], Heads = [.. newHeads], Relations = [.. newLabels], Coarse = [.. kinds] };
    }

    // CoreNLP's words as UD English has them: brackets as they are written, compounds cut as the product cuts them.
    private static string[] Pieces(string form)
    {
        form = form switch { "-LRB-" => "(", "-RRB-" => ")", "-LSB-" => "[", "-RSB-" => "]", "-LCB-" => "{", "-RCB-" => "}", "``" or "''" => "\"", _ => form };
        Span<int> ends = stackalloc int[WordSplitter.MostParts];
        var count = char.IsLetterOrDigit(form[0]) ? Compounds.Cut(form, TokenKind.Word, ends) : 0;
        var pieces = new string[Math.Max(1, count)];
        pieces[0] = form;
        for (var i = 0; i < count; i++)
        {
            pieces[i] = form[(i == 0 ? 0 : ends[i - 1])..ends[i]];
        }

        return pieces;
    }
}
