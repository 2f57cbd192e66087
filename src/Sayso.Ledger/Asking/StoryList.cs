using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Lists stories without fetching their reports.</summary>
internal sealed class StoryList(SqliteConnection connection)
{
    private const int MostOutlets = 5;
    private const int MostLookedAt = 400, Slice = 40;       // stories that are looked at for disputes; so many at a time

    // Whether something may be disputed in a story "s" whose newest reports are "d": as a story is told, what was withheld or cancelled counts for nothing. The index has whether anybody denies; rows are read only then.
    private const string Disputed = """
        (max(d.status IS NULL OR d.status = 'usable') AND (
            max((d.status IS NULL OR d.status = 'usable') AND EXISTS (SELECT 1 FROM dispute x WHERE x.document = d.document))
            OR max((d.status IS NULL OR d.status = 'usable') AND EXISTS (SELECT 1 FROM statement t WHERE t.document = d.document AND t.act = 'denies' AND NOT t.negated))
            OR EXISTS (SELECT 1 FROM figure f JOIN story_report o USING (document) JOIN document v USING (document)
                WHERE o.story = s.story AND v.newer IS NULL AND (v.status IS NULL OR v.status = 'usable') AND f.quantity IS NOT NULL GROUP BY f.quantity HAVING count(DISTINCT f.low) > 1)))
        """;

    // The index has all that is needed but for versions that were replaced, which are few.
    private const string ByChange = """
        FROM story_report s INDEXED BY story_report_by_story WHERE s.document NOT IN (SELECT document FROM document INDEXED BY document_replaced WHERE newer IS NOT NULL)
        GROUP BY s.story
        """;

    /// <summary>The ids of all stories in which something may be disputed, the newest first.</summary>
    public IReadOnlyList<string> MaybeDisputed() => [.. connection.Rows(
        $"SELECT s.story FROM story_report s JOIN document d USING (document) WHERE d.newer IS NULL GROUP BY s.story HAVING {Disputed} ORDER BY max(d.published) DESC, s.story")
        .Select(row => row.GetString(0))];

    /// <summary>Some of the stories, those that changed last first.</summary>
    public StoryPage Page(int skip, int take, long seen)
    {
        var total = (int)connection.Number($"SELECT count(*) FROM (SELECT 1 {ByChange})");
        return new StoryPage(total, Lines(Newest(skip, take), seen));
    }

    /// <summary>Stories in which something may be disputed, of those that changed last.</summary>
    public IReadOnlyList<StoryLine> DisputedNewest(int take, long seen)
    {
        List<string> found = [];
        foreach (var slice in Newest(0, MostLookedAt).Chunk(Slice).TakeWhile(_ => found.Count < take))
        {
            var disputed = DisputedOf(slice);
            found.AddRange(slice.Where(disputed.Contains));
        }

        return Lines([.. found.Take(take)], seen);
    }

    private List<string> Newest(int skip, int take)
        => [.. connection.Rows($"SELECT s.story, max(s.document) AS changed {ByChange} ORDER BY changed DESC LIMIT $1 OFFSET $2", take, skip).Select(row => row.GetString(0))];

    private HashSet<string> DisputedOf(IEnumerable<string> stories) => connection.Rows(
        $"SELECT s.story FROM story_report s JOIN document d USING (document) WHERE s.story IN (SELECT value FROM json_each($1)) AND d.newer IS NULL GROUP BY s.story HAVING {Disputed}",
        SqliteExtensions.List(stories)).Select(row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);

    private List<StoryLine> Lines(List<string> stories, long seen)
    {
        var disputed = DisputedOf(stories);
        var reports = connection.Rows(
            """
            SELECT s.story, d.title, d.outlet, d.published, d.document FROM story_report s JOIN document d USING (document)
            WHERE s.story IN (SELECT value FROM json_each($1)) AND d.newer IS NULL ORDER BY d.published IS NULL, d.published, d.id
            """, SqliteExtensions.List(stories)).Select(row => (Story: row.GetString(0), Title: row.Text(1), Outlet: row.Text(2), Published: row.Text(3), Document: row.GetInt64(4)))
            .ToLookup(r => r.Story, StringComparer.Ordinal);
        return [.. stories.Select(story =>
        {
            var told = reports[story].ToList();
            var dates = told.Select(r => r.Published).OfType<string>().ToList();
            return new StoryLine(story, told.Select(r => r.Title).FirstOrDefault(t => t is not null), told.Count, dates.FirstOrDefault(), dates.LastOrDefault(),
                told.Count(r => r.Document > seen), disputed.Contains(story), [.. told.Select(r => r.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostOutlets)]);
        })];
    }
}
