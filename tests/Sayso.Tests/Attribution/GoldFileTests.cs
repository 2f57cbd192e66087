using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests.Attribution;

/// <summary>The labelled files are what README.md beside them says. Reading them finds unknown words, and spans that are not in the text.</summary>
public sealed class GoldFileTests
{
    private static readonly IReadOnlyList<GoldItem> All = [.. GoldFile.Development.Concat(GoldFile.HeldOut).OrderBy(item => item.Number)];

    [Fact]
    public void There_are_as_many_items_as_the_page_says_and_a_third_is_held_out()
    {
        Assert.Equal((405, 198), (GoldFile.Development.Count, GoldFile.HeldOut.Count));
        Assert.InRange(All.Count, 400, int.MaxValue);
        Assert.InRange(3.0 * GoldFile.HeldOut.Count / All.Count, 0.95, 1.05);
        Assert.Equal(Enumerable.Range(1, All.Count), All.Select(item => item.Number));
    }

    [Fact]
    public void No_text_stands_twice() => Assert.Equal(All.Count, All.Select(item => item.Text).Distinct().Count());

    [Fact]
    public void Every_class_has_nine_items_or_more_and_some_are_held_out()
    {
        Assert.Equal(Vocabulary.Classes, All.Select(item => item.Class).Distinct());
        Assert.All(Vocabulary.Classes, name =>
        {
            Assert.InRange(All.Count(item => item.Class == name), 9, int.MaxValue);
            Assert.InRange(GoldFile.HeldOut.Count(item => item.Class == name), 3, int.MaxValue);
        });
    }

    [Fact]
    public void Every_act_all_terms_and_every_stance_are_in_both_files()
    {
        var wanted = Vocabulary.Acts.Select(act => (Word: act, Least: 4))
            .Concat(Vocabulary.Terms.Select(terms => (Word: terms, Least: 12)))
            .Concat(Vocabulary.Stances.Select(stance => (Word: stance, Least: 6)));
        Breaches.None(
            from part in new[] { (Name: "development", Items: GoldFile.Development), (Name: "held out", Items: GoldFile.HeldOut) }
            let words = part.Items.SelectMany(item => item.Statements).SelectMany(s => new[] { s.Act, s.Terms, s.Stance }).ToLookup(word => word)
            from word in wanted
            where words[word.Word].Count() < word.Least
            select $"{part.Name}: only {words[word.Word].Count()} of {word.Word}");
    }

    [Fact]
    public void What_is_labelled_goes_together() => Breaches.None(
        from item in All
        from statement in item.Statements
        from wrong in Contradictions(item, statement)
        select $"item {item.Number}: {wrong}");

    [Theory]
    [InlineData("# 1 says\nA ship sank, Ann Lee said.\n- content: A ship\n  act: mumbles", "item 1: no such word: mumbles")]
    [InlineData("# 1 says\nA ship sank, Ann Lee said.\n- content: A boat", "item 1: “A boat” is not in the text, or not so often, as whole words")]
    [InlineData("# 1 says\nA ship sank, Ann Lee said.\n- source: Ann L", "item 1: “Ann L” is not in the text, or not so often, as whole words")]
    [InlineData("# 1 says\nA ship sank, Ann Lee said.\n- cue: said @2", "item 1: “said” is not in the text, or not so often, as whole words")]
    [InlineData("# 1 says\nA ship sank, Ann Lee said.\n- mood: bad", "item 1: no such key: mood")]
    public void A_slip_of_the_pen_is_told(string lines, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => GoldFile.Parse(lines)).Message);

    [Fact]
    public void An_item_is_read_with_its_paragraphs_pieces_and_second_occurrences()
    {
        var item = Assert.Single(GoldFile.Parse("# 7 says\nNo, no. ¶ It, he said, he said so.\n- source: he @2\n  cue: said @2\n  content: It … so\n  act: says\n  via: A > B\n"));
        var statement = Assert.Single(item.Statements);
        Assert.Equal("No, no.\n\nIt, he said, he said so.", item.Text);
        Assert.Equal((7, "says", 22, 25), (item.Number, item.Class, statement.Source[0].Start, statement.Cue[0].Start));
        Assert.Equal(["It", "so"], statement.Content.Select(span => item.Text[span.Start..span.End]));
        Assert.Equal(["A", "B"], statement.Via);
        Assert.Empty(Assert.Single(GoldFile.Parse("# 8 trap\nA ship sank.\nnone\n")).Statements);
    }

    private static IEnumerable<string> Contradictions(GoldItem item, StatementFacts s)
    {
        (bool Wrong, string What)[] checks =
        [
            (s.Content.Count == 0, "no content"),
            (s.Act.Length == 0, "no act"),
            (s.Terms == "none" != s.SpeakerName is null, "somebody speaks on no terms, or nobody on some"),
            (s.Terms == "document" != (s.SpeakerKind == "document"), "a document, by terms or kind alone"),
            (s.SpeakerKind == "person" && s.Count != 1, "a person is one"),
            (s.SpeakerKind == "group" && s.Number is null or "one", "how many are in the group?"),
            (s.Identity is null, "unnamed, but as what?"),
            (s.Reason.Count > 0 && s.Anonymity.Count == 0, "a reason for no anonymity"),
            (s.Boilerplate && s.Reason.Count == 0, "boilerplate without a reason"),
            (s.Anonymity.Count > 0 && s.Terms != "anonymous", "anonymity, but other terms"),
            (s.Denied.Count > 0 && s.Act != "denies", "denied by no denial"),
            (s.Accused.Count + s.Accusation.Count > 0 && s.Act != "accuses", "accused by no accusation"),
            (s.Via.Any(name => !item.Text.Contains(name, StringComparison.Ordinal)), "an outlet that is not in the text"),
        ];
        return checks.Where(check => check.Wrong).Select(check => check.What);
    }
}
