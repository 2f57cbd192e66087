using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;
using Sayso.Web.Searching;

namespace Sayso.Web.Pages;

/// <summary>The searches that are kept, and what is new to one of them. Looking changes nothing; what was shown is told when somebody says so.</summary>
internal sealed class SearchesModel(LedgerDesk desk, NewsCounts news) : PageModel
{
    private const int Most = 100;       // news that are shown at once

    /// <summary>The searches, by name, with how much is new to each.</summary>
    public IReadOnlyList<(Alert Alert, int News)> Alerts { get; private set; } = [];

    /// <summary>The one whose news are shown; null for none.</summary>
    public AlertNews? Shown { get; private set; }

    /// <summary>How many of its news are not shown yet.</summary>
    public int Left { get; private set; }

    /// <summary>Whether a search was asked for that is not kept.</summary>
    public bool IsUnknown { get; private set; }

    public async Task OnGetAsync(string? show, CancellationToken cancel)
    {
        await desk.AskAsync(ledger =>
        {
            Alerts = news.Of(ledger);
            if (Alerts.Select(a => a.Alert).FirstOrDefault(a => a.Name == show) is { } alert)
            {
                var all = ledger.News(alert);
                Shown = all with { Statements = [.. all.Statements.Take(Most)] };
                Left = all.Statements.Count - Shown.Statements.Count;
            }

            return true;
        }, cancel).ConfigureAwait(false);
        IsUnknown = show is not null && Shown is null;
    }

    /// <summary>Notes that statements were seen: those of the form, and no others that came meanwhile.</summary>
    public async Task<IActionResult> OnPostToldAsync(string? name, string[] seen, CancellationToken cancel)
    {
        var told = seen.ToHashSet(StringComparer.Ordinal);
        await desk.ChangeAsync(ledger =>
        {
            if (ledger.Alerts().FirstOrDefault(a => a.Name == name) is { } alert)
            {
                var all = ledger.News(alert);
                ledger.Told([all with { Statements = [.. all.Statements.Where(s => told.Contains(Key(s)))] }]);
            }

            return true;
        }, cancel).ConfigureAwait(false);
        return new SeeOtherResult(name is null ? "/searches" : "/searches?show=" + Uri.EscapeDataString(name));
    }

    /// <summary>Keeps a search no longer.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string? name, CancellationToken cancel)
    {
        await desk.ChangeAsync(ledger => ledger.RemoveAlert(name ?? ""), cancel).ConfigureAwait(false);
        return new SeeOtherResult("/searches");
    }

    /// <summary>A statement in a field of the form.</summary>
    public static string Key(FoundStatement s) => $"{s.Statement} {s.Report}";
}
