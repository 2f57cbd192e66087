using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;
using Sayso.Web.Searching;

namespace Sayso.Web.Pages;

/// <summary>Statements that are looked for, with what there is among them.</summary>
internal sealed class SearchModel(LedgerDesk desk) : PageModel
{
    private const int Shown = 25;

    /// <summary>What is looked for.</summary>
    public SearchAddress Search { get; private set; } = null!;

    /// <summary>What was found.</summary>
    public SearchPage Result { get; private set; } = new(0, false, [], new Facets([], [], [], [], []));

    /// <summary>Which page it is.</summary>
    public PageNumber Number { get; private set; } = new(1, 1);

    /// <summary>Marks what was looked for.</summary>
    public MatchMarker Marker { get; private set; } = new(null);

    /// <summary>Why a search could not be kept; null where nothing was wrong.</summary>
    public string? Problem { get; private set; }

    /// <summary>How many there are, in words.</summary>
    public string Count => (Result.Total, Result.IsCut) switch
    {
        (0, _) => "No statement was found.",
        (1, false) => "1 statement",
        (var total, false) => $"{total:#,##0} statements",
        (var total, true) => $"At least {total:#,##0} statements; those are counted here. Narrow the search to see all.",
    };

    public Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Search = SearchAddress.Of(Request.Query);
        return FindAsync(number, cancel);
    }

    /// <summary>Keeps the search of the address under a name.</summary>
    public async Task<IActionResult> OnPostKeepAsync(string? name, string? fromNow, CancellationToken cancel)
    {
        Search = SearchAddress.Of(Request.Query);
        var given = name?.Trim() ?? "";
        var kept = await desk.ChangeAsync(ledger =>
        {
            var decided = ledger.AddAlert(given, Search.Query);
            if (decided.Seq is { } seq && fromNow == "on" && ledger.Alerts().FirstOrDefault(a => a.Seq == seq) is { } alert)
            {
                ledger.Told([ledger.News(alert)]);
            }

            return decided;
        }, cancel).ConfigureAwait(false);
        if (kept.Problem is null)
        {
            return new SeeOtherResult("/searches");
        }

        Problem = kept.Problem;
        await FindAsync(1, cancel).ConfigureAwait(false);
        return Page();
    }

    private async Task FindAsync(int number, CancellationToken cancel)
    {
        Number = PageNumber.Of(number);
        Marker = new MatchMarker(Search["words"]);
        Result = await desk.AskAsync(ledger => ledger.Search(Search.Query, Number.Skip(Shown), Shown), cancel).ConfigureAwait(false);
        Number = Number.Within(Result.Total, Shown);
        if (Number.Number > Number.Last)
        {
            Number = Number with { Number = Number.Last };
            Result = await desk.AskAsync(ledger => ledger.Search(Search.Query, Number.Skip(Shown), Shown), cancel).ConfigureAwait(false);
        }
    }
}
