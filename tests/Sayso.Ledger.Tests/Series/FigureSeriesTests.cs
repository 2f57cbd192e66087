using Sayso.Figures;
using Sayso.Ledger.Register;
using Sayso.Ledger.Series;
using Sayso.Ledger.Tests.Claims;
using Xunit;

namespace Sayso.Ledger.Tests.Series;

public sealed class FigureSeriesTests
{
    [Fact]
    public void A_toll_moves_and_a_reprint_is_one_point_of_two_documents()
    {
        var dead = Of("blast");
        Assert.Equal(["a1", "a2"], Assert.Single(dead.Points, p => p.Low == 12).Documents.Select(d => d.Report));
        Assert.Equal([12, 15, 19, 31, 34], dead.Points.Select(p => p.Low ?? 0));
    }

    [Fact]
    public void One_giver_who_changes_a_figure_revises_it_and_two_of_one_day_disagree()
    {
        var dead = Of("flood");
        Assert.Contains(dead.Disagreements, d => dead.Points[d.One].Low == 2 && dead.Points[d.Two].Low == 4);
    }

    [Fact]
    public void A_part_of_the_dead_is_not_set_against_all_of_them()
    {
        var reports = new[]
        {
            InventedStories.Of("p1", "Harbour Courier", "2026-03-03", "a", "The ferry sank off Varnost on Tuesday. Mayor Jelko Marsin said 12 people were killed in the wreck."),
            InventedStories.Of("p2", "Zelin Post", "2026-03-03", "b", "The ferry sank off Varnost on Tuesday. Interior Minister Pavel Orlan said five of the dead were sailors."),
        };
        Assert.All(FigureSeries.Of(reports, PartyRegister.Of(reports)), s => Assert.Empty(s.Disagreements));
    }

    private static FigureSeries Of(string story) => Assert.Single(FigureSeries.Of(InventedStories.Of(story), PartyRegister.Of(InventedStories.Of(story))), s => s.Effect == FigureEffect.Dead);
}
