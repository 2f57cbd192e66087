using System.Diagnostics;
using System.Globalization;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;

namespace Sayso.LedgerScale;

/// <summary>What pages ask, timed on a ledger that is there.</summary>
internal static class PagesRun
{
    private const int Rounds = 15;

    /// <param name="file">The ledger.</param>
    public static void Measure(string file)
    {
        using var ledger = NewsLedger.Open(file, TimeProvider.System, "bench");
        var stories = ledger.StoryList(0, 100_000).Stories;
        var biggest = stories.MaxBy(s => s.Reports)!;
        var parties = ledger.PartyList(null, 50);
        var reports = ledger.ReportList(new ReportQuery(), 0, 2_000).Reports;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports.Count} reports looked at; {stories.Count} stories, the biggest of {biggest.Reports}; {parties[0].Name} says {parties[0].Statements}"));
        Timed("head", _ => ledger.HeadSeq());
        Timed("story list", i => ledger.StoryList(i * 20, 20).Total);
        Timed("disputed stories", _ => ledger.DisputedStories(10).Count);
        Timed("report list", i => ledger.ReportList(new ReportQuery(), i * 50, 50).Total);
        Timed("report list of an outlet", _ => ledger.ReportList(new ReportQuery { Outlet = "courier" }, 0, 50).Total);
        foreach (var words in (string[])["he", "said", "government", "police", "court", "\"the government\"", "zzz"])
        {
            Timed($"search {words} ({ledger.Search(new StatementQuery { Words = words }, 0, 1).Total})", i => ledger.Search(new StatementQuery { Words = words, NewestFirst = true }, i * 20, 20).Total);
        }

        Timed("search all", _ => ledger.Search(new StatementQuery { NewestFirst = true }, 0, 20).Total);
        Timed("search denials", _ => ledger.Search(new StatementQuery { Act = "denies", NewestFirst = true }, 0, 20).Total);
        Timed("search a speaker", i => ledger.Search(new StatementQuery { SpeakerIs = parties[i].Name, NewestFirst = true }, 0, 20).Total);
        Timed("review queue", i => ledger.ReviewQueue(new ReviewQuery { Skip = i * 50 }).Count);
        Timed("review queue of anonymous sources", _ => ledger.ReviewQueue(new ReviewQuery { Terms = "anonymous" }).Count);
        Timed("review queue of the biggest story", _ => ledger.ReviewQueue(new ReviewQuery { Story = biggest.Id }).Count);
        Timed("review count", _ => ledger.ReviewCount(new ReviewQuery()));
        Timed("inputs", i => ledger.Inputs(null, i * 50, 50).Total);
        Timed("inputs of one kind", _ => ledger.Inputs(AddStatus.Duplicate, 0, 50).Total);
        Timed("party list", _ => ledger.PartyList(null, 50).Count);
        Timed("party list of a word", i => ledger.PartyList(parties[i].Name.Split(' ')[0], 50).Count);
        Timed("profile of the ten that say most", i => ledger.Profile(parties[i % 10].Name)?.Reports ?? 0);
        Timed("profile of others", i => ledger.Profile(parties[35 + (i % 15)].Name)?.Reports ?? 0);
        Timed("history", i => ledger.History(reports[i * 7].Report)!.Inputs.Count);
        Timed("reuses", i => ledger.ReusesOf(reports[i * 7].Report).Count);
        Timed("report", i => ledger.Report(reports[i * 7].Report)!.Reading.Statements.Count);
        Timed("story, typical", i => ledger.Story(stories[stories.Count / 2 + i].Id)!.Reports.Count);
        foreach (var story in stories.OrderByDescending(s => s.Reports).Take(6))
        {
            Timed($"story of {story.Reports}", _ => ledger.Story(story.Id)!.Claims.Count);
        }
    }

    private static void Timed(string what, Func<int, long> work)
    {
        work(0);
        var times = Enumerable.Range(0, Rounds).Select(i =>
        {
            var clock = Stopwatch.GetTimestamp();
            work(i);
            return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        }).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: p50 {times[Rounds / 2]:N2} ms, p95 {times[Rounds * 95 / 100]:N2} ms, most {times[^1]:N2} ms"));
    }
}
