using System.Globalization;
using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Series;

namespace Sayso.Ledger.Answers;

/// <summary>Lays a story out in rows. Offsets are code points of the report's text.</summary>
/// <param name="story">The story.</param>
public sealed class StoryRows(StoryOverview story)
{
    private readonly Dictionary<string, CodePoints> _points = story.Reports.ToDictionary(r => r.Report, r => new CodePoints(r.Reading.Document!.Text), StringComparer.Ordinal);

    /// <summary>A row for each wording of each claim.</summary>
    public IEnumerable<AnswerRow> Claims() => story.Claims.SelectMany((claim, i) => claim.Wordings.Select(w => new AnswerRow(
    [
        ("story", story.Story), ("claim", IdOf(i)), ("origins", claim.Origins), ("partiesLow", claim.Parties.Low), ("partiesHigh", claim.Parties.High), .. Row(w).Cells,
    ])));

    /// <summary>What a claim goes by.</summary>
    /// <param name="claim">Its place among the claims of the story.</param>
    public static string IdOf(int claim) => string.Create(CultureInfo.InvariantCulture, $"c{claim + 1}");

    /// <summary>A row for each place of each point of each series.</summary>
    public IEnumerable<AnswerRow> Figures() => story.Series.SelectMany((series, i) => series.Points.SelectMany((point, p) => point.Documents.Select(d => Row(series, $"f{i + 1}", point, d, series.Disagreements.Any(x => x.One == p || x.Two == p)))));

    /// <summary>A row for each side of each dispute; numbered as they are drawn.</summary>
    public IEnumerable<AnswerRow> Disputes()
    {
        var number = 0;
        foreach (var claim in story.Denied)
        {
            var id = $"d{++number}";
            foreach (var wording in claim.Wordings)
            {
                yield return Dispute(id, "denial", claim.Text, wording.Denies ? "denies" : "asserts", wording.By.Name, wording.By.Party, wording.Report, wording.Statement, new TextSpan(wording.Spans[0].Start, wording.Spans[^1].End), wording.Text);
            }
        }

        foreach (var series in story.Disagreeing)
        {
            var id = $"d{++number}";
            foreach (var point in series.Disagreements.SelectMany(d => new[] { d.One, d.Two }).Distinct().Order().Select(i => series.Points[i]))
            {
                foreach (var place in point.Documents)
                {
                    yield return Dispute(id, "figures", series.Quantity, "gives", point.Giver?.Name, point.Giver?.Party, place.Report, null, place.Span, place.Text);
                }
            }
        }

        foreach (var same in story.Within)
        {
            var id = $"d{++number}";
            foreach (var (report, dispute) in same)
            {
                foreach (var (side, word) in dispute.AssertedBy.Select(s => (s, "asserts")).Concat(dispute.DeniedBy.Select(s => (s, "denies"))))
                {
                    var statement = report.Reading.Statements.FirstOrDefault(s => s.Id == side.Statement);
                    TextSpan? span = statement is null ? null : new TextSpan(statement.Content[0].Start, statement.Content[^1].End);
                    yield return Dispute(id, ReadingJson.Word(dispute.Kind), dispute.About, word, side.Speaker, null, report.Report, side.Statement, span, span?.Of(report.Reading.Document!.Text));
                }
            }
        }
    }

    /// <summary>A wording without its claim.</summary>
    public AnswerRow Row(Wording wording)
    {
        var statement = story[wording.Report].Reading.Statements.First(s => s.Id == wording.Statement);
        return new AnswerRow(
        [
            ("side", wording.Denies ? "denies" : "asserts"), ("who", wording.By.Name), ("party", wording.By.Party), ("terms", ReadingJson.Word(statement.Terms)), ("act", ReadingJson.Word(statement.Act)),
            .. Place(wording.Report, wording.Statement, new TextSpan(wording.Spans[0].Start, wording.Spans[^1].End), wording.Text),
        ]);
    }

    private AnswerRow Row(FigureSeries series, string id, FigurePoint point, FigurePlace place, bool disputed) => new(
    [
        ("story", story.Story), ("series", id), ("quantity", series.Quantity), ("unit", series.Unit), ("who", point.Giver?.Name), ("party", point.Giver?.Party), ("low", point.Low), ("high", point.High),
        ("qualifier", ReadingJson.Word(point.Qualifier)), ("state", point.State is { } state ? ReadingJson.Word(state) : null), ("told", point.Told), ("disputed", disputed),
        .. Place(place.Report, null, place.Span, place.Text),
    ]);

    private AnswerRow Dispute(string id, string kind, string about, string side, string? who, string? party, string report, string? statement, TextSpan? span, string? words) => new(
    [
        ("story", story.Story), ("dispute", id), ("kind", kind), ("about", about), ("side", side), ("who", who), ("party", party), .. Place(report, statement, span, words),
    ]);

    private (string, object?)[] Place(string id, string? statement, TextSpan? span, string? words)
    {
        var (report, points) = (story[id], _points[id]);
        return
        [
            ("report", id), ("outlet", report.Outlet), ("published", report.Published), ("statement", statement),
            ("start", span is { } s ? points.FromUtf16(s.Start) : null), ("end", span is { } e ? points.FromUtf16(e.End) : null), ("words", words),
        ];
    }
}
