using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>Which searches are kept, and what they told of.</summary>
internal sealed class AlertTables(SqliteConnection connection)
{
    /// <summary>A search that is kept from now on.</summary>
    public void Add(long seq, string name, StatementQuery query)
        => connection.Run("INSERT INTO alert (seq, name, query) VALUES ($1, $2, $3)", seq, name, AlertPayloads.OfQuery(query));

    /// <summary>One that is kept no more, with what it told.</summary>
    public void Remove(long alert)
    {
        connection.Run("DELETE FROM alert_told WHERE alert = $1", alert);
        connection.Run("DELETE FROM alert WHERE seq = $1", alert);
    }

    /// <summary>What one told.</summary>
    public void Told(long alert, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            connection.Run("INSERT OR IGNORE INTO alert_told (alert, key) VALUES ($1, $2)", alert, key);
        }
    }

    /// <summary>What there is, by name.</summary>
    public IReadOnlyList<Alert> All() => [.. connection.Rows(
        "SELECT seq, name, query, (SELECT count(*) FROM alert_told t WHERE t.alert = seq) FROM alert ORDER BY name").Select(row =>
        {
            var (seq, name, stored, told) = (row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3));
            return StoredData.Taken($"alert {name}", () =>
            {
                using var query = JsonDocument.Parse(stored);
                return new Alert(seq, name, AlertPayloads.Query(query.RootElement), told);
            });
        })];

    /// <summary>Number of the alert of a name; 0 where there is none.</summary>
    public long Of(string name) => connection.Number("SELECT seq FROM alert WHERE name = $1", name);

    /// <summary>Whether there is an alert of that number.</summary>
    public bool Has(long alert) => connection.Value("SELECT 1 FROM alert WHERE seq = $1", alert) is not null;

    /// <summary>What an alert did not tell before.</summary>
    public AlertNews News(Alert alert)
    {
        var told = connection.Rows("SELECT key FROM alert_told WHERE alert = $1", alert.Seq).Select(row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);
        return new AlertNews(alert, [.. StatementSearch.Find(connection, alert.Query).Where(s => !told.Contains(AlertPayloads.Key(s)))]);
    }
}
