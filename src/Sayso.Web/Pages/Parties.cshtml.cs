using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Pages;

/// <summary>Who speaks by name. Without words to search for only those who have a page are listed; others are found by who looks for their name, and lead to the search.</summary>
internal sealed class PartiesModel(LedgerDesk desk) : PageModel
{
    private const int Most = 200;

    /// <summary>Words of a name; empty for all.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Those who say most first.</summary>
    public IReadOnlyList<PartyLine> Parties { get; private set; } = [];

    /// <summary>Whether there may be more.</summary>
    public bool IsCut { get; private set; }

    public async Task OnGetAsync(string? name, CancellationToken cancel)
    {
        Words = name?.Trim() ?? "";
        var found = await desk.AskAsync(ledger => desk.Kept(ledger, "parties " + Words, () => ledger.PartyList(Words.Length == 0 ? null : Words, Most)), cancel).ConfigureAwait(false);
        IsCut = found.Count == Most;
        Parties = Words.Length == 0 ? [.. found.Where(p => p.HasPage)] : found;
    }
}
