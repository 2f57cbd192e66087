using Sayso.Disputes;
using Sayso.Documents;
using Sayso.Incidents;
using Sayso.Statements;
using Xunit;

namespace Sayso.Tests.Claims;

/// <summary>The counting of incidents and disputes, worked out by hand.</summary>
public sealed class ReportScorerTests
{
    private static readonly LabelledItem Item = Assert.Single(LabelledFile.Parse(
        """
        # 1 bombing 2024-12-17
        A car bomb killed nine men in Dresk on Monday. Police blamed the Keld Front, which denied it.
        - incident: bombing | accomplished | 2024-12-16 | Dresk
          by: the Keld Front | accused
          by: the Keld Front | denied
          victim: nine men | killed | 9
          with: A car bomb
        - dispute: denial | who did it
          asserted: Police
          denied: the Keld Front
        """));

    private static readonly TextSpan Nowhere = new(0, 1);

    private static readonly Incident Right = new("i1", IncidentType.Bombing, Stage.Accomplished, [Nowhere])
    {
        Date = "2024-12-16",
        Place = "Dresk",
        Perpetrators = [Front(PerpetratorStatus.Denied), Front(PerpetratorStatus.Accused)],
        Victims = [new Victim("nine men", VictimEffect.Killed, Nowhere) { Low = 9, High = 9 }],
        Instruments = [new Instrument("car bomb", Nowhere)],
    };

    private static readonly Dispute Denial = new("d1", DisputeKind.Denial, "it", [new DisputeSide("police", "s1")], [new DisputeSide("Keld Front", "s2")]);

    [Fact]
    public void All_right_is_all_right()
    {
        var scorer = Score([Right], [Denial]);
        Assert.Equal(((1, 1), (1, 1), (1, 1)), (scorer["incidents wholly right"], scorer["disputes"], scorer["kind"]));
        Assert.Equal(((2, 2), (2, 2), (1, 1)), (scorer["perpetrators"], scorer["status"], scorer["count"]));
        Assert.Equal("", scorer.Differences);
    }

    [Fact]
    public void Nothing_found_is_nothing_right_and_asks_no_slot()
    {
        var scorer = Score([], []);
        Assert.Equal(((0, 1), (0, 0), (0, 1)), (scorer["incidents"], scorer["stage"], scorer["disputes"]));
    }

    [Fact]
    public void Another_type_is_another_incident()
    {
        var scorer = Score([Right with { Type = IncidentType.Attack }], []);
        Assert.Equal(((0, 1), (0, 1)), (scorer["incidents"], scorer.Given("incidents")));
    }

    [Fact]
    public void An_incident_of_the_type_that_shares_nothing_is_another()
        => Assert.Equal((0, 1), Score([Right with { Place = "Voss", Perpetrators = [], Victims = [] }], [])["incidents"]);

    [Fact]
    public void Of_two_the_one_that_agrees_in_more_is_taken_and_the_other_is_too_many()
    {
        var scorer = Score([Right with { Id = "i2", Victims = [], Date = null }, Right], []);
        Assert.Equal(((1, 1), (1, 2)), (scorer["incidents wholly right"], scorer.Given("incidents")));
    }

    [Fact]
    public void A_wrong_slot_is_counted_by_itself()
    {
        var scorer = Score([Right with { Date = null, Stage = Stage.Planned, Perpetrators = [Front(PerpetratorStatus.Accused)] }], []);
        Assert.Equal(((0, 1), (0, 1), (1, 1), (1, 2)), (scorer["date"], scorer["stage"], scorer["place"], scorer["perpetrators"]));
        Assert.Equal((0, 1), scorer["incidents wholly right"]);
        Assert.Contains("bombing, date:  for 2024-12-16", scorer.Differences, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_the_wrong_way_round_is_none()
        => Assert.Equal((0, 1), Score([], [Denial with { AssertedBy = Denial.DeniedBy, DeniedBy = Denial.AssertedBy }])["disputes"]);

    [Fact]
    public void Two_counts_of_one_thing_may_stand_either_way_round()
    {
        var item = Assert.Single(LabelledFile.Parse("# 1 figures -\nPolice say two, the union says ten.\n- dispute: figures | how many\n  asserted: Police\n  denied: the union\n"));
        var scorer = new ReportScorer();
        scorer.Add(item, ReportLabels.Parse(item), [], [new Dispute("d1", DisputeKind.Denial, "", [new DisputeSide("the union", null)], [new DisputeSide("Police", null)])]);
        Assert.Equal(((1, 1), (0, 1)), (scorer["disputes"], scorer["kind"]));
    }

    [Theory]
    [InlineData("- incident: theft | accomplished | ? | ?", "line 3: no such word")]
    [InlineData("- incident: attack | accomplished | ?", "line 3: no such line of an incident or a dispute")]
    [InlineData("- incident: attack | accomplished | ? | Voss", "line 3: its words are not in the text, or not so often, as whole words")]
    [InlineData("- incident: attack | accomplished | ? | ? | foreground", "line 3: “background” or nothing behind the fourth bar")]
    [InlineData("- incident: attack | accomplished | ? | ?\n  by: Ships", "line 4: too few bars, or too many")]
    [InlineData("- dispute: denial | it\n  asserted: Ships", "line 3: a dispute that nobody denies")]
    [InlineData("by: Ships | claimed", "line 3: no such line of an incident or a dispute")]
    public void A_slip_of_the_pen_is_told_by_its_line(string labels, string message)
    {
        var item = Assert.Single(LabelledFile.Parse("# 1 attack -\nShips sank.\n" + labels));
        Assert.Equal(message, Assert.Throws<FormatException>(() => ReportLabels.Parse(item)).Message);
    }

    [Fact]
    public void A_value_of_several_words_is_written_with_hyphens()
        => Assert.Equal(("counter-accusation", "airstrike"), (ReportLabels.Word(DisputeKind.CounterAccusation), ReportLabels.Word(IncidentType.Airstrike)));

    private static Perpetrator Front(PerpetratorStatus status) => new("the Keld Front", SpeakerKind.Organization, status, Nowhere);

    private static ReportScorer Score(IReadOnlyList<Incident> incidents, IReadOnlyList<Dispute> disputes)
    {
        var scorer = new ReportScorer();
        scorer.Add(Item, ReportLabels.Parse(Item), incidents, disputes);
        return scorer;
    }
}
