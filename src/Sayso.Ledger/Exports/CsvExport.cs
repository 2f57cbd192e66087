using System.Text;

namespace Sayso.Ledger.Exports;

/// <summary>Writes tables as CSV (RFC 4180, UTF-8, lines end with CR LF), see <see cref="CsvRow"/>.</summary>
internal static class CsvExport
{
    public static void Write(IReadOnlyList<TableColumn> columns, IEnumerable<object?[]> rows, Stream output, bool raw)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', columns.Select(column => column.Name)));
        foreach (var row in rows)
        {
            writer.WriteLine(CsvRow.Of(row, raw));
        }
    }
}
