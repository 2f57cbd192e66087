using Sayso.Ledger;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Ingest;
using Sayso.Web.Wording;
using Xunit;

namespace Sayso.Web.Tests.Ledgers;

/// <summary>What is kept is never shown when it is so no more: after each change a page says what it says to who asks anew.</summary>
public sealed class FreshPageTests
{
    [Fact]
    public async Task A_story_is_told_anew_after_every_change_of_it()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl");
        using var ledger = host.Open();
        var address = Addresses.Story(ledger.Story("harbour-courier")!.Story);
        var seen = new HashSet<string>(StringComparer.Ordinal) { await TextAsync(host, address) };
        Assert.Contains(await TextAsync(host, address), seen);
        var reading = ledger.Report("orlica-daily")!.Reading;
        var denied = 0L;
        foreach (var change in (Action<NewsLedger>[])
        [
            l => denied = l.Correct("orlica-daily", new StatementCorrection(Verdict.Rejected, StatementAnchor.Of(reading.Statements[0], reading.Document!.Text), new StatementChange(), null, null)).Seq!.Value,
            l => l.Add(new AddedReport("late", WorkspaceHost.Reader.Value.Read(WorkspaceHost.Report("late", "The Orlica Miners' Union said that 21 people were killed in the collapse of the Krasna mine near Orlica. Rescuers were late, it said.", "Union counts 21 dead in the Krasna mine", "Coast Radio", "2026-03-06")))),
            l => l.SplitStory(["zelin-herald"]),
        ])
        {
            change(ledger);
            Assert.True(seen.Add(await TextAsync(host, address)), "the page is as it was");
        }

        ledger.UndoDecision(denied);
        Assert.True(seen.Add(await TextAsync(host, address)), "what was taken back still stands");
    }

    private static async Task<string> TextAsync(WorkspaceHost host, string address) => (await host.PageAsync(address)).QuerySelector("main")!.TextContent;
}
