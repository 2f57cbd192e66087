using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Web.Ledgers;
using Sayso.Web.Searching;

namespace Sayso.Web.Pages;

/// <summary>All statements of a search as a file.</summary>
internal sealed class ExportModel(LedgerDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancel)
    {
        var search = SearchAddress.Of(Request.Query);
        var found = await desk.AskAsync(ledger => ledger.Find(search.Query with { Limit = StatementExport.Most }), cancel).ConfigureAwait(false);
        return kind == "csv" ? File(StatementExport.Csv(found), "text/csv; charset=utf-8", "statements.csv") : File(StatementExport.Json(found), "application/json", "statements.json");
    }
}
