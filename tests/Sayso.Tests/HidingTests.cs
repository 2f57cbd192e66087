using Sayso.Disputes;
using Sayso.Documents;
using Sayso.Incidents;
using Sayso.Statements;
using Xunit;

namespace Sayso.Tests;

/// <summary>What only hidden statements tell is hidden with them, and never handed to the report itself.</summary>
public sealed class HidingTests
{
    private static readonly Document Document = new("one", "The army blamed the rebels for the blast. The rebels denied it.");

    private static readonly Reading Reading = new("one", Document)
    {
        Statements = [Statement("s1", 0.9), Statement("s2", 0.4)],
        Incidents =
        [
            new Incident("i1", IncidentType.Bombing, Stage.Accomplished, [new TextSpan(31, 40)])
            {
                Statements = ["s1", "s2"],
                Perpetrators =
                [
                    new Perpetrator("the rebels", SpeakerKind.Group, PerpetratorStatus.Accused, new TextSpan(16, 26)) { Statements = ["s1"] },
                    new Perpetrator("the rebels", SpeakerKind.Group, PerpetratorStatus.Denied, new TextSpan(42, 52)) { Statements = ["s2"] },
                ],
            },
            new Incident("i2", IncidentType.Attack, Stage.Accomplished, [new TextSpan(42, 52)]) { Statements = ["s2"] },
            new Incident("i3", IncidentType.Attack, Stage.Accomplished, [new TextSpan(42, 52)]),
        ],
        Disputes = [new Dispute("d1", DisputeKind.Denial, "the blast", [new DisputeSide("the army", "s1")], [new DisputeSide("the rebels", "s2")])],
    };

    [Fact]
    public void An_incident_stays_while_a_statement_that_is_shown_or_the_report_tells_it()
    {
        var hidden = Hiding.Below(Reading, 0.5);
        Assert.Equal(["i1", "i3"], hidden.Incidents.Select(i => i.Id));
        Assert.Equal(["s1"], hidden.Incidents[0].Statements);
        Assert.Equal([PerpetratorStatus.Accused], hidden.Incidents[0].Perpetrators.Select(p => p.Status));
    }

    [Fact]
    public void A_dispute_with_one_side_hidden_is_none() => Assert.Empty(Hiding.Below(Reading, 0.5).Disputes);

    [Fact]
    public void A_denial_that_answers_nobody_in_the_text_stays_a_dispute()
    {
        var alone = Reading with { Disputes = [new Dispute("d1", DisputeKind.Denial, "the blast", [], [new DisputeSide("the army", "s1")])] };
        Assert.Single(Hiding.Below(alone, 0.5).Disputes);
    }

    [Fact]
    public void Where_nothing_is_hidden_the_reading_is_as_it_was() => Assert.Same(Reading, Hiding.Below(Reading, 0.4));

    private static Statement Statement(string id, double confidence)
        => new() { Id = id, Source = [], Cue = [], Content = [], Form = Form.Indirect, Act = Act.Says, Confidence = confidence, Rule = "by hand" };
}
