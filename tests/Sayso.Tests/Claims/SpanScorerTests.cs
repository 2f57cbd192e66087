using Sayso.Documents;
using Sayso.Figures;
using Xunit;

namespace Sayso.Tests.Claims;

/// <summary>The counting, worked out by hand.</summary>
public sealed class SpanScorerTests
{
    private static readonly LabelledItem Item = Assert.Single(LabelledFile.Parse(
        """
        # 1 count
        At least 12 miners and two cooks died, Ann Lee said, in Hut 9.
        - At least 12 miners | 12.. at-least | people | miners | dead, by: Ann Lee
        - two cooks | 2 | people | cooks | dead, by: Ann Lee
        """));

    private static readonly IReadOnlyList<FigureLabel> Labels = [.. Item.Lines.Select(line => FigureLabel.Parse(Item, line))];

    [Fact]
    public void All_right_is_all_right()
    {
        var scorer = Score(Found("At least 12 miners", 12, null, Qualifier.AtLeast, "people", "miners", "Ann Lee"), Found("two cooks", 2, 2, Qualifier.Exact, "people", "cooks", "Lee"));
        Assert.Equal((100, 100, 100), (scorer.Recall, scorer.Correct, scorer.Precision));
        Assert.Equal((2, 2), scorer["giver"]);
    }

    [Fact]
    public void A_wrong_hedge_is_found_but_not_correct()
    {
        var scorer = Score(Found("12 miners", 12, 12, Qualifier.Exact, "people", "miners", "Ann Lee"));
        Assert.Equal((50, 0, 100), (scorer.Recall, scorer.Correct, scorer.Precision));
        Assert.Equal(((0, 1), (1, 1), (1, 1), (0, 1)), (scorer["value"], scorer["unit"], scorer["of"], scorer["words exactly"]));
        Assert.Contains("  value, words exactly\n    - “At least 12 miners”", scorer.Differences, StringComparison.Ordinal);
        Assert.Contains("  not found\n    - “two cooks”", scorer.Differences, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_words_and_another_giver_leave_a_figure_correct()
    {
        var scorer = Score(Found("12 miners", 12, null, Qualifier.AtLeast, "people", "miners", "Bo Ray"), Found("two", 2, 2, Qualifier.Exact, "people", "the cooks", ""));
        Assert.Equal(100, scorer.Correct);
        Assert.Equal(((0, 2), (0, 2)), (scorer["giver"], scorer["words exactly"]));
    }

    [Fact]
    public void What_is_labelled_nowhere_is_too_many()
    {
        var scorer = Score(Found("9", 9, 9, Qualifier.Exact, "", "", ""), Found("two cooks", 2, 2, Qualifier.Exact, "people", "cooks", "Lee"));
        Assert.Equal((50, 50, 50), (scorer.Recall, scorer.Correct, scorer.Precision));
    }

    [Fact]
    public void Two_findings_in_one_labelled_figure_count_once_and_the_nearer_is_taken()
    {
        var scorer = Score(Found("12", 3, 3, Qualifier.Exact, "", "", ""), Found("At least 12 miners", 12, null, Qualifier.AtLeast, "people", "miners", "Lee"));
        Assert.Equal((50, 50, 50), (scorer.Recall, scorer.Correct, scorer.Precision));
    }

    [Fact]
    public void One_finding_over_two_labelled_figures_counts_for_one()
        => Assert.Equal(50, Score(Found("At least 12 miners and two cooks", 12, null, Qualifier.AtLeast, "people", "miners", "Lee")).Recall);

    [Fact]
    public void The_table_has_no_words_of_the_text()
    {
        var table = Score(Found("9", 9, 9, Qualifier.Exact, "", "", "")).ToString();
        Assert.DoesNotContain("miners", table, StringComparison.Ordinal);
        Assert.Contains("found                          0     2       0.0\n", table, StringComparison.Ordinal);
        Assert.Contains("count                        1      2      0        0         1\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_correct_with_any_value_its_label_allows_and_what_is_not_asked_is_not_counted()
    {
        var item = Assert.Single(LabelledFile.Parse("# 1 ago 2024-12-17\nA year ago it was May.\n- A year ago | date | 2023 or 2023-12 | ?\n- May | date | 2023-05 | =\n"));
        var scorer = new SpanScorer<DateLabel, FoundDate>(Questions.OfDates);
        scorer.Add(item, [.. item.Lines.Select(line => DateLabel.Parse(item, line))], [new(new TextSpan(0, 10), "date", "2023-12", "", null), new(new TextSpan(18, 21), "date", "2023-05", "", null)]);
        Assert.Equal(50, scorer.Correct);
        Assert.Equal(((2, 2), (0, 1)), (scorer["timex"], scorer["edtf"]));
    }

    private static FoundFigure Found(string words, decimal? low, decimal? high, Qualifier qualifier, string unit, string of, string giver)
        => new(LabelledFile.Span(Item.Text, words, 0), low, high, qualifier, unit, of, giver);

    private static SpanScorer<FigureLabel, FoundFigure> Score(params FoundFigure[] found)
    {
        var scorer = new SpanScorer<FigureLabel, FoundFigure>(Questions.OfFigures);
        scorer.Add(Item, Labels, found);
        return scorer;
    }
}
