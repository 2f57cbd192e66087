using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("He said “it is over” and left.", "“it is over”")]
    [InlineData("\"It is over,\" he said. \"Go.\"", "\"It is over,\"", "\"Go.\"")]
    [InlineData("''It's a boat,'' he said. ''Go.''", "''It's a boat,''", "''Go.''")]
    [InlineData("``Go,'' he said.", "``Go,''")]
    [InlineData("« Go », he said, «now».", "« Go »", "«now»")]
    [InlineData("„Go,“ he said, „now.”", "„Go,“", "„now.”")]
    [InlineData("»Go,« he said.", "»Go,«")]
    [InlineData("'Go,' he said. ‘Now.’", "'Go,'", "‘Now.’")]
    [InlineData("—“Go.”", "“Go.”")]
    [InlineData("the (\"big\") boat", "\"big\"")]
    [InlineData("He said \"[the boat] sank.\"", "\"[the boat] sank.\"")]
    public void Marks_of_any_style_make_a_quotation(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("“Go,\" he said. “Now.”", "“Go,\"", "“Now.”")]
    [InlineData("\"Go,” he said. \"Now.\"", "\"Go,”", "\"Now.\"")]
    [InlineData("“Go,“ he said. “Now.”", "“Go,“", "“Now.”")]
    [InlineData("“Go,'' he said.", "“Go,''")]
    public void Marks_that_do_not_match_still_pair(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("“He said ‘no’ to me,” she said.", "“He said ‘no’ to me,”", "1:‘no’")]
    [InlineData("\"He said 'no,'\" she said.", "\"He said 'no,'\"", "1:'no,'")]
    [InlineData("''He said 'no,''' she said.", "''He said 'no,'''", "1:'no,'")]
    [InlineData("'He said \"no\" to me,' she said.", "'He said \"no\" to me,'", "1:\"no\"")]
    [InlineData("“He said “no” to me,” she said.", "“He said “no” to me,”", "1:“no”")]
    [InlineData("“A ‘b “c” d’ e.”", "“A ‘b “c” d’ e.”", "1:‘b “c” d’", "2:“c”")]
    public void A_quotation_within_one_is_deeper(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("He didn't, she can’t, the ministers' view, the ’90s and '80s.")]
    [InlineData("The ministers’ view and the traders’ fears.")]
    [InlineData("a 6\" pipe, 5'10\" tall and 7' wide")]
    [InlineData("Give 'em rock 'n' roll.")]
    public void An_apostrophe_or_inch_mark_is_no_quotation_mark(string text) => Check(text);

    [Theory]
    [InlineData("He said, ‘the ministers’ view is wrong,’ and left.", "‘the ministers’ view is wrong,’")]
    [InlineData("'We don't know the traders' fears,' he said.", "'We don't know the traders' fears,'")]
    [InlineData("\"He is 5'10\" tall,\" she said.", "\"He is 5'10\" tall,\"")]
    [InlineData("They are ‘heroes’ now.", "‘heroes’")]
    public void An_apostrophe_within_a_quotation_does_not_end_it(string text, params string[] expected) => Check(text, expected);

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph_with_a_mark_of_its_own()
    {
        var quotations = TextAnalyser.Analyse("She said: “One. Two.\n“Three.\n\n“Four,” she said. “Five.”").Quotations;

        Assert.Equal([(false, false), (false, true), (true, true), (true, false)], quotations.Select(q => (q.Closed, q.Continues)));
        Check("She said: “One. Two.\n“Three.\n\n“Four,” she said. “Five.”", "“One. Two.", "“Three.", "“Four,”", "“Five.”");
    }

    [Theory]
    [InlineData("He said, \"One.\n“Two,” he said.", "\"One.", "“Two,”")]
    [InlineData("'One. Two.\n'Three,' he said.", "'One. Two.", "'Three,'")]
    public void A_quotation_goes_on_whatever_marks_it_has(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("The “port is shut. It is cold.\nNothing more.")]
    [InlineData("It is shut.” It is cold.\nNothing more.")]
    [InlineData("It is shut\" and cold. \"\nNothing more.")]
    [InlineData("A ‘boat sank. It is cold.\nNothing more.")]
    public void A_stray_mark_makes_no_quotation(string text) => Check(text);

    [Theory]
    [InlineData("The “port is shut. He said “yes” and left.\nShe said “no.”", "“yes”", "“no.”")]
    [InlineData("The \"port is shut. He said \"yes\" and left.", "\"yes\"")]
    [InlineData("It is shut.” He said “yes” and left.", "“yes”")]
    [InlineData("“He said \"yes to me,” she said.", "“He said \"yes to me,”")]
    public void A_stray_mark_does_not_swallow_the_rest(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("He said: “One. Two.\nShe left.", "“One. Two.")]
    [InlineData("“One, he said. He left.\nShe left.", "“One, he said.")]
    [InlineData("“One, he said “Two,” and left.", "“One, he said", "“Two,”")]
    public void A_quotation_never_closed_ends_with_its_sentence_or_paragraph(string text, params string[] expected)
    {
        Check(text, expected);
        Assert.False(TextAnalyser.Analyse(text).Quotations[0].Closed);
    }

    [Fact]
    public void The_inner_span_is_without_the_marks()
    {
        const string Text = "He said ''it is 'over''' and: \"Go";

        Assert.Equal(["it is 'over'", "over", "Go"], TextAnalyser.Analyse(Text).Quotations.Select(q => q.Inner.Of(Text)));
    }

    private static void Check(string text, params string[] expected)
        => Assert.Equal(
            expected,
            TextAnalyser.Analyse(text).Quotations.Select(q => (q.Depth > 0 ? $"{q.Depth}:" : "") + q.Span.Of(text)));
}
