using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Attribution;

/// <summary>The scorer against examples worked by hand.</summary>
public sealed class AttributionScorerTests
{
    private static readonly GoldItem Item = Assert.Single(GoldFile.Parse("""
        # 1 denies
        The firm, Ann Lee told the Post, denied paying anybody in Selma.
        - source: Ann Lee
          cue: told
          content: The firm … denied paying anybody in Selma
          act: says
          speaker: Ann Lee | person | 1
          via: Post
        - source: The firm
          cue: denied
          content: paying anybody in Selma
          act: denies
          speaker: The firm | organization
          denied: paying anybody in Selma
        """));

    [Fact]
    public void What_agrees_with_the_labels_has_full_marks()
    {
        var scores = AttributionScorer.Score([Item], _ => Item.Statements);
        Assert.Equal(new Tally(2, 2, 0), scores.Statements);
        Assert.Equal(new Tally(2, 2, 0), scores["act"]);
        Assert.Equal(new Tally(1, 1, 0), scores["via"]);
        Assert.Equal(new Tally(1, 1, 0), scores["denied"]);
        Assert.Contains("denies                         1       1      100.0   100.0   100.0\n", scores.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_has_no_marks()
    {
        var scores = AttributionScorer.Score([Item], _ => []);
        Assert.Equal(new Tally(0, 2, 0), scores.Statements);
        Assert.Equal(new Tally(0, 0, 0), scores["act"]);
    }

    [Fact]
    public void Half_the_words_of_both_contents_are_enough_and_less_is_not()
    {
        Assert.Equal(new Tally(1, 2, 0), Found("paying anybody").Statements);
        Assert.Equal(new Tally(0, 2, 1), Found("paying").Statements);
    }

    [Fact]
    public void A_found_statement_pairs_with_one_labelled_one_and_the_better()
    {
        // "denied paying anybody in Selma" is 5 of 7 words of the one content, and 4 of 5 with the other.
        var scores = Found("denied paying anybody in Selma");
        Assert.Equal((new Tally(1, 2, 0), new Tally(1, 1, 0)), (scores.Statements, scores["act"]));
    }

    [Fact]
    public void A_name_is_right_if_it_shares_a_word_that_tells()
    {
        Assert.Equal(1, Found("paying anybody in Selma", "the old firm")["speaker's name"].Right);
        Assert.Equal(0, Found("paying anybody in Selma", "the officials")["speaker's name"].Right);
    }

    [Fact]
    public void What_is_given_without_being_asked_for_is_one_too_many()
        => Assert.Equal(new Tally(0, 0, 1), Found("paying anybody in Selma", via: "Post")["via"]);

    [Fact]
    public void A_statement_where_there_is_none_is_counted()
    {
        var empty = GoldFile.Parse("# 1 trap\nThe train left on time.\nnone\n\n# 2 trap\nIt rained.\nnone\n");
        var scores = AttributionScorer.Score(empty, text => text[0] == 'T' ? [new StatementFacts { Content = [new TextSpan(0, 9)], Act = "says" }] : []);
        Assert.Equal((new Tally(0, 0, 1), new Tally(1, 2, 1)), (scores.Statements, scores.Empty));
    }

    private static AttributionScores Found(string content, string? speaker = null, string? via = null)
        => AttributionScorer.Score([Item], text =>
        [
            new StatementFacts { Content = GoldItem.Spans(text, content), Act = "denies", SpeakerName = speaker, Via = via is null ? [] : [via] },
        ]);
}
