using Sayso.Ledger.Asking;
using Sayso.Ledger.Series;

namespace Sayso.Cli.View;

/// <summary>Draws the figures of a story over time: for each quantity who gave which number when, and where it was revised.</summary>
internal sealed class SeriesView(Page page, StoryOverview story)
{
    private const int Left = 5;

    /// <summary>Draws the quantities that are given more than once, then how many others there are.</summary>
    /// <param name="all">Whether to draw those that are given once, too.</param>
    public void Draw(bool all = false)
    {
        var shown = story.Series.Where(s => all || s.Points.Count > 1).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Write(StyledText.Of("FIGURES OVER TIME", Ink.Strong), left: 1);
        foreach (var series in shown)
        {
            page.Blank();
            page.Write(new StyledText().Add(series.Quantity).Add(series.Disagreements.Count > 0 ? ": not the same" : series.Revisions.Count > 0 && (series.Effect is not null || series.Points.Any(p => p.State is Figures.FigureState.RevisedTo)) ? ": revised" : null, Ink.Accusation), left: 1);
            foreach (var point in series.Points)
            {
                page.Write(Line(point, page.Options.Unicode), left: Left);
            }
        }
    }

    /// <summary>One point: when, who, how many, the words, where.</summary>
    public static StyledText Line(FigurePoint point, bool unicode)
    {
        var line = new StyledText().Add(StoryWords.Day(point.Published) + "  ", Ink.Faint)
            .Add(Value(point), Ink.Strong).Add(", ").Add(point.Giver?.Name ?? "the report itself", point.Giver is null ? Ink.Faint : point.Giver.Party is null ? Ink.Role : Ink.Named);
        if (point.State is { } state)
        {
            line.Add(" (" + Words.Of(state) + ")", Ink.Faint);
        }

        return line.Add($" {(unicode ? "“" : "\"")}{point.Documents[0].Text}{(unicode ? "”" : "\"")} ").Add("(" + StoryWords.Places(point.Documents.Select(d => d.Report)) + ")", Ink.Faint);
    }

    private static string Value(FigurePoint point) => Words.Range(point.Qualifier, point.Low, point.High);
}
