using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;
using Xunit;

namespace Sayso.Ledger.Tests.Store;

/// <summary>Disks that are full, names that mean something to SQLite, files that are not what they were.</summary>
public sealed class FaultTests
{
    private const string Blast = "The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast.";

    // The file may not grow beyond so many pages: each number stops the work at another write.
    [Fact]
    public void A_full_disk_wherever_it_strikes_leaves_each_report_whole_or_absent()
    {
        using var whole = new TestLedger();
        var reports = Enumerable.Range(0, 12).Select(i => TestLedger.Read($"r{i}", $"{Blast} The water board, which runs dam {i} of {i * 7}, denied it on Monday.")).ToList();
        reports.ForEach(r => whole.Ledger.Add(new AddedReport(r.Id, r)));
        var (digest, failures) = (whole.Ledger.Digest(), 0);
        for (var room = 0; room < 40; room++)
        {
            using var test = new TestLedger();
            var connection = test.Ledger.File.Connection;
            connection.Run($"PRAGMA max_page_count = {connection.Number("PRAGMA page_count") + room}");
            var added = 0;
            try
            {
                reports.ForEach(r =>
                {
                    test.Ledger.Add(new AddedReport(r.Id, r));
                    added++;
                });
            }
            catch (LedgerException e)
            {
                Assert.Equal(LedgerFault.CannotWrite, e.Kind);
                Assert.Contains("full", e.Message, StringComparison.Ordinal);
                failures++;
            }

            test.Reopen();
            Assert.Empty(test.Ledger.Verify().Faults);
            Assert.Equal(2 * added, test.Ledger.Head().Seq);
            reports.ForEach(r => test.Ledger.Add(new AddedReport(r.Id, r)));
            Assert.Equal(digest, test.Ledger.Digest());
        }

        Assert.True(failures is > 5 and < 40, $"{failures} met the limit: at every room up to where all fits");
    }

    [Fact]
    public void A_ledger_that_was_full_goes_on_without_being_opened_again()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var connection = test.Ledger.File.Connection;
        connection.Run($"PRAGMA max_page_count = {connection.Number("PRAGMA page_count")}");
        Assert.Throws<LedgerException>(() => Enumerable.Range(0, 30).ToList().ForEach(i => test.Add($"b{i}", $"{Blast} That was report {i}.")));
        connection.Run("PRAGMA max_page_count = 1000000");
        Assert.Equal(AddStatus.Read, test.Add("c", Blast + " The water board denied it.").Status);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Theory]
    [InlineData("with space.sayso")]
    [InlineData("a;Mode=Memory;b.sayso")]
    [InlineData("what?mode=memory&x=#1.sayso")]
    [InlineData("Überschwemmung-水.sayso")]
    [InlineData("it's \"quoted\".sayso")]
    [InlineData("100%41.sayso")]
    public void A_ledger_is_the_file_that_was_named(string name)
    {
        using var test = new TestLedger();
        using (var ledger = NewsLedger.OpenOrCreate(test.File(name), TimeProvider.System, "tests"))
        {
            ledger.Add(new AddedReport("a", TestLedger.Read("a", Blast)));
            ledger.Backup(test.File("copy of " + name));
        }

        Assert.True(new FileInfo(test.File(name)).Length > 0);
        Assert.True(new FileInfo(test.File("copy of " + name)).Length > 0);
        using var again = NewsLedger.Open(test.File(name), TimeProvider.System, "tests");
        Assert.Equal(2, again.Head().Seq);
    }

    [Fact]
    public void A_second_writer_is_told_so_and_readers_see_what_was_committed()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        using var other = NewsLedger.Open(test.File("news.sayso"), TimeProvider.System, "tests");
        other.File.Connection.Run("PRAGMA busy_timeout = 1");
        other.File.Connection.DefaultTimeout = 1;
        test.Ledger.File.Connection.Run("BEGIN IMMEDIATE");
        var refused = Assert.Throws<LedgerException>(() => other.Add(new AddedReport("b", new Reading("b", new Document("b", Blast)))));
        Assert.Equal(LedgerFault.Busy, refused.Kind);
        Assert.NotEmpty(other.Find(new StatementQuery()));
        test.Ledger.File.Connection.Run("COMMIT");
        Assert.Equal(AddStatus.Read, other.Add(new AddedReport("b", new Reading("b", new Document("b", Blast)))).Status);
    }

    [Fact]
    public void An_older_copy_in_place_of_the_ledger_shows_by_the_head_that_was_noted()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        test.Ledger.Backup(test.File("old.sayso"));
        test.Add("b", Blast + " Nobody else spoke.");
        var head = test.Ledger.Head().Hash;
        using var old = NewsLedger.Open(test.File("old.sayso"), TimeProvider.System, "tests");
        Assert.Empty(old.Verify().Faults);
        Assert.Contains(old.Verify(head).Faults, f => f.Contains("cut off", StringComparison.Ordinal));
    }

    // The log as a crash leaves it: what is whole in it counts, the rest never was.
    [Fact]
    public void A_damaged_or_cut_log_loses_no_more_than_its_end()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        test.Ledger.File.Connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        test.Add("b", Blast + " The water board denied it.");
        test.Add("c", Blast + " Nobody else spoke.");
        var (file, log) = (ReadShared(test.File("news.sayso")), ReadShared(test.File("news.sayso-wal")));
        for (var at = 0; at < log.Length; at += 1_021)
        {
            var damaged = (byte[])log.Clone();
            damaged[at] ^= 0x55;
            foreach (var (how, bytes) in new[] { ("turned", damaged), ("cut", log[..at]) })
            {
                var name = test.File($"{how}-{at}.sayso");
                File.WriteAllBytes(name, file);
                File.WriteAllBytes(name + "-wal", bytes);
                using var ledger = NewsLedger.Open(name, TimeProvider.System, "tests");
                Assert.Empty(ledger.Verify().Faults);
                Assert.Contains(ledger.Head().Seq, new long[] { 2, 4, 6 });
            }
        }
    }

    [Fact]
    public void A_file_cut_short_is_found()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        test.Ledger.Backup(test.File("copy.sayso"));
        var bytes = File.ReadAllBytes(test.File("copy.sayso"));
        for (var length = 1; length < bytes.Length; length += 3_001)
        {
            var name = test.File($"cut-{length}.sayso");
            File.WriteAllBytes(name, bytes[..length]);
            Assert.True(Faulty(name), $"cut to {length} of {bytes.Length} and not found");
        }
    }

    private static bool Faulty(string name)
    {
        try
        {
            using var ledger = NewsLedger.Open(name, TimeProvider.System, "tests");
            return ledger.Verify().Faults.Count > 0;
        }
        catch (LedgerException)
        {
            return true;
        }
    }

    private static byte[] ReadShared(string name)
    {
        using var file = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
