using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Documents;

public sealed class HtmlFieldsTests
{
    private static string Ld(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    [Fact]
    public void Json_ld_gives_every_field()
    {
        var document = Given.Article(Ld("""
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"Storm closes &quot;old&quot; bridge","author":[{"@type":"Person","name":"Ana Petrel"},"Jon Marsh"],
             "publisher":{"@type":"Organization","name":"The Selma Post"},"datePublished":"2026-03-04T10:30:00Z","url":"https://post.example/1","inLanguage":"en-GB","dateline":"Selma, Ostmark"}
            """), "").Document!;
        Assert.Equal(new Field("Storm closes \"old\" bridge", "JSON-LD NewsArticle.headline"), document.Title);
        Assert.Equal(new Field("Ana Petrel, Jon Marsh", "JSON-LD NewsArticle.author"), document.Byline);
        Assert.Equal(new Field("The Selma Post", "JSON-LD NewsArticle.publisher"), document.Outlet);
        Assert.Equal(new Field("2026-03-04T10:30:00Z", "JSON-LD NewsArticle.datePublished"), document.Published);
        Assert.Equal(new Field("https://post.example/1", "JSON-LD NewsArticle.url"), document.Url);
        Assert.Equal(new Field("en-GB", "JSON-LD NewsArticle.inLanguage"), document.Language);
        Assert.Equal(new Field("Selma, Ostmark", "JSON-LD NewsArticle.dateline"), document.Dateline);
    }

    [Theory]
    [InlineData("""[{"@type":"WebSite","name":"x"},{"@type":"ReportageNewsArticle","headline":"H","author":"Ana Petrel"}]""", "ReportageNewsArticle")]
    [InlineData("""{"@graph":[{"@type":"Person","@id":"#a","name":"Ana Petrel"},{"@type":["Article","X"],"headline":"H","author":{"@id":"#a"}}]}""", "Article")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/NewsArticle","headline":"H","author":{"name":["Ana Petrel"]}}}""", "NewsArticle")]
    [InlineData("""<!-- {"@type":"NewsArticle","headline":"H","author":[["Ana Petrel"]],} -->""", "NewsArticle")]
    public void Json_ld_is_found_in_all_its_shapes(string json, string type)
    {
        var document = Given.Article(Ld(json), "").Document!;
        Assert.Equal(new Field("H", $"JSON-LD {type}.headline"), document.Title);
        Assert.Equal("Ana Petrel", document.Byline?.Value);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"H" """)]
    [InlineData("not json at all \u0007")]
    public void Broken_json_ld_is_passed_over_with_a_remark(string json)
    {
        var result = Given.Article(Ld(json) + "<meta property=og:title content='From the meta tag'>", "");
        Assert.Equal("json-ld", Given.CodeOf(result));
        Assert.Equal(new Field("From the meta tag", "meta og:title"), result.Document!.Title);
    }

    [Fact]
    public void Json_ld_nested_without_end_is_passed_over()
    {
        var result = Given.Article(Ld(string.Concat(Enumerable.Repeat("{\"@graph\":[", 50_000))), "");
        Assert.Equal("json-ld", Given.CodeOf(result));
        Assert.NotNull(result.Document);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":5,"author":{},"publisher":null,"datePublished":[],"url":{"a":1}}""")]
    [InlineData("""{"@type":"NewsArticle","headline":"\ud83d","author":"\udc00"}""")]
    [InlineData("""{"@type":5,"@graph":"x"}""")]
    [InlineData("5")]
    public void Json_ld_of_odd_types_gives_nothing(string json)
    {
        var result = Given.Article(Ld(json), "");
        Assert.Empty(result.Problems);
        Assert.Null(result.Document!.Title ?? result.Document.Byline ?? result.Document.Outlet ?? result.Document.Published ?? result.Document.Url);
    }

    [Fact]
    public void Meta_tags_come_next()
    {
        var document = Given.Article("""
            <meta property="og:title" content="Storm closes bridge"><meta property="og:site_name" content="The Selma Post"><meta name="author" content="By Ana Petrel">
            <meta property="article:published_time" content="2026-03-04"><link rel="canonical" href="https://post.example/1"><title>Storm closes bridge | The Selma Post</title>
            """, "").Document!;
        Assert.Equal(new Field("Storm closes bridge", "meta og:title"), document.Title);
        Assert.Equal(new Field("The Selma Post", "meta og:site_name"), document.Outlet);
        Assert.Equal(new Field("Ana Petrel", "meta author"), document.Byline);
        Assert.Equal(new Field("2026-03-04", "meta article:published_time"), document.Published);
        Assert.Equal(new Field("https://post.example/1", "link rel=canonical"), document.Url);
    }

    [Fact]
    public void The_page_title_is_the_last_resort_and_loses_the_outlet()
        => Assert.Equal(new Field("Storm closes bridge", "element title"),
            Given.Article("<meta property=og:site_name content='The Selma Post'><title>Storm closes bridge - The Selma Post</title>", "").Document!.Title);

    [Fact]
    public void A_time_element_gives_the_date()
        => Assert.Equal(new Field("2026-03-04T08:00Z", "element time"), Given.Article("", "<time datetime='2026-03-04T08:00Z'>Wednesday</time>").Document!.Published);

    [Fact]
    public void A_bad_date_gives_way_to_the_next()
    {
        var result = Given.Article(Ld("""{"@type":"NewsArticle","datePublished":"yesterday"}""") + "<meta name=date content='2026-03-04'>", "");
        Assert.Equal(new Field("2026-03-04", "meta date"), result.Document!.Published);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void A_bad_date_alone_is_a_remark()
        => Assert.Equal("bad-date", Given.CodeOf(Given.Article("<meta name=date content='the 30th of February'>", "")));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/relative/path")]
    public void Only_web_addresses_are_addresses(string address)
        => Assert.Null(Given.Article($"<link rel=canonical href='{address}'>", "").Document!.Url);

    [Fact]
    public void A_profile_page_is_no_author()
        => Assert.Equal("Jon Marsh", Given.Article("<meta name=author content='https://post.example/staff/ana'>", "<span itemprop=author>Jon Marsh</span>").Document!.Byline?.Value);

    [Fact]
    public void The_language_is_the_pages_own()
        => Assert.Equal(new Field("en-US", "html lang"), Given.Page($"<html lang=en_US><body><article>{Given.Paragraph}</article></body></html>").Document!.Language);

    [Fact]
    public void A_site_name_made_of_signs_does_no_harm()
        => Assert.Equal("((([", Given.Article("<meta property=og:site_name content='((([' ><title>A - ((([</title>", "").Document!.Outlet?.Value);
}
