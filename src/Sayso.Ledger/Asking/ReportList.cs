using System.Globalization;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Lists reports without fetching them.</summary>
internal static class ReportList
{
    private const string Asked = """
        d.newer IS NULL AND ($1 IS NULL OR d.document IN (SELECT document FROM story_report WHERE story = $1)) AND ($2 IS NULL OR d.outlet LIKE $2 ESCAPE '\')
            AND ($3 IS NULL OR substr(d.published, 1, 10) >= $3) AND ($4 IS NULL OR substr(d.published, 1, 10) <= $4) AND ($5 IS NULL OR d.sha256 = $5)
        """;

    /// <summary>The ids of the reports that a query asks for, by time of publication, then by id.</summary>
    /// <param name="connection">The tables.</param>
    /// <param name="query">Which.</param>
    /// <param name="story">Id of the story; null for any.</param>
    public static List<string> Ids(SqliteConnection connection, ReportQuery query, string? story)
        => [.. connection.Rows($"SELECT d.id FROM document d WHERE {Asked} ORDER BY d.published, d.id", Values(query, story)).Select(row => row.GetString(0))];

    /// <summary>Some of them, the newest first.</summary>
    /// <param name="connection">The tables.</param>
    /// <param name="query">Which.</param>
    /// <param name="story">Id of the story; null for any.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give.</param>
    public static ReportPage Page(SqliteConnection connection, ReportQuery query, string? story, int skip, int take)
    {
        var total = (int)connection.Number($"SELECT count(*) FROM document d WHERE {Asked}", Values(query, story));
        return new ReportPage(total, [.. connection.Rows(
            $"""
            SELECT d.id, s.story, d.title, d.outlet, d.published, d.status, (SELECT count(*) FROM statement t WHERE t.document = d.document)
            FROM (SELECT d.document, d.published, d.id FROM document d WHERE {Asked} ORDER BY d.published DESC, d.id LIMIT $6 OFFSET $7) p
            CROSS JOIN document d USING (document) CROSS JOIN story_report s USING (document) ORDER BY p.published DESC, p.id
            """, [.. Values(query, story), take, skip])
            .Select(row => new ReportLine(row.GetString(0), row.GetString(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.GetInt32(6)))]);
    }

    private static object?[] Values(ReportQuery query, string? story) => [story, StatementSearch.Containing(query.Outlet), Day(query.From), Day(query.To), query.Sha256];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
