using System.CommandLine;
using System.Globalization;

namespace Sayso.Cli.Commands;

/// <summary>The command line of <c>sayso read</c>: its arguments, options and what may be wrong with them.</summary>
internal sealed class ReadCommand : Command
{
    private const int LeastWidth = 20;
    private const int MostWidth = 1000;

    private readonly Option<bool> _json = new("--json");
    private readonly Option<string?> _date = new("--date") { HelpName = "YYYY-MM-DD" };
    private readonly Option<string?> _least = new("--min-confidence") { HelpName = "P" };
    private readonly Option<bool> _explain = new("--explain");
    private readonly Option<string?> _width = new("--width") { HelpName = "N" };
    private readonly Option<string> _color = new("--color") { HelpName = "WHEN", DefaultValueFactory = _ => "auto" };

    /// <summary>Makes the command.</summary>
    /// <param name="literalInputs">How many arguments at the end of the line follow "--".</param>
    /// <param name="time">Says what today is.</param>
    /// <param name="run">Does what the options ask for and gives the exit code.</param>
    public ReadCommand(int literalInputs, TimeProvider time, Func<ReadOptions, int> run)
        : base("read", "Read news reports and print who says what.")
    {
        var inputs = new InputArguments(this, literalInputs);
        _color.CompletionSources.Add("auto", "always", "never");
        _date.Validators.Add(result => InputArguments.Check(result, value => DateProblem(value, time)));
        _color.Validators.Add(result => InputArguments.Check(result, static value => ColorOf(value) is null ? "it is one of auto, always, never" : null));
        _width.Validators.Add(result => InputArguments.Check(result, static value => WidthOf(value) is null ? $"give a whole number from {LeastWidth} to {MostWidth}" : null));
        _least.Validators.Add(result => InputArguments.Check(result, static value => ShareOf(value) is null ? "give a number from 0 to 1, for example 0.8" : null));
        Add(_json);
        Add(_date);
        Add(_least);
        Add(_explain);
        Add(_width);
        Add(_color);
        SetAction(parsed => run(OptionsOf(inputs.Of(parsed), parsed)));
    }

    private ReadOptions OptionsOf(InputOptions inputs, ParseResult parsed) => new(
        inputs,
        parsed.GetValue(_json),
        parsed.GetValue(_explain),
        parsed.GetValue(_least) is { } least ? ShareOf(least) : null,
        parsed.GetValue(_date) is { } date ? DateOf(date) : null,
        parsed.GetValue(_width) is { } width ? WidthOf(width) : null,
        ColorOf(parsed.GetValue(_color)!) ?? ColorChoice.Auto);

    /// <summary>What is wrong with a day of publication; null where nothing is.</summary>
    public static string? DateProblem(string value, TimeProvider time)
    {
        if (DateOf(value) is not { } date)
        {
            return "there is no such day: write the day of publication as YYYY-MM-DD, for example 2026-03-04";
        }

        // A day on: it is tomorrow already where the report may come from.
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return date > today.AddDays(1)
            ? string.Create(CultureInfo.InvariantCulture, $"that day is yet to come (today is {today:yyyy-MM-dd}): give the day of publication")
            : null;
    }

    /// <summary>The day that is written as YYYY-MM-DD; null where there is no such day.</summary>
    public static DateOnly? DateOf(string value)
        => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? WidthOf(string value)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= LeastWidth and <= MostWidth ? width : null;

    private static double? ShareOf(string value)
        => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : null;

    internal static ColorChoice? ColorOf(string value) => value switch
    {
        "auto" => ColorChoice.Auto,
        "always" => ColorChoice.Always,
        "never" => ColorChoice.Never,
        _ => null,
    };
}
