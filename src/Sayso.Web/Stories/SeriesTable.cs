using Sayso.Figures;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Series;
using Sayso.Web.Wording;

namespace Sayso.Web.Stories;

/// <summary>A quantity over time: the table from which its chart is drawn.</summary>
/// <param name="Quantity">What is counted.</param>
/// <param name="Remark">"not the same" or "revised"; null where neither.</param>
/// <param name="Rows">Who gave which number when.</param>
internal sealed record SeriesTable(string Quantity, string? Remark, IReadOnlyList<SeriesRow> Rows)
{
    /// <summary>The quantities of a story, those given most often first.</summary>
    public static IEnumerable<SeriesTable> Of(StoryOverview story, Voices voices) => story.Series.Select(series => new SeriesTable(series.Quantity,
        series.Disagreements.Count > 0 ? "given differently" : series.Revisions.Count > 0 && (series.Effect is not null || series.Points.Any(p => p.State is FigureState.RevisedTo)) ? "revised" : null,
        [.. series.Points.Select((point, i) => Row(point, series.Disagreements.Any(d => d.One == i || d.Two == i), voices))]));

    private static SeriesRow Row(FigurePoint point, bool isDisputed, Voices voices)
    {
        var place = point.Documents[0];
        var report = voices[place.Report];
        var statement = report.Reading.Figures.FirstOrDefault(f => f.Span == place.Span)?.AttributedTo is [.., var id] ? id : null;
        return new SeriesRow(point.Published, point.Giver?.Name, voices.PageOf(point.Giver?.Party), FigureWords.Range(point.Qualifier, point.Low, point.High), point.Low, point.High, Key(point, place.Report), point.Qualifier, FigureWords.Of(point.State) ?? "", place.Text, place.Report, statement,
            report.Outlet, point.Documents.Select(d => d.Report).Distinct(StringComparer.Ordinal).Count() - 1, isDisputed);
    }

    private static string? Key(FigurePoint point, string report) => point.Giver is not { } giver ? null : giver.Party ?? $"{giver.Name} {giver.Origin ?? report}";
}

/// <summary>One number that was given.</summary>
/// <param name="Published">When, ISO 8601; null where that is not known.</param>
/// <param name="Giver">By whom; null where the report says so itself.</param>
/// <param name="Party">Id of the giver, where it has a page.</param>
/// <param name="Value">The number in words.</param>
/// <param name="Low">At least; null where there is no floor.</param>
/// <param name="High">At most; null where there is no ceiling.</param>
/// <param name="Key">What tells the giver from others of the name: the party, else name and origin; null where the report says so itself.</param>
/// <param name="Qualifier">How the words hedge the number.</param>
/// <param name="State">Where it stands among others; empty where the text does not say.</param>
/// <param name="Words">The report's words.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Statement">Id of the statement; null where there is none.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Others">In how many other reports it stands.</param>
/// <param name="IsDisputed">Whether another gives a number on that day that cannot be right as well.</param>
internal sealed record SeriesRow(
    string? Published, string? Giver, string? Party, string Value, decimal? Low, decimal? High, string? Key, Qualifier Qualifier, string State, string Words, string Report, string? Statement, string? Outlet, int Others, bool IsDisputed);
