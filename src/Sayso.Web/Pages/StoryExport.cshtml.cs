using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Exports;
using Sayso.Web.Ledgers;
using Sayso.Web.Stories;

namespace Sayso.Web.Pages;

/// <summary>Gives out all reports of a story as a file.</summary>
internal sealed class StoryExportModel(LedgerDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string format, CancellationToken cancel)
    {
        if (StoryExports.Find(format) is not { } export)
        {
            return NotFound();
        }

        if (await desk.AskAsync(ledger => desk.Story(ledger, id), cancel).ConfigureAwait(false) is not { } story)
        {
            return NotFound();
        }

        // A large story is not held in memory twice.
        var file = TemporaryFile.Of(output => Exporter.Write(export.Format, Items(), output));
        return File(file, export.Type, $"story-{string.Concat(story.Story.Where(char.IsAsciiLetterOrDigit).Take(16))}.{export.Ending}");

        IEnumerable<ExportItem> Items()
        {
            // Annotations are of a text; the first report that has it gives them.
            var texts = new HashSet<string>(StringComparer.Ordinal);
            return story.Reports.Where(r => export.Format != ExportFormat.WebAnnotation || texts.Add(r.Reading.Document!.Sha256)).Select(r => new ExportItem(r.Reading, r.Stands));
        }
    }
}
