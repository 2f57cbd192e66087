using System.Text.Json;
using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Training.Incidents;
using Xunit;

namespace Sayso.Training.Tests;

/// <summary>From the keys of MUC-4 to what the network learns; all of it invented.</summary>
public sealed class IncidentKeysTests
{
    private static readonly LanguageModel Model = LanguageModel.Load();

    [Fact]
    public void A_template_gives_its_type_its_stage_and_its_fillers()
    {
        var template = Template("""
            "INCIDENT: TYPE": [{"alts": ["BOMBING"]}], "INCIDENT: STAGE OF EXECUTION": [{"alts": ["ATTEMPTED"]}],
            "INCIDENT: INSTRUMENT ID": [{"alts": ["A CAR BOMB", "BOMB"]}], "PHYS TGT: ID": [{"alts": ["POWER STATION (OF TOLLHAVEN)"]}]
            """);
        Assert.Equal((1, 1, false), (template.Type, template.Stage, template.Optional));
        Assert.Equal(["carbomb", "bomb"], template.Fillers.Single(f => f.Role == IncidentRole.Instrument).Keys);
        Assert.Equal(["powerstationoftollhaven", "powerstation"], template.Fillers.Single(f => f.Role == IncidentRole.Target).Keys);
    }

    [Fact]
    public void A_type_that_the_contract_lacks_is_none()
        => Assert.Equal(-1, Template("""
            "INCIDENT: TYPE": [{"alts": ["FORCED WORK STOPPAGE"]}]
            """).Type);

    [Fact]
    public void A_description_is_one_more_name_of_the_victim_it_is_about_and_a_victim_of_its_own_otherwise()
    {
        var victims = Template("""
            "HUM TGT: NAME": [{"alts": ["MIRA SOLEN"]}],
            "HUM TGT: DESCRIPTION": [{"alts": ["MAYOR"], "refs": ["MIRA SOLEN"]}, {"alts": ["TWO DOCKERS"]}]
            """).Fillers;
        Assert.Equal([["mirasolen", "mayor"], ["twodockers"]], victims.Select(v => v.Keys));
        Assert.All(victims, v => Assert.Equal(IncidentRole.Victim, v.Role));
    }

    [Theory]
    [InlineData("\"REPORTED AS FACT\"", 0)]
    [InlineData("\"CLAIMED OR ADMITTED\"", 1)]
    [InlineData("\"SUSPECTED OR ACCUSED BY AUTHORITIES\"", 2)]
    [InlineData("\"POSSIBLE\"", 3)]
    [InlineData("\"POSSIBLE\", \"CLAIMED OR ADMITTED\"", -1)]
    public void The_status_of_an_organization_is_that_of_its_confidence_if_there_is_one(string alternatives, int status)
        => Assert.Equal(status, Template($$"""
            "PERP: ORGANIZATION ID": [{"alts": ["RED DAWN FRONT", "RDF"]}], "PERP: ORGANIZATION CONFIDENCE": [{"alts": [{{alternatives}}], "refs": ["RDF"]}]
            """).Fillers.Single().Status);

    [Fact]
    public void Fillers_of_one_role_that_share_a_name_are_one_over_all_templates()
    {
        const string Text = "THE RED DAWN FRONT [RDF] BOMBED A BRIDGE. THE RDF ALSO KIDNAPPED TWO DOCKERS.";
        var analysis = Model.Analyse(Text);
        GoldTemplate Of(int type, params string[] keys) => new(type, 0, false, [new GoldFiller(IncidentRole.Organization, keys, 0)]);
        var document = new IncidentDocument("a", analysis, IncidentWindow.Of(analysis).First(), [Of(1, "reddawnfront", "rdf"), Of(2, "rdf")]);
        var entity = Assert.Single(document.Entities);
        Assert.Equal([0, 1], entity.Templates.Order());
        Assert.Equal([false, true, true, false, false], entity.Types);
        Assert.Equal(["RED DAWN FRONT", "RDF", "RDF"], entity.Candidates.Select(c => document.Window.Candidates[c].Span(analysis).Of(Text)));
    }

    [Fact]
    public void Normal_case_keeps_every_place_and_the_capitals_of_names()
    {
        const string Text = "   GUERRILLAS KILLED MAYOR JOHN CARTER IN LONDON YESTERDAY.  THE U.S. EMBASSY WAS CLOSED.\n";
        var normal = NormalCase.Of(Model.Analyse(Text));
        Assert.Equal(Text, normal, ignoreCase: true);
        Assert.StartsWith("   Guerrillas killed", normal, StringComparison.Ordinal);
        Assert.Contains("John Carter in London yesterday.", normal, StringComparison.Ordinal);
        Assert.Contains("U.S.", normal, StringComparison.Ordinal);
    }

    private static GoldTemplate Template(string fills)
    {
        using var json = JsonDocument.Parse("""{"templates": [{"optional": false, "fills": {""" + fills + "}}]}");
        return IncidentKeys.Of(json.RootElement).Single();
    }
}
