using Sayso.Disputes;
using Sayso.Figures;
using Sayso.Incidents;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests.Claims;

/// <summary>The labelled files are what README.md beside them says; a slip of the pen in one is told by its line.</summary>
public sealed class LabelledFilesTests
{
    [Fact]
    public void There_are_as_many_figures_and_traps_as_the_page_says()
    {
        Assert.Equal((221, 220), (Count(ClaimSets.FiguresDevelopment), Count(ClaimSets.FiguresHeldOut)));
        Assert.InRange(Math.Min(Traps(ClaimSets.FiguresDevelopment), Traps(ClaimSets.FiguresHeldOut)), 60, int.MaxValue);
    }

    [Fact]
    public void There_are_as_many_expressions_of_time_and_traps_as_the_page_says()
    {
        Assert.Equal((168, 160), (Count(ClaimSets.DatesDevelopment), Count(ClaimSets.DatesHeldOut)));
        Assert.InRange(Math.Min(Traps(ClaimSets.DatesDevelopment), Traps(ClaimSets.DatesHeldOut)), 20, int.MaxValue);
    }

    [Fact]
    public void There_are_as_many_reports_as_the_page_says_and_a_quarter_of_them_has_neither_incident_nor_dispute()
    {
        Assert.Equal((47, 47), (ClaimSets.ReportsDevelopment.Count, ClaimSets.ReportsHeldOut.Count));
        Assert.Equal((11, 11), (Quiet(ClaimSets.ReportsDevelopment), Quiet(ClaimSets.ReportsHeldOut)));
        Assert.Equal(Enumerable.Range(1, 94), ClaimSets.ReportsDevelopment.Concat(ClaimSets.ReportsHeldOut).Select(report => report.Item.Number));

        static int Quiet(IReadOnlyList<LabelledReport> reports) => reports.Count(report => report.Labels.Incidents.Count + report.Labels.Disputes.Count == 0);
    }

    [Fact]
    public void Every_type_stage_status_and_kind_is_among_the_reports_of_both_files() => Breaches.None(
        from part in new[] { (Name: "development", Reports: ClaimSets.ReportsDevelopment), (Name: "held out", Reports: ClaimSets.ReportsHeldOut) }
        let incidents = part.Reports.SelectMany(report => report.Labels.Incidents).ToList()
        let words = incidents.SelectMany(i => i.Perpetrators.Select(p => p.Is).Concat([i.Type, i.Stage]))
            .Concat(part.Reports.SelectMany(report => report.Labels.Disputes).Select(d => d.Kind)).ToHashSet()
        from word in Enum.GetValues<IncidentType>().Where(type => type != IncidentType.Other).Select(ReportLabels.Word)
            .Concat(Enum.GetValues<Stage>().Select(ReportLabels.Word)).Concat(Enum.GetValues<PerpetratorStatus>().Select(ReportLabels.Word))
            .Concat(Enum.GetValues<DisputeKind>().Select(ReportLabels.Word))
        where !words.Contains(word)
        select $"{part.Name}: no {word}");

    [Fact]
    public void Items_are_numbered_through_both_files_and_no_text_stands_twice()
    {
        InOrder(ClaimSets.FiguresDevelopment, ClaimSets.FiguresHeldOut);
        InOrder(ClaimSets.DatesDevelopment, ClaimSets.DatesHeldOut);
    }

    [Fact]
    public void Every_class_is_in_both_files()
    {
        Assert.Equal(Classes(ClaimSets.FiguresDevelopment), Classes(ClaimSets.FiguresHeldOut));
        Assert.Equal(Classes(ClaimSets.DatesDevelopment), Classes(ClaimSets.DatesHeldOut));
    }

    [Fact]
    public void Every_state_and_effect_of_figures_and_every_type_of_time_is_in_both_files()
    {
        Breaches.None(
            from part in new[] { ClaimSets.FiguresDevelopment, ClaimSets.FiguresHeldOut }
            let words = part.SelectMany(item => item.Labels).SelectMany(label => new[] { label.State, label.Effect }).ToLookup(word => word)
            from word in FigureLabel.States.Concat(FigureLabel.Effects)
            where words[word].Count() < 3
            select $"only {words[word].Count()} of {word}");
        Breaches.None(
            from part in new[] { ClaimSets.DatesDevelopment, ClaimSets.DatesHeldOut }
            from type in DateLabel.Types
            where part.SelectMany(item => item.Labels).Count(label => label.Type == type) < 5
            select $"too few of {type}");
    }

    [Fact]
    public void Labels_of_one_text_do_not_overlap()
    {
        Breaches.None(Overlaps(ClaimSets.FiguresDevelopment).Concat(Overlaps(ClaimSets.FiguresHeldOut)).Select(number => $"figures {number}"));
        Breaches.None(Overlaps(ClaimSets.DatesDevelopment).Concat(Overlaps(ClaimSets.DatesHeldOut)).Select(number => $"dates {number}"));
    }

    [Theory]
    [InlineData("# 1 count\nTen men left.\n- Ten boys | 10 | people | boys", "line 3: its words are not in the text, or not so often, as whole words")]
    [InlineData("# 1 count\nTen men left.\n- Te | 10 | people | men", "line 3: its words are not in the text, or not so often, as whole words")]
    [InlineData("\n# 1 count\nTen men left.\n- Ten men | ten | people | men", "line 4: no number")]
    [InlineData("# 1 count\nTen men left.\n- Ten men | 10 maybe | people | men", "line 3: no such hedge")]
    [InlineData("# 1 count\nTen men left.\n- Ten men | 10 | people", "line 3: a figure is “- words | value | unit | of”, and more behind a fourth bar")]
    [InlineData("# 1 count\nTen men left.\n- Ten men | 10 | people | men | happy", "line 3: no such word behind the fourth bar")]
    [InlineData("# count\nTen men left.\nnone", "line 1: an item begins with “# number class”, and a date of publication or “-” where dates matter")]
    [InlineData("# 1 count\nTen men left.", "line 1: an item has a text and labels, or “none”")]
    [InlineData("# 1 count soon\nTen men left.\nnone", "line 1: no date, and not “-”")]
    public void A_slip_of_the_pen_in_a_figure_is_told_by_its_line(string lines, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => Parse(lines, FigureLabel.Parse)).Message);

    [Theory]
    [InlineData("# 1 week -\nLast week.\n- Last week | day | ? | ?", "line 3: no such word")]
    [InlineData("# 1 week -\nLast week.\n- Last week | date | ? | =", "line 3: “=” to nothing")]
    [InlineData("# 1 week -\nLast week.\n- Last week | date | ? | ? | SOON", "line 3: no such word")]
    [InlineData("# 1 week -\nLast week.\nLast week", "line 3: an expression of time is “- words | type | TIMEX3 | EDTF”, and a modifier behind a fourth bar")]
    public void A_slip_of_the_pen_in_a_date_is_told_by_its_line(string lines, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => Parse(lines, DateLabel.Parse)).Message);

    [Fact]
    public void A_figure_is_read_with_its_second_occurrence_its_bounds_and_what_is_not_asked()
    {
        var label = Assert.Single(Parse("# 7 count\nTen men and ten, he said. ¶ Ten men.\n- Ten men @2 | 2/3.. at-least | ? | - | new, dead, by: he\n", FigureLabel.Parse));
        Assert.Equal((27, null, ""), (label.Span.Start, label.Unit, label.Of));
        Assert.Equal(("new", "dead", "he"), (label.State, label.Effect, label.Giver));
        Assert.True(label.Value!.Fits(0.667m, null, Qualifier.AtLeast, "people"));
        Assert.True(label.Value.Fits(66.7m, null, Qualifier.AtLeast, "%"));
        Assert.False(label.Value.Fits(66.7m, null, Qualifier.AtLeast, "people"));
        Assert.False(label.Value.Fits(0.667m, 0.667m, Qualifier.AtLeast, "people"));
    }

    [Fact]
    public void A_date_is_read_with_its_other_values()
    {
        var item = Assert.Single(LabelledFile.Parse("# 7 ago 2024-12-17\nA year ago.\n- A year ago | date | 2023 or 2023-12 | = | APPROX\n"));
        var label = DateLabel.Parse(item, item.Lines[0]);
        Assert.Equal(new DateOnly(2024, 12, 17), item.Published);
        Assert.Equal(("2023", "APPROX"), (label.Edtf, label.Modifier));
        Assert.Equal(["2023", "2023-12"], label.Timex!);
    }

    private static List<TLabel> Parse<TLabel>(string lines, Func<LabelledItem, LabelLine, TLabel> parse)
        => [.. LabelledFile.Parse(lines).SelectMany(item => item.Lines.Select(line => parse(item, line)))];

    private static int Count<TLabel>(IReadOnlyList<Labelled<TLabel>> items) => items.Sum(item => item.Labels.Count);

    private static int Traps<TLabel>(IReadOnlyList<Labelled<TLabel>> items) => items.Count(item => item.Labels.Count == 0);

    private static IEnumerable<string> Classes<TLabel>(IReadOnlyList<Labelled<TLabel>> items)
        => items.Select(item => item.Item.Class).Distinct().Order(StringComparer.Ordinal);

    private static void InOrder<TLabel>(IReadOnlyList<Labelled<TLabel>> development, IReadOnlyList<Labelled<TLabel>> heldOut)
    {
        var all = development.Concat(heldOut).ToList();
        Assert.Equal(Enumerable.Range(1, all.Count), all.Select(item => item.Item.Number));
        Assert.Equal(all.Count, all.Select(item => item.Item.Text).Distinct().Count());
    }

    private static IEnumerable<int> Overlaps<TLabel>(IReadOnlyList<Labelled<TLabel>> items)
        where TLabel : ISpanned
        => from item in items
           from i in Enumerable.Range(0, item.Labels.Count)
           from j in Enumerable.Range(0, i)
           where item.Labels[i].Span.Overlaps(item.Labels[j].Span)
           select item.Item.Number;
}
