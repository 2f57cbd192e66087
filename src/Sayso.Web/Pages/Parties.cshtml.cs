using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Pages;

/// <summary>Who speaks by name and has a page. Private persons are not listed: what they say is found by the search.</summary>
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
        var found = await desk.AskAsync(ledger => desk.Kept(ledger, "parties of:" + Words, () => ledger.PartyList(Words.Length == 0 ? null : Words, Most)), cancel).ConfigureAwait(false);
        IsCut = found.Count == Most;
        Parties = [.. found.Where(p => p.HasPage)];
    }
}
