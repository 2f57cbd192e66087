using Microsoft.Data.Sqlite;
using Sayso.Ledger.Reprints;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>The keys of texts, kept in the ledger. Its questions are asked hundreds of times a report, so they are made ready once.</summary>
internal sealed class ShingleTable : IBandIndex, IDisposable
{
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _lowest;

    public ShingleTable(SqliteConnection connection)
    {
        _add = Ready(connection, "INSERT OR IGNORE INTO shingle (key, rank, document) VALUES ($1, $2, $3)", 3);
        _lowest = Ready(connection, "SELECT rank, document FROM shingle WHERE key = $1 ORDER BY rank, document LIMIT $2", 2);
    }

    /// <inheritdoc/>
    public void Add(Posting document, ReadOnlySpan<long> keys)
    {
        (_add.Parameters[1].Value, _add.Parameters[2].Value) = (document.Rank, document.Document);
        foreach (var key in keys)
        {
            _add.Parameters[0].Value = key;
            _add.ExecuteNonQuery();
        }
    }

    /// <inheritdoc/>
    public void Lowest(long key, int most, List<Posting> found)
    {
        (_lowest.Parameters[0].Value, _lowest.Parameters[1].Value) = (key, most);
        using var reader = _lowest.ExecuteReader();
        var row = new StoredRow(reader);
        while (reader.Read())
        {
            found.Add(new Posting(row.GetInt64(0), row.GetInt32(1)));
        }
    }

    public void Dispose()
    {
        _add.Dispose();
        _lowest.Dispose();
    }

    private static SqliteCommand Ready(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            command.Parameters.AddWithValue($"${i}", 0L);
        }

        return command;
    }
}
