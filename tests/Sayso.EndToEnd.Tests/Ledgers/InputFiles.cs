using System.Globalization;
using System.Text;
using Sayso.Ledger.Tests.Inputs;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>PDF and Word files with an invented report, written by hand.</summary>
internal static class InputFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Pdf { get; } = MakePdf("Bridge at Selma to stay closed", "The harbour master of Selma said on Tuesday that the bridge", "would stay closed.");

    public static byte[] Docx { get; } = Archives.Zip(
        ("[Content_Types].xml", Archives.Utf8("""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")),
        ("_rels/.rels", Archives.Utf8("""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")),
        ("word/document.xml", Archives.Utf8($"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>The mayor of Tarn denied that the ferry had sunk.</w:t></w:r></w:p></w:body></w:document>")));

    /// <summary>A member of many megabytes that no ratio gives away.</summary>
    public static byte[] LargeZip
    {
        get
        {
            var random = new Random(20260304);
            string[] words = ["harbour", "bridge", "Selma", "mayor", "closed", "storm", "ferry", "cost", "water", "Tarn", "valley", "said"];
            var text = new StringBuilder();
            while (text.Length < 16_000_000)
            {
                text.Append(words[random.Next(words.Length)]).Append(' ');
            }

            return Archives.Zip(("large.txt", Archives.Utf8(text.ToString())));
        }
    }

    private static byte[] MakePdf(params string[] lines)
    {
        var page = $"BT /F1 11 Tf 72 740 Td 14 TL {string.Concat(lines.Select(line => $"({line}) Tj T* "))}ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {page.Length} >>\nstream\n{page}\nendstream"), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var (file, table) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder("xref\n0 6\n0000000000 65535 f \n"));
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
