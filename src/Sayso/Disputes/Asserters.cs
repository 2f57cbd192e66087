using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Disputes;

/// <summary>Who says what a denial denies, where the denial itself names them: "rejected the accusation by Varnia", "denied a newspaper report that".</summary>
internal sealed class Asserters(Propositions propositions, IReadOnlyList<Statement> statements)
{
    private const int Longest = 40;             // words of a denial that are looked at

    // What somebody says, as a noun; of the first kind, the noun alone stands for who says it.
    private static readonly HashSet<string> Reports = new(StringComparer.Ordinal) { "report", "rumor", "rumour", "story", "speculation", "article" };
    private static readonly HashSet<string> Claims = new(StringComparer.Ordinal) { "claim", "accusation", "allegation", "charge", "statement", "assertion", "suggestion", "remark", "criticism", "comment", "complaint", "account", "testimony", "finding", "version", "contention", "assessment" };

    private const int Reach = 40;       // statements before and behind

    private readonly WordTree _tree = propositions.Tree;
    private readonly Dictionary<string, int> _index = statements.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);

    /// <summary>The parties that the denial's own words name as saying it, in text order.</summary>
    public List<DisputeSide> Named(Statement denial)
    {
        var sides = new List<DisputeSide>();
        foreach (var span in denial.Cue.Concat(denial.Content))
        {
            var first = propositions.WordAt(span.Start);
            for (var i = first; i < _tree.Words.Count && i < first + Longest && _tree.Words[i].Span.Start < span.End; i++)
            {
                if (_tree.Upos(i) == PartOfSpeech.Noun && (Reports.Contains(_tree.Lemma(i)) || Claims.Contains(_tree.Lemma(i))))
                {
                    Of(i, denial, sides);
                    if (sides.Count > 0)
                    {
                        return sides;
                    }
                }
            }
        }

        return sides;
    }

    private void Of(int noun, Statement denial, List<DisputeSide> sides)
    {
        foreach (var child in _tree.Children(noun))
        {
            var by = _tree.Child(child, "case") is >= 0 and var c ? _tree.Lemma(c) : "";
            var names = _tree.Is(child, "nmod:poss") || (_tree.Is(child, "nmod") && by is "by" or "from" or "in" or "of") || ((_tree.Is(child, "amod") || _tree.Is(child, "compound")) && (_tree.Upos(child) == PartOfSpeech.Propn || char.IsUpper(propositions.Text[_tree.Words[child].Span.Start])));
            if (!names || _tree.Upos(child) == PartOfSpeech.Pron || _tree.Upos(child) is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj))
            {
                continue;
            }

            // "the report by X", "in a newspaper": who says it; "reports of an outbreak": what is said
            if (by is "of" or "in" && _tree.Upos(child) != PartOfSpeech.Propn && !RoleWords.Institutions.Contains(_tree.Lemma(child)))
            {
                continue;
            }

            var name = Phrase(child);
            if (PartyNameMatch.Same(name, denial.Speaker?.Name))
            {
                continue;
            }

            var statement = Near(denial).FirstOrDefault(s => s != denial && s.Act != Act.Denies && PartyNameMatch.Same(s.Speaker?.Name, name));
            sides.Add(new DisputeSide(statement?.Speaker?.Name ?? name, statement?.Id));
            return;
        }

        if (Reports.Contains(_tree.Lemma(noun)) && _tree.Words[noun].Xpos is "NNS" or "NN")
        {
            sides.Add(new DisputeSide(Phrase(noun), null));
        }
    }

    // The statements around a denial, in text order: in a long text those far away are of another matter.
    private IEnumerable<Statement> Near(Statement denial)
    {
        var at = _index.GetValueOrDefault(denial.Id);
        return statements.Skip(Math.Max(0, at - Reach)).Take((2 * Reach) + 1);
    }

    /// <summary>The words of a noun before and up to it, without clauses behind.</summary>
    public string Phrase(int noun)
    {
        var words = _tree.WordsOf(_tree.Reach(noun));
        int start = Math.Max(words.Start, noun - 8), end = noun + 1;
        foreach (var child in _tree.Children(noun))
        {
            if (child < noun && (_tree.Is(child, "case") || _tree.Is(child, "punct") || _tree.Is(child, "mark")))
            {
                start = child + 1;
            }

            if (child > noun && (_tree.Is(child, "flat") || _tree.Is(child, "fixed") || _tree.Is(child, "compound")))
            {
                end = _tree.WordsOf(_tree.Reach(child)).End;
            }
        }

        var text = propositions.Text[_tree.Words[start].Span.Start.._tree.Words[end - 1].Span.End];
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', ',');
    }
}
