using Microsoft.Extensions.Hosting;
using Sayso.Ledger.Store;

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
                var head = await desk.AskAsync(ledger => ledger.HeadSeq(), stoppingToken).ConfigureAwait(false);
                if (head == seen && head != done)
                {
                    await NewestAsync(stoppingToken).ConfigureAwait(false);
                    done = head;
                }

                seen = head;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or LedgerException or ObjectDisposedException)
        {
            // The workspace ends, or the ledger cannot be asked: who asks for a page is told.
        }
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
