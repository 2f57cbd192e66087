using System.Globalization;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Looks for statements in the tables. Of a report's versions the newest is asked; one that was withheld or cancelled says so.</summary>
internal static class StatementSearch
{
    // Up to so many candidates are looked up one by one and sorted; of more, the first ones stand soon enough in the order of answers.
    private const int Few = 1_500;

    private const string Columns = "d.id, s.id, s.start, s.end, s.act, s.negated, s.terms, s.speaker, s.description, s.source, s.cue, s.content, s.via, d.outlet, d.published, s.confidence, d.status";

    public static IReadOnlyList<FoundStatement> Find(SqliteConnection connection, StatementQuery query)
    {
        var candidates = Candidates(connection, query);
        if (candidates is { Count: 0 })
        {
            return [];
        }

        // With "+" each row is looked up among the candidates; without, SQLite may go through all candidates for each document.
        var few = candidates is { Count: <= Few };
        var (conditions, values) = Conditions(query);
        if (candidates is not null)
        {
            values.Add(SqliteExtensions.List(candidates));
            conditions.Add(string.Create(CultureInfo.InvariantCulture, $"{(few ? "" : "+")}s.statement IN (SELECT value FROM json_each(${values.Count}))"));
        }

        var from = few ? "statement s CROSS JOIN document d USING (document)" : InOrder(query);
        var sql = $"SELECT {Columns} FROM {from} WHERE {string.Join(" AND ", conditions)} ORDER BY {Order(query)} LIMIT {Math.Clamp(query.Limit, 1, 1_000_000).ToString(CultureInfo.InvariantCulture)}";
        return [.. connection.Rows(sql, [.. values]).Select(Row)];
    }

    /// <summary>Statements by their rows, in the order of a query.</summary>
    public static IReadOnlyList<FoundStatement> At(SqliteConnection connection, StatementQuery query, IEnumerable<long> rows)
        => [.. connection.Rows($"SELECT {Columns} FROM statement s CROSS JOIN document d USING (document) WHERE s.statement IN (SELECT value FROM json_each($1)) ORDER BY {Order(query)}", SqliteExtensions.List(rows)).Select(Row)];

    /// <summary>Documents with their statements, so that they come in the order of answers without being sorted.</summary>
    public static string InOrder(StatementQuery query) => query.Report is not null ? "document d CROSS JOIN statement s INDEXED BY statement_in_order USING (document)"
        : "document d INDEXED BY document_in_order CROSS JOIN statement s INDEXED BY statement_in_order USING (document)";

    /// <summary>The order of answers.</summary>
    public static string Order(StatementQuery query) => query.NewestFirst ? "d.published DESC, d.id DESC, d.document DESC, s.statement" : "d.published, d.id, d.document, s.statement";

    /// <summary>What has to hold of a statement "s" and its document "d", but for the words and the speaker; and the values of $1, $2 … in it.</summary>
    public static (List<string> Conditions, List<object?> Values) Conditions(StatementQuery query)
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

        Where("s.act = $", query.Act);
        Where("s.terms = $", query.Terms);
        Where(@"d.outlet LIKE $ ESCAPE '\'", Containing(query.Outlet));
        Where("d.outlet = $", query.OutletIs);
        Where("d.document IN (SELECT document FROM place WHERE name = $)", query.Place);
        Where("d.id = $", query.Report);
        Where("d.published >= $", Day(query.From));
        Where("d.published < $", After(query.To));
        return (conditions, values);
    }

    private static FoundStatement Row(StoredRow row) => new(
        row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetBoolean(5), row.GetString(6), row.Text(7), row.Text(8),
        row.GetString(9), row.GetString(10), row.GetString(11), row.Text(12), row.Text(13), row.Text(14), row.GetDouble(15))
    {
        Status = row.Text(16),
    };

    // The statements that have the words and the speaker; null where neither is asked for.
    public static List<long>? Candidates(SqliteConnection connection, StatementQuery query)
    {
        List<long>? found = null;
        if (query.Words is not null)
        {
            // Where nothing that was typed is a word, nothing is found.
            found = WordQuery.Of(query.Words) is { } words ? Ids(connection, "SELECT group_concat(rowid) FROM statement_words WHERE statement_words MATCH $1", words) : [];
        }

        if (query.Speaker is not null && found is not { Count: 0 })
        {
            var said = query.Speaker.Contains(ReportTables.VoiceGap, StringComparison.Ordinal) ? []
                : Ids(connection, @"SELECT group_concat(statement) FROM statement WHERE voice IN (SELECT voice FROM voice WHERE words LIKE $1 ESCAPE '\')", Containing(query.Speaker));
            found = found is null ? said : [.. found.Intersect(said)];
        }

        if (query.SpeakerIs is { } name && found is not { Count: 0 })
        {
            // The gap and what sorts right behind it: all descriptions of the name.
            var said = name.Contains(ReportTables.VoiceGap, StringComparison.Ordinal) ? []
                : Ids(connection, "SELECT group_concat(statement) FROM statement WHERE voice IN (SELECT voice FROM voice WHERE words >= $1 AND words < $2)", name + ReportTables.VoiceGap, name + (char)(ReportTables.VoiceGap + 1));
            found = found is null ? said : [.. found.Intersect(said)];
        }

        return found;
    }

    // As one value: to fetch rows by the ten thousand takes longer than to find them.
    private static List<long> Ids(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        if (connection.Value(sql, values) is not string all)
        {
            return [];
        }

        List<long> found = new(all.Length / 6);
        foreach (var part in all.AsSpan().Split(','))
        {
            found.Add(long.Parse(all.AsSpan(part), CultureInfo.InvariantCulture));
        }

        return found;
    }

    // What sorts above everything that begins with the day, and below the next one: "2026-03-04T12:00" is of that day.
    private static string? After(DateOnly? day) => Day(day) is { } text ? $"{text[..^1]}{(char)(text[^1] + 1)}" : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string? Containing(string? part) => part is null ? null
        : $"%{part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
