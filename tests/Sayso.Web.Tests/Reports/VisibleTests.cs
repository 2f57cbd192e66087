using AngleSharp.Html.Parser;
using Sayso.Web.Wording;
using Xunit;

namespace Sayso.Web.Tests.Reports;

/// <summary>Foreign text on a page.</summary>
public sealed class VisibleTests
{
    [Theory]
    [InlineData("pay \u202Edekcatta\u202C now", "pay [U+202E]dekcatta[U+202C] now")]
    [InlineData("a\u0000b\u001B[31mc\u0085d", "a[U+0000]b[U+001B][31mc[U+0085]d")]
    [InlineData("zero\u200Bwidth\uFEFF", "zero[U+200B]width[U+FEFF]")]
    [InlineData("one\rtwo", "one[U+000D]two")]
    [InlineData("tag \U000E0041", "tag [U+E0041]")]
    public void What_hides_or_turns_text_is_written_out(string text, string shown)
    {
        Assert.Equal(shown, Parsed(text));
        Assert.Equal(shown, Visible.Plain(text));
    }

    [Theory]
    [InlineData("Жители сказали, что нет")]
    [InlineData("قال المتحدث إن الميناء مغلق")]
    [InlineData("family 👨\u200D👩\u200D👧 and नमस्\u200Dते")]
    [InlineData("a tab\there, soft\u00ADhyphen, 12\u00A0km\nnext line")]
    [InlineData("<script>alert(1)</script> & \"quoted\" 'so' &amp;")]
    public void All_else_is_shown_as_it_is(string text)
    {
        Assert.Equal(text, Parsed(text));
        Assert.Equal(text, Visible.Plain(text));
    }

    [Fact]
    public void Half_a_character_is_written_out()
    {
        var half = "x" + (char)0xD83D + "y" + (char)0xDE00;
        Assert.Equal("x[U+D83D]y[U+DE00]", Parsed(half));
        Assert.Equal("x[U+D83D]y[U+DE00]", Visible.Plain(half));
    }

    [Fact]
    public void The_two_characters_of_a_line_break_are_one_break() => Assert.DoesNotContain("[U+", Written("one\r\ntwo"), StringComparison.Ordinal);

    [Fact]
    public void Markup_in_a_text_stays_text()
    {
        var body = new HtmlParser().ParseDocument("<p>" + Written("<img src=x onerror=alert(1)><script>alert(1)</script>")).Body!;
        Assert.Null(body.QuerySelector("img, script"));
    }

    private static string Parsed(string text) => new HtmlParser().ParseDocument("<pre>" + "<i></i>" + Written(text)).QuerySelector("pre")!.TextContent;

    private static string Written(string text)
    {
        using var writer = new StringWriter();
        Visible.Text(text).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
