using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Looks for statements in the tables. Of a report's versions the newest is asked; one that was withheld or cancelled says so.</summary>
internal static class StatementSearch
{
    public static IReadOnlyList<FoundStatement> Find(SqliteConnection connection, StatementQuery query)
    {
        var (conditions, values) = (new List<string> { "d.newer IS NULL" }, new List<object?>());
        void Where(string condition, object? value)
        {
            if (value is not null)
            {
                values.Add(value);
                conditions.Add(condition.Replace("$", string.Create(CultureInfo.InvariantCulture, $"${values.Count}"), StringComparison.Ordinal));
            }
        }

        var words = query.Words is null ? null : WordQuery.Of(query.Words);
        if (query.Words is not null && words is null)
        {
            return [];      // nothing that was typed is a word
        }

        Where("s.statement IN (SELECT rowid FROM statement_words WHERE statement_words MATCH $)", words);
        Where(@"(s.speaker LIKE $ ESCAPE '\' OR s.description LIKE $ ESCAPE '\' OR (s.speaker IS NULL AND s.source LIKE $ ESCAPE '\'))", Containing(query.Speaker));
        Where("s.act = $", query.Act);
        Where("s.terms = $", query.Terms);
        Where(@"d.outlet LIKE $ ESCAPE '\'", Containing(query.Outlet));
        Where("d.document IN (SELECT document FROM place WHERE name = $)", query.Place);
        Where("d.id = $", query.Report);
        Where("substr(d.published, 1, 10) >= $", Day(query.From));
        Where("substr(d.published, 1, 10) <= $", Day(query.To));
        var sql = new StringBuilder(
            """
            SELECT d.id, s.id, s.start, s.end, s.act, s.negated, s.terms, s.speaker, s.description, s.source, s.cue, s.content, s.via, d.outlet, d.published, s.confidence, d.status
            FROM statement s JOIN document d USING (document) WHERE
            """).Append(' ').AppendJoin(" AND ", conditions)
            .Append(" ORDER BY d.published, d.id, s.statement LIMIT ").Append(Math.Clamp(query.Limit, 1, 1_000_000).ToString(CultureInfo.InvariantCulture));
        return [.. connection.Rows(sql.ToString(), [.. values]).Select(row => new FoundStatement(
            row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetBoolean(5), row.GetString(6), row.Text(7), row.Text(8),
            row.GetString(9), row.GetString(10), row.GetString(11), row.Text(12), row.Text(13), row.Text(14), row.GetDouble(15)) { Status = row.Text(16) })];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string? Containing(string? part) => part is null ? null
        : $"%{part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
