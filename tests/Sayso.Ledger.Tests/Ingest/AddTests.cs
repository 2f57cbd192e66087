using Sayso.Documents;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Xunit;

namespace Sayso.Ledger.Tests.Ingest;

public sealed class AddTests
{
    private const string Blast = "The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast. The army denied it.";
    private const string Flood = "Officials in Tarn Valley said 40 homes were under water.";

    [Fact]
    public void A_report_that_is_added_is_read()
    {
        using var test = new TestLedger();
        var outcome = test.Add("a", Blast);
        Assert.Equal(AddStatus.Read, outcome.Status);
        Assert.Equal(1, outcome.Document);
    }

    [Fact]
    public void The_same_report_again_changes_nothing_but_the_note_that_it_came()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var digest = test.Ledger.Digest();
        Assert.Equal(AddStatus.Unchanged, test.Add("a", Blast).Status);
        Assert.Equal(digest, test.Ledger.Digest());
        Assert.Equal(3, test.Ledger.Head().Seq);
    }

    [Fact]
    public void A_copy_of_a_file_under_another_name_is_a_duplicate()
    {
        using var test = new TestLedger();
        test.Add("a.txt", Blast);
        var outcome = test.Ledger.Add(new AddedReport("b.txt", TestLedger.Read("b.txt", Blast)) { NamedByFile = true });
        Assert.Equal(AddStatus.Duplicate, outcome.Status);
        Assert.Equal("the same as a.txt", outcome.Reason);
    }

    [Fact]
    public void One_text_under_two_ids_that_its_source_gave_is_two_reports()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        Assert.Equal(AddStatus.Read, test.Add("b", Blast).Status);
    }

    [Fact]
    public void Of_what_fails_the_file_is_noted_that_it_came_in()
    {
        using var test = new TestLedger();
        var place = new InputPlace("/news", "today/letter.pdf");
        test.Ledger.Add(new AddedReport("letter.pdf", new Reading("letter.pdf", null)) { Place = place });
        test.Ledger.Add(new AddedReport("elsewhere", new Reading("elsewhere", null)));
        test.Ledger.Add(new AddedReport("a", TestLedger.Read("a", Blast)) { Place = place });
        test.Ledger.RebuildTables();
        Assert.Equal([new(1, place)], test.Ledger.FailedPlaces([1, 2, 3, 4, 5]));
        test.Ledger.Add(new AddedReport("letter.pdf", new Reading("letter.pdf", null)));
        Assert.Empty(test.Ledger.FailedPlaces([1, 5]));
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void What_cannot_be_read_is_noted_with_its_reason()
    {
        using var test = new TestLedger();
        var outcome = test.Ledger.Add(new AddedReport("x.pdf", new Reading("x.pdf", null) { Problems = [new Problem("unreadable", "x.pdf: it is empty")] }));
        Assert.Equal(AddStatus.Failed, outcome.Status);
        Assert.Equal("x.pdf: it is empty", outcome.Reason);
        Assert.Equal(1, test.Ledger.Head().Seq);
    }

    [Fact]
    public void The_digest_does_not_depend_on_the_order_in_which_reports_came()
    {
        using var one = new TestLedger();
        using var two = new TestLedger();
        one.Add("a", Blast);
        one.Add("b", Flood);
        two.Add("b", Flood);
        two.Add("a", Blast);
        Assert.Equal(one.Ledger.Digest(), two.Ledger.Digest());
        Assert.NotEqual(one.Ledger.Head().Hash, two.Ledger.Head().Hash);
    }

    [Fact]
    public void The_digest_does_not_depend_on_which_of_two_copies_came_first()
    {
        Assert.Equal(Digest("a.txt", "b.txt", "c.txt"), Digest("b.txt", "c.txt", "a.txt"));
        Assert.NotEqual(Digest("a.txt", "b.txt", "c.txt"), Digest("a.txt", "b.txt"));

        string Digest(params string[] names)
        {
            using var test = new TestLedger();
            foreach (var name in names)
            {
                test.Ledger.Add(File(name, name == "c.txt" ? Blast + " Nobody else spoke." : Blast));
            }

            Assert.Equal(names.Length - 2, test.Ledger.Reprints().Count);
            return test.Ledger.Digest();
        }
    }

    [Fact]
    public void The_digest_does_not_depend_on_the_order_in_which_two_reports_were_corrected()
    {
        Assert.Equal(Digest("a", "b"), Digest("b", "a"));

        string Digest(params string[] corrected)
        {
            using var test = new TestLedger();
            test.Add("a", Blast);
            test.Add("b", Blast);
            foreach (var id in corrected)
            {
                var reading = test.Ledger.Report(id)!.Reading;
                var anchor = StatementAnchor.Of(reading.Statements[0], reading.Document!.Text);
                Assert.NotNull(test.Ledger.Correct(id, new StatementCorrection(Verdict.Rejected, anchor, new StatementChange(), null, null)).Seq);
            }

            return test.Ledger.Digest();
        }
    }

    [Fact]
    public void A_file_is_no_copy_of_what_another_one_was_before()
    {
        using var test = new TestLedger();
        test.Ledger.Add(File("a.txt", Blast));
        test.Ledger.Add(File("a.txt", Flood));
        Assert.Equal(AddStatus.Read, test.Ledger.Add(File("b.txt", Blast)).Status);
        Assert.Equal(AddStatus.Unchanged, test.Ledger.Add(File("b.txt", Blast)).Status);
        Assert.Equal(AddStatus.Unchanged, test.Ledger.Add(File("a.txt", Blast)).Status);
    }

    private static AddedReport File(string name, string text) => new(name, TestLedger.Read(name, text)) { NamedByFile = true };

    [Fact]
    public void The_digest_changes_with_a_report_and_with_what_is_known_of_it()
    {
        using var one = new TestLedger();
        using var two = new TestLedger();
        one.Add("a", Blast);
        two.Add("a", Blast, outlet: "The Harbour Courier");
        Assert.NotEqual(one.Ledger.Digest(), two.Ledger.Digest());
    }

    [Fact]
    public void A_ledger_that_is_opened_again_has_what_was_added()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var (digest, head) = (test.Ledger.Digest(), test.Ledger.Head());
        test.Reopen();
        Assert.Equal(digest, test.Ledger.Digest());
        Assert.Equal(head, test.Ledger.Head());
    }

    [Fact]
    public void A_report_that_takes_the_place_of_one_of_its_id_is_said_to()
    {
        using var test = new TestLedger();
        Assert.Null(test.Add("a", Blast).Reason);
        Assert.Equal(AddOutcome.NewVersion, test.Add("a", Flood).Reason);
    }

    [Fact]
    public void The_words_that_say_a_statement_are_looked_in_too()
    {
        using var test = new TestLedger();
        test.Add("a", "The mayor, Orla Venn, denied that the dam had failed.");
        Assert.Single(test.Ledger.Find(new StatementQuery { Words = "denied" }));
    }
}
