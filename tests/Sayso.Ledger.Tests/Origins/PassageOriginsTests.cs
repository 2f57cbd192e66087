using Sayso.Documents;
using Sayso.Ledger.Origins;
using Sayso.Ledger.Reprints;
using Sayso.Ledger.Tests.Reprints;
using Xunit;

namespace Sayso.Ledger.Tests.Origins;

public sealed class PassageOriginsTests
{
    private static readonly string Copy = Invented.Words(1, 60);
    private static readonly string Added = Invented.Words(2, 90);

    [Fact]
    public void What_a_report_took_over_is_the_agencys_and_what_it_added_is_its_own()
    {
        var origins = Origins(("agency", "NPA", 1, Copy), ("report", "Selm Gazette", 2, $"{Added} {Copy}"));
        Assert.Equal(("NPA", "agency"), At(origins, "report", Added.Length + 20));
        Assert.Equal(("Selm Gazette", "report"), At(origins, "report", 20));
    }

    [Fact]
    public void What_an_outlet_adds_to_a_copy_is_the_outlets_though_the_whole_is_not()
    {
        var added = Invented.Words(3, 20);
        var origins = Origins(("agency", "NPA", 1, Copy), ("copy", "Selm Gazette", 2, $"{Copy} {added}"), ("other", "Selm Gazette", 3, Added));
        Assert.Equal(("NPA", "agency"), At(origins, "copy", 20));
        Assert.Equal(("Selm Gazette", "copy"), At(origins, "copy", Copy.Length + 20));
        Assert.Equal(origins.OriginOf("other", new TextSpan(0, 20)).Key, origins.OriginOf("copy", new TextSpan(Copy.Length + 5, Copy.Length + 60)).Key);
    }

    [Fact]
    public void A_reprint_of_all_of_it_leads_back_to_each()
    {
        var origins = Origins(("agency", "NPA", 1, Copy), ("report", "Selm Gazette", 2, $"{Added} {Copy}"), ("reprint", "Radio Orl", 3, $"{Added} {Copy}"));
        Assert.Equal(("NPA", "agency"), At(origins, "reprint", Added.Length + 20));
        Assert.Equal(("Selm Gazette", "report"), At(origins, "reprint", 20));
        Assert.Equal(origins.OriginOf("report", new TextSpan(20, 60)).Key, origins.OriginOf("reprint", new TextSpan(20, 60)).Key);
    }

    [Fact]
    public void The_way_back_is_told()
    {
        var origins = Origins(("agency", "NPA", 1, Copy), ("report", "Selm Gazette", 2, $"{Added} {Copy}"));
        var span = new TextSpan(Added.Length + 20, Added.Length + 60);
        Assert.Equal(new OriginEvidence(OriginEvidenceKind.Reuse, "agency", span, 1), origins.OriginOf("report", span).Evidence[0]);
    }

    [Fact]
    public void Of_two_on_one_day_without_a_time_neither_is_taken_for_the_one_that_added()
    {
        var origins = Origins(("a", "Selm Gazette", 1, $"{Copy} {Invented.Words(3, 20)}"), ("b", "Radio Orl", 1, Copy));
        Assert.Equal(origins.OriginOf("a", new TextSpan(0, 50)).Key, origins.OriginOf("b", new TextSpan(0, 50)).Key);
        Assert.Equal(origins.OriginOf("a", new TextSpan(0, 50)).Key, origins.OriginOf("a", new TextSpan(Copy.Length + 5, Copy.Length + 60)).Key);
    }

    private static (string?, string) At(PassageOrigins origins, string document, int at)
    {
        var origin = origins.OriginOf(document, new TextSpan(at, at + 40));
        return (origin.Party, origin.Document);
    }

    private static PassageOrigins Origins(params (string Id, string Outlet, int Day, string Text)[] reports)
    {
        var documents = reports.Select(r => new OriginInput(r.Id) { Outlet = r.Outlet, Published = $"2026-03-0{r.Day}" }).ToArray();
        var set = new ReprintSet();
        foreach (var report in reports)
        {
            set.Add(report.Id, report.Text);
        }

        var pairs = set.Pairs.Select(p => new Reuse(set.NameOf(p.A), set.NameOf(p.B), p.ShareOfA, p.ShareOfB)).ToArray();
        var texts = reports.ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal);
        return new PassageOrigins(OriginFinder.Find(documents, pairs), documents, id => [.. pairs.Where(p => p.A == id || p.B == id).Select(p => p.A == id ? p.B : p.A)
            .SelectMany(other => SharedPassages.Of(texts[id], texts[other]).Select(p => new CopiedPassage(p.InA, other, p.InB)))]);
    }
}
