using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Web.Safety;
using Sayso.Web.Wording;

namespace Sayso.Web.Ledgers;

/// <summary>
/// Opens the newest report, the newest story and the review once, soon after the start: the first opening takes some 0.2 s more, because its code is compiled then, and it need not be a reader's.
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

            // No proxy of the environment hears of the token.
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
            foreach (var page in await desk.AskAsync(Pages, stoppingToken).ConfigureAwait(false))
            {
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), stoppingToken).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // the workspace ends, or the ledger cannot be asked: who asks for a page is told
        catch (Exception)
        {
            return;
        }
#pragma warning restore CA1031
    }

    private static List<string> Pages(NewsLedger ledger)
    {
        var report = ledger.ReportList(new ReportQuery(), 0, 1).Reports.Select(r => Addresses.Report(r.Report));
        var story = ledger.StoryList(0, 1).Stories.Select(s => Addresses.Story(s.Id));
        return [.. report, .. story, "/review"];
    }
}
