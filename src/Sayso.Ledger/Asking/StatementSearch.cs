using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Looks for statements in the tables. Of a report's versions the newest is asked; one that was withheld or cancelled says so.</summary>
internal static class StatementSearch
{
    // Up to so many candidates are looked up one by one and sorted; of more, the first ones stand soon enough in the order of answers.
    private const int Few = 1_500;

    public static IReadOnlyList<FoundStatement> Find(SqliteConnection connection, StatementQuery query)
    {
        var candidates = Candidates(connection, query);
        if (candidates is { Count: 0 })
        {
            return [];
        }

        var (conditions, values) = (new List<string> { "d.newer IS NULL" }, new List<object?>());
        void Where(string condition, object? value)
        {
            if (value is not null)
            {
                values.Add(value);
                conditions.Add(condition.Replace("$", string.Create(CultureInfo.InvariantCulture, $"${values.Count}"), StringComparison.Ordinal));
            }
        }

        Where("s.act = $", query.Act);
        Where("s.terms = $", query.Terms);
        Where(@"d.outlet LIKE $ ESCAPE '\'", Containing(query.Outlet));
        Where("d.document IN (SELECT document FROM place WHERE name = $)", query.Place);
        Where("d.id = $", query.Report);
        Where("d.published >= $", Day(query.From));
        Where("d.published < $", After(query.To));

        // With "+" each row is looked up among the candidates; without, SQLite may go through all candidates for each document.
        var few = candidates is { Count: <= Few };
        Where($"{(few ? "" : "+")}s.statement IN (SELECT value FROM json_each($))", candidates is null ? null : $"[{string.Join(',', candidates)}]");
        var from = few ? "statement s CROSS JOIN document d USING (document)"
            : query.Report is not null ? "document d CROSS JOIN statement s USING (document)"
            : "document d INDEXED BY document_in_order CROSS JOIN statement s INDEXED BY statement_in_order USING (document)";
        var sql = new StringBuilder("SELECT d.id, s.id, s.start, s.end, s.act, s.negated, s.terms, s.speaker, s.description, s.source, s.cue, s.content, s.via, d.outlet, d.published, s.confidence, d.status FROM ")
            .Append(from).Append(" WHERE ").AppendJoin(" AND ", conditions)
            .Append(" ORDER BY d.published, d.id, d.document, s.statement LIMIT ").Append(Math.Clamp(query.Limit, 1, 1_000_000).ToString(CultureInfo.InvariantCulture));
        return [.. connection.Rows(sql.ToString(), [.. values]).Select(row => new FoundStatement(
            row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetBoolean(5), row.GetString(6), row.Text(7), row.Text(8),
            row.GetString(9), row.GetString(10), row.GetString(11), row.Text(12), row.Text(13), row.Text(14), row.GetDouble(15)) { Status = row.Text(16) })];
    }

    // The statements that have the words and the speaker; null where neither is asked for.
    private static List<long>? Candidates(SqliteConnection connection, StatementQuery query)
    {
        List<long>? found = null;
        if (query.Words is not null)
        {
            // Where nothing that was typed is a word, nothing is found.
            found = WordQuery.Of(query.Words) is { } words ? Ids(connection, "SELECT rowid FROM statement_words WHERE statement_words MATCH $1", words) : [];
        }

        if (query.Speaker is not null && found is not { Count: 0 })
        {
            var said = query.Speaker.Contains(ReportTables.VoiceGap, StringComparison.Ordinal) ? []
                : Ids(connection, @"SELECT statement FROM statement WHERE voice IN (SELECT voice FROM voice WHERE words LIKE $1 ESCAPE '\')", Containing(query.Speaker));
            found = found is null ? said : [.. found.Intersect(said)];
        }

        return found;
    }

    private static List<long> Ids(SqliteConnection connection, string sql, object? value) => [.. connection.Rows(sql, value).Select(row => row.GetInt64(0))];

    // What sorts above everything that begins with the day, and below the next one: "2026-03-04T12:00" is of that day.
    private static string? After(DateOnly? day) => Day(day) is { } text ? $"{text[..^1]}{(char)(text[^1] + 1)}" : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string? Containing(string? part) => part is null ? null
        : $"%{part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
