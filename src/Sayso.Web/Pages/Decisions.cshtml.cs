using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;
using Sayso.Web.Stories;

namespace Sayso.Web.Pages;

/// <summary>What people decided and put right, the newest first, and where it is taken back.</summary>
internal sealed class DecisionsModel(LedgerDesk desk) : PageModel
{
    private const int OnePage = 50;

    /// <summary>Those of this page.</summary>
    public IReadOnlyList<MadeDecision> Decisions { get; private set; } = [];

    /// <summary>Corrections that fit nothing that is found now.</summary>
    public Shown<MadeDecision> Astray { get; private set; } = new([], 0);

    /// <summary>How many there are.</summary>
    public int Total { get; private set; }

    /// <summary>1 for the newest.</summary>
    public int Number { get; private set; }

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + OnePage - 1) / OnePage);

    /// <summary>What was just taken back; null where nothing was.</summary>
    public long? Undone { get; private set; }

    /// <summary>Why nothing was taken back.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync(string? p, long? undone, CancellationToken cancel)
    {
        Undone = undone;
        await ShowAsync(p, cancel).ConfigureAwait(false);
    }

    public async Task<IActionResult> OnPostUndoAsync(long? seq, string? back, CancellationToken cancel)
    {
        if (seq is not { } decision)
        {
            return BadRequest();
        }

        var made = await desk.ChangeAsync(ledger => ledger.UndoDecision(decision), cancel).ConfigureAwait(false);
        if (made.Problem is { } problem)
        {
            Problem = problem;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await ShowAsync(null, cancel).ConfigureAwait(false);
            return Page();
        }

        return Url.IsLocalUrl(back) ? LocalRedirect(back) : LocalRedirect($"/decisions?undone={decision.ToString(CultureInfo.InvariantCulture)}");
    }

    private async Task ShowAsync(string? page, CancellationToken cancel)
    {
        var wanted = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, int.MaxValue / OnePage) : 1;
        await desk.AskAsync(ledger =>
        {
            (Total, Decisions) = ledger.DecisionList((wanted - 1) * OnePage, OnePage);
            Number = Math.Min(wanted, Pages);
            if (Number < wanted)
            {
                Decisions = ledger.DecisionList((Number - 1) * OnePage, OnePage).Newest;
            }

            var (total, astray) = ledger.AstrayCorrections(OnePage);
            Astray = new Shown<MadeDecision>(astray, total);
            return true;
        }, cancel).ConfigureAwait(false);
    }
}
