using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Web.Ledgers;
using Sayso.Web.Searching;

namespace Sayso.Web.Pages;

/// <summary>All statements of a search as a file; where there are more than one file takes, its name says so.</summary>
internal sealed class ExportModel(LedgerDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancel)
    {
        var search = SearchAddress.Of(Request.Query);
        var found = await desk.AskAsync(ledger => ledger.Find(search.Query with { Limit = StatementExport.Most + 1 }), cancel).ConfigureAwait(false);
        var name = found.Count > StatementExport.Most ? $"statements-first-{StatementExport.Most}-only.{kind}" : $"statements.{kind}";
        var rows = found.Take(StatementExport.Most);
        var isCsv = kind == "csv";
        var file = TemporaryFile.Of(output =>
        {
            if (isCsv)
            {
                StatementExport.Csv(rows, output);
            }
            else
            {
                StatementExport.Json(rows, output);
            }
        });
        return File(file, isCsv ? "text/csv; charset=utf-8" : "application/json", name);
    }
}
