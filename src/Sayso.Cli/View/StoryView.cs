using System.Globalization;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Origins;

namespace Sayso.Cli.View;

/// <summary>
/// Draws what the reports of a story say between them: how many reports, origins and parties, and never one for another; where each report comes from; what is disputed, with both
/// sides; what is said, most origins first; the figures over time. Nothing is called true.
/// </summary>
/// <param name="page">Where to draw.</param>
/// <param name="story">The story.</param>
/// <param name="most">How many claims of one voice in one origin to show.</param>
internal sealed class StoryView(Page page, StoryOverview story, int most)
{
    private const int Left = 5;

    private readonly StoryWords _words = new(story, page.Options.Unicode);

    /// <summary>Draws all of it.</summary>
    public void Draw()
    {
        page.Write(StyledText.Of(story.Title ?? story.Story, Ink.Strong), left: 1);
        page.Write(StyledText.Of(Counts(), Ink.Plain), left: 1);
        page.Write(StyledText.Of($"story {story.Story}{Days()}", Ink.Faint), left: 1);
        page.Blank();
        Reports();
        new DisputedView(page, story).Draw();
        Claims();
        new SeriesView(page, story).Draw();
    }

    private string Counts()
    {
        var reports = story.Reports.Count(r => r.Counts);
        var tolls = story.Disagreeing.Count();
        var denied = story.Denied.Count();
        List<string> counts =
        [
            Words.Count(reports, "report"),
            Words.Count(story.Origins.Count, "independent origin"),
            story.Parties.High == 1 ? "1 party that says something" : $"{story.Parties} parties that say something",
        ];
        if (denied > 0)
        {
            counts.Add(denied == 1 ? "1 claim denied" : $"{denied} claims denied");
        }

        if (tolls > 0)
        {
            counts.Add(tolls == 1 ? "1 figure disputed" : $"{tolls} figures disputed");
        }

        return string.Join(page.Options.Unicode ? " · " : " | ", counts);
    }

    private string Days()
    {
        var days = story.Reports.Select(r => r.Published).OfType<string>().Order(StringComparer.Ordinal).Select(Words.Date).ToList();
        return days.Count == 0 ? "" : days[0] == days[^1] ? $", {days[0]}" : $", {days[0]} to {days[^1]}";
    }

    private void Reports()
    {
        page.Write(StyledText.Of($"WHERE THE REPORTS COME FROM ({Words.Count(story.Origins.Count, "origin")})", Ink.Strong), left: 1);
        var facts = new Facts(page, Left, 10);
        for (var i = 0; i < story.Origins.Count; i++)
        {
            var origin = story.Origins[i];
            facts.Head((i + 1).ToString(CultureInfo.InvariantCulture), new StyledText().Add(origin.Party ?? "unknown", Ink.Named).Add(origin.Documents.Count > 1 ? $", {origin.Documents.Count} reports" : null, Ink.Faint));
            foreach (var document in origin.Documents)
            {
                var report = story[document.Document];
                facts.Draw(StoryWords.Day(report.Published), new StyledText().Add(report.Outlet is null || report.Outlet == report.Report ? null : report.Outlet + ", ").Add(report.Report, Ink.Faint).Add(Why(document), Ink.Faint));
            }
        }

        foreach (var report in story.Reports.Where(r => !r.Counts))
        {
            facts.Draw(StoryWords.Day(report.Published), new StyledText().Add(report.Outlet is null ? null : report.Outlet + ", ").Add(report.Report, Ink.Faint).Add($": {report.Status}, counts for nothing", Ink.Denial));
        }
    }

    private static string? Why(DocumentOrigin document)
        => document.Evidence is [{ Kind: not OriginEvidenceKind.Outlet } why, ..] ? ": " + Evidence(why) : null;

    private static string Evidence(OriginEvidence why) => why.Kind switch
    {
        OriginEvidenceKind.Hop => $"its way began with {why.Words}",
        OriginEvidenceKind.Provider => $"provided by {why.Words}",
        OriginEvidenceKind.Credit => $"credit: {why.Words}",
        OriginEvidenceKind.Contribution => $"credit for a part: {why.Words}",
        OriginEvidenceKind.Reuse => string.Create(CultureInfo.InvariantCulture, $"{why.Sureness * 100:0} % of its words stand in {why.Words}"),
        OriginEvidenceKind.CitesOnly => $"has it all from {why.Words}",
        _ => why.Words,
    };

    // What several stand behind first; what one voice says in one origin is in the reports, and shown only as far as asked for.
    private void Claims()
    {
        var claims = story.Claims.Where(c => c.DeniedBy.Count == 0).ToList();
        var (shared, single) = (claims.Where(c => c.Origins > 1 || c.AssertedBy.Count > 1).ToList(), claims.Where(c => c.Origins <= 1 && c.AssertedBy.Count <= 1).ToList());
        Section("WHAT SEVERAL STAND BEHIND", shared, shared.Count);
        Section("WHAT ONE SAYS", single, most);
    }

    private void Section(string head, List<Claim> claims, int shown)
    {
        if (claims.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Write(StyledText.Of($"{head} ({claims.Count})", Ink.Strong), left: 1);
        for (var i = 0; i < Math.Min(shown, claims.Count); i++)
        {
            var claim = claims[i];
            var several = claim.AssertedBy.Count > 1 || claim.Origins > 1;
            if (several)
            {
                new Facts(page, Left, 0).Head((i + 1).ToString(CultureInfo.InvariantCulture), new StyledText().Add(_words.Quoted(claim.Text)).Add($" ({StoryWords.Stand(claim)})", Ink.Faint));
            }
            else
            {
                page.Blank();
            }

            foreach (var line in _words.Voices(claim, denies: false, withWords: !several || claim.Wordings.Select(w => w.Text).Distinct(StringComparer.Ordinal).Count() > 1))
            {
                page.Write(line, left: Left);
            }
        }

        if (claims.Count > shown)
        {
            page.Blank();
            page.Write(StyledText.Of($"and {claims.Count - shown} more: --all shows them", Ink.Faint), left: Left);
        }
    }
}
