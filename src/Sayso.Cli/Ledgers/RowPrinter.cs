using Sayso.Cli.Output;

namespace Sayso.Cli.Ledgers;

/// <summary>Prints rows as JSON Lines or as CSV, whose first line has the names.</summary>
internal sealed class RowPrinter(ReadingOutput output, RowFormat format)
{
    private bool _named;

    public void Print(IEnumerable<StoryRow> rows)
    {
        foreach (var row in rows)
        {
            if (format == RowFormat.Json)
            {
                output.Write(JsonLine.Of(json => Fields(json, row)));
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

    /// <summary>A row as fields of an object.</summary>
    public static void Fields(System.Text.Json.Utf8JsonWriter json, StoryRow row)
    {
        foreach (var (name, value) in row.Cells)
        {
            switch (value)
            {
                case null:
                    json.WriteNull(name);
                    break;
                case bool flag:
                    json.WriteBoolean(name, flag);
                    break;
                case int number:
                    json.WriteNumber(name, number);
                    break;
                case decimal number:
                    json.WriteNumber(name, number);
                    break;
                default:
                    json.WriteString(name, (string)value);
                    break;
            }
        }
    }
}
