using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Store;
using Sayso.Web.Safety;
using Sayso.Web.Wording;

namespace Sayso.Web.Ledgers;

/// <summary>
/// Opens a page of each main kind once, soon after the start: the first opening takes some 0.2 s more, because its code is compiled then, and it need not be a reader's.
/// </summary>
internal sealed class WarmUp(IServer server, StartToken token, LedgerDesk desk, WorkspaceOptions options) : BackgroundService
{
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(1);       // the page that the start opens comes first

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(Start, options.Time, stoppingToken).ConfigureAwait(false);
            if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address)
            {
                return;
            }

            using var client = new HttpClient { BaseAddress = new Uri(address) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
            foreach (var page in await desk.AskAsync(Pages, stoppingToken).ConfigureAwait(false))
            {
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), stoppingToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or LedgerException or ObjectDisposedException)
        {
            // The workspace ends, or the ledger cannot be asked: who asks for a page is told.
        }
    }

    private static List<string> Pages(NewsLedger ledger)
    {
        var report = ledger.ReportList(new ReportQuery(), 0, 1).Reports.Select(r => Addresses.Report(r.Report));
        var story = ledger.StoryList(0, 1).Stories.Select(s => Addresses.Story(s.Id));
        return [.. report, .. story, "/review"];
    }
}
