using Sayso.Documents;
using Sayso.Statements;
using Sayso.Web.Reviewing;
using Xunit;

namespace Sayso.Web.Tests.Reviewing;

/// <summary>The text around a statement, cut flat.</summary>
public sealed class TextPiecesTests
{
    [Fact]
    public void Pieces_are_all_of_each_paragraph_in_order_and_say_what_they_belong_to()
    {
        const string Text = "First.\n\nThe mayor said the bridge holds.\n\nLast.";
        var start = Text.IndexOf("The", StringComparison.Ordinal);
        var draft = StatementDraft.Empty with { Source = [new TextSpan(start, start + 9)], Cue = [new TextSpan(start + 10, start + 14)], Content = [new TextSpan(start + 10, start + 31)] };
        var paragraphs = TextPieces.Of(Text, draft, []);
        Assert.Equal(["First.", "The mayor said the bridge holds.", "Last."], paragraphs.Select(p => string.Concat(p.Pieces.Select(x => x.Text))));
        Assert.Equal([("The mayor", "source"), (" ", ""), ("said", "content cue"), (" the bridge holds", "content"), (".", "")], paragraphs[1].Pieces.Select(p => (p.Text, p.Marks)));
        Assert.All(paragraphs.SelectMany(p => p.Pieces), p => Assert.Equal(Text[p.Start..p.End], p.Text));
    }

    [Fact]
    public void Only_the_neighbours_are_shown_and_what_is_left_out_is_said()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 9).Select(i => $"Paragraph {i}."));
        var at = text.IndexOf("Paragraph 5", StringComparison.Ordinal);
        var paragraphs = TextPieces.Of(text, StatementDraft.Empty with { Content = [new TextSpan(at, at + 9)] }, []);
        Assert.Equal(3, paragraphs.Count);
        Assert.Equal([true, false, false], paragraphs.Select(p => p.IsAfterGap));
    }

    [Theory]
    [InlineData("\u202E", "U+202E")]
    [InlineData("\u200B", "U+200B")]
    [InlineData("\u0007", "U+0007")]
    [InlineData("\U000E0041", "U+E0041")]
    public void A_sign_that_nobody_sees_is_shown_by_its_number(string sign, string shown)
    {
        var pieces = TextPieces.Of($"the mayor{sign} said so", StatementDraft.Empty, [])[0].Pieces;
        Assert.Equal(["the mayor", shown, " said so"], pieces.Select(p => p.Text));
        Assert.Equal(sign.Length, pieces[1].End - pieces[1].Start);
        Assert.True(pieces[1].IsSign);
    }

    // In a test of its own: half a character does not come through the names of tests.
    [Fact]
    public void Half_a_character_is_shown_by_its_number() => Assert.Equal(["so", "U+D800", "so"], TextPieces.Of("so\uD800so", StatementDraft.Empty, [])[0].Pieces.Select(p => p.Text));

    [Fact]
    public void A_draft_changes_only_what_is_otherwise()
    {
        var statement = new Statement { Id = "s1", Source = [new TextSpan(0, 3)], Cue = [new TextSpan(4, 8)], Content = [new TextSpan(9, 12)], Form = Form.Indirect, Act = Act.Says, Terms = Terms.Named, Rule = "test" };
        var change = (StatementDraft.Of(statement) with { Act = Act.Denies, Content = [new TextSpan(9, 11)] }).From(statement, "Ann said yes");
        Assert.Equal(Act.Denies, change.Act);
        Assert.Equal("ye", Assert.Single(change.Content!).Exact);
        Assert.Null(change.Source);
        Assert.Null(change.Terms);
        Assert.Null(change.Speaker);
    }
}
