using System.Text;
using Sayso.Ledger.Exports;

namespace Sayso.Cli.Ledgers;

/// <summary>Rows of CSV, for spreadsheets or, raw, for programs.</summary>
internal static class CsvLine
{
    /// <summary>The row in UTF-8, with the line end at its end. For the first line give the names of the columns: those of the JSON.</summary>
    /// <param name="format"><see cref="RowFormat.Csv"/>: no cell runs as a formula; <see cref="RowFormat.RawCsv"/>: texts as they are.</param>
    /// <param name="cells">Texts, numbers, flags; null for an empty cell.</param>
    public static ReadOnlySpan<byte> Of(RowFormat format, params ReadOnlySpan<object?> cells) => Encoding.UTF8.GetBytes(CsvRow.Of(cells, format == RowFormat.RawCsv) + "\r\n");
}
