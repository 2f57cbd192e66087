using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger;

/// <summary>What pages ask: lists by the page, without fetching whole reports.</summary>
public sealed partial class NewsLedger
{
    /// <summary>The number of the last event; 0 where there is none. As long as it is the same, all answers are.</summary>
    public long HeadSeq() => LedgerFile.Guarded(_file.Path, () => _file.Connection.Number("SELECT max(seq) FROM event"));

    /// <summary>The files in which inputs came that failed; of those alone that did not come again since, by whatever way, under the same name.</summary>
    /// <param name="inputs">Numbers of their events.</param>
    /// <returns>By number; none for what did not fail, came otherwise than in a file of this machine, or came again.</returns>
    public IReadOnlyDictionary<long, InputPlace> FailedPlaces(IEnumerable<long> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return LedgerFile.Guarded(_file.Path, () => _file.Connection.Rows(
            "SELECT i.seq FROM input i WHERE i.seq IN (SELECT value FROM json_each($1)) AND i.status = $2 AND NOT EXISTS (SELECT 1 FROM input n WHERE n.name = i.name AND n.seq > i.seq)",
            SqliteExtensions.List(inputs), ReadingJson.Word(AddStatus.Failed)).Select(row => row.GetInt64(0)).ToList()
            .Select(seq => (Seq: seq, EventPayloads.Outcome(_file.Events.At(seq)).Place)).Where(f => f.Place is not null).ToDictionary(f => f.Seq, f => f.Place!));
    }

    /// <summary>The stories, those that changed last first.</summary>
    /// <param name="skip">How many to pass over, 0 or more.</param>
    /// <param name="take">How many to give, 0 or more.</param>
    /// <param name="seen">Number of the last event that was seen: later reports are new.</param>
    public StoryPage StoryList(int skip, int take, long seen = 0)
    {
        Bounded(skip, take);
        return LedgerFile.Guarded(_file.Path, () => new StoryList(_file.Connection).Page(skip, take, seen));
    }

    /// <summary>The stories in which something may be disputed, those that changed last first; of the 400 that did so last.</summary>
    /// <param name="take">How many at most, 0 or more.</param>
    /// <param name="seen">Number of the last event that was seen: later reports are new.</param>
    public IReadOnlyList<StoryLine> DisputedStories(int take, long seen = 0)
    {
        Bounded(0, take);
        return LedgerFile.Guarded(_file.Path, () => new StoryList(_file.Connection).DisputedNewest(take, seen));
    }

    /// <summary>The reports that a query asks for, of each the newest version, the newest published first; those without a date last.</summary>
    /// <param name="query">Which; of a story that is none, or of several, there are no reports.</param>
    /// <param name="skip">How many to pass over, 0 or more.</param>
    /// <param name="take">How many to give, 0 or more.</param>
    public ReportPage ReportList(ReportQuery query, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(query);
        Bounded(skip, take);
        return LedgerFile.Guarded(_file.Path, () => query.Story is null ? Asking.ReportList.Page(_file.Connection, query, null, skip, take)
            : new StoryLoader(_file).Find(query.Story) is { } story ? Asking.ReportList.Page(_file.Connection, query, story, skip, take) : new ReportPage(0, []));
    }

    /// <summary>Statements that a query asks for, and what is among all of them. Its limit does not matter.</summary>
    /// <param name="query">Which, and in what order.</param>
    /// <param name="skip">How many to pass over, 0 or more; behind the first 20,000 there are none.</param>
    /// <param name="take">How many to give, 0 or more.</param>
    public SearchPage Search(StatementQuery query, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(query);
        Bounded(skip, take);
        return LedgerFile.Guarded(_file.Path, () => new FacetedSearch(_file.Connection, query).Page(skip, take));
    }

    /// <summary>The statements at which nobody looked yet, those of which the program is least sure first.</summary>
    /// <param name="query">Which; of a story that is none, or of several, there are none.</param>
    public IReadOnlyList<ReviewItem> ReviewQueue(ReviewQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        Bounded(query.Skip, query.Take);
        return LedgerFile.Guarded(_file.Path, () => Meant(query.Story, out var story) ? new ReviewList(_file.Connection).Items(query, story) : []);
    }

    /// <summary>How many statements there are at which nobody looked yet.</summary>
    /// <param name="query">Which; how many to pass over and to give does not matter.</param>
    public int ReviewCount(ReviewQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return LedgerFile.Guarded(_file.Path, () => Meant(query.Story, out var story) ? new ReviewList(_file.Connection).Count(query, story) : 0);
    }

    /// <summary>What was given to the ledger, and what became of it; the newest first.</summary>
    /// <param name="status">What became of those that are asked for; null for all.</param>
    /// <param name="skip">How many to pass over, 0 or more.</param>
    /// <param name="take">How many to give, 0 or more.</param>
    public InputPage Inputs(AddStatus? status, int skip, int take)
    {
        Bounded(skip, take);
        return LedgerFile.Guarded(_file.Path, () => InputList.Page(_file.Connection, status, skip, take));
    }

    /// <summary>The names under which most is said, of newest versions of reports.</summary>
    /// <param name="words">Words or parts of words that all have to be in the name, in any case; null or blank for any name.</param>
    /// <param name="take">How many at most, 0 or more.</param>
    public IReadOnlyList<PartyLine> PartyList(string? words, int take)
    {
        Bounded(0, take);
        return LedgerFile.Guarded(_file.Path, () => Asking.PartyList.Of(_file.Connection, words, take));
    }

    private static void Bounded(int skip, int take)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
    }

    // False for a story that is none, or several.
    private bool Meant(string? given, out string? story) => (story = given is null ? null : new StoryLoader(_file).Find(given)) is not null || given is null;
}
