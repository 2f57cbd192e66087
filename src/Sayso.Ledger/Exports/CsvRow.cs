using System.Globalization;
using System.Text;

namespace Sayso.Ledger.Exports;

/// <summary>
/// A row of CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front, one that has apostrophes
/// before such a sign gets one more: taking one away from each such cell gives the text back.
/// </summary>
public static class CsvRow
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    /// <summary>The row, without its line end.</summary>
    /// <param name="cells">Texts, numbers, flags; null for an empty cell.</param>
    /// <param name="raw">Texts as they are, for programs.</param>
    public static string Of(ReadOnlySpan<object?> cells, bool raw)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            line.Append(i == 0 ? "" : ",").Append(Cell(cells[i], raw));
        }

        return line.ToString();
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
