using System.Globalization;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests.Language.Gold;

/// <summary>
/// The models' scores on sixty-nine invented sentences, tagged and parsed by hand: they show when a model or the code around it is no
/// longer what it was. How good the engine is, is measured on the treebanks: docs/quality.md.
/// </summary>
public sealed class ScoresTests
{
    [Fact]
    public void The_models_score_as_they_did()
    {
        var documents = GoldDocument.All();
        var lines = new List<string> { "F1 in per cent           as written  in capitals  in small letters" };
        var asWritten = Scores(documents, text => text);
        var capitals = Scores(documents, text => text.ToUpperInvariant());
        var small = Scores(documents, text => text.ToLowerInvariant());
        lines.AddRange(asWritten.Select((score, i) => string.Create(
            CultureInfo.InvariantCulture, $"{score.What,-22} {score.Value,12:F1} {capitals[i].Value,12:F1} {small[i].Value,17:F1}")));
        Approved.Match("tests/Sayso.Tests/Language/Gold/scores.verified.txt", string.Join('\n', lines));
    }

    [Fact]
    public void The_sentences_are_as_many_as_the_file_says()
    {
        var documents = GoldDocument.All();
        Assert.Equal(69, documents.Sum(d => d.Sentences.Count));
        Assert.All(documents, d => Assert.Equal(d.Text.Count(c => !char.IsWhiteSpace(c)), d.Words.Sum(w => w.Span.Length)));
    }

    private static List<(string What, double Value)> Scores(List<GoldDocument> documents, Func<string, string> write)
    {
        var measures = new Dictionary<string, (int Right, int Gold, int Found)>();
        foreach (var gold in documents)
        {
            var analysis = Engine.Model.Analyse(write(gold.Text));
            Add("sentences", gold.Sentences, analysis.Text.Sentences.Select(s => s.Span));
            Add("words", gold.Words.Select(w => w.Span), analysis.Words.Select(w => w.Span));
            Add("universal tags", gold.Words.Select(w => (w.Span, w.Upos)), analysis.Words.Select(w => (w.Span, w.Upos.ToString().ToUpperInvariant())));
            Add("Penn tags", gold.Words.Select(w => (w.Span, w.Xpos)), analysis.Words.Select(w => (w.Span, w.Xpos)));
            Add("lemmas", gold.Words.Select(w => (w.Span, w.Lemma)), analysis.Words.Select(w => (w.Span, w.Lemma)));
            var goldHeads = gold.Words.Select(w => (w.Span, w.Head < 0 ? default : gold.Words[w.Head].Span, Plain(w.Relation))).ToList();
            var heads = analysis.Words.Select(w => (w.Span, w.Head < 0 ? default : analysis.Words[w.Head].Span, Plain(w.Relation))).ToList();
            Add("heads", goldHeads.Select(h => (h.Span, h.Item2)), heads.Select(h => (h.Span, h.Item2)));
            Add("heads with relations", goldHeads, heads);
            Add("names", gold.Names.Select(n => n.Span), analysis.Names.Select(n => n.Span));
            Add("names with kinds", gold.Names, analysis.Names);
        }

        return [.. measures.Select(m => (m.Key, 200.0 * m.Value.Right / (m.Value.Gold + m.Value.Found)))];

        void Add<T>(string what, IEnumerable<T> there, IEnumerable<T> found)
        {
            var (gold, system) = (there.ToHashSet(), found.ToList());
            var (right, all, said) = measures.GetValueOrDefault(what);
            measures[what] = (right + system.Count(gold.Contains), all + gold.Count, said + system.Count);
        }
    }

    // Subtypes are left aside, as the shared tasks of CoNLL do.
    private static string Plain(string relation) => relation.Split(':')[0];
}
