using Sayso.Language;
using Sayso.Training.Corpora;

namespace Sayso.Training.Lemmas;

/// <summary>A word and its lemma.</summary>
/// <param name="Form">As it stands in the text.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn part of speech.</param>
/// <param name="Uniform">Whether its sentence is all in capitals.</param>
/// <param name="Slip">Whether the form is misspelt: its lemma says nothing of other words.</param>
internal sealed record LemmaExample(string Form, string Lemma, PartOfSpeech Upos, string Xpos, bool Uniform, bool Slip)
{
    /// <summary>The words of a treebank that may be learned from: no conversations of GUM (BY-ND texts), not the document kept for measuring.</summary>
    public static IEnumerable<LemmaExample> Learnable(string path)
        => Of(Conllu.Read(path).Where(s => !s.Document.StartsWith("GUM_conversation", StringComparison.Ordinal) && s.Document != "GUM_news_stampede"));

    /// <summary>All words of a treebank that have a lemma.</summary>
    public static IEnumerable<LemmaExample> All(string path) => Of(Conllu.Read(path));

    private static IEnumerable<LemmaExample> Of(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var uniform = Sayso.Language.Lemmas.LetterCases.IsUniform(string.Concat(sentence.Words.Select(w => w.Form)));
            foreach (var word in sentence.Words.Where(w => w.Lemma != "_"))
            {
                var slip = word.Misc.Contains("CorrectForm=", StringComparison.Ordinal) || word.Xpos == "GW";
                yield return new LemmaExample(word.Form, word.Lemma, Enum.Parse<PartOfSpeech>(word.Upos, ignoreCase: true), word.Xpos, uniform, slip);
            }
        }
    }

    /// <summary>Inflected words of the silver parses: past tenses, participles and plurals in lower case. Their lemmas are a program's.</summary>
    public static IEnumerable<LemmaExample> Silver(string path)
        => from sentence in Conllu.Read(path)
           from word in sentence.Words
           where word.Xpos is "VBD" or "VBN" or "VBG" or "VBZ" or "NNS" && word.Form.All(char.IsAsciiLetterLower)
           select new LemmaExample(word.Form, word.Lemma.ToLowerInvariant(), word.Xpos == "NNS" ? PartOfSpeech.Noun : PartOfSpeech.Verb, word.Xpos, false, false);
}
