using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Store;

/// <summary>Commands that are run many times, made ready once each. All values go in as parameters: $1, $2 ….</summary>
internal sealed class ReadyCommands(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public void Run(string sql, params ReadOnlySpan<object?> values) => Ready(sql, values).ExecuteNonQuery();

    public long Number(string sql, params ReadOnlySpan<object?> values) => Convert.ToInt64(Value(sql, values), CultureInfo.InvariantCulture);

    /// <summary>The first value of the first row; null where there is none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values) => Ready(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    private SqliteCommand Ready(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.AddWithValue($"${i + 1}", DBNull.Value);
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
