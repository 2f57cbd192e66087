using System.Globalization;
using System.Text;

namespace Sayso.Ledger.Exports;

/// <summary>
/// Writes tables as CSV (RFC 4180, UTF-8, lines end with CR LF). A text that a spreadsheet would run as a formula gets an apostrophe in front, one that has apostrophes
/// before such a sign gets one more: taking one away from each such cell gives the text back.
/// </summary>
internal static class CsvExport
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    public static void Write(IReadOnlyList<TableColumn> columns, IEnumerable<object?[]> rows, Stream output, bool raw)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', columns.Select(column => column.Name)));
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear();
            for (var i = 0; i < row.Length; i++)
            {
                line.Append(i == 0 ? "" : ",").Append(Cell(row[i], raw));
            }

            writer.WriteLine(line);
        }
    }

    // Numbers are never made safe: "-5" has to stay one.
    private static string Cell(object? value, bool raw) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => Quoted(raw ? text : Safe(text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    internal static string Safe(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept('\'');
        return first >= 0 && Formula.Contains(text[first], StringComparison.Ordinal) ? "'" + text : text;
    }

    private static string Quoted(string text)
        => text.AsSpan().IndexOfAny("\",\r\n") >= 0 || text.StartsWith(' ') || text.EndsWith(' ')
            ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : text;
}
