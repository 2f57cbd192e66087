using Sayso.Cli.Output;
using Sayso.Ledger.Answers;

namespace Sayso.Cli.Ledgers;

/// <summary>Prints rows as JSON Lines or as CSV, whose first line has the names.</summary>
internal sealed class RowPrinter(ReadingOutput output, RowFormat format)
{
    private bool _named;

    public void Print(IEnumerable<AnswerRow> rows)
    {
        foreach (var row in rows)
        {
            if (format == RowFormat.Json)
            {
                output.Write(JsonLine.Of(json => AnswerRow.Write(json, row)));
                continue;
            }

            if (!_named)
            {
                output.Write(CsvLine.Of(RowFormat.RawCsv, [.. row.Cells.Select(c => (object?)c.Name)]));
                _named = true;
            }

            output.Write(CsvLine.Of(format, [.. row.Cells.Select(c => c.Value)]));
        }
    }
}
