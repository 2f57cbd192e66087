using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;
using Sayso.Ledger.Tests.Asking;
using Xunit;

namespace Sayso.Ledger.Tests.Store;

/// <summary>What a ledger keeps in memory is never other than what its file has.</summary>
public sealed class MemoryTests
{
    private const string Late = "At least 21 people were killed in the collapse of the Krasna mine, the Orlica Miners' Union said. The union said rescuers were late.";

    [Fact]
    public void What_another_program_wrote_meanwhile_is_known_to_one_that_goes_on()
    {
        using var test = StoryTests.Told();
        using var other = NewsLedger.Open(test.File("news.sayso"), TimeProvider.System, "another");
        Assert.NotNull(other.SplitStory(["daily"]).Seq);
        test.Add("late", Late, "Coast Tribune", "2026-03-06");
        other.Add(new AddedReport("between", TestLedger.Read("between", Late + " Rain fell.", "Zelin Herald", "2026-03-06")));
        test.Add("later", Late + " Nobody else spoke.", "Coast Tribune", "2026-03-06");
        Assert.Empty(test.Ledger.Verify().Faults);
    }

    [Fact]
    public void Taking_back_that_fails_leaves_stories_as_they_were()
    {
        using var test = StoryTests.Told();
        var made = test.Ledger.SplitStory(["daily"]).Seq!.Value;
        Refuse(test, "UPDATE ON story_report WHEN NEW.document > 3 AND NEW.story <> ''");
        Assert.Throws<LedgerException>(() => test.Ledger.UndoDecision(made));
        GoesOn(test);
    }

    [Fact]
    public void A_rebuild_that_fails_leaves_stories_as_they_were()
    {
        using var test = StoryTests.Told();
        test.Ledger.SplitStory(["daily"]);
        Refuse(test, "INSERT ON decision");
        Assert.Throws<LedgerException>(test.Ledger.RebuildTables);
        GoesOn(test);
    }

    private static void Refuse(TestLedger test, string what)
        => test.Ledger.File.Connection.Run($"CREATE TEMP TRIGGER refused BEFORE {what} BEGIN SELECT RAISE(ABORT, 'no more'); END");

    private static void GoesOn(TestLedger test)
    {
        test.Ledger.File.Connection.Run("DROP TRIGGER refused");
        Assert.Equal(AddStatus.Read, test.Add("late", Late, "Coast Tribune", "2026-03-06").Status);
        Assert.Empty(test.Ledger.Verify().Faults);
    }
}
