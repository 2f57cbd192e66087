using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>
/// The statements that nobody looked at yet. What a person accepted, changed or added is done; what was rejected is in the tables no more.
/// </summary>
internal sealed class ReviewList(SqliteConnection connection)
{
    private const string Done = "EXISTS (SELECT 1 FROM correction c WHERE c.report = d.id AND c.statement = s.id AND c.undone IS NULL AND c.astray IS NULL)";
    private const string Asked = "d.newer IS NULL AND ($1 IS NULL OR s.act = $1) AND ($2 IS NULL OR s.terms = $2)";

    /// <summary>Some of them, the least sure first.</summary>
    /// <param name="query">Which.</param>
    /// <param name="story">Id of the story that it means; null for any.</param>
    public IReadOnlyList<ReviewItem> Items(ReviewQuery query, string? story)
    {
        // In the order of the index for all reports, so that the first page takes the same time however many there are.
        var from = story is null && query.Report is null
            ? "statement s INDEXED BY statement_by_confidence CROSS JOIN document d USING (document)"
            : "document d CROSS JOIN statement s INDEXED BY statement_in_order USING (document)";
        return [.. connection.Rows($"SELECT d.id, s.id, s.confidence, d.title, d.outlet, d.published FROM {from} WHERE {Asked}{Where(story, query.Report)} AND NOT {Done} ORDER BY s.confidence, s.document, s.statement LIMIT $5 OFFSET $6",
            query.Act, query.Terms, story, query.Report, query.Take, query.Skip)
            .Select(row => new ReviewItem(row.GetString(0), row.GetString(1), row.GetDouble(2), row.Text(3), row.Text(4), row.Text(5)))];
    }

    /// <summary>How many there are. All are counted by the index, and the few that are done taken off.</summary>
    /// <param name="query">Which.</param>
    /// <param name="story">Id of the story that it means; null for any.</param>
    public int Count(ReviewQuery query, string? story)
    {
        var documents = story is null && query.Report is null ? "document d INDEXED BY document_in_order" : "document d";
        var where = $"{Asked}{Where(story, query.Report)}";
        var all = connection.Number($"SELECT count(*) FROM {documents} CROSS JOIN statement s INDEXED BY statement_in_order USING (document) WHERE {where}", query.Act, query.Terms, story, query.Report);
        var done = connection.Number(
            $"""
            SELECT count(*) FROM (SELECT DISTINCT report, statement FROM correction WHERE undone IS NULL AND astray IS NULL AND statement IS NOT NULL) c
            CROSS JOIN document d ON d.id = c.report CROSS JOIN statement s ON s.document = d.document AND s.id = c.statement WHERE {where}
            """, query.Act, query.Terms, story, query.Report);
        return (int)(all - done);
    }

    private static string Where(string? story, string? report)
        => (story is null ? " AND $3 IS NULL" : " AND d.document IN (SELECT document FROM story_report WHERE story = $3)") + (report is null ? " AND $4 IS NULL" : " AND d.id = $4");
}
