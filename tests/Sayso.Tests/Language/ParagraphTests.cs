using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class ParagraphTests
{
    private const string Wrapped =
        "The mayor of Drel said on Monday that the old harbour would stay shut\n"
        + "until the last of the two ferries was towed away, a delay that traders\n"
        + "on the quay called a disaster for the season.";

    [Theory]
    [InlineData("One.\nTwo.\nThree")]
    [InlineData("One.\r\nTwo.\r\n\r\nThree\r\n")]
    [InlineData("\n \n\tOne.\rTwo.\u2028Three  ")]
    [InlineData("One.\n\n\n\u00A0\nTwo.\n\nThree")]
    public void Each_line_is_a_paragraph_and_blank_lines_are_none(string text)
        => Assert.Equal(["One.", "Two.", "Three"], Paragraphs(text));

    [Fact]
    public void Lines_of_a_wrapped_text_are_one_paragraph()
        => Assert.Equal([Wrapped, Wrapped], Paragraphs(Wrapped + "\n\n" + Wrapped));

    [Fact]
    public void A_wrapped_text_with_indents_and_CRLF_is_wrapped_too()
    {
        var wrapped = "   " + Wrapped.Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(2, Paragraphs(wrapped + "\r\n\r\n" + wrapped).Count);
        Assert.Equal(2, Paragraphs(wrapped + "\r\n" + wrapped).Count);
    }

    [Fact]
    public void A_wrapped_text_in_capitals_is_wrapped_too()
        => Assert.Equal(2, Paragraphs((Wrapped + "\n\n" + Wrapped).ToUpperInvariant()).Count);

    [Fact]
    public void A_heading_or_bullet_in_a_wrapped_text_stands_by_itself()
    {
        var text = Wrapped + "\n\nTrade\n" + Wrapped + "\n\n- nets\n- boats\n" + Wrapped;

        Assert.Equal([Wrapped, "Trade", Wrapped, "- nets", "- boats", Wrapped], Paragraphs(text));
    }

    [Fact]
    public void A_sentence_goes_on_over_the_lines_of_a_wrapped_text()
        => Assert.Single(TextAnalyser.Analyse(Wrapped).Sentences);

    [Fact]
    public void Headlines_of_like_length_are_not_a_wrapped_text()
    {
        const string Headlines =
            "Mayor of Drel resigns over the harbour row\n"
            + "Storm shuts all roads into western Varnia\n"
            + "Two ferries sink off Oren, none is missing\n"
            + "Varnia votes on its new constitution today";

        Assert.Equal(4, Paragraphs(Headlines).Count);
    }

    [Fact]
    public void Long_lines_are_paragraphs_whatever_they_end_with()
    {
        var line = string.Join(' ', Enumerable.Repeat("and so on", 40));

        Assert.Equal([line, line, line], Paragraphs(line + "\n" + line + "\n" + line));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u200B\uFEFF\u00A0")]
    public void A_text_of_nothing_but_white_space_has_no_paragraph(string text)
    {
        var analysed = TextAnalyser.Analyse(text);

        Assert.Empty(analysed.Paragraphs);
        Assert.Empty(analysed.Sentences);
        Assert.Empty(analysed.Tokens);
        Assert.Empty(analysed.Quotations);
    }

    private static List<string> Paragraphs(string text)
        => [.. TextAnalyser.Analyse(text).Paragraphs.Select(paragraph => paragraph.Span.Of(text))];
}
