using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Pages;

/// <summary>What is in the ledger, the newest first.</summary>
internal sealed class IndexModel : PageModel
{
    private readonly LedgerDesk _desk;

    public IndexModel(LedgerDesk desk) => _desk = desk;

    public IReadOnlyList<StoryReport> Reports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Reports = await _desk.AskAsync(ledger => ledger.Stories(), cancel).ConfigureAwait(false);
}
