using CsCheck;
using Sayso.Documents;
using Sayso.Ledger.Origins;
using Sayso.Statements;
using Xunit;

namespace Sayso.Ledger.Tests.Origins;

public sealed class OriginFinderTests
{
    private static readonly string[] Parties = ["The Harbour Courier", "Selm Gazette", "NPA", "Northern Press Agency", "Radio Orl", "wire reports"];

    private static readonly Gen<string?> Party = Gen.Int[-2, Parties.Length - 1].Select(i => i < 0 ? null : Parties[i]);

    private static readonly Gen<OriginInput> Documents = Gen.Select(Party, Party, Party, Gen.Int[0, 5], Gen.Int[0, 9]).Select((outlet, wire, cited, day, roll) => new OriginInput("")
    {
        Outlet = outlet,
        Published = day == 0 ? null : $"2026-03-0{day}",
        Credit = roll < 3 && wire is not null ? new Credit(wire, roll == 0 ? CreditReach.Part : CreditReach.Whole, wire, null) : null,
        Statements = 3,
        Citations = roll is 3 or 4 && cited is not null ? [new Citation(cited, roll == 3 ? 3 : 1, null)] : [],
        Provider = roll == 5 ? wire : null,
        Hops = roll == 6 && wire is not null ? [new HopParty(wire, "created")] : [],
    });

    private static readonly Gen<(OriginInput[] Documents, Reuse[] Reuses)> Sets = Documents.Array[1, 8].SelectMany(documents =>
        Gen.Select(Gen.Int[0, documents.Length - 1], Gen.Int[0, documents.Length - 1], Gen.Double[0.1, 1], Gen.Double[0.1, 1]).List[0, 6].Select(pairs => (
            documents.Select((d, i) => d with { Id = $"d{i}" }).ToArray(),
            pairs.Where(p => p.Item1 < p.Item2).DistinctBy(p => (p.Item1, p.Item2)).Select(p => new Reuse($"d{p.Item1}", $"d{p.Item2}", p.Item3, p.Item4)).ToArray())));

    [Fact]
    public void Five_outlets_that_print_one_agency_are_one_origin()
    {
        var documents = Enumerable.Range(0, 5).Select(i => new OriginInput($"d{i}") { Outlet = $"Outlet {i}", Credit = Whole(i % 2 == 0 ? "NPA" : "The Northern Press Agency") }).ToArray();
        var origin = Assert.Single(OriginFinder.Find(documents, []).Origins);
        Assert.Equal("NPA", origin.Party);
        Assert.All(origin.Documents, d => Assert.Equal((OriginEvidenceKind.Credit, 0.95), (d.Evidence[0].Kind, d.Sureness)));
    }

    [Fact]
    public void A_copy_without_credit_makes_one_origin_of_both_outlets_which_is_named_after_the_first()
    {
        var groups = OriginFinder.Find(
        [
            new OriginInput("copy") { Outlet = "Selm Gazette", Published = "2026-03-04" },
            new OriginInput("first") { Outlet = "The Harbour Courier", Published = "2026-03-03" },
            new OriginInput("own") { Outlet = "Selm Gazette", Published = "2026-03-05" },
        ],
        [new Reuse("copy", "first", 0.9, 0.7)]);
        Assert.Equal(["first copy own"], Told(groups));
        Assert.Equal("The Harbour Courier", groups.Origins[0].Party);
        Assert.Equal("first", Assert.Single(groups.Of("copy").Documents[1].Evidence).Words);
    }

    [Fact]
    public void An_outlet_that_only_cites_another_shares_its_origin()
        => Assert.Equal(["c g"], Told(OriginFinder.Find(
        [
            new OriginInput("c") { Outlet = "The Harbour Courier", Statements = 4 },
            new OriginInput("g") { Outlet = "Selm Gazette", Statements = 2, Citations = [new Citation("Harbour Courier", 2, null)] },
        ],
        [])));

    [Fact]
    public void One_that_cites_another_and_has_words_of_its_own_is_an_origin()
        => Assert.Equal(["c", "g"], Told(OriginFinder.Find(
        [
            new OriginInput("c") { Outlet = "The Harbour Courier", Statements = 4 },
            new OriginInput("g") { Outlet = "Selm Gazette", Statements = 3, Citations = [new Citation("Harbour Courier", 2, null)] },
        ],
        [])));

    [Fact]
    public void A_report_that_grew_out_of_a_short_one_is_an_origin_of_its_own_and_an_excerpt_is_not()
    {
        OriginInput[] documents = [new("short") { Outlet = "Selm Gazette", Published = "2026-03-03T08:00:00Z" }, new("long") { Outlet = "The Harbour Courier", Published = "2026-03-03T12:00:00Z" }];
        Assert.Equal(["short", "long"], Told(OriginFinder.Find(documents, [new Reuse("short", "long", 1, 0.2)])));
        documents = [documents[0] with { Published = "2026-03-03T18:00:00Z" }, documents[1]];
        Assert.Equal(["long short"], Told(OriginFinder.Find(documents, [new Reuse("short", "long", 1, 0.2)])));
    }

    [Fact]
    public void Where_an_agency_only_contributed_the_report_is_its_outlets()
    {
        var groups = OriginFinder.Find(
        [
            new OriginInput("a") { Outlet = "Selm Gazette", Credit = new Credit("NPA", CreditReach.Part, "NPA contributed to this report.", null) },
            new OriginInput("b") { Outlet = "Radio Orl", Credit = Whole("NPA") },
        ],
        []);
        Assert.Equal(["a", "b"], Told(groups));
        Assert.Equal([OriginEvidenceKind.Outlet, OriginEvidenceKind.Contribution], groups.Of("a").Documents[0].Evidence.Select(e => e.Kind));
    }

    [Fact]
    public void Wire_reports_of_nobody_make_no_two_documents_one()
        => Assert.Equal(["a", "b"], Told(OriginFinder.Find([new OriginInput("a") { Outlet = "Selm Gazette", Credit = Whole("wire reports") }, new OriginInput("b") { Outlet = "Selm Gazette", Credit = Whole("Wire Reports") }], [])));

    [Fact]
    public void Who_began_an_item_by_its_hop_history_goes_before_who_is_credited()
        => Assert.Equal("Radio Orl", OriginFinder.Find([new OriginInput("a") { Outlet = "Selm Gazette", Credit = Whole("NPA"), Hops = [new HopParty("Radio Orl", "created"), new HopParty("NPA", "transmitted")] }], []).Origins[0].Party);

    [Fact]
    public void A_provider_whose_name_is_letters_of_the_outlets_is_a_provider()
        => Assert.Equal("AP", OriginFinder.Find([new OriginInput("a") { Outlet = "Capital Gazette", Provider = "AP" }], []).Origins[0].Party);

    [Fact]
    public void A_feed_of_the_outlet_is_no_provider()
        => Assert.Equal("Selm Gazette", OriginFinder.Find([new OriginInput("a") { Outlet = "Selm Gazette", Provider = "The Selm Gazette: World" }], []).Origins[0].Party);

    [Fact]
    public void A_reading_gives_its_credit_with_the_words_and_what_it_cites()
    {
        const string Text = "Fire at the mill\n\nThe mill burned down, the mayor told Radio Orl.\n\nThe Associated Press contributed to this report.";
        var at = Text.IndexOf("Radio Orl", StringComparison.Ordinal);
        var input = OriginInput.Of(new Reading("r", DocumentFields.FromText(new Document("r", Text)))
        {
            Statements = [new Statement { Id = "s1", Source = [], Cue = [], Content = [new TextSpan(0, 4)], Form = Form.Indirect, Act = Act.Says, Rule = "test", Via = new Via("Radio Orl", new TextSpan(at, at + 9)) }],
        });
        Assert.Equal((CreditReach.Part, "The Associated Press contributed to this report."), (input.Credit!.Reach, input.Credit.Where!.Value.Of(Text)));
        Assert.Equal(("Radio Orl", 1, 1), (input.Citations[0].Outlet, input.Citations[0].Statements, input.Statements));
    }

    [Fact]
    public void Neither_the_order_of_documents_nor_of_pairs_matters()
        => Sets.Sample(set =>
        {
            var turned = OriginFinder.Find([.. set.Documents.Reverse()], [.. set.Reuses.Reverse().Select(r => new Reuse(r.B, r.A, r.ShareOfB, r.ShareOfA))]);
            Assert.Equal(Whole(OriginFinder.Find(set.Documents, set.Reuses)), Whole(turned));
        }, iter: 1000);

    [Fact]
    public void Each_document_is_in_one_origin_and_there_are_never_more_origins_than_documents()
        => Sets.Sample(set => Assert.Equal(set.Documents.Select(d => d.Id), OriginFinder.Find(set.Documents, set.Reuses).Origins.SelectMany(o => o.Documents).Select(d => d.Document).Order(StringComparer.Ordinal)), iter: 300);

    [Fact]
    public void Another_reprint_never_raises_the_number_of_origins()
        => Gen.Select(Sets, Gen.Int[0, 100], Documents, Gen.Double[0.8, 1], Gen.Double[0.8, 1]).Sample((set, which, looks, share, other) =>
        {
            // Of any document, by any outlet, with or without a credit; published when it was or later, or nobody knows when.
            var original = set.Documents[which % set.Documents.Length];
            var when = looks.Published is null || original.Published is null ? null : string.CompareOrdinal(looks.Published, original.Published) < 0 ? original.Published : looks.Published;
            var reprint = looks with { Id = "reprint", Published = when };
            var before = OriginFinder.Find(set.Documents, set.Reuses).Origins.Count;

            // It shares with others what the original shares with them.
            Reuse[] reuses = [.. set.Reuses, .. set.Reuses.Where(r => r.A == original.Id).Select(r => r with { A = "reprint" }), .. set.Reuses.Where(r => r.B == original.Id).Select(r => r with { B = "reprint" }), new Reuse(original.Id, "reprint", other, share)];
            Assert.True(OriginFinder.Find([.. set.Documents, reprint], reuses).Origins.Count <= before);
        }, iter: 5000);

    private static Credit Whole(string agency) => new(agency, CreditReach.Whole, agency, null);

    private static string[] Told(OriginGroups groups) => [.. groups.Origins.Select(o => string.Join(' ', o.Documents.Select(d => d.Document)))];

    private static string[] Whole(OriginGroups groups)
        => [.. groups.Origins.Select(o => $"{o.Party} {o.First}: " + string.Join("; ", o.Documents.Select(d => $"{d.Document} {string.Join(", ", d.Evidence)}")))];
}
