using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Sayso.Ledger.Tests.Inputs;

/// <summary>PDF and Word files with invented reports.</summary>
internal static class Files
{
    private static readonly string[] FirstPage =
    [
        "Bridge at Selma to stay closed", "", "By Ana Serin", "",
        "The harbour master of Selma said on Tuesday that the bridge would stay clo-", "sed, and that nobody had been hurt in the storm. He called it a well-",
        "known danger.", "", "Two officials, who asked not to be named, said that the repair would cost", "more than the city had set aside. It is a well-known sum, one of them said,",
        "and no well-known bank would",
    ];

    private static readonly string[] NextPage = ["lend it. The mayor denied that.", "", "A third official said nothing."];

    /// <summary>Three pages with a running head and page numbers.</summary>
    public static byte[] Pdf { get; } = MakePdf();

    public static byte[] Docx { get; } = MakeDocx();

    private static byte[] MakePdf()
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = "Template of the desk";
        builder.DocumentInformation.Author = "Desk";
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        string[][] pages = [FirstPage, NextPage, ["The last page has one line of words."]];
        for (var number = 0; number < pages.Length; number++)
        {
            var page = builder.AddPage(595, 842);
            page.AddText($"The Selma Courier, page {number + 1}", 9, new PdfPoint(72, 800), font);
            var y = 740.0;
            foreach (var line in pages[number])
            {
                if (line.Length > 0)
                {
                    page.AddText(line, 11, new PdfPoint(72, y), font);
                }

                y -= 14;
            }

            page.AddText($"{number + 1}", 9, new PdfPoint(290, 40), font);
        }

        return builder.Build();
    }

    private static byte[] MakeDocx()
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = "Template";
            word.PackageProperties.Creator = "Ana Serin";
            word.PackageProperties.Created = new DateTime(2026, 3, 4, 9, 0, 0, DateTimeKind.Utc);
            word.PackageProperties.Revision = "4";
            word.AddMainDocumentPart().Document = new Document(new Body(
                Styled("Title", "Bridge at Selma to stay closed"), Plain(Feeds.First), Styled("Heading1", "The cost"),
                new Paragraph(new Run(new Text("Two officials ") { Space = SpaceProcessingModeValues.Preserve }), new DeletedRun(new Run(new DeletedText("never "))), new Run(new Text("spoke of it."))),
                new Table(Row("North", "12"), Row("South", "31")), Plain("The mayor denied that.")));
        }

        return file.ToArray();
    }

    private static Paragraph Plain(string text) => new(new Run(new Text(text)));

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Plain(cell))));
}
