using Sayso.Ledger.Asking;
using Xunit;

namespace Sayso.Ledger.Tests.Asking;

/// <summary>A page of a search is a part of the whole answer, and its counts are those of the whole answer.</summary>
public sealed class FacetedSearchTests : IDisposable
{
    private static readonly string[] Speakers = ["Orla Venn", "Jelko Marsin", "a police officer", "The Army", "Ärzte ohne Namen"];

    private readonly TestLedger _test = new();

    public FacetedSearchTests()
    {
        for (var i = 0; i < 12; i++)
        {
            var (speaker, other) = (Speakers[i % Speakers.Length], Speakers[(i + 2) % Speakers.Length]);
            _test.Add($"r{i % 10}",
                $"PORT SELMA — {speaker} said on Monday that {i} people had died in the blast. {other} denied it. \"We never fired,\" {other} added. Officials in London, who asked not to be named, said the toll may rise.",
                outlet: i % 3 == 0 ? null : i % 3 == 1 ? "Harbour Courier" : "Coast_Radio",
                published: (i % 4) switch { 0 => null, 1 => $"2026-03-0{(i % 9) + 1}", 2 => $"2026-04-0{(i % 9) + 1}T12:30:00Z", _ => "2026-03" });
        }
    }

    public static TheoryData<string?, string?, string?, string?> Questions => new()
    {
        { null, null, null, null }, { "died", null, null, null }, { "toll rise", null, null, null }, { null, "venn", null, null }, { "fired", "marsin", null, null }, { null, null, "denies", null },
        { null, null, null, "Harbour Courier" }, { "died", null, null, "Coast_Radio" }, { "zzz", null, null, null }, { "%", null, null, null }, { null, null, null, "Harbour" }, { null, null, "says", "Coast_Radio" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_page_and_its_counts_are_of_the_whole_answer(string? words, string? speaker, string? act, string? outlet)
    {
        foreach (var newest in (bool[])[false, true])
        {
            var query = new StatementQuery { Words = words, Speaker = speaker, Act = act, OutletIs = outlet, NewestFirst = newest };
            var all = _test.Ledger.Find(query with { Limit = 10_000 });
            var page = _test.Ledger.Search(query, 2, 5);
            Assert.Equal((all.Count, false), (page.Total, page.IsCut));
            Assert.Equal(all.Skip(2).Take(5), page.Statements);
            Assert.Equal(Counts(all.Select(f => f.Act)), page.Facets.Acts);
            Assert.Equal(Counts(all.Select(f => f.Terms)), page.Facets.Terms);
            Assert.Equal(Counts(all.Select(f => f.Outlet)), page.Facets.Outlets);
            Assert.Equal(Counts(all.Select(f => f.Speaker ?? f.Source)), page.Facets.Speakers);
            Assert.Equal(Counts(all.Select(f => f.Published?[..7])).OrderBy(m => m.Value, StringComparer.Ordinal), page.Facets.Months);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("died")]
    public void Of_more_than_are_counted_the_first_are_given_and_it_says_so(string? words)
    {
        foreach (var newest in (bool[])[false, true])
        {
            var query = new StatementQuery { Words = words, NewestFirst = newest };
            var all = _test.Ledger.Find(query with { Limit = 10_000 });
            var page = new FacetedSearch(_test.Ledger.File.Connection, query, 4).Page(1, 10);
            Assert.Equal((4, true), (page.Total, page.IsCut));
            Assert.Equal(all.Skip(1).Take(3), page.Statements);
            Assert.Equal(4, page.Facets.Acts.Sum(a => a.Count));
        }
    }

    [Fact]
    public void The_newest_first_is_the_other_way_round()
    {
        var days = _test.Ledger.Find(new StatementQuery { NewestFirst = true }).Select(f => f.Published).ToList();
        Assert.Equal(days.OrderByDescending(d => d, StringComparer.Ordinal), days);
        Assert.Null(days[^1]);
    }

    [Fact]
    public void A_facet_leads_to_as_many_statements_as_it_counts()
    {
        var facets = _test.Ledger.Search(new StatementQuery(), 0, 1).Facets;
        Assert.NotEmpty(facets.Speakers);
        Assert.All(facets.Speakers, f => Assert.Equal(f.Count, _test.Ledger.Search(new StatementQuery { SpeakerIs = f.Value }, 0, 1).Total));
        Assert.All(facets.Outlets, f => Assert.Equal(f.Count, _test.Ledger.Search(new StatementQuery { OutletIs = f.Value }, 0, 1).Total));
        Assert.All(facets.Acts, f => Assert.Equal(f.Count, _test.Ledger.Search(new StatementQuery { Act = f.Value }, 0, 1).Total));
        Assert.Equal(0, _test.Ledger.Search(new StatementQuery { SpeakerIs = "Orla" }, 0, 1).Total);
    }

    [Fact]
    public void An_alert_keeps_the_whole_names_that_it_looks_for()
    {
        var query = new StatementQuery { SpeakerIs = "Orla Venn", OutletIs = "Harbour Courier" };
        _test.Ledger.AddAlert("venn", query);
        Assert.Equal(query with { Limit = 0 }, Assert.Single(_test.Ledger.Alerts()).Query with { Limit = 0 });
        Assert.NotNull(_test.Ledger.AddAlert("all", new StatementQuery { NewestFirst = true }).Problem);
    }

    public void Dispose() => _test.Dispose();

    private static List<FacetCount> Counts(IEnumerable<string?> values)
        => [.. values.Where(v => !string.IsNullOrEmpty(v)).CountBy(v => v!, StringComparer.Ordinal).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Take(12).Select(v => new FacetCount(v.Key, v.Value))];
}
