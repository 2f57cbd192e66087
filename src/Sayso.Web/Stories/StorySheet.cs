using Sayso.Ledger.Asking;

namespace Sayso.Web.Stories;

/// <summary>What the page of a story shows, cut where it is long.</summary>
internal sealed class StorySheet
{
    private const int MostDisputes = 12;
    private const int MostClaims = 20;
    private const int MostSeries = 6;
    private const int MostRows = 40;
    private const int MostSingle = 12;
    private const int MostPlaces = 20;
    private const int MostDays = 15;
    private const int MostOfDay = 3;
    private const int MostOrigins = 20;
    private const int MostReports = 100;

    /// <summary>The sheet of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="all">Whether to cut nothing.</param>
    public StorySheet(StoryOverview story, bool all)
    {
        (Story, IsAll) = (story, all);
        var voices = new Voices(story);
        Disputes = Shown.Of(DisputeCard.Of(story, voices), Most(MostDisputes));
        Claims = Shown.Of(ClaimCard.Of(story, voices), Most(MostClaims), story.Claims.Count(c => c.AssertedBy.Count > 0));
        var series = SeriesTable.Of(story, voices).ToList();
        Series = Shown.Of(series.Where(s => s.Rows.Count > 1).Select(s => all || s.Rows.Count <= MostRows ? s : s with { Rows = [.. s.Rows.TakeLast(MostRows)], Remark = $"the last {MostRows} of {s.Rows.Count}" }), Most(MostSeries));
        Single = Shown.Of(series.Where(s => s.Rows.Count == 1), Most(MostSingle));
        Places = Shown.Of(PlaceRow.Of(story), Most(MostPlaces));
        Days = Shown.Of(DayLine.Of(story, voices, all ? int.MaxValue : MostOfDay), Most(MostDays), story.Reports.Select(r => StoryWords.Day(r.Published)).Distinct(StringComparer.Ordinal).Count());
        Origins = Shown.Of(OriginCard.Of(story, voices), Most(MostOrigins), story.Origins.Count);
        Reports = Shown.Of(story.Reports, Most(MostReports));

        int Most(int most) => all ? int.MaxValue : most;
    }

    /// <summary>The story.</summary>
    public StoryOverview Story { get; }

    /// <summary>Whether nothing is cut.</summary>
    public bool IsAll { get; }

    /// <summary>What it is called.</summary>
    public string Title => Story.Title ?? "Story " + Story.Story;

    /// <summary>How many reports count: not those that were withheld or cancelled.</summary>
    public int Counted => Story.Reports.Count(r => r.Counts);

    /// <summary>When it was first and last reported; null where no date is known.</summary>
    public (string First, string Last)? Dates => Story.Reports.Select(r => r.Published).OfType<string>().Order(StringComparer.Ordinal).ToList() is [var first, ..] all ? (first, all[^1]) : null;

    /// <summary>What is disputed.</summary>
    public Shown<DisputeCard> Disputes { get; }

    /// <summary>What is said, most carried first.</summary>
    public Shown<ClaimCard> Claims { get; }

    /// <summary>The figures that were given more than once.</summary>
    public Shown<SeriesTable> Series { get; }

    /// <summary>The figures that were given once.</summary>
    public Shown<SeriesTable> Single { get; }

    /// <summary>Where things are said to have happened.</summary>
    public Shown<PlaceRow> Places { get; }

    /// <summary>What was published and first said, by day.</summary>
    public Shown<DayLine> Days { get; }

    /// <summary>Where the reports come from.</summary>
    public Shown<OriginCard> Origins { get; }

    /// <summary>The reports.</summary>
    public Shown<ToldReport> Reports { get; }

    /// <summary>The number of a report's origin; null where it counts for nothing.</summary>
    public int? OriginOf(string report)
    {
        for (var i = 0; i < Story.Origins.Count; i++)
        {
            if (Story.Origins[i].Documents.Any(d => d.Document == report))
            {
                return i + 1;
            }
        }

        return null;
    }
}

/// <summary>The beginning of a list.</summary>
/// <typeparam name="T">Of what.</typeparam>
/// <param name="Items">What is shown.</param>
/// <param name="Total">How many there are.</param>
internal sealed record Shown<T>(IReadOnlyList<T> Items, int Total)
{
    /// <summary>How many are not shown.</summary>
    public int More => Total - Items.Count;
}

/// <summary>Cuts lists.</summary>
internal static class Shown
{
    /// <summary>The beginning of a list; only that much of it is made where its length is known.</summary>
    public static Shown<T> Of<T>(IEnumerable<T> items, int most, int? total = null)
    {
        if (total is { } known)
        {
            return new Shown<T>([.. items.Take(most)], known);
        }

        var all = items as IReadOnlyList<T> ?? [.. items];
        return new Shown<T>([.. all.Take(most)], all.Count);
    }
}
