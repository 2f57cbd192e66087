using Sayso.Documents;
using Sayso.Ledger.Exports;
using Xunit;

namespace Sayso.Ledger.Tests.Exports;

/// <summary>What damaged inputs brought to light (tools/Sayso.Fuzz).</summary>
public sealed class HostileAnnotationTests
{
    [Theory]
    [InlineData("""{"items": [{"body": 1, "body": 2}]}""")]
    [InlineData("""{"items": [], "items": []}""")]
    public void A_name_that_stands_twice_is_told_as_bad_format(string json)
        => Assert.Throws<FormatException>(() => WebAnnotationImport.Read(new Document("a", "The mayor said so."), json));

    [Theory]
    [InlineData("""{"target": "https://courier.invalid/bridge", "body": "https://courier.invalid/note"}""")]
    [InlineData("""{"target": ["https://courier.invalid/bridge", {"source": {"id": "https://courier.invalid/"}}]}""")]
    public void An_annotation_of_an_address_is_a_strangers_and_costs_no_other(string stranger)
    {
        var document = new Document("a", "The mayor said so.");
        var own = $$"""{"body": [{"purpose": "classifying", "value": "source"}, "https://courier.invalid/"], "target": {"source": "urn:sayso:{{document.Sha256}}", "selector": {"type": "TextQuoteSelector", "exact": "The mayor"} } }""";
        var page = AnnotationPage.Parse($$"""{"items": [{{stranger}}, {{own}}]}""");
        Assert.Equal(1, page.Strangers);
        Assert.Equal(new TextSpan(0, 9), Assert.Single(Assert.Single(page.Read(document).Text.Markups).Spans));
    }

    [Fact]
    public void Annotations_that_say_the_whole_text_take_none_of_it()
    {
        var text = new string('a', 1_000_000);
        var anchors = new Anchors(text);
        Assert.NotNull(anchors.Find([(0, 1)], "a", ""));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Assert.Null(anchors.Find([(0, text.Length), (0, text.Length)], "no such words", " "));
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }
}
