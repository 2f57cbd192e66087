using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Xunit;

namespace Sayso.Ledger.Tests.Asking;

/// <summary>What pages show of a party, and of how a report came to be what it is.</summary>
public sealed class PartyPageTests
{
    private const string First = "ORLICA, Varnia — Jelko Marsin, the interior minister of Varnia, accused the Zelin Front of the attack on the bridge. Marsin denied that the police had fired on the crowd.";
    private const string Second = "ORLICA, Varnia — Jelko Marsin, the interior minister of Varnia, said on Thursday that the bridge would open in May. Orla Venn, the mayor of Orlica, said that it would not.";

    [Fact]
    public void A_profile_has_the_positions_that_the_party_has()
    {
        using var test = Told();
        var plain = test.Ledger.Who("Jelko Marsin")[0];
        foreach (var given in (string[])["Jelko Marsin", "jelko marsin", plain.Party.Id])
        {
            var profile = test.Ledger.Profile(given)!;
            Assert.Equal(plain.Party.Id, profile.Party.Id);
            Assert.Equal(plain.Positions.Select(p => (p.Published, p.Text)), profile.Positions.Select(p => (p.Published, p.Text)));
            Assert.Equal((2, false), (profile.Reports, profile.IsCut));
        }

        Assert.Null(test.Ledger.Profile("Nobody Here"));
        Assert.Null(test.Ledger.Profile("Jelko"));
        Assert.Null(test.Ledger.Profile(" "));
        Assert.Null(test.Ledger.Profile("%"));
    }

    [Fact]
    public void A_profile_says_whom_they_accuse_what_they_deny_and_who_quotes_them()
    {
        using var test = Told();
        var profile = test.Ledger.Profile("Jelko Marsin")!;
        Assert.Contains("Zelin Front", Assert.Single(profile.Accuses).Text, StringComparison.Ordinal);
        Assert.Contains("fired on the crowd", Assert.Single(profile.Denies).Text, StringComparison.Ordinal);
        Assert.Equal(["Harbour Courier", "Varnia Gazette"], profile.QuotedBy.Where(q => !q.IsVia).Select(q => q.Name).Order(StringComparer.Ordinal));
        Assert.Equal("first", Assert.Single(profile.Denies[0].Places).Report);
    }

    [Fact]
    public void Of_many_reports_the_newest_are_looked_at_and_it_says_so()
    {
        using var test = Told();
        var profile = test.Ledger.Profile("Jelko Marsin", 1)!;
        Assert.Equal((2, true), (profile.Reports, profile.IsCut));
        Assert.All(profile.Positions, p => Assert.Equal("second", p.Places[0].Report));
    }

    [Fact]
    public void A_party_is_found_by_its_id_also_where_its_name_has_marks()
    {
        using var test = Told();
        test.Add("marks", "Šimon Ördek, the finance minister of Varnia, said that the budget had passed.", "Coast Radio", "2026-03-06");
        var id = test.Ledger.Who("Ördek")[0].Party.Id;
        Assert.Equal("person:simon-ordek", id);
        Assert.Equal("Šimon Ördek", test.Ledger.Profile(id)!.Party.Name);
    }

    [Fact]
    public void A_party_whose_id_is_that_of_one_report_alone_is_found_by_a_statement_of_it()
    {
        using var test = Told();
        test.Add("letters", "ORLICA, Varnia — The FCW said on Friday that the strike would go on. “We stay out,” the FCW said.", "Coast Radio", "2026-03-06");
        Assert.Null(test.Ledger.Profile("body:no-longer-so"));
        Assert.Contains("FCW", test.Ledger.Profile("body:no-longer-so", at: ("letters", "s1"))!.Party.Name, StringComparison.Ordinal);
        Assert.Null(test.Ledger.Profile("body:no-longer-so", at: ("letters", "s999")));
    }

    [Fact]
    public void A_short_name_is_not_looked_for_within_longer_ones()
    {
        using var test = Told();
        test.Add("un", "ORLICA, Varnia — The UN said on Friday that the bridge was safe. The Canal Union said that it was not.", "Coast Radio", "2026-03-06");
        test.Add("union", "ORLICA, Varnia — The Canal Union said on Saturday that nobody had been asked.", "Coast Radio", "2026-03-07");
        var profile = test.Ledger.Profile("UN", 1)!;
        Assert.Equal(("UN", 1, false), (profile.Party.Name.Replace("the ", "", StringComparison.OrdinalIgnoreCase), profile.Reports, profile.IsCut));
    }

    [Fact]
    public void Parties_are_listed_with_those_that_say_most_first()
    {
        using var test = Told();
        var list = test.Ledger.PartyList(null, 10);
        Assert.Equal("Jelko Marsin", list[0].Name);
        Assert.Contains("interior minister", list[0].Description, StringComparison.Ordinal);
        Assert.All(list, l => Assert.Equal(test.Ledger.Find(new StatementQuery { SpeakerIs = l.Name, Terms = "named" }).Count, l.Statements));
        Assert.Equal(["Orla Venn"], test.Ledger.PartyList("venn orla", 10).Select(l => l.Name));
        Assert.Empty(test.Ledger.PartyList("interior", 10));
        Assert.Empty(test.Ledger.PartyList("%", 10));
        Assert.Single(test.Ledger.PartyList(" ", 1));
        Assert.Single(test.Ledger.PartyList(string.Join(' ', Enumerable.Repeat("venn", 20)), 10));
        Assert.Empty(test.Ledger.PartyList(string.Join(' ', Enumerable.Repeat("venn", 5_000)), 10));
    }

    [Fact]
    public void A_report_has_its_versions_its_inputs_and_what_people_put_right()
    {
        using var test = Told();
        test.Add("first", First, "Harbour Courier", "2026-03-04");
        test.Add("first", First + " The bridge is closed.", "Harbour Courier", "2026-03-04");
        var reading = test.Ledger.Report("first")!.Reading;
        test.Ledger.Correct("first", new StatementCorrection(Verdict.Accepted, StatementAnchor.Of(reading.Statements[0], reading.Document!.Text), new StatementChange(), "tests", null));
        test.Ledger.SplitStory(["first"], "another");
        test.Ledger.SplitStory(["second"], "not this one");
        var history = test.Ledger.History("first")!;
        Assert.Equal(2, history.Versions.Count);
        Assert.Equal((history.Versions[1].Document, null), (history.Versions[0].Newer!.Value, history.Versions[1].Newer));
        Assert.Equal([reading.Document.Sha256], history.Versions.Skip(1).Select(v => v.Sha256));
        Assert.Equal(["read", "unchanged", "read"], history.Inputs.Select(i => ReadingJson.Word(i.Status)));
        Assert.Equal(["accepted", "split"], history.Decisions.Select(d => d.Kind));
        Assert.Null(test.Ledger.History("nothing"));
    }

    [Fact]
    public void Reports_that_share_words_are_told_with_how_much_and_where()
    {
        using var test = Told();
        test.Add("copy", First + " Orla Venn, the mayor of Orlica, said that nobody was hurt when the bridge fell into the river on Monday night.", "Coast Radio", "2026-03-05");
        var reuse = test.Ledger.ReusesOf("first")[0];
        Assert.Equal(("copy", "Coast Radio"), (reuse.Other, reuse.Outlet));
        Assert.True(reuse.Share > 0.9 && test.Ledger.ReusesOf("copy")[0].Share < 0.9);
        Assert.Equal(reuse.Containment, test.Ledger.ReusesOf("copy")[0].Containment);
        var passage = Assert.Single(test.Ledger.SharedPassagesOf("first", "copy"));
        Assert.Equal(passage.InA.Of(First), passage.InB.Of(test.Ledger.Report("copy")!.Reading.Document!.Text));
        Assert.Empty(test.Ledger.ReusesOf("nothing"));
        Assert.Empty(test.Ledger.SharedPassagesOf("first", "nothing"));
    }

    private static TestLedger Told()
    {
        var test = new TestLedger();
        test.Add("first", First, "Harbour Courier", "2026-03-04");
        test.Add("second", Second, "Varnia Gazette", "2026-03-05");
        return test;
    }
}
