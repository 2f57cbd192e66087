using System.Text;
using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Documents;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<p>One   two\n three.</p>", "One two three.")]
    [InlineData("<p>One<br>two<br/> three.</p>", "One\ntwo\nthree.")]
    [InlineData("<p>Tom &amp; Ana&rsquo;s &#8220;boat&#8221; &lt;3</p>", "Tom & Ana’s “boat” <3")]
    [InlineData("<h2>Why it matters</h2><p>It does.</p>", "Why it matters\n\nIt does.")]
    [InlineData("<ul><li>First thing<li>Second thing</ul>", "First thing\n\nSecond thing")]
    [InlineData("<blockquote>They came at night.</blockquote>", "They came at night.")]
    [InlineData("<div>One</div><div>two</div>", "One\n\ntwo")]
    [InlineData("<p>gov&shy;ern&shy;ment of<b> Selma</b>, <i>he</i> said", "government of Selma, he said")]
    [InlineData("<p>He called it <q>a <q>trap</q> of theirs</q>.</p>", "He called it “a ‘trap’ of theirs”.")]
    [InlineData("<p>Before<script>var a = '<p>no</p>';</script> after.</p>", "Before after.")]
    [InlineData("<p>Kept.</p><style>p{color:red}</style><!-- <p>no</p> --><nav>Menu entry</nav><aside>Aside words</aside>", "Kept.")]
    [InlineData("<figure><img src=x.png><figcaption>A caption of the picture</figcaption></figure><p>Kept.</p>", "Kept.")]
    [InlineData("<div class='social-share'>Share this story</div><p hidden>Hidden words.</p><p style='display: none'>Unseen words.</p><p>Kept.</p>", "Kept.")]
    [InlineData("<p>a < b and 3<4 hold.</p>", "a < b and 3<4 hold.")]
    public void The_body_is_paragraphs_of_plain_text(string html, string text)
        => Assert.Equal(text + "\n\n" + Given.Sentence, Given.Article("", html).Document!.Text);

    [Fact]
    public void Cells_of_a_table_are_not_glued()
        => Assert.Contains("Selma\t12", Given.Article("", "<table><tr><th>Town<th>Votes<tr><td>Selma<td>12<tr><td>Ostmark<td>30</table>").Document!.Text, StringComparison.Ordinal);

    [Fact]
    public void The_headline_is_a_field_and_not_in_the_text()
    {
        var document = Given.Article("<title>Storm closes bridge</title>", "<h1>Storm closes bridge</h1>").Document!;
        Assert.Equal("Storm closes bridge", document.Title?.Value);
        Assert.Equal(Given.Sentence, document.Text);
    }

    [Fact]
    public void A_flash_of_one_sentence_is_an_article()
        => Assert.Equal("SELMA (NPA) — A blast was heard in the old town on Monday, police said.",
            Given.Page("<html><body><h1>Blast in Selma</h1><p>SELMA (NPA) — A blast was heard in the old town on Monday, police said.</p></body></html>").Document!.Text);

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><body><p>Page not found</p></body></html>")]
    [InlineData("just <b>words</b>")]
    [InlineData("<script>document.write('An article that only a script would write, with many words in it.')</script>")]
    public void A_page_without_an_article_says_so(string html) => Assert.Equal("no-article", Given.CodeOf(Given.Page(html)));

    [Fact]
    public void A_page_of_links_is_no_article()
    {
        var links = string.Concat(Enumerable.Repeat("<li><a href='/x'>The harbour master said that the bridge would stay closed.</a></li>", 60));
        Assert.Equal("no-article", Given.CodeOf(Given.Page($"<html><body><ul>{links}</ul></body></html>")));
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<span><div></span>", 100_000)]
    [InlineData("<li><dd>", 100_000)]
    [InlineData("<table><td>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<p><i id=x>", 100_000)]
    public void Tags_nested_without_end_are_refused_before_they_are_parsed(string tags, int times)
        => Assert.Equal("too-deep", Given.CodeOf(Given.Page(string.Concat(Enumerable.Repeat(tags, times)) + Given.Paragraph)));

    [Theory]
    [InlineData("<svg><title><foreignObject></svg></foreignObject><title>", "<div>", 100_000, "too-deep")]
    [InlineData("<div><b><i><u><s><tt><em><big></div>", "<div>x</div>", 100_000, "too-deep")]
    [InlineData("", "<i></i>", 200_000, "too-large")]
    public void Tags_that_would_keep_the_parser_busy_are_refused(string start, string tags, int times, string code)
        => Assert.Equal(code, Given.CodeOf(Given.Page(start + string.Concat(Enumerable.Repeat(tags, times)) + Given.Paragraph)));

    [Theory]
    [InlineData("<textarea>", 200_000)]
    [InlineData("<svg>", 200_000)]
    [InlineData("<input x", 100_000)]
    [InlineData("<a href=x>", 50_000)]
    public void Tags_without_end_and_attributes_without_number_do_no_harm(string tag, int times)
        => Assert.NotEmpty(Given.Bytes(Encoding.UTF8.GetBytes(Given.Paragraph + string.Concat(Enumerable.Repeat(tag, times))), "a.html"));

    [Fact]
    public void A_page_nested_as_deep_as_allowed_is_read()
        => Assert.Equal(Given.Sentence, Given.Page(string.Concat(Enumerable.Repeat("<div>", HtmlNesting.MaxDepth)) + Given.Paragraph).Document!.Text);

    [Fact]
    public void Unclosed_paragraphs_and_items_are_no_nesting()
    {
        var page = Given.Page("<html><body><article>" + string.Concat(Enumerable.Repeat("<p>" + Given.Sentence + "<ul><li>One item<li>Two items</ul>", 600)) + "</article>");
        Assert.NotNull(page.Document);
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")]
    public void A_declared_encoding_is_used(string meta)
    {
        const string Words = "Мэр сказал, что мост закрыт.";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes($"<html><head>{meta}</head><body><article><p>{Words}</p>{Given.Paragraph}</article></body></html>");
        var result = Assert.Single(Given.Bytes(bytes, "a.html"));
        Assert.StartsWith(Words, result.Document!.Text, StringComparison.Ordinal);
        Assert.Equal("encoding", Given.CodeOf(result));
    }

    [Fact]
    public void UTF_8_that_is_declared_as_something_else_is_still_UTF_8()
        => Assert.Contains("“café”", Given.Article("<meta charset=iso-8859-1>", "<p>The “café” was closed.</p>").Document!.Text, StringComparison.Ordinal);

    [Fact]
    public void The_same_page_gives_the_same_document_in_any_line_ends()
        => Assert.Equal(Given.Article("", "<p>One\ntwo\n\nthree.</p>").Document!.Sha256, Given.Article("", "<p>One\r\ntwo\r\rthree.</p>").Document!.Sha256);
}
