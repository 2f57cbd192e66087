using Microsoft.Extensions.Hosting;

namespace Sayso.Web.Ledgers;

/// <summary>
/// Works out the newest stories before anybody asks for them, when the ledger has been left alone for a while: what is opened most is there at once. One after the other, and
/// never more than is kept.
/// </summary>
internal sealed class WorkAhead(LedgerDesk desk, WorkspaceOptions options) : BackgroundService
{
    private const int MostReports = 1_500;      // of those stories together
    private const int MostStories = 300;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (seen, done) = (-1L, -1L);
        using var timer = new PeriodicTimer(Pause, options.Time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                (seen, done) = await RoundAsync(seen, done, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The workspace ends.
        }
    }

    private async Task<(long Seen, long Done)> RoundAsync(long seen, long done, CancellationToken cancel)
    {
        try
        {
            var head = await desk.AskAsync(ledger => ledger.HeadSeq(), cancel).ConfigureAwait(false);
            if (head != seen || head == done)
            {
                return (head, done);
            }

            await NewestAsync(cancel).ConfigureAwait(false);
            return (head, head);
        }
#pragma warning disable CA1031 // whatever is wrong with the ledger, who asks for a page is told; what is done ahead ends no workspace
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return (seen, seen);        // not again before the ledger grows
        }
#pragma warning restore CA1031
    }

    private async Task NewestAsync(CancellationToken cancel)
    {
        var left = MostReports;
        foreach (var story in (await desk.AskAsync(ledger => ledger.StoryList(0, MostStories), cancel).ConfigureAwait(false)).Stories)
        {
            left -= story.Reports;
            if (left < 0)
            {
                return;
            }

            await desk.AskAsync(ledger => desk.Story(ledger, story.Id), cancel).ConfigureAwait(false);
        }
    }
}
