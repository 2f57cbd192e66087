using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Ingest;

public sealed class ProvenanceTests
{
    private const string Blast = "The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast. The army denied it.";

    private static readonly Provenance Way = new(InputFormat.NewsMl)
    {
        Provider = "Coast Agency",
        EdNote = "Half \uD83D of it",
        Version = "2",
        Hops = [new Hop(1, "Northern Press Service", "created", "2026-03-04T09:55:00Z"), new Hop(null, null, "transmitted", null)],
        InfoSources = [new InfoSource("Selma city hall", "is:city", "originfo"), new InfoSource("A neighbour")],
    };

    [Fact]
    public void Where_a_report_came_from_is_given_back_by_its_number()
    {
        using var test = new TestLedger();
        var kept = test.Ledger.ReportAt(Added(test, "usable").Document!.Value);
        Assert.Equal("usable", kept.Status);
        Assert.Equal("a", kept.Reading.Id);
        Assert.Equal(Way.Hops, kept.Provenance!.Hops);
        Assert.Equal(Way.InfoSources, kept.Provenance.InfoSources);
        Assert.Equal(Way with { Hops = [], InfoSources = [], PubStatus = "usable" }, kept.Provenance with { Hops = [], InfoSources = [] });
    }

    [Fact]
    public void The_tables_have_it_and_are_what_the_events_make_them()
    {
        using var test = new TestLedger();
        Added(test, "usable");
        test.Add("b", "Police in Tarn Valley said that 40 homes were under water.");
        Assert.Empty(test.Ledger.Verify().Faults);
        test.Ledger.RebuildTables();
        Assert.Empty(test.Ledger.Verify().Faults);
        Assert.Null(test.Ledger.ReportAt(test.Ledger.Head().Seq - 1).Provenance);
    }

    [Fact]
    public void Another_status_is_a_new_version_and_what_is_found_in_it_says_so()
    {
        using var test = new TestLedger();
        Assert.Equal(AddStatus.Read, Added(test, "usable").Status);
        Assert.Equal(AddStatus.Read, Added(test, "canceled").Status);
        Assert.Equal(AddStatus.Unchanged, Added(test, "canceled").Status);
        var found = test.Ledger.Find(new StatementQuery());
        Assert.NotEmpty(found);
        Assert.All(found, statement => Assert.Equal("canceled", statement.Status));
        Assert.Equal("canceled", Assert.Single(test.Ledger.Stories()).Status);
    }

    private static AddOutcome Added(TestLedger test, string status)
        => test.Ledger.Add(new AddedReport("a", TestLedger.Read("a", Blast)) { Status = status, Provenance = Way with { PubStatus = status } });
}
