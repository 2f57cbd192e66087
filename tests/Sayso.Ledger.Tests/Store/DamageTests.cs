using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;
using Xunit;

namespace Sayso.Ledger.Tests.Store;

/// <summary>Bytes that are not what was written, wherever they lie: it is said, or it does no harm. Never another answer from a ledger that verifies.</summary>
public sealed class DamageTests
{
    private const string Blast = "The mayor of Port Selma, Orla Venn, said on Tuesday that at least 12 people had died in the blast. The water board denied it.";
    private const int Page = 4096;

    private static readonly Reading More = TestLedger.Read("more", Blast + " Nobody else spoke of it on that day.");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Turned_bytes_are_found_or_change_no_answer(int seed) => Everywhere(seed, 40, static (bytes, random) =>
    {
        for (var turned = random.Next(1, 4); turned > 0; turned--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
        }
    });

    // A disk that loses a sector, or writes one where another should be.
    [Fact]
    public void Sectors_that_are_lost_are_found_or_change_no_answer() => Everywhere(4, 40, static (bytes, random) => bytes.AsSpan(random.Next(bytes.Length / 512) * 512, 512).Clear());

    [Fact]
    public void Pages_in_the_wrong_place_are_found_or_change_no_answer() => Everywhere(5, 40, static (bytes, random) =>
    {
        var (from, to) = (random.Next(bytes.Length / Page) * Page, random.Next(bytes.Length / Page) * Page);
        bytes.AsSpan(from, Page).ToArray().CopyTo(bytes, to);
    });

    // Aimed at what is packed: each byte of it in its turn, at a stride, so that all parts of each kind are met.
    [Theory]
    [InlineData("event", "payload", "seq = 1")]
    [InlineData("event", "payload", "kind = 'input'")]
    [InlineData("sketch", "bytes", "1")]
    [InlineData("story_report", "features", "1")]
    public void Damage_in_what_is_packed_is_found_or_changes_no_answer(string table, string column, string where)
    {
        using var test = Some();
        test.Ledger.File.Connection.Run("DROP TRIGGER event_is_never_changed");
        var (row, whole) = test.Ledger.File.Connection.Rows($"SELECT rowid, {column} FROM {table} WHERE {where} ORDER BY rowid LIMIT 1").Select(r => (r.GetInt64(0), r.GetFieldValue<byte[]>(1))).First();
        var (stride, answers) = (Math.Max(1, whole.Length / 25), AllAnswers.Of(test.Ledger));
        foreach (var damaged in Enumerable.Range(0, whole.Length).Where(at => at % stride == 0).SelectMany(at => new[] { Turned(whole, at), whole[..at], [.. whole, .. whole[..(at + 1)]] }))
        {
            test.Ledger.File.Connection.Run($"UPDATE {table} SET {column} = $1 WHERE rowid = $2", damaged, row);
            test.Reopen();
            var said = Unless(() => AllAnswers.Of(test.Ledger));
            Assert.True(test.Ledger.Verify().Faults.Count > 0 || said == answers, $"{damaged.Length} bytes: verified, and answers otherwise:\n{said}");     // bytes behind the end of what is packed are never read
        }

        test.Ledger.File.Connection.Run($"UPDATE {table} SET {column} = $1 WHERE rowid = $2", whole, row);
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Theory]
    [InlineData("sketch", "bytes")]
    [InlineData("story_report", "features")]
    public void A_report_that_meets_damage_is_refused_or_the_damage_stays_in_sight_and_can_be_mended(string table, string column)
    {
        using var sound = Some();
        sound.Ledger.Add(new AddedReport("more", More));
        for (var length = 0; length < 40; length += 3)
        {
            using var test = Some();
            test.Ledger.File.Connection.Run($"UPDATE {table} SET {column} = substr({column}, 1, $1)", length);
            test.Reopen();
            Unless(() => test.Ledger.Add(new AddedReport("more", More)).ToString());
            Assert.NotEmpty(test.Ledger.Verify().Faults);
            test.Ledger.RebuildTables();
            test.Ledger.Add(new AddedReport("more", More));
            Assert.Empty(test.Ledger.Verify().Faults);
            Assert.Equal(sound.Ledger.Digest(), test.Ledger.Digest());
        }
    }

    [Fact]
    public void A_ledger_whose_log_was_lost_is_as_it_was_when_the_log_was_last_written_back()
    {
        using var test = Some();
        test.Ledger.File.Connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        var before = AllAnswers.Of(test.Ledger);
        test.Add("more", Blast + " Nobody else spoke.");
        File.Copy(test.File("news.sayso"), test.File("alone.sayso"));
        using var alone = NewsLedger.Open(test.File("alone.sayso"), TimeProvider.System, "tests");
        Assert.Empty(alone.Verify().Faults);
        Assert.Equal(before, AllAnswers.Of(alone));
    }

    [Fact]
    public void The_index_of_the_log_is_made_anew_where_it_is_lost_or_damaged()
    {
        using var test = Some();
        var now = AllAnswers.Of(test.Ledger);
        for (var kind = 0; kind < 3; kind++)
        {
            var name = test.File($"moved-{kind}.sayso");
            File.Copy(test.File("news.sayso"), name);
            File.Copy(test.File("news.sayso-wal"), name + "-wal");
            if (kind > 0)
            {
                File.WriteAllBytes(name + "-shm", kind == 1 ? [] : [.. Enumerable.Repeat((byte)0x55, 32_768)]);
            }

            using var moved = NewsLedger.Open(name, TimeProvider.System, "tests");
            Assert.Empty(moved.Verify().Faults);
            Assert.Equal(now, AllAnswers.Of(moved));
        }
    }

    private static void Everywhere(int seed, int rounds, Action<byte[], Random> damage)
    {
        using var test = Some();
        var answers = AllAnswers.Of(test.Ledger);
        test.Ledger.Backup(test.File("copy.sayso"));
        var bytes = File.ReadAllBytes(test.File("copy.sayso"));
        var (random, found, file) = (new Random(seed), 0, test.File("damaged.sayso"));
        for (var round = 0; round < rounds; round++)
        {
            var damaged = (byte[])bytes.Clone();
            damage(damaged, random);
            File.WriteAllBytes(file, damaged);
            File.Delete(file + "-wal");
            File.Delete(file + "-shm");
            var fault = "none";
            var said = Unless(() =>
            {
                using var ledger = NewsLedger.Open(file, TimeProvider.System, "tests");
                fault = Unless(() => string.Join('\n', ledger.Verify().Faults)) ?? "refused";
                return Unless(() => AllAnswers.Of(ledger));
            });
            found += fault.Length > 0 ? 1 : 0;
            Assert.True(fault.Length > 0 || said == answers, $"seed {seed}, round {round}: verified, and answers otherwise:\n{said}");
            Unless(() =>
            {
                using var ledger = NewsLedger.Open(file, TimeProvider.System, "tests");
                return ledger.Add(new AddedReport("more", More)).ToString();
            });
        }

        // Most of a file is room that is not used, and pages of indexes.
        Assert.True(found > rounds / 12, $"only {found} of {rounds} were found");
    }

    // Null where the ledger says that it cannot; anything else that is thrown fails the test.
    private static string? Unless(Func<string?> work)
    {
        try
        {
            return work();
        }
        catch (LedgerException)
        {
            return null;
        }
    }

    private static byte[] Turned(byte[] bytes, int at)
    {
        var turned = (byte[])bytes.Clone();
        turned[at] ^= 0x10;
        return turned;
    }

    private static TestLedger Some()
    {
        var test = new TestLedger();
        test.Add("a", Blast, "Coast Radio", "2026-03-03");
        test.Add("b", Blast + " Rescue went on at night.", "The Harbour Courier", "2026-03-04");
        test.Add("c", "Prices of bread rose by 4 percent, the bakers of Norwick said. Their speaker, Tam Oster, denied that more was to come.", "Coast Radio", "2026-03-04");
        test.Ledger.SplitStory(["b"], "another blast");
        return test;
    }
}
