using Parquet;
using Parquet.Schema;

namespace Sayso.Ledger.Exports;

/// <summary>Writes tables as Parquet, in groups of rows so that no more than one group is held. Numbers are doubles there.</summary>
internal static class ParquetExport
{
    private const int GroupRows = 4_096;

    // The format's library writes asynchronously only; no caller here has a context that waiting could lock.
    public static void Write(IReadOnlyList<TableColumn> columns, IEnumerable<object?[]> rows, Stream output)
        => WriteAsync(columns, rows, output).GetAwaiter().GetResult();

    private static async Task WriteAsync(IReadOnlyList<TableColumn> columns, IEnumerable<object?[]> rows, Stream output)
    {
        var fields = columns.Select(Field).ToArray();
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), output).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            foreach (var group in rows.Chunk(GroupRows))
            {
                using var groupWriter = writer.CreateRowGroup();
                for (var i = 0; i < fields.Length; i++)
                {
                    await WriteColumn(groupWriter, fields[i], columns[i].Kind, group, i).ConfigureAwait(false);
                }
            }
        }
    }

    private static DataField Field(TableColumn column) => column.Kind switch
    {
        ColumnKind.Whole => new DataField<long?>(column.Name),
        ColumnKind.Number => new DataField<double?>(column.Name),
        ColumnKind.Flag => new DataField<bool?>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    private static async Task WriteColumn(ParquetRowGroupWriter group, DataField field, ColumnKind kind, object?[][] rows, int column)
    {
        switch (kind)
        {
            case ColumnKind.Whole:
                await group.WriteAsync<long>(field, rows.Select(row => (long?)row[column]).ToArray()).ConfigureAwait(false);
                break;
            case ColumnKind.Number:
                await group.WriteAsync<double>(field, rows.Select(row => row[column] is decimal number ? (double?)number : null).ToArray()).ConfigureAwait(false);
                break;
            case ColumnKind.Flag:
                await group.WriteAsync<bool>(field, rows.Select(row => (bool?)row[column]).ToArray()).ConfigureAwait(false);
                break;
            default:
                await group.WriteAsync(field, rows.Select(row => (string)row[column]!).ToArray()).ConfigureAwait(false);
                break;
        }
    }
}
