using System.CommandLine;

namespace Sayso.Cli.Ledgers;

/// <summary>How a command prints what it found.</summary>
internal enum RowFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>An object a line.</summary>
    Json,

    /// <summary>CSV with a line of names; no cell runs as a formula in a spreadsheet.</summary>
    Csv,

    /// <summary>CSV with the texts as they are.</summary>
    RawCsv,
}

/// <summary>The options <c>--json</c>, <c>--csv</c> and <c>--raw</c>.</summary>
internal sealed class RowOptions
{
    private readonly Option<bool> _json = new("--json");
    private readonly Option<bool> _csv = new("--csv");
    private readonly Option<bool> _raw = new("--raw");

    public RowOptions(Command command)
    {
        command.Add(_json);
        command.Add(_csv);
        command.Add(_raw);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_csv))
            {
                result.AddError("--json and --csv: choose one of them");
            }
            else if (result.GetValue(_raw) && !result.GetValue(_csv))
            {
                result.AddError("--raw goes with --csv: give both");
            }
        });
    }

    public RowFormat Of(ParseResult parsed)
        => parsed.GetValue(_json) ? RowFormat.Json : !parsed.GetValue(_csv) ? RowFormat.Text : parsed.GetValue(_raw) ? RowFormat.RawCsv : RowFormat.Csv;
}
