using System.Globalization;
using Sayso.Documents;
using UglyToad.PdfPig;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// PDF files, by PdfPig. Its title and date are those of the file and often of another report (a template, the day of printing): they are
/// taken only where the text gives none, and say where they come from.
/// </summary>
internal static class PdfReader
{
    /// <summary>Forms within forms; more is a trap for the stack.</summary>
    private const int MaxForms = 32;

    public static IEnumerable<InputItem> Read(InputStream content, string name, InputRun run)
    {
        var file = content.ReadAll(run.Limits.RecordBytes, nameof(InputLimits.RecordBytes));
        run.CountEntry();
        yield return Document(file, name, run);
    }

    private static InputItem Document(byte[] file, string name, InputRun run)
    {
        using var pdf = PdfDocument.Open(file, new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = MaxForms,
            FilterProvider = new PdfFilters(run),
        });
        var problems = new List<Problem>();
        var pages = new List<PdfPage>();
        var characters = 0L;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (number > run.Limits.Pages)
            {
                var fault = InputFault.Limit(string.Create(CultureInfo.InvariantCulture, $"it has {pdf.NumberOfPages:N0} pages; those from {number:N0} on were left out"),
                    nameof(InputLimits.Pages), run.Limits.Pages, InputWords.SplitIt);
                problems.Add(InputWords.Problem(name, fault.Code, fault.Message));
                break;
            }

            var page = Page(pdf, number, name, problems);
            characters += page.Lines.Sum(line => (long)line.Text.Length);
            if (characters > run.Limits.ItemCharacters)
            {
                throw InputFault.Limit("its text is too long", nameof(InputLimits.ItemCharacters), run.Limits.ItemCharacters, InputWords.SplitIt);
            }

            pages.Add(page);
        }

        var heads = PdfRunningHeads.Drop(pages);
        if (heads.Count > 0)
        {
            var words = string.Join("; ", heads.Take(3).Select(line => $"\"{InputWords.Quote(line, 40)}\""));
            problems.Add(InputWords.Problem(name, "running-heads", $"lines that repeat on its pages were left out: {words}"));
        }

        var text = PdfParagraphs.Text(pages);
        if (text.Length == 0)
        {
            problems.Add(InputWords.Problem(name, "no-letters", "its pages hold pictures, no letters; run text recognition (OCR) over it first"));
        }

        return Item(pdf, text, name, problems);
    }

    private static InputItem Item(PdfDocument pdf, string text, string name, List<Problem> problems)
    {
        var information = pdf.Information;
        var created = InputDate.ReadPdf(information.CreationDate);
        return ItemDocument.OfText(name, name, text, new ItemFields
        {
            Title = InputWords.Field(information.Title, "PDF metadata Title"),
            Byline = InputWords.Byline(information.Author, "PDF metadata Author"),
            Published = InputWords.Field(created, "PDF metadata CreationDate"),
        }, new Provenance(InputFormat.Pdf) { FirstCreated = created, VersionCreated = InputDate.ReadPdf(information.ModifiedDate) }, problems, wordsFirst: true);
    }

    private static PdfPage Page(PdfDocument pdf, int number, string name, List<Problem> problems)
    {
        try
        {
            var page = pdf.GetPage(number);
            return new PdfPage(PdfLines.Of(page.Letters), page.Height);
        }
#pragma warning disable CA1031 // PdfPig throws all kinds at a damaged page; the other pages are still good
        catch (Exception e) when (e is not (InputFault or OutOfMemoryException))
#pragma warning restore CA1031
        {
            problems.Add(InputWords.Problem(name, "damaged",
                $"page {InputWords.Number(number)} cannot be read ({e.GetType().Name}: {InputWords.Said(e)}); the text of the others is kept"));
            return new PdfPage([], 0);
        }
    }
}

/// <summary>The lines of a page, in reading order.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Height">The page's height, in points.</param>
internal sealed record PdfPage(IReadOnlyList<PdfLine> Lines, double Height);
