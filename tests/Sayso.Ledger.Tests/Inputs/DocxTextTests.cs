using System.Text;
using System.Xml;
using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

public sealed class DocxTextTests
{
    [Fact]
    public void Cells_are_parted_by_tabs_and_their_paragraphs_by_blanks()
        => Assert.Equal("a b\t\tc\nd", Text("<tbl><tr><tc><p><t>a</t></p><p><t>b</t></p></tc><tc><p/></tc><tc><p><t>c</t></p></tc></tr><tr><tc><p><t>d</t></p></tc><tc><p/></tc></tr></tbl>"));

    [Fact]
    public void A_table_within_a_cell_is_part_of_the_cell()
        => Assert.Equal("before\n\na b c\td", Text("<p><t>before</t></p><tbl><tr><tc><p><t>a</t></p><tbl><tr><tc><p><t>b</t></p></tc><tc><p><t>c</t></p></tc></tr></tbl></tc><tc><p><t>d</t></p></tc></tr></tbl>"));

    [Fact]
    public void A_cell_of_many_paragraphs_costs_no_more_than_its_words()
    {
        var body = "<tbl><tr><tc>" + string.Concat(Enumerable.Repeat("<p><t>word</t></p>", 20_000)) + "</tc></tr></tbl>";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(99_999, Text(body).Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
    }

    [Fact]
    public void A_row_without_end_meets_the_limit_of_a_text()
    {
        var body = "<tbl><tr><tc>" + string.Concat(Enumerable.Repeat("<p><t>word</t></p>", 1_000));
        Assert.Contains("ItemCharacters", Assert.Throws<InputFault>(() => Text(body, new InputLimits { ItemCharacters = 1_000 })).Message, StringComparison.Ordinal);
    }

    private static string Text(string body, InputLimits? limits = null)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes($"<document><body>{body}</body></document>"));
        using var reader = XmlReader.Create(content);
        return DocxText.Read(reader, limits ?? InputLimits.Default).Text;
    }
}
