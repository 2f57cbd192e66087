using System.Text;
using Sayso.Ledger.Exports;

namespace Sayso.Cli.Ledgers;

/// <summary>Rows of CSV, for spreadsheets or, raw, for programs.</summary>
internal static class CsvLine
{
    /// <summary>The row in UTF-8, with the line end at its end. For the first line give the names of the columns: those of the JSON.</summary>
    /// <param name="format"><see cref="RowFormat.Csv"/>: no cell runs as a formula, or acts on a terminal; <see cref="RowFormat.RawCsv"/>: texts as they are.</param>
    /// <param name="cells">Texts, numbers, flags; null for an empty cell.</param>
    public static ReadOnlySpan<byte> Of(RowFormat format, params ReadOnlySpan<object?> cells)
    {
        var raw = format == RowFormat.RawCsv;
        return Encoding.UTF8.GetBytes(CsvRow.Of(raw ? cells : Harmless(cells), raw) + "\r\n");
    }

    private static object?[] Harmless(ReadOnlySpan<object?> cells)
    {
        var harmless = cells.ToArray();
        for (var i = 0; i < harmless.Length; i++)
        {
            harmless[i] = harmless[i] is string text && text.Any(Acts) ? string.Concat(text.Select(c => !Acts(c) ? c : c < ' ' ? (char)('\u2400' + c) : '\uFFFD')) : harmless[i];
        }

        return harmless;
    }

    // Line breaks and tabs are text.
    private static bool Acts(char c) => char.IsControl(c) && c is not ('\t' or '\r' or '\n');
}
