using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Store;

/// <summary>Short ways to ask SQLite. All values go in as parameters: $1, $2 ….</summary>
internal static class SqliteExtensions
{
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
        => connection.Value(sql, values) switch
        {
            null => 0,
            long number => number,
            var other => throw new StoredDataException($"a number was to be there, and {other.GetType().Name} is"),
        };

    /// <summary>The first value of the first row; null where there is none.</summary>
    public static object? Value(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>The rows, as they are asked for.</summary>
    public static IEnumerable<StoredRow> Rows(this SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new StoredRow(reader);
        }
    }

    /// <summary>Words as one value, for <c>json_each</c>.</summary>
    public static string List(IEnumerable<string> words)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartArray();
            foreach (var word in words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Numbers as one value, for <c>json_each</c>.</summary>
    public static string List(IEnumerable<long> numbers) => $"[{string.Join(',', numbers)}]";

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}
