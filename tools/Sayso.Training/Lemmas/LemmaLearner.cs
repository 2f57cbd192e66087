using System.Text;
using Sayso.Language;
using Sayso.Language.Lemmas;
using Sayso.Language.Network;

namespace Sayso.Training.Lemmas;

/// <summary>Learns the two tables of <see cref="Lemmatiser"/> from examples.</summary>
internal sealed class LemmaLearner
{
    // What was made of other words must not outvote what was seen.
    private const double Made = 0.1;
    private const double BySilver = 0.05;
    private const double Rewritten = 0.1;

    private readonly RuleCounter<LemmaEdit> _edits = new();
    private readonly RuleCounter<CaseChange> _cases = new();
    private readonly HashSet<(string, string)> _slips = [];
    private readonly HashSet<(string, string)> _caseSlips = [];

    /// <summary>Learns from words and their lemmas.</summary>
    public void Learn(IReadOnlyList<LemmaExample> gold)
    {
        foreach (var example in gold)
        {
            var normal = Normal(example.Form);
            foreach (var tag in Tags(example))
            {
                if (!example.Slip)
                {
                    _edits.Add(tag, normal, [EditOf(example)], 1);
                    AddCase(tag, example.Form, example, example.Uniform, 1);
                }
            }
        }

        LearnSlips(gold);
        Inflect(gold);
        Rewrite(gold);
    }

    /// <summary>Learns from a program's lemmas of words that were not among the others.</summary>
    public void LearnSilver(IEnumerable<LemmaExample> silver)
    {
        var counts = silver.GroupBy(e => (e.Form, e.Lemma, e.Xpos)).Select(g => (Example: g.First(), Count: g.Count()));
        foreach (var (example, count) in counts.ToList().Where(e => !_edits.Knows(TagOf(e.Example), Normal(e.Example.Form))).ToList())
        {
            _edits.Add(TagOf(example), Normal(example.Form), [EditOf(example)], BySilver * count);
        }
    }

    /// <summary>The model: the tables as text.</summary>
    public byte[] Model()
    {
        var edits = _edits.Lines(e => RuleCounter<int>.Number(e.Strip).PadLeft(3, '0') + e.Add, e => $"{e.Strip} {e.Add}", _slips);
        var cases = _cases.Lines(c => RuleCounter<int>.Number((int)c), c => LetterCases.ChangeSigns[(int)c].ToString(), _caseSlips);
        var writer = new ModelFileWriter(Lemmatiser.ModelName).Metadata("language", "en");
        foreach (var (name, lines) in new[] { (Lemmatiser.EditsTensor, edits), (Lemmatiser.CasesTensor, cases) })
        {
            var bytes = Encoding.UTF8.GetBytes(lines);
            writer.Add(name, [bytes.Length], (ReadOnlySpan<byte>)bytes);
        }

        return writer.ToArray();
    }

    // A slip is learned as the word it stands for ("becuse") where no word is written so.
    private void LearnSlips(IReadOnlyList<LemmaExample> gold)
    {
        foreach (var example in gold.Where(e => e.Slip && e.Xpos != "GW"))
        {
            var key = (TagOf(example), Normal(example.Form));
            if (_slips.Contains(key) || !_edits.Knows(key.Item1, key.Item2))
            {
                _slips.Add(key);
                _edits.Add(key.Item1, key.Item2, [EditOf(example)], 1);
            }
        }
    }

    // A verb seen in one form is known in all of them, a noun in its plural.
    private void Inflect(IReadOnlyList<LemmaExample> gold)
    {
        var seen = gold.Select(e => (TagOf(e), Normal(e.Form))).ToHashSet();
        foreach (var words in gold.Where(e => !e.Slip).GroupBy(e => (e.Lemma, e.Upos)).ToList())
        {
            var (lemma, upos) = words.Key;
            foreach (var (form, xpos) in Forms(lemma, upos))
            {
                var example = new LemmaExample(form, lemma, upos, xpos, false, false);
                if (!seen.Contains((TagOf(example), form)))
                {
                    _edits.Add(TagOf(example), form, [EditOf(example)], Made * words.Count());
                }
            }
        }
    }

    private static IEnumerable<(string Form, string Xpos)> Forms(string lemma, PartOfSpeech upos)
        => upos == PartOfSpeech.Verb ? Inflections.OfVerb(lemma)
            : upos == PartOfSpeech.Noun && lemma.Length > 2 && lemma.All(char.IsAsciiLetterLower) ? [(Inflections.WithS(lemma), "NNS")]
            : [];

    // Texts all in capitals and texts without any are rare in the treebanks: every word is learned in both ways of writing too.
    private void Rewrite(IReadOnlyList<LemmaExample> gold)
    {
        foreach (var example in gold.Where(e => !e.Slip && !e.Uniform))
        {
            foreach (var tag in Tags(example))
            {
                AddCase(tag, example.Form.ToUpperInvariant(), example, uniform: true, Rewritten);
                if (example.Lemma.Any(char.IsUpper))
                {
                    AddCase(tag, example.Form.ToLowerInvariant(), example, uniform: false, Rewritten);
                }
            }
        }
    }

    private void AddCase(string tag, string form, LemmaExample example, bool uniform, double weight)
    {
        var normal = Normal(form);
        if (normal.Length == example.Form.Length)
        {
            var written = tag + "/" + LetterCases.CaseSigns[(int)LetterCases.Of(form, uniform)];
            _cases.Add(written, normal, Enum.GetValues<CaseChange>().Where(change => Written(form, example, change) == example.Lemma), weight);
        }
    }

    private static string Written(string form, LemmaExample example, CaseChange change)
    {
        var letters = Normal(example.Lemma).ToCharArray();
        LetterCases.Apply(letters, form, change);
        return new string(letters);
    }

    private static LemmaEdit EditOf(LemmaExample example)
    {
        var form = Normal(example.Form);
        var lemma = Normal(example.Lemma);
        var same = form.AsSpan().CommonPrefixLength(lemma);
        return new LemmaEdit(form.Length - same, lemma[same..]);
    }

    private static string[] Tags(LemmaExample example) => [TagOf(example), $"{example.Xpos}/{Lemmatiser.AnyUpos}"];

    private static string TagOf(LemmaExample example) => $"{example.Xpos}/{Lemmatiser.Universal(example.Upos)}";

    private static string Normal(string form) => string.Create(form.Length, form, static (span, f) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = WordFeatures.Normal(f[i]);
        }
    });
}
