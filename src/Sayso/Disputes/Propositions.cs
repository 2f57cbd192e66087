using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Disputes;

/// <summary>What words say, as the set of words that tell one matter from another: names, nouns, verbs, numbers, by lemma.</summary>
internal sealed class Propositions
{
    private const int Longest = 120;            // words of one that are looked at

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "say", "tell", "deny", "reject", "claim", "report", "accuse", "allege", "allegation", "accusation", "charge", "statement", "be", "have", "do", "make", "that", "which", "who", "official", "spokesman", "spokeswoman", "government", "country", "people", "mr.", "mr", "mrs.", "ms.", "year", "day", "time",
        "call", "take", "get", "go", "come", "other", "thing", "part", "way", "week", "month", "last", "new", "many", "more", "any", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "false", "true", "untrue", "baseless", "dismiss", "refute", "dispute", "comment", "news", "agency", "one", "two", "use", "president", "minister",
    };

    private readonly Analysis _analysis;
    private readonly WordTree _tree;

    public Propositions(Analysis analysis) => (_analysis, _tree) = (analysis, analysis.Tree);

    public WordTree Tree => _tree;

    public string Text => _analysis.Text.Text;

    public int WordAt(int position)
    {
        int low = 0, high = _analysis.Words.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _analysis.Words[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public int Sentence(int position)
    {
        int low = 0, high = _analysis.Text.Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _analysis.Text.Sentences[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The words of spans that tell what they are about.</summary>
    public HashSet<string> Of(IEnumerable<TextSpan> spans)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            var first = WordAt(span.Start);
            for (var i = first; i < _tree.Words.Count && i < first + Longest && _tree.Words[i].Span.Start < span.End; i++)
            {
                if (_tree.Upos(i) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Num && _tree.Lemma(i).Length > 1 && !Empty.Contains(_tree.Lemma(i)))
                {
                    words.Add(Stem(_tree.Lemma(i)));
                }
            }
        }

        return words;
    }

    // "attack", "attacking", "attacker"; "Syria", "Syrian": near enough to be one matter.
    private static string Stem(string lemma)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ation", "ment", "ian", "ing", "ers", "ese", "er", "an", "ish", "es", "s", "i", "n"])
        {
            if (lemma.Length > ending.Length + 4 && lemma.EndsWith(ending, StringComparison.Ordinal))
            {
                return lemma[..^ending.Length].TrimEnd('e', 'i');
            }
        }

        return lemma.TrimEnd('e');
    }

    public static int Shared(HashSet<string> a, HashSet<string> b) => a.Count < b.Count ? a.Count(b.Contains) : b.Count(a.Contains);
}
