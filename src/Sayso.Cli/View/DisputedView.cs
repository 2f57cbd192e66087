using System.Globalization;
using Sayso.Disputes;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.View;

/// <summary>Draws what is disputed in a story, both sides with their words: claims that somebody denies, figures that cannot both be right, and what a single report sets against each other beyond that.</summary>
internal sealed class DisputedView(Page page, StoryOverview story)
{
    private const int Left = 5;

    private readonly StoryWords _words = new(story, page.Options.Unicode);
    private int _number;

    /// <summary>Whether there is anything to draw.</summary>
    public bool IsWorthDrawing => story.Denied.Any() || story.Disagreeing.Any() || story.Within.Any();

    /// <summary>Draws them all; nothing where nothing is disputed.</summary>
    public void Draw()
    {
        if (!IsWorthDrawing)
        {
            return;
        }

        var within = story.Within.Select(same => same.First()).ToList();
        page.Blank();
        page.Write(StyledText.Of(string.Create(CultureInfo.InvariantCulture, $"DISPUTED ({story.Denied.Count() + story.Disagreeing.Count() + within.Count})"), Ink.Strong), left: 1);
        foreach (var claim in story.Denied)
        {
            Head(_words.Quoted(claim.Text), StoryWords.Stand(claim));
            Side("says so:", _words.Voices(claim, denies: false, withWords: true), "nobody, in these reports");
            Side("denies it:", _words.Voices(claim, denies: true, withWords: true), "");
        }

        foreach (var series in story.Disagreeing)
        {
            Head(series.Quantity, "");
            foreach (var point in series.Disagreements.SelectMany(d => new[] { d.One, d.Two }).Distinct().Order().Select(i => series.Points[i]))
            {
                page.Write(SeriesView.Line(point, page.Options.Unicode), left: Left);
            }
        }

        foreach (var (report, dispute) in within)
        {
            Head(dispute.About, report.Report);
            var (one, other) = Words.SidesOf(dispute.Kind);
            Side(one + ":", Sides(report, dispute.AssertedBy), "nobody who is named");
            Side(other + ":", Sides(report, dispute.DeniedBy), "");
        }
    }

    private void Head(string about, string beside)
    {
        _number++;
        new Facts(page, Left, 0).Head($"d{_number}", new StyledText().Add(about).Add(beside.Length == 0 ? null : $" ({beside})", Ink.Faint));
    }

    private void Side(string head, IEnumerable<StyledText> lines, string none)
    {
        page.Write(StyledText.Of(head, Ink.Faint), left: Left);
        var any = false;
        foreach (var line in lines)
        {
            any = true;
            page.Write(line, left: Left + 2);
        }

        if (!any)
        {
            page.Write(StyledText.Of(none, Ink.Faint), left: Left + 2);
        }
    }

    private IEnumerable<StyledText> Sides(ToldReport report, IReadOnlyList<DisputeSide> sides)
    {
        foreach (var side in sides)
        {
            var line = StyledText.Of(side.Speaker);
            if (report.Reading.Statements.FirstOrDefault(s => s.Id == side.Statement) is { } statement)
            {
                line.Add(" " + Words.Of(statement.Act, statement.Negated), Words.InkOf(statement.Act, statement.Negated))
                    .Add(" ").Add(_words.Quoted(ContentText.Of(statement, report.Reading.Document!.Text, page.Options.Unicode))).Add($" ({statement.Id})", Ink.Faint);
            }

            yield return line;
        }
    }
}
