using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Store;

/// <summary>A row as it lies in the file. A column that holds what was never written into it is damage, and said to be that.</summary>
internal readonly struct StoredRow(SqliteDataReader reader)
{
    public int FieldCount => reader.FieldCount;

    public bool IsDBNull(int column) => reader.IsDBNull(column);

    public object GetValue(int column) => reader.GetValue(column);

    public string GetString(int column) => Read(static (r, c) => r.GetString(c), column);

    public long GetInt64(int column) => Read(static (r, c) => r.GetInt64(c), column);

    public int GetInt32(int column) => Read(static (r, c) => r.GetInt32(c), column);

    public bool GetBoolean(int column) => Read(static (r, c) => r.GetBoolean(c), column);

    public double GetDouble(int column) => Read(static (r, c) => r.GetDouble(c), column);

    public T GetFieldValue<T>(int column) => Read(static (r, c) => r.GetFieldValue<T>(c), column);

    /// <summary>Text of a column; null where it is null.</summary>
    public string? Text(int column) => reader.IsDBNull(column) ? null : GetString(column);

    private T Read<T>(Func<SqliteDataReader, int, T> get, int column)
    {
        try
        {
            return get(reader, column);
        }
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new StoredDataException($"{reader.GetName(column)} holds {reader.GetDataTypeName(column)}", e);
        }
    }
}
