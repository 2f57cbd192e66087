using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Sayso.Statements;
using Xunit;

namespace Sayso.Ledger.Tests.Corrections;

public sealed class LedgerCorrectionTests
{
    private const string Blast = "🙂 The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast. The army denied that it had fired on the port.";

    [Fact]
    public void A_corrected_speaker_is_what_is_found_shown_and_verified()
    {
        using var test = Told();
        Assert.NotNull(Change(test, "s1", new StatementChange { Speaker = "Orla Vennik" }).Seq);
        Assert.Equal("Orla Vennik", Assert.Single(test.Ledger.Find(new StatementQuery { Words = "blast" })).Speaker);
        Assert.Equal("Orla Vennik", test.Ledger.Report("a")!.Reading.Statements[0].Speaker!.Name);
        Assert.Single(test.Ledger.Who("vennik"));
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_rejected_statement_is_not_found_and_comes_back_when_that_is_taken_back()
    {
        using var test = Told();
        var digest = test.Ledger.Digest();
        var made = Correct(test, Verdict.Rejected, "s2", new StatementChange());
        Assert.Empty(test.Ledger.Find(new StatementQuery { Act = "denies" }));
        Assert.NotEqual(digest, test.Ledger.Digest());
        Assert.NotNull(test.Ledger.UndoDecision(made.Seq!.Value).Seq);
        Assert.Single(test.Ledger.Find(new StatementQuery { Act = "denies" }));
        Assert.Equal(digest, test.Ledger.Digest());
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_correction_survives_a_rebuild_and_reading_again()
    {
        using var test = Told();
        Change(test, "s2", new StatementChange { Act = Act.Accuses });
        test.Ledger.RebuildTables();
        test.Ledger.ReadAgain(TestLedger.Reader);
        test.Reopen();
        Assert.Single(test.Ledger.Find(new StatementQuery { Act = "accuses" }));
        Assert.Equal(0, test.Ledger.Astray());
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_correction_follows_its_words_into_a_new_version_and_says_where_they_are_gone()
    {
        using var test = Told();
        Change(test, "s1", new StatementChange { Speaker = "Orla Vennik" });
        test.Add("a", "Port Selma was quiet on Friday. " + Blast);
        Assert.Equal("Orla Vennik", Assert.Single(test.Ledger.Find(new StatementQuery { Words = "blast" })).Speaker);
        test.Add("a", "Port Selma was quiet on Saturday, the police said.");
        Assert.Equal(1, test.Ledger.Astray());
        Assert.StartsWith("its words do not stand in the text any more", Assert.Single(test.Ledger.Decisions()).Astray, StringComparison.Ordinal);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_statement_that_was_not_found_can_be_added()
    {
        using var test = Told();
        var text = test.Ledger.Report("a")!.Reading.Document!.Text;
        var at = text.IndexOf("fired on the port", StringComparison.Ordinal);
        var quote = Quote.Of(text, new Documents.TextSpan(at, at + "fired on the port".Length));
        Assert.NotNull(test.Ledger.Correct("a", new StatementCorrection(Verdict.Added, new StatementAnchor("", [quote], []), new StatementChange { Content = [quote], Act = Act.Accuses, Speaker = "Orla Venn" }, "me", null)).Seq);
        var found = Assert.Single(test.Ledger.Find(new StatementQuery { Act = "accuses" }));
        Assert.Equal(("Orla Venn", "fired on the port", new Documents.CodePoints(text).FromUtf16(at)), (found.Speaker, found.Content, found.Start));
    }

    [Fact]
    public void What_is_there_already_or_is_about_nothing_is_refused_and_leaves_no_event()
    {
        using var test = Told();
        var head = test.Ledger.Head();
        Assert.Equal("a s1: that is what is there already", Change(test, "s1", new StatementChange { Act = Act.Says }).Problem);
        Assert.Equal("there is no report b", test.Ledger.Correct("b", new StatementCorrection(Verdict.Rejected, new StatementAnchor("s1", [], []), new StatementChange(), null, null)).Problem);
        Assert.Equal(head, test.Ledger.Head());
    }

    [Fact]
    public void The_list_of_decisions_has_who_corrected_what_and_why()
    {
        using var test = Told();
        Correct(test, Verdict.Accepted, "s2", new StatementChange());
        var made = Assert.Single(test.Ledger.Decisions());
        Assert.Equal(("statement", "accepted", "looked it up", "tests"), (made.About, made.Kind, made.Note, made.Actor));
        Assert.Equal("a s2 \"that it had fired on the port\"", made.What);
    }

    private static TestLedger Told()
    {
        var test = new TestLedger();
        test.Add("a", Blast);
        return test;
    }

    private static Decided Change(TestLedger test, string statement, StatementChange change) => Correct(test, Verdict.Changed, statement, change);

    private static Decided Correct(TestLedger test, Verdict verdict, string statement, StatementChange change)
    {
        var reading = test.Ledger.Report("a")!.Reading;
        return test.Ledger.Correct("a", new StatementCorrection(verdict, StatementAnchor.Of(reading.Statements.First(s => s.Id == statement), reading.Document!.Text), change, "me", "looked it up"));
    }
}
