using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Statements;

/// <summary>A higher confidence hides statements and changes nothing of those that stay.</summary>
public sealed class HidingTests
{
    private const string Text = """
        Rescuers search Tolmen valley after dam breaks

        At least 112 people drowned when the dam above Tolmen broke on Monday, the interior ministry said, though an aid group put the toll at 200 to 250.

        Captain Ragna Tollefsen flew the first helicopter. “I saw roofs and nothing else,” she said. The harbour master, Odo Brenwick, wrote that 40 boats were missing. He blamed the water board and
        fears that more will be found. The board is accused of ignoring two warnings.

        “We looked at every bolt,” a board official said on condition of anonymity because the inquiry is continuing. Asked about the warnings, he said nothing.
        """;

    private static readonly Reader Reader = Reader.Load();

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.95)]
    public void What_stays_is_as_it_was(double least)
    {
        var document = new Document("one", Text);
        var (all, some) = (Reader.Read(document), Reader.Read(document, least));
        Assert.Equal(all.Statements.Where(s => s.Confidence >= least).Select(s => (s.Id, s.Speaker?.Name, s.Act, s.Terms)), some.Statements.Select(s => (s.Id, s.Speaker?.Name, s.Act, s.Terms)));
        Assert.True(some.Statements.Count < all.Statements.Count);
    }

    [Fact]
    public void A_figure_of_a_hidden_statement_is_hidden_not_handed_to_the_report()
    {
        var document = new Document("one", Text);
        var (all, some) = (Reader.Read(document), Reader.Read(document, 0.999));
        var ofTheReport = all.Figures.Where(f => f.AttributedTo.Count == 0).Select(f => f.Span);
        Assert.Contains(all.Figures, f => f.AttributedTo.Count > 0);
        Assert.Equal(ofTheReport, some.Figures.Select(f => f.Span));
    }
}
