using System.Globalization;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Lists reports without fetching them.</summary>
internal static class ReportList
{
    /// <summary>The ids of the reports that a query asks for, by time of publication, then by id.</summary>
    /// <param name="connection">The tables.</param>
    /// <param name="query">Which.</param>
    /// <param name="story">Id of the story; null for any.</param>
    public static List<string> Ids(SqliteConnection connection, ReportQuery query, string? story)
    {
        var (asked, values) = Asked(query, story);
        return [.. connection.Rows($"SELECT d.id FROM document d WHERE {asked} ORDER BY d.published, d.id", [.. values]).Select(row => row.GetString(0))];
    }

    /// <summary>Some of them, the newest first.</summary>
    /// <param name="connection">The tables.</param>
    /// <param name="query">Which.</param>
    /// <param name="story">Id of the story; null for any.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give.</param>
    public static ReportPage Page(SqliteConnection connection, ReportQuery query, string? story, int skip, int take)
    {
        var (asked, values) = Asked(query, story);
        var total = (int)connection.Number($"SELECT count(*) FROM document d WHERE {asked}", [.. values]);
        return new ReportPage(total, [.. connection.Rows(
            $"""
            SELECT d.id, s.story, d.title, d.outlet, d.published, d.status, (SELECT count(*) FROM statement t WHERE t.document = d.document)
            FROM (SELECT d.document, d.published, d.id FROM document d WHERE {asked} ORDER BY d.published DESC, d.id LIMIT ${values.Count + 1} OFFSET ${values.Count + 2}) p
            CROSS JOIN document d USING (document) CROSS JOIN story_report s USING (document) ORDER BY p.published DESC, p.id
            """, [.. values, take, skip])
            .Select(row => new ReportLine(row.GetString(0), row.GetString(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.GetInt32(6)))]);
    }

    // Only what is asked for stands in the condition: "or it is null" would keep SQLite from its indexes.
    private static (string Condition, List<object?> Values) Asked(ReportQuery query, string? story)
    {
        List<string> conditions = ["d.newer IS NULL"];
        List<object?> values = [];
        Add(story, "d.document IN (SELECT document FROM story_report WHERE story = {0})");
        Add(StatementSearch.Containing(query.Outlet), "d.outlet LIKE {0} ESCAPE '\\'");
        Add(Day(query.From), "substr(d.published, 1, 10) >= {0}");
        Add(Day(query.To), "substr(d.published, 1, 10) <= {0}");
        Add(query.Sha256, "d.sha256 = {0}");
        return (string.Join(" AND ", conditions), values);

        void Add(string? value, string condition)
        {
            if (value is not null)
            {
                values.Add(value);
                conditions.Add(condition.Replace("{0}", string.Create(CultureInfo.InvariantCulture, $"${values.Count}"), StringComparison.Ordinal));
            }
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
