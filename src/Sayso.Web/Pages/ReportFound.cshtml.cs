using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Web.Ledgers;
using Sayso.Web.Reports;

namespace Sayso.Web.Pages;

/// <summary>All figures or all incidents of a report; the page of a report that has many fetches them when a reader comes to them.</summary>
internal sealed class ReportFoundModel(LedgerDesk desk) : PageModel
{
    public ReportView View { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    /// <summary>The part of the page that shows them.</summary>
    public string Piece { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string what, string? id, CancellationToken cancel)
    {
        (Heading, Piece) = what switch
        {
            "figures" => ("Figures of a report", "Reports/_FigureTable"),
            "incidents" => ("Incidents that a report tells of", "Reports/_IncidentList"),
            _ => ("", ""),
        };
        if (Piece.Length == 0 || await desk.WholeAsync(id, cancel).ConfigureAwait(false) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Request.Headers.ContainsKey("HX-Request") ? Partial(Piece, view) : Page();
    }
}
