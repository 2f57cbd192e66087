using Sayso.Documents;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;
using Sayso.Parties;
using Sayso.Statements;
using Xunit;

namespace Sayso.Ledger.Tests.Claims;

public sealed class ClaimContradictionsTests
{
    [Theory]
    [InlineData("the patrol fired on the marchers near the mill", "the patrol did not fire on the marchers near the mill")]
    [InlineData("Varnia shelled Orlica before the truce began", "Orlica shelled Varnia before the truce began")]
    [InlineData("it had shot down three drones over the estuary", "it had shot down three drones over the estuary")]
    [InlineData("we will win the vote in the harbour district", "we will win the vote in the harbour district")]
    [InlineData("the bridge cost 40 marks a resident to repair", "the bridge cost 90 marks a resident to repair")]
    public void What_two_say_against_each_other_is_not_one_claim(string one, string two)
        => Assert.Equal(2, Claims(Of("a", "Dana Velik", one), Of("b", "Pavel Orlan", two)).Count);

    [Theory]
    [InlineData("the depot failed an inspection in January", "the fuel depot failed an inspection in January and was never closed")]
    [InlineData("the patrol did not fire on the marchers", "the patrol did not fire on the marchers near the mill")]
    [InlineData("Varnia shelled Orlica before the truce began", "Varnia had shelled Orlica before the truce")]
    public void What_two_say_alike_is_one_claim(string one, string two)
        => Assert.Equal(new PartyCount(2, 2), Assert.Single(Claims(Of("a", "Dana Velik", one), Of("b", "Pavel Orlan", two))).Parties);

    [Theory]
    [InlineData("it had been warned of water in the lower level", "warn")]
    [InlineData("that the patrol had ever fired on the marchers", "fired")]
    [InlineData("it was behind the attack", null)]
    [InlineData("the use of fire bombs", null)]
    [InlineData("it had", null)]
    public void The_deed_that_is_denied_is_the_verb(string denied, string? expected) => Assert.Equal(expected, ClaimContradictions.Deed(ContentWords.Plain(denied)));

    [Theory]
    [InlineData("it had been warned of water in the lower level", "the lower level is under water, and nobody has answered from there", 2)]
    [InlineData("it had been warned of water in the lower level", "that it had warned the company of water in the lower level", 1)]
    [InlineData("the company would go to court over the quay", "the company would go to court over the quay", 1)]
    [InlineData("the patrol had ever fired on the marchers near the mill", "the patrol opened fire on the marchers near the mill", 1)]
    public void A_denial_is_of_what_names_the_deed(string denied, string said, int claims)
        => Assert.Equal(claims, Claims(Of("a", "Dana Velik", said), Of("b", "Pavel Orlan", denied, act: Act.Denies)).Count);

    [Fact]
    public void One_who_says_we_twice_says_one_thing()
        => Assert.Single(Claims(Of("a", "Dana Velik", "we will win the vote in the harbour district"), Of("b", "Dana Velik", "we will win the vote in the harbour district")));

    [Fact]
    public void A_name_with_and_without_its_marks_is_one_party()
        => Assert.Equal(new PartyCount(1, 1), Assert.Single(Claims(Of("a", "Šimon Kadár", "the depot failed an inspection"), Of("b", "Simon Kadar", "the depot failed an inspection"))).Parties);

    [Fact]
    public void Names_alone_make_no_claim_one()
        => Assert.Equal(2, Claims(Of("a", "Dana Velik", "the Selm Star was registered abroad"), Of("b", "Pavel Orlan", "divers found the Selm Star")).Count);

    [Fact]
    public void An_agency_that_is_cited_is_known_by_a_copy_of_its_report_and_by_its_short_name()
    {
        const string Said = "the depot failed an inspection in January";
        var copy = Of("a", "Dana Velik", Said) with { Origin = "npa", OriginParty = "NPA" };
        var claim = Assert.Single(Claims(copy, Of("b", "Dana Velik", Said, "the Northern Press Agency"), Of("c", "Dana Velik", Said, "NPA")));
        Assert.Equal((1, new PartyCount(1, 1)), (claim.Origins, claim.Parties));
    }

    [Fact]
    public void A_copied_passage_that_cites_an_outlet_adds_no_origin()
    {
        const string Said = "the depot failed an inspection in January";
        var original = Of("a", "Dana Velik", Said, "Radio Orl") with { Origin = "npa" };
        var copy = Of("b", "Dana Velik", Said, "Radio Orl") with { StatementOrigins = new Dictionary<string, IReadOnlyList<string>> { ["s1"] = ["npa"] } };
        Assert.Equal(1, Assert.Single(Claims(original)).Origins);
        Assert.Equal(1, Assert.Single(Claims(original, copy)).Origins);
    }

    private static IReadOnlyList<Claim> Claims(params Report[] reports) => ClaimGroups.Of(reports, PartyRegister.Of(reports));

    private static Report Of(string key, string speaker, string content, string? via = null, Act act = Act.Says)
    {
        var text = $"{speaker} said {content}.";
        var (source, said) = (new TextSpan(0, speaker.Length), new TextSpan(speaker.Length + 6, text.Length - 1));
        var statement = new Statement
        {
            Id = "s1",
            Source = [source],
            Cue = [],
            Content = [said],
            Form = Form.Indirect,
            Act = act,
            Rule = "test",
            Terms = Terms.Named,
            Speaker = new Speaker("e1", speaker, null, SpeakerKind.Person, null),
            Via = via is null ? null : new Via(via, source),
        };
        return new Report(key, null, "2026-03-03", new Reading(key, new Document(key, text)) { Statements = [statement], Entities = [new Entity("e1", speaker, SpeakerKind.Person, null, [], [source])] }, key);
    }
}
