using Sayso.Ledger.Register;
using Sayso.Statements;
using Xunit;

namespace Sayso.Ledger.Tests.Register;

public sealed class PublicPartyTests
{
    [Theory]
    [InlineData("interior minister")]
    [InlineData("the interior minister of Varnia")]
    [InlineData("police spokesman")]
    [InlineData("a spokeswoman for the victims' families")]
    [InlineData("union president")]
    [InlineData("president of the dockworkers' union")]
    [InlineData("analyst")]
    [InlineData("an analyst at Coldwater Securities")]
    [InlineData("former mayor of Orlica")]
    [InlineData("Varnian ambassador to Zelin")]
    [InlineData("chief executive of Lenna Power")]
    [InlineData("professor of law at the University of Norwick")]
    [InlineData("head of the water board")]
    [InlineData("opposition leader")]
    [InlineData("leader of the Northern Front")]
    [InlineData("Northern Front leader")]
    [InlineData("parliament speaker")]
    [InlineData("speaker of the assembly")]
    [InlineData("campaign manager")]
    [InlineData("commander of the Third Brigade")]
    [InlineData("the chief prosecutor")]
    [InlineData("engineer and deputy mayor")]
    [InlineData("minister who was appointed in May")]
    public void Who_speaks_in_an_office_has_a_page(string description) => Assert.True(PublicParty.HasPage(Person("Jelko Marsin", description)));

    [Theory]
    [InlineData("resident")]
    [InlineData("a resident of Orlica")]
    [InlineData("witness")]
    [InlineData("an eyewitness")]
    [InlineData("survivor")]
    [InlineData("mother of the mayor")]
    [InlineData("father of two")]
    [InlineData("widow of the general")]
    [InlineData("a neighbour")]
    [InlineData("passenger")]
    [InlineData("student")]
    [InlineData("a law student at the University of Norwick")]
    [InlineData("shopkeeper")]
    [InlineData("farmer")]
    [InlineData("villager")]
    [InlineData("refugee from Zelin")]
    [InlineData("driver of the minister's car")]
    [InlineData("a 34-year-old teacher")]
    [InlineData("a 51 year old lawyer")]
    [InlineData("patient")]
    [InlineData("an official who was in the building")]
    [InlineData("a lawyer who lost both sons")]
    [InlineData("daughter of the president")]
    [InlineData("head of the household")]
    [InlineData("lawyer and survivor")]
    [InlineData("sailor")]
    [InlineData("native Spanish speaker")]
    [InlineData("a speaker of Spanish")]
    [InlineData("bar manager")]
    [InlineData("team leader")]
    [InlineData("leader")]
    [InlineData("author")]
    [InlineData("brothers of the minister")]
    [InlineData("an official who escaped through a window")]
    [InlineData("a judge who was aboard the ferry")]
    [InlineData("a lawyer who was driving home")]
    [InlineData("28")]
    [InlineData("")]
    public void Who_speaks_of_their_own_life_has_none(string description) => Assert.False(PublicParty.HasPage(Person("Ana Petrel", description)));

    [Fact]
    public void A_person_of_whom_nothing_is_said_has_no_page() => Assert.False(PublicParty.HasPage(Person("Ana Petrel")));

    [Fact]
    public void One_office_among_descriptions_is_enough_unless_another_is_private()
    {
        Assert.True(PublicParty.HasPage(Person("Tam Oster", "Varnian", "spokesman for the water board")));
        Assert.False(PublicParty.HasPage(Person("Tam Oster", "spokesman for the water board", "a survivor")));
    }

    [Fact]
    public void One_private_word_among_many_of_an_office_does_not_take_the_page_away()
    {
        Assert.True(PublicParty.HasPage(Person("Orla Venn", [.. Enumerable.Repeat("president of Varnia", 9), "father of two"])));
        Assert.False(PublicParty.HasPage(Person("Orla Venn", "lawyer", "lawyer", "father of two", "a survivor")));
    }

    [Fact]
    public void A_surname_alone_has_no_page() => Assert.False(PublicParty.HasPage(Person("Venn", "mayor") with { IsSurnameOnly = true }));

    [Theory]
    [InlineData(SpeakerKind.Organization, true)]
    [InlineData(SpeakerKind.Place, true)]
    [InlineData(SpeakerKind.Group, false)]
    [InlineData(SpeakerKind.Document, false)]
    [InlineData(SpeakerKind.Unknown, false)]
    public void Bodies_and_governments_have_a_page(SpeakerKind kind, bool has) => Assert.Equal(has, PublicParty.HasPage(Person("Varnia") with { Kind = kind }));

    private static Party Person(string name, params string[] descriptions)
        => new("person:x", name, SpeakerKind.Person, false, [], [.. descriptions.Select(d => new PartyDescription(d, null, "r", []))], []);
}
