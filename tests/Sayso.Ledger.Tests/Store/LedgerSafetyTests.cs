using Microsoft.Data.Sqlite;
using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;
using Xunit;

namespace Sayso.Ledger.Tests.Store;

public sealed class LedgerSafetyTests
{
    private const string Blast = "The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast.";

    [Theory]
    [InlineData("UPDATE event SET actor = 'me'")]
    [InlineData("DELETE FROM event WHERE seq = 2")]
    public void Events_can_be_neither_changed_nor_removed(string sql)
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var refused = Assert.Throws<SqliteException>(() => test.Ledger.File.Connection.Run(sql));
        Assert.Contains("events are never", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_ledger_verifies_with_the_head_that_was_noted()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var head = test.Ledger.Head().Hash;
        test.Add("b", Blast);
        var found = test.Ledger.Verify(head);
        Assert.Empty(found.Faults);
        Assert.Equal(4, found.Events);
    }

    // Whoever can write the file can drop the triggers; the chain shows it all the same.
    [Theory]
    [InlineData("UPDATE event SET actor = 'me' WHERE seq = 1", "event 1 is not what was written")]
    [InlineData("UPDATE event SET time = '2026-03-04T05:06:07.124Z' WHERE seq = 2", "event 2 is not what was written")]
    [InlineData("UPDATE event SET payload = zeroblob(length(payload)) WHERE seq = 1", "event 1 ")]
    [InlineData("DELETE FROM event WHERE seq = 2", "event 2 is missing")]
    [InlineData("UPDATE event SET prev_hash = zeroblob(32) WHERE seq = 3", "event 3 does not follow from the one before it")]
    public void A_change_behind_its_back_is_found(string sql, string fault)
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        test.Add("b", Blast);
        test.Ledger.File.Connection.Run("DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_removed");
        test.Ledger.File.Connection.Run(sql);
        Assert.Contains(test.Ledger.Verify().Faults, f => f.Contains(fault, StringComparison.Ordinal));
    }

    // The tables are no part of the chain; but what they say is what people are told.
    [Theory]
    [InlineData("UPDATE statement SET content = 'that nobody had died'")]
    [InlineData("UPDATE statement_words SET speaker = 'Nobody' WHERE rowid = 1")]
    [InlineData("UPDATE figure SET low = '13'")]
    [InlineData("DELETE FROM reprint")]
    [InlineData("UPDATE document SET outlet = 'Another Paper'")]
    public void A_change_of_what_is_asked_is_found_and_mended(string sql)
    {
        using var test = new TestLedger();
        test.Add("a", Blast + " " + Blast + " " + Blast);
        test.Add("b", Blast + " " + Blast + " " + Blast);
        var digest = test.Ledger.Digest();
        Assert.True(test.Ledger.File.Connection.Run(sql) > 0);
        Assert.Contains(test.Ledger.Verify().Faults, f => f.Contains("is not what the events make it", StringComparison.Ordinal));
        test.Ledger.RebuildTables();
        Assert.Empty(test.Ledger.Verify().Faults);
        Assert.Equal(digest, test.Ledger.Digest());
    }

    [Fact]
    public void Reading_again_with_the_same_models_changes_nothing()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var head = test.Ledger.Head();
        Assert.Equal((1, 0), test.Ledger.ReadAgain(TestLedger.Reader));
        Assert.Equal(head, test.Ledger.Head());
    }

    [Fact]
    public void What_is_found_otherwise_is_added_and_what_was_found_before_is_kept()
    {
        using var test = new TestLedger();
        test.Ledger.Add(new AddedReport("a", new Reading("a", new Document("a", Blast))));
        Assert.Empty(test.Ledger.Find(new StatementQuery()));
        Assert.Equal((1, 1), test.Ledger.ReadAgain(TestLedger.Reader));
        Assert.NotEmpty(test.Ledger.Find(new StatementQuery()));
        Assert.Equal(3, test.Ledger.Head().Seq);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_cut_tail_shows_by_the_head_that_was_noted()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var head = test.Ledger.Head().Hash;
        test.Ledger.File.Connection.Run("DROP TRIGGER event_is_never_removed");
        test.Ledger.File.Connection.Run("DELETE FROM event WHERE seq = 2; DELETE FROM input WHERE seq = 2");
        Assert.Empty(test.Ledger.Verify().Faults);
        Assert.Contains(test.Ledger.Verify(head).Faults, f => f.Contains("cut off", StringComparison.Ordinal));
    }

    [Fact]
    public void A_backup_is_a_ledger_of_its_own_with_the_same_head()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var copy = test.Ledger.Backup(test.File("copy.sayso"));
        Assert.Equal(test.Ledger.Head().Hash, copy.Head);
        Assert.False(File.Exists(test.File("copy.sayso-wal")));
        NewsLedger.Restore(test.File("copy.sayso"), test.File("restored.sayso"));
        using var restored = NewsLedger.Open(test.File("restored.sayso"), TimeProvider.System, "tests");
        Assert.Equal(test.Ledger.Digest(), restored.Digest());
    }

    [Fact]
    public void A_backup_is_never_written_over_a_file_that_is_there()
    {
        using var test = new TestLedger();
        Assert.Equal(LedgerFault.Exists, Assert.Throws<LedgerException>(() => test.Ledger.Backup(test.File("news.sayso"))).Kind);
        test.Ledger.Backup(test.File("copy.sayso"));
        Assert.Equal(LedgerFault.Exists, Assert.Throws<LedgerException>(() => NewsLedger.Restore(test.File("copy.sayso"), test.File("news.sayso"))).Kind);
    }

    // SQLite would write the pages of the old log into the new copy.
    [Fact]
    public void A_copy_is_never_put_beside_the_log_of_another_ledger()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        test.Ledger.Backup(test.File("copy.sayso"));
        File.Copy(test.File("news.sayso-wal"), test.File("gone.sayso-wal"));
        Assert.Equal(LedgerFault.Exists, Assert.Throws<LedgerException>(() => NewsLedger.Restore(test.File("copy.sayso"), test.File("gone.sayso"))).Kind);
        Assert.False(File.Exists(test.File("gone.sayso")));
    }

    // A copy that was killed has another name than the one that was asked for, and the next one is not hindered by it.
    [Fact]
    public void What_a_killed_copy_left_is_no_copy_and_in_nobodys_way()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        File.WriteAllText(test.File("copy.sayso.unfinished"), "half of a copy");
        File.Copy(test.File("news.sayso-wal"), test.File("copy.sayso.unfinished-wal"));
        Assert.Equal(test.Ledger.Head().Hash, test.Ledger.Backup(test.File("copy.sayso")).Head);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(test.File("x"))!, "*.unfinished*"));
    }

    [Fact]
    public void What_our_own_code_does_wrong_is_not_called_damage()
    {
        using var test = new TestLedger();
        Assert.Throws<ArgumentException>(() => LedgerFile.Guarded<int>("x", () => throw new ArgumentException("ours")));
        Assert.Throws<FormatException>(() => test.Ledger.File.Write<int>(() => throw new FormatException("ours")));
        Assert.Throws<InvalidCastException>(() => LedgerFile.Guarded<int>("x", () => throw new InvalidCastException("ours")));
        Assert.Equal(LedgerFault.Damaged, Assert.Throws<LedgerException>(() => LedgerFile.Guarded("x", () => StoredData.Taken<int>("a row", () => throw new FormatException("theirs")))).Kind);
    }

    [Fact]
    public void A_kind_of_event_that_a_newer_program_wrote_is_checked_kept_and_passed_over()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var (digest, statements) = (test.Ledger.Digest(), test.Ledger.Find(new StatementQuery()));
        test.Ledger.File.Write(() => test.Ledger.File.Events.Append(DateTimeOffset.UnixEpoch, "sayso 9.0.0", "prophecy", "{\"of\":1}"u8.ToArray()));
        test.Reopen();
        Assert.Empty(test.Ledger.Verify().Faults);
        test.Ledger.RebuildTables();
        Assert.Equal(3, test.Ledger.Head().Seq);
        Assert.Equal(digest, test.Ledger.Digest());
        Assert.Equal(statements, test.Ledger.Find(new StatementQuery()));
        Assert.Equal(AddStatus.Read, test.Add("b", Blast + " Nobody else spoke.").Status);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void A_ledger_of_a_newer_program_is_refused()
    {
        using var test = new TestLedger();
        test.Ledger.File.Connection.Run("PRAGMA user_version = 99");
        Assert.Equal(LedgerFault.Newer, Assert.Throws<LedgerException>(test.Reopen).Kind);
    }

    [Fact]
    public void What_is_no_ledger_is_refused_and_left_as_it_is()
    {
        using var test = new TestLedger();
        File.WriteAllText(test.File("letter.sayso"), "Dear editor, this is a letter, and long enough to be taken for something else by nobody at all.");
        Assert.Equal(LedgerFault.NotALedger, Assert.Throws<LedgerException>(() => NewsLedger.Open(test.File("letter.sayso"), TimeProvider.System, "tests")).Kind);
        Assert.StartsWith("Dear editor", File.ReadAllText(test.File("letter.sayso")), StringComparison.Ordinal);
        Assert.Equal(LedgerFault.Missing, Assert.Throws<LedgerException>(() => NewsLedger.Open(test.File("none.sayso"), TimeProvider.System, "tests")).Kind);
    }

    // Wherever in the file a byte is turned: the check says so, or the byte is one that nothing is read from. Never a wrong answer, never a crash.
    [Fact]
    public void A_damaged_byte_is_found_or_does_no_harm()
    {
        using var test = new TestLedger();
        test.Add("a", Blast);
        var digest = test.Ledger.Digest();
        test.Ledger.Backup(test.File("copy.sayso"));
        var bytes = File.ReadAllBytes(test.File("copy.sayso"));
        var found = 0;
        for (var at = 0; at < bytes.Length; at += 509)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 0x55;
            var file = test.File($"damaged-{at}.sayso");
            File.WriteAllBytes(file, damaged);
            try
            {
                using var ledger = NewsLedger.Open(file, TimeProvider.System, "tests");
                if (ledger.Verify().Faults.Count > 0)
                {
                    found++;
                }
                else
                {
                    Assert.Equal(digest, ledger.Digest());
                }
            }
            catch (LedgerException)
            {
                found++;
            }
        }

        Assert.True(found > 10);
    }
}
