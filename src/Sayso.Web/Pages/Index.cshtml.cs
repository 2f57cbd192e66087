using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;
using Sayso.Web.Searching;

namespace Sayso.Web.Pages;

/// <summary>The stories of the ledger, the newest change first; what is disputed, what is new since the last visit, and a place to drop files.</summary>
internal sealed class IndexModel(LedgerDesk desk, NewsCounts news, WorkspaceOptions options) : PageModel
{
    private const int Shown = 20;
    private const int MostDisputed = 5;
    private const int MostReports = 40;         // of a story whose sides are told in a line: larger ones take too long for that
    private const int MostSides = 2;

    /// <summary>The stories of this page.</summary>
    public StoryPage Stories { get; private set; } = new(0, []);

    /// <summary>Which page it is.</summary>
    public PageNumber Number { get; private set; } = new(1, 1);

    /// <summary>Stories in which something may be disputed.</summary>
    public IReadOnlyList<StoryLine> Disputed { get; private set; } = [];

    /// <summary>Searches that are kept, with how much is new to each.</summary>
    public IReadOnlyList<(Alert Alert, int News)> Alerts { get; private set; } = [];

    /// <summary>How many reports of the stories shown are new.</summary>
    public int New => Stories.Stories.Sum(s => s.New);

    /// <summary>When the visit before this one was; null on the first.</summary>
    public bool IsFirstVisit { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var before = LastVisit.Of(Request, options.Ledger);
        await desk.AskAsync(ledger =>
        {
            var visit = LastVisit.Now(before, options.Time.GetUtcNow(), ledger.HeadSeq());
            visit.Keep(Response, options.Ledger);
            Number = PageNumber.Of(number);
            Stories = desk.Kept(ledger, $"stories {Number.Number} {visit.Seen}", () => ledger.StoryList(Number.Skip(Shown), Shown, visit.Seen));
            Number = Number.Within(Stories.Total, Shown);
            Disputed = Number.Number == 1 ? desk.Kept(ledger, $"disputed {visit.Seen}", () => ledger.DisputedStories(MostDisputed, visit.Seen)) : [];
            Alerts = news.Of(ledger);
            return true;
        }, cancel).ConfigureAwait(false);
        IsFirstVisit = before is null;
    }

    /// <summary>Who stands against whom in a story, in a line or two; fetched when Home is there already.</summary>
    public async Task<IActionResult> OnGetSidesAsync(string? story, CancellationToken cancel)
    {
        var sides = await desk.AskAsync(ledger => story is not null && Reports(ledger, story) <= MostReports ? desk.Story(ledger, story) : null, cancel).ConfigureAwait(false);
        return Partial("_Sides", sides is null ? [] : (IReadOnlyList<Sides>)[.. sides.Denied.Select(Sides.Of).Concat(sides.Disagreeing.Select(Sides.Of)).OfType<Sides>().Take(MostSides)]);
    }

    private static int Reports(Sayso.Ledger.NewsLedger ledger, string story) => ledger.ReportList(new ReportQuery { Story = story }, 0, 1).Total;
}
