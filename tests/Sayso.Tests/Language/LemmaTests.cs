using System.Text;
using Sayso.Language;
using Sayso.Language.Lemmas;
using Sayso.Language.Network;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class LemmaTests
{
    private static readonly Lemmatiser Model = Lemmatiser.Load(ModelFile.Read(File.ReadAllBytes(Repository.Full("models/english-lemmas.model"))));

    [Theory]
    [InlineData("said", "VBD", "say")]
    [InlineData("accused", "VBD", "accuse")]
    [InlineData("stopped", "VBN", "stop")]
    [InlineData("denies", "VBZ", "deny")]
    [InlineData("lying", "VBG", "lie")]
    [InlineData("undermining", "VBG", "undermine")]
    [InlineData("shelled", "VBD", "shell")]
    [InlineData("evacuated", "VBN", "evacuate")]
    [InlineData("held", "VBD", "hold")]
    [InlineData("Killed", "VBN", "kill")]
    public void Verbs_are_given_in_the_infinitive(string form, string xpos, string lemma)
        => Assert.Equal(lemma, Model.Lemma(form, PartOfSpeech.Verb, xpos, uniform: false));

    [Theory]
    [InlineData("ministries", "ministry")]
    [InlineData("men", "man")]
    [InlineData("lives", "life")]
    [InlineData("crises", "crisis")]
    [InlineData("strikes", "strike")]
    [InlineData("witnesses", "witness")]
    [InlineData("MPs", "MP")]
    public void Plurals_are_given_in_the_singular(string form, string lemma)
        => Assert.Equal(lemma, Model.Lemma(form, PartOfSpeech.Noun, "NNS", uniform: false));

    [Theory]
    [InlineData("'s", PartOfSpeech.Aux, "VBZ", "be")]
    [InlineData("’re", PartOfSpeech.Aux, "VBP", "be")]
    [InlineData("n't", PartOfSpeech.Part, "RB", "not")]
    [InlineData("’s", PartOfSpeech.Part, "POS", "'s")]
    [InlineData("ca", PartOfSpeech.Aux, "MD", "can")]
    [InlineData("wo", PartOfSpeech.Aux, "MD", "will")]
    [InlineData("me", PartOfSpeech.Pron, "PRP", "I")]
    [InlineData("their", PartOfSpeech.Pron, "PRP$", "their")]
    [InlineData("worse", PartOfSpeech.Adj, "JJR", "bad")]
    [InlineData("American", PartOfSpeech.Adj, "JJ", "American")]
    [InlineData("4,800", PartOfSpeech.Num, "CD", "4800")]
    [InlineData("“", PartOfSpeech.Punct, "``", "\"")]
    public void Small_words_marks_and_numbers_have_the_treebanks_lemmas(string form, PartOfSpeech upos, string xpos, string lemma)
        => Assert.Equal(lemma, Model.Lemma(form, upos, xpos, uniform: false));

    [Theory]
    [InlineData("Varnia", "NNP", false, "Varnia")]
    [InlineData("Ellis", "NNP", false, "Ellis")]
    [InlineData("McAldren", "NNP", false, "McAldren")]
    [InlineData("NATO", "NNP", false, "NATO")]
    [InlineData("Americans", "NNPS", false, "American")]
    [InlineData("tollhaven", "NNP", false, "Tollhaven")]
    [InlineData("TOLLHAVEN", "NNP", true, "Tollhaven")]
    [InlineData("NATO", "NNP", true, "NATO")]
    public void Names_keep_their_capitals_and_get_them_back(string form, string xpos, bool uniform, string lemma)
        => Assert.Equal(lemma, Model.Lemma(form, PartOfSpeech.Propn, xpos, uniform));

    [Theory]
    [InlineData("MINISTERS", PartOfSpeech.Noun, "NNS", "minister")]
    [InlineData("SAID", PartOfSpeech.Verb, "VBD", "say")]
    [InlineData("THE", PartOfSpeech.Det, "DT", "the")]
    [InlineData("I", PartOfSpeech.Pron, "PRP", "I")]
    public void Text_in_capitals_has_the_lemmas_of_any_text(string form, PartOfSpeech upos, string xpos, string lemma)
        => Assert.Equal(lemma, Model.Lemma(form, upos, xpos, uniform: true));

    [Fact]
    public void Tags_that_never_go_together_still_give_a_lemma()
    {
        Assert.Equal("dawn", Model.Lemma("dawn", PartOfSpeech.Verb, "NN", uniform: false));
        Assert.Equal("zzz", Model.Lemma("zzz", PartOfSpeech.X, "NOSUCHTAG", uniform: false));
    }

    [Fact]
    public void Every_form_has_a_lemma_whatever_its_tags()
    {
        string[] forms = ["s", "ed", "ing", "es", "'", "-", "\uD83D", "é", "İ", "ß", "x".PadRight(100_000, 's')];
        foreach (var form in forms)
        {
            foreach (var upos in Enum.GetValues<PartOfSpeech>())
            {
                Assert.NotEmpty(Model.Lemma(form, upos, "NNS", uniform: false));
            }
        }
    }

    [Theory]
    [InlineData("THE DAM HAS BROKEN, POLICE SAY", true)]
    [InlineData("The dam has broken", false)]
    [InlineData("NATO", false)]
    [InlineData("12.5 — 13", false)]
    public void A_sentence_in_capitals_is_told_from_an_abbreviation(string sentence, bool uniform)
        => Assert.Equal(uniform, LetterCases.IsUniform(sentence));

    [Fact]
    public void Rules_that_are_none_make_the_model_damaged()
    {
        var rules = Encoding.UTF8.GetBytes("VBD/VERB\ted\t2 \nVBD/VERB\n");
        var file = new ModelFileWriter(Lemmatiser.ModelName)
            .Add(Lemmatiser.EditsTensor, [rules.Length], (ReadOnlySpan<byte>)rules)
            .Add(Lemmatiser.CasesTensor, [0], ReadOnlySpan<byte>.Empty).ToArray();
        var damaged = Assert.Throws<ModelException>(() => Lemmatiser.Load(ModelFile.Read(file), "lemmas.model"));
        Assert.Contains("line 2", damaged.Message, StringComparison.Ordinal);
    }
}
