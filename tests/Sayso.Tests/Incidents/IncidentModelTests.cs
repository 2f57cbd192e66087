using System.Diagnostics;
using Sayso.Incidents;
using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Tests.Language;
using Xunit;

namespace Sayso.Tests.Incidents;

/// <summary>What the trained model alone makes of invented reports.</summary>
public sealed class IncidentModelTests : IDisposable
{
    private const string Bombing = """
           SAN MARELO, 3 MAY 90 -- GUERRILLAS OF THE RED DAWN FRONT [RDF] BLEW UP A POWER STATION NEAR SAN MARELO LAST NIGHT WITH TWO CAR BOMBS.
        A POLICE SPOKESMAN SAID THAT THE EXPLOSION DESTROYED THE POWER STATION.  THE RDF CLAIMED RESPONSIBILITY FOR THE ATTACK.
        """;

    private const string BombingToday = """
           San Marelo, 3 May 90 -- Guerrillas of the Red Dawn Front [RDF] blew up a power station near San Marelo last night with two car bombs.
        A police spokesman said that the explosion destroyed the power station.  The RDF claimed responsibility for the attack.
        """;

    private const string Peace = """
        The harbour of Port Ellin was closed for two days because of snow, its director said on Monday. Ferries will sail again on Wednesday.

        The town council has promised new cranes. "We expect a good summer," said Mira Solen, who owns three hotels by the quay.
        """;

    private static readonly IncidentModel Model = IncidentModel.Load(Engine.Model);
    private readonly string _folder = Directory.CreateTempSubdirectory("sayso-incidents-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Bombing)]
    [InlineData(BombingToday)]
    public void What_is_surest_is_a_bombing_with_who_did_it_to_what_with_what_in_capitals_and_in_normal_case(string text)
    {
        var draft = Find(text).MaxBy(d => d.Confidence)!;
        Assert.Equal((IncidentType.Bombing, Stage.Accomplished), (draft.Type, draft.Stage));
        Assert.Contains((IncidentRole.Target, "powerstation"), Fillers(text, draft));
        Assert.Contains(Fillers(text, draft), f => f is (IncidentRole.Organization, "reddawnfront" or "rdf"));
        Assert.Contains(Fillers(text, draft), f => f is (IncidentRole.Instrument, "carbombs" or "twocarbombs"));
        Assert.NotEmpty(draft.Evidence);
    }

    [Fact]
    public void Capitals_and_normal_case_give_the_same_incident()
    {
        static string All(string text) => string.Join('\n', Find(text).Select(d => $"{d.Type} {d.Stage} {string.Join(' ', Fillers(text, d).Distinct().Order())}"));
        Assert.Equal(All(Bombing), All(BombingToday));
    }

    [Fact]
    public void A_report_without_violence_has_none() => Assert.Empty(Find(Peace));

    [Fact]
    public void An_empty_text_has_none() => Assert.Empty(Find(""));

    [Fact]
    public void The_same_text_gives_the_same_incidents()
    {
        static string All(string text) => string.Join('\n', Find(text).Select(d => $"{d.Type} {d.Stage} {d.Confidence:R} {string.Join(' ', d.Roles)} {string.Join(' ', d.Evidence)}"));
        Assert.Equal(All(Bombing), All(Bombing));
    }

    [Fact]
    public void Only_organizations_have_a_status()
        => Assert.All(Find(Bombing).SelectMany(d => d.Roles), r => Assert.Equal(r.Role == IncidentRole.Organization, r.Status is not null));

    [Fact]
    public void What_is_found_is_in_the_text_and_sure_to_some_degree()
    {
        foreach (var draft in Find(string.Concat(Enumerable.Repeat(Bombing + "\n\n" + BombingToday + "\n\n" + Peace + "\n\n", 12))))
        {
            Assert.InRange(draft.Confidence, 0, 1);
            Assert.All(draft.Roles, r => Assert.InRange(r.Score, 0, 1));
            Assert.All(draft.Roles, r => Assert.False(r.Span.IsEmpty));
        }
    }

    [Theory]
    [InlineData("BOMB ")]
    [InlineData("guerrillas of guerrillas ")]
    [InlineData("THE MAYOR WAS KILLED. ")]
    [InlineData("-")]
    public void Time_grows_no_faster_than_the_text(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        var analysis = Engine.Model.Analyse(text);
        var clock = Stopwatch.StartNew();
        Model.Find(analysis);

        // A second or two where it is linear, many minutes where it is not.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{unit}: took {clock.Elapsed}");
    }

    [Fact]
    public void A_damaged_model_is_refused_with_what_to_do()
    {
        Copy("incidents.json");
        var bytes = File.ReadAllBytes(Path.Combine(ModelFolder.BesideProgram, "incidents.model"));
        bytes[^100] ^= 1;
        File.WriteAllBytes(Path.Combine(_folder, "incidents.model"), bytes);
        Assert.Contains("damaged or of another version", Assert.Throws<ModelException>(() => IncidentModel.Load(Engine.Model, _folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_model_is_told_by_its_path()
    {
        Copy("incidents.json");
        Assert.Contains(Path.Combine(_folder, "incidents.model") + " is missing", Assert.Throws<ModelException>(() => IncidentModel.Load(Engine.Model, _folder)).Message, StringComparison.Ordinal);
    }

    private void Copy(string file) => File.Copy(Path.Combine(ModelFolder.BesideProgram, file), Path.Combine(_folder, file));

    private static IReadOnlyList<IncidentDraft> Find(string text) => Model.Find(Engine.Model.Analyse(text));

    private static IEnumerable<(IncidentRole Role, string Key)> Fillers(string text, IncidentDraft draft) => draft.Roles.Select(r => (r.Role, FillerKey.Of(r.Span.Of(text))));
}
