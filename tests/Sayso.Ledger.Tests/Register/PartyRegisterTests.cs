using Sayso.Ledger.Register;
using Sayso.Ledger.Tests.Claims;
using Sayso.Statements;
using Xunit;

namespace Sayso.Ledger.Tests.Register;

public sealed class PartyRegisterTests
{
    private static readonly PartyRegister Blast = PartyRegister.Of(InventedStories.Of("blast"));

    [Fact]
    public void A_party_of_several_reports_is_one() => Assert.Equal(["a1", "a2", "b1"], Assert.Single(Blast.Parties, p => p.Name.Contains("Marsin", StringComparison.Ordinal)).Members.Select(m => m.Report));

    [Theory]
    [InlineData("Jelko Marsin", SpeakerKind.Person, true)]
    [InlineData("Hadi al-Sarno", SpeakerKind.Person, true)]
    [InlineData("al-Sarno", SpeakerKind.Person, true)]
    [InlineData("Luc d’Arvin", SpeakerKind.Person, true)]
    [InlineData("the Harbour Authority", SpeakerKind.Organization, true)]
    [InlineData("the Varnian army", SpeakerKind.Organization, true)]
    [InlineData("the army", SpeakerKind.Organization, false)]
    [InlineData("government", SpeakerKind.Organization, false)]
    [InlineData("the mayor", SpeakerKind.Person, false)]
    [InlineData("the Varnian mayor", SpeakerKind.Person, false)]
    [InlineData("a Varnian ministry", SpeakerKind.Organization, false)]
    [InlineData("semi-official", SpeakerKind.Person, false)]
    [InlineData("the ex-President", SpeakerKind.Person, false)]
    [InlineData("co-Chair", SpeakerKind.Person, false)]
    [InlineData("pro-Varnia militia", SpeakerKind.Organization, false)]
    public void Who_has_a_name_is_in_it(string name, SpeakerKind kind, bool expected) => Assert.Equal(expected, PartySighting.IsName(name, kind));

    [Fact]
    public void Nobody_unnamed_is_in_it() => Assert.DoesNotContain(Blast.Parties, p => p.Name.Contains("official", StringComparison.Ordinal));

    [Fact]
    public void A_decision_wins_and_is_undone_by_leaving_it_out()
    {
        var (one, two) = (Blast.Parties[0], Blast.Parties[^1]);
        var merged = PartyRegister.Of(InventedStories.Of("blast"), [new PartyDecision.Merge(one.Id, two.Id)]);
        Assert.Equal(one.Members.Count + two.Members.Count, merged[one.Id].Members.Count);
        var split = PartyRegister.Of(InventedStories.Of("blast"), [new PartyDecision.Merge(one.Id, two.Id), new PartyDecision.Split(two.Id, two.Members)]);
        Assert.Equal(two.Members, split[two.Id].Members);
        Assert.Equal(Blast.Parties.Select(p => p.Id), PartyRegister.Of(InventedStories.Of("blast"), []).Parties.Select(p => p.Id));
    }

    [Theory]
    [InlineData("Interior Minister of Varnia", "a nurse", true)]
    [InlineData("mayor of Orlica", "mayor of Zelin", true)]
    [InlineData("mayor of Orlica", "the city's mayor", false)]
    [InlineData("Varnian president", "president of Varnia", false)]
    public void Two_of_one_name_are_parted_by_counter_evidence(string one, string two, bool parted) => Assert.Equal(parted, CounterEvidence.Between(one, two));

    [Theory]
    [InlineData("Mr. Jelko A. Marsin", "jelko marsin")]
    [InlineData("Interior Minister Pavel Orlan", "pavel orlan")]
    [InlineData("MARSIN", "marsin")]
    public void Names_are_folded(string name, string folded) => Assert.Equal(folded, PersonNames.Folded(name));
}
