using Sayso.Documents;
using Sayso.Parties;
using Sayso.Parties.Chains;
using Sayso.Statements;
using Sayso.Tests.Language;
using Xunit;

namespace Sayso.Tests.Parties;

public sealed class ChainTests
{
    private static readonly Reader Reader = Reader.Load();

    private static readonly CoreferenceModel Model = CoreferenceModel.Load();

    [Fact]
    public void A_chain_holds_all_mentions_with_what_ties_them()
    {
        const string Text = "Orlan Marsin, the interior minister, closed the gate. Marsin said he was tired.";
        var chain = Assert.Single(Find(Text).Chains, c => c.Name == "Orlan Marsin");
        Assert.Equal(["Orlan Marsin", "the interior minister", "Marsin", "he"], chain.Mentions.Select(m => m.Span.Of(Text)));
        Assert.Equal([LinkReason.Name, LinkReason.Apposition, LinkReason.Surname, LinkReason.Pronoun], chain.Mentions.Select(m => m.Why));
        Assert.Equal((true, SpeakerKind.Person, "interior minister"), (chain.Named, chain.Kind, chain.Description));
        Assert.All(chain.Mentions, m => Assert.InRange(m.Chance, 0, 1));
    }

    [Fact]
    public void I_in_a_quotation_is_who_speaks_though_that_stands_behind()
    {
        const string Text = "“I saw the fire and I ran,” Mira Solen told reporters.";
        Assert.Equal(["I", "I", "Mira Solen"], Assert.Single(Find(Text).Chains).Mentions.Select(m => m.Span.Of(Text)));
    }

    [Theory]
    [InlineData("Jelko Marsin met Orlan Marsin. Ivo Marsin came later.")]
    [InlineData("Ana Petrel spoke first. Ana Rusk spoke last. Ivo Petrel was silent.")]
    [InlineData("A man came in. He sat down. She left. A woman laughed. He waited, and she came back.")]
    public void Two_people_of_different_names_or_sexes_are_never_in_one_chain(string text)
    {
        foreach (var chain in Find(text).Chains)
        {
            var words = chain.Mentions.Select(m => m.Span.Of(text)).ToList();
            Assert.True(words.Where(w => w.Contains(' ', StringComparison.Ordinal) && char.IsUpper(w[0]) && w[1] != ' ').Distinct().Count() <= 1, string.Join(" | ", words));
            Assert.False(words.Exists(w => w is "He" or "he") && words.Exists(w => w is "She" or "she"), string.Join(" | ", words));
        }
    }

    [Fact]
    public void A_speaker_comes_with_the_way_from_the_source_to_the_name()
    {
        const string Text = "Orlan Marsin, the interior minister, closed the gate. The minister said the dam was old. “It will hold,” he said.";
        var said = Reader.Read(new Document("text", Text)).Statements;
        Assert.Equal(["The minister", "the interior minister", "Orlan Marsin"], said[0].Speaker!.Because.Select(link => link.Span.Of(Text)));
        Assert.Equal([LinkReason.SameWords, LinkReason.Apposition, LinkReason.Name], said[0].Speaker!.Because.Select(link => link.Why));
        Assert.Equal(("he", LinkReason.Pronoun), (said[1].Speaker!.Because[0].Span.Of(Text), said[1].Speaker!.Because[0].Why));
        Assert.Equal("Orlan Marsin", said[1].Speaker!.Because[^1].Span.Of(Text));
    }

    [Fact]
    public void An_entity_has_all_its_mentions_and_those_who_say_nothing_are_entities_too()
    {
        const string Text = "Ana Petrel said the dam was old. Her deputy met Ivo Rand in Tolmen. Rand slept in Tolmen on Monday, and she left.";
        var entities = Reader.Read(new Document("text", Text)).Entities;
        Assert.Equal(["Ana Petrel", "Her", "she"], Mentions(Text, entities, "Ana Petrel"));
        Assert.Equal(["Ivo Rand", "Rand"], Mentions(Text, entities, "Ivo Rand"));
    }

    [Fact]
    public void A_place_that_speaks_stands_for_the_government_that_the_text_names()
    {
        const string Text = "Varnia said its troops had left. The government of Varnia called the report false.";
        var entity = Assert.Single(Reader.Read(new Document("text", Text)).Entities, e => e.Name == "Varnia");
        Assert.Equal((SpeakerKind.Place, "government of Varnia"), (entity.Kind, entity.StandsFor));
    }

    [Theory]
    [InlineData("")]
    [InlineData("He.")]
    [InlineData("he he he she it they")]
    [InlineData("—")]
    public void Any_text_will_do(string text) => Assert.NotNull(Find(text).Chains);

    private static Coreference Find(string text) => Model.Find(Engine.Model.Analyse(text));

    private static IEnumerable<string> Mentions(string text, IReadOnlyList<Entity> entities, string name)
        => Assert.Single(entities, e => e.Name == name).Mentions.Select(m => m.Of(text).ToString());
}
