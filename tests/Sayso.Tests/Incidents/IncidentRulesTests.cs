using System.Diagnostics;
using Sayso.Documents;
using Sayso.Incidents;
using Xunit;

namespace Sayso.Tests.Incidents;

public sealed class IncidentRulesTests
{
    private static readonly Reader Reader = Reader.Load();

    private static IReadOnlyList<Incident> Of(string text) => Reader.Read(new Document("one", text)).Incidents;

    [Theory]
    [InlineData("A passenger train derailed near Dresk on Monday, injuring 14 people.", IncidentType.Crash)]
    [InlineData("Police in Lowmoor arrested a former minister on Monday.", IncidentType.Arrest)]
    [InlineData("Thousands of demonstrators marched through London on Saturday against the tax.", IncidentType.Protest)]
    [InlineData("A strong earthquake shook the north of Turkey on Tuesday.", IncidentType.Disaster)]
    [InlineData("Gunmen shot dead a judge in Sarrow on Sunday, police said.", IncidentType.Killing)]
    [InlineData("A car bomb exploded in Dresk on Monday, killing nine people.", IncidentType.Bombing)]
    [InlineData("Rebels clashed with government troops near Aleppo on Friday.", IncidentType.Other)]
    public void A_report_of_one_thing_gives_one_incident_of_its_kind(string text, IncidentType type)
        => Assert.Equal(type, Assert.Single(Of(text)).Type);

    [Theory]
    [InlineData("Bombings could follow if the talks fail, the analyst said.")]
    [InlineData("The mayor said that no attack took place in the town.")]
    [InlineData("The striker suffered a heart attack after the match.")]
    [InlineData("Terrorist attacks are a danger to every open society.")]
    [InlineData("The bill would allow police to arrest drivers who refuse the test.")]
    public void What_is_negated_supposed_or_general_is_no_incident(string text) => Assert.Empty(Of(text));

    [Fact]
    public void Victims_have_what_was_done_to_them_and_how_many()
    {
        var incident = Assert.Single(Of("A passenger train derailed near Dresk on Monday. At least 14 people were killed."));
        var victim = Assert.Single(incident.Victims);
        Assert.Equal((VictimEffect.Killed, 14m, null), (victim.Effect, victim.Low, victim.High));
    }

    [Fact]
    public void Who_arrests_stands_as_who_did_it()
        => Assert.Contains(Assert.Single(Of("Police arrested two brothers in Ostrel on Tuesday.")).Perpetrators, p => p is { Name: "Police", Status: PerpetratorStatus.Reported });

    [Fact]
    public void Who_claims_it_is_told_as_claiming_it()
    {
        var incident = Assert.Single(Of("A car bomb exploded in Dresk on Monday, killing nine people. The Keld Front claimed responsibility for the attack."));
        var claimed = Assert.Single(incident.Perpetrators, p => p.Status == PerpetratorStatus.Claimed);
        Assert.Contains("Keld Front", claimed.Name, StringComparison.Ordinal);
        Assert.NotEmpty(claimed.Statements);
    }

    [Fact]
    public void Nobody_claims_it_where_no_group_has()
        => Assert.DoesNotContain(Of("A car bomb exploded in Dresk on Monday, killing nine people. No group has claimed responsibility for the attack.").SelectMany(i => i.Perpetrators), p => p.Status == PerpetratorStatus.Claimed);

    [Fact]
    public void What_names_another_place_is_another_incident()
        => Assert.Equal(2, Of("A passenger train derailed near Berlin on Monday. A bus overturned in Madrid on Tuesday, killing three people.").Count);

    [Fact]
    public void Every_incident_has_words_of_the_text_as_evidence()
    {
        const string Text = "Looters robbed two banks in Lima on Friday. Police detained 40 people. A plane crashed outside Quito.";
        Assert.All(Of(Text), i => Assert.All(i.Evidence, e => Assert.False(string.IsNullOrWhiteSpace(e.Of(Text)))));
    }

    [Fact]
    public void A_text_of_nothing_but_attacks_is_read_in_time_that_grows_with_it()
    {
        Time(50);
        var one = Time(500);
        var four = Time(2_000);
        Assert.True(four < (one * 8) + TimeSpan.FromSeconds(1), $"{one} and {four}");
    }

    private static TimeSpan Time(int sentences)
    {
        var watch = Stopwatch.StartNew();
        Of(string.Concat(Enumerable.Range(2, sentences).Select(i => $"A bomb killed {i} people in Town{i} on Monday. ")));
        return watch.Elapsed;
    }
}
