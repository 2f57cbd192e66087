using System.Text;
using Sayso.Ledger.Inputs;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

public sealed class SmallPartsTests
{
    [Theory]
    [InlineData("2026-03-04", "2026-03-04")]
    [InlineData("2026-03-04T10:15:00.5Z", "2026-03-04T10:15:00Z")]
    [InlineData("2026-03-04 10:15 +0200", "2026-03-04T10:15+02:00")]
    [InlineData("20260304T101500-0530", "2026-03-04T10:15:00-05:30")]
    [InlineData("Wed, 4 Mar 2026 9:05:07 EST", "2026-03-04T09:05:07-05:00")]
    [InlineData("04 March 26 10:15 NOWHERE", "2026-03-04T10:15")]
    [InlineData("4 Mar 2026", "2026-03-04")]
    [InlineData("31 Feb 2026", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("2026-03-04T25:00", null)]
    [InlineData("2026-03-04T10:15+99:00", null)]
    [InlineData("2026-03-04T10:15+02:75", null)]
    [InlineData("4 Mar 2026 10:15 +9900", "2026-03-04T10:15")]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Dates_of_feeds_become_those_of_iso(string given, string? expected) => Assert.Equal(expected, InputDate.Read(given));

    [Theory]
    [InlineData("D:20260304101500+02'00'", "2026-03-04T10:15:00+02:00")]
    [InlineData("D:20260304101500Z", "2026-03-04T10:15:00Z")]
    [InlineData("D:20260304101500Z00'00'", "2026-03-04T10:15:00Z")]
    [InlineData("D:20260304101500Z01'00'", null)]
    [InlineData("D:20260304", "2026-03-04")]
    [InlineData("D:2026", null)]
    public void Dates_of_pdf_too(string given, string? expected) => Assert.Equal(expected, InputDate.ReadPdf(given));

    [Theory]
    [InlineData("<p>One.</p><p>Two.<br>Three.</p>", "One.\n\nTwo.\nThree.")]
    [InlineData("A <b>bold</b>  word &amp; more", "A bold word & more")]
    [InlineData("5 < 6 and 7 > 2", "5 < 6 and 7 > 2")]
    [InlineData("<a title=\"x>y\" href='z'>link</a><!-- no --> end", "link end")]
    [InlineData("<script>if (a < b) {}</script>Words<style>p{}", "Wordsp{}")]
    [InlineData("<q>Out <q>in</q></q>", "“Out ‘in’”")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\n\nc")]
    [InlineData("<ul><li>x<li>y</ul>", "x\n\ny")]
    [InlineData("</q></p>", "")]
    [InlineData("<", "<")]
    public void A_fragment_of_html_becomes_paragraphs(string html, string text) => Assert.Equal(text, HtmlFragment.Text(html));

    [Fact]
    public void A_feed_with_blank_lines_before_its_declaration_is_read()
        => Assert.NotNull(Assert.Single(Given.Text($"\n\n  <?xml version=\"1.0\"?><rss><channel><item><description>{Feeds.First}</description></item></channel></rss>")).Document);

    [Fact]
    public void Utf16_and_old_encodings_of_xml_are_read()
    {
        var rss = $"<?xml version=\"1.0\" encoding=\"ENCODING\"?><rss><channel><item><title>Réunion à Selma</title><description>{Feeds.First}</description></item></channel></rss>";
        byte[] utf16 = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(rss.Replace("ENCODING", "utf-16", StringComparison.Ordinal))];
        var latin = Encoding.Latin1.GetBytes(rss.Replace("ENCODING", "windows-1252", StringComparison.Ordinal));
        Assert.Equal("Réunion à Selma", Assert.Single(Given.Bytes(utf16)).Document!.Title!.Value);
        Assert.Equal("Réunion à Selma", Assert.Single(Given.Bytes(latin)).Document!.Title!.Value);
    }

    [Theory]
    [InlineData("{\\rtf1 words}", "docx")]
    [InlineData("<?xml version=\"1.0\"?><invoice/>", "<invoice>")]
    public void What_cannot_be_read_says_what_to_do(string content, string word)
    {
        var problem = Assert.Single(Assert.Single(Given.Text(content)).Problems);
        Assert.Equal("unreadable", problem.Code);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_input_says_so() => Assert.Equal("empty", Given.CodeOf(Assert.Single(Given.Bytes([]))));

    [Fact]
    public void A_text_that_begins_with_a_brace_or_a_bracket_is_a_text()
        => Assert.All(["{brace} ", "[AP] ", "<3 "], start => Assert.StartsWith(start, Assert.Single(Given.Text(start + Feeds.First)).Document!.Text, StringComparison.Ordinal));

    [Fact]
    public void Items_come_as_they_are_asked_for()
    {
        using var endless = new EndlessStream(Archives.Warc, Archives.Warc);
        Assert.NotNull(InputReader.Read(endless, "long.warc").First().Document);
        Assert.InRange(endless.Position, 1, 200_000);
    }

    [Fact]
    public void Columns_of_a_pdf_are_read_one_after_the_other()
    {
        var text = PdfText(page =>
        [
            (72, 700, "The left column begins the"), (72, 686, "report and goes on here."), (320, 700, "The right column ends it"), (320, 686, "with a last word."),
        ]);
        Assert.Equal("The left column begins the report and goes on here. The right column ends it with a last word.", text);
    }

    [Fact]
    public void A_pdf_without_letters_asks_for_text_recognition()
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(595, 842);
        Assert.Contains(Assert.Single(Given.Bytes(builder.Build(), "scan.pdf")).Problems, problem => problem.Code == "no-letters");
    }

    private static string PdfText(Func<int, (double X, double Y, string Words)[]> lines)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var page = builder.AddPage(595, 842);
        foreach (var (x, y, words) in lines(1))
        {
            page.AddText(words, 11, new PdfPoint(x, y), font);
        }

        return Assert.Single(Given.Bytes(builder.Build(), "columns.pdf")).Document!.Text;
    }
}
