using Sayso.Documents;
using Sayso.Statements;
using Xunit;

namespace Sayso.Tests.Statements;

/// <summary>Who speaks by the way a text is laid out, from one paragraph to the next.</summary>
public sealed class LayoutTests
{
    private static readonly Reader Reader = Reader.Load();

    [Fact]
    public void A_transcript_within_quotation_marks_goes_turn_by_turn()
    {
        var found = Read("Partial transcript as follows:\n\n\"SOLEN: Will the dam hold this winter?\n\n\"MARSIN: It held in the flood of 2019, and we have raised it since.\n\n\"SOLEN: And if it does not?\n\n\"MARSIN: Then we open the gates at Tolmen.");
        var turns = found.Where(s => s.Statement.Rule == "turn").Select(s => (s.Source, s.Content)).ToList();
        Assert.Equal(["SOLEN", "MARSIN", "SOLEN", "MARSIN"], turns.Select(t => t.Source));
        Assert.StartsWith("It held in the flood", turns[1].Content, StringComparison.Ordinal);
        Assert.All(found.Where(s => s.Statement.Rule == "turn"), s => Assert.Equal(Form.Direct, s.Statement.Form));
    }

    [Fact]
    public void A_quotation_signed_with_a_dash_is_the_signers()
    {
        var found = Read("We asked readers what they think of the toll.\n\n“It is a tax on people who have no other road to work.” ― Mira Solen\n“I would pay it twice for a bridge that stays open.” ― Odo Brenwick, Tolmen");
        Assert.Contains(("Mira Solen", "“It is a tax on people who have no other road to work.”"), found.Select(s => (s.Source, s.Content)));
        Assert.Contains(("Odo Brenwick", "“I would pay it twice for a bridge that stays open.”"), found.Select(s => (s.Source, s.Content)));
    }

    [Fact]
    public void A_quotation_that_goes_on_in_the_next_paragraph_goes_on_with_its_speaker()
    {
        var found = Read("The inquiry heard Ms. Solen on Monday.\n\n“We saw the water rise at noon,” Ms. Solen said. “Nobody came to open the gates.\n\n“At two we broke the lock ourselves, and by three the quay was dry.”\n\nThe hearing goes on.");
        Assert.Contains(found, s => s.Source == "Ms. Solen" && s.Content.Contains("by three the quay was dry", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dateline_is_no_part_of_what_is_said()
    {
        var found = Read("TOLMEN, March 3 (NPA) — The dam will hold through the winter, the harbour ministry said on Monday.");
        Assert.StartsWith("The dam", Assert.Single(found).Content, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_within_what_is_said_is_a_statement_of_its_own()
    {
        var found = Read("Jelko Marsin said on Monday that Mira Solen had told him that the quay was closed.");
        Assert.Equal(["Jelko Marsin", "Mira Solen"], found.Select(s => s.Source));
        Assert.Equal("Jelko Marsin", found[1].Statement.Via?.Name);
    }

    private static List<(Statement Statement, string Source, string Content)> Read(string text)
    {
        var reading = Reader.Read(new Document("one", text));
        string Words(IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(s => s.Of(text)));
        return [.. reading.Statements.Select(s => (s, Words(s.Source), Words(s.Content)))];
    }
}
