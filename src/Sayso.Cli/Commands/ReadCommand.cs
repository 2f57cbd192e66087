using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sayso.Cli.View;
using Sayso.Documents;

namespace Sayso.Cli.Commands;

/// <summary>The command line of <c>sayso read</c>: its arguments, options and what may be wrong with them.</summary>
internal sealed class ReadCommand : Command
{
    private const int LeastWidth = 20;
    private const int MostWidth = 1000;

    private readonly Argument<string[]> _inputs = new("INPUT") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _json = new("--json");
    private readonly Option<string?> _date = new("--date") { HelpName = "YYYY-MM-DD" };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };
    private readonly Option<string> _format = new("--format") { HelpName = "FORMAT", DefaultValueFactory = _ => "auto" };
    private readonly Option<string?> _width = new("--width") { HelpName = "N" };
    private readonly Option<string> _color = new("--color") { HelpName = "WHEN", DefaultValueFactory = _ => "auto" };

    /// <summary>Makes the command.</summary>
    /// <param name="time">Says what today is.</param>
    /// <param name="run">Does what the options ask for and gives the exit code.</param>
    public ReadCommand(TimeProvider time, Func<ReadOptions, int> run)
        : base("read", "Read news reports and print who says what.")
    {
        _format.CompletionSources.Add("auto", "text", "html", "jsonl");
        _color.CompletionSources.Add("auto", "always", "never");
        _inputs.Validators.Add(RejectUnknownOptions);
        _date.Validators.Add(result => Check(result, value => DateProblem(value, time)));
        _output.Validators.Add(result => Check(result, static value => value.Length == 0 ? "give the name of a file" : null));
        _format.Validators.Add(result => Check(result, static value => FormatOf(value) is null ? "it is one of auto, text, html, jsonl" : null));
        _color.Validators.Add(result => Check(result, static value => ColorOf(value) is null ? "it is one of auto, always, never" : null));
        _width.Validators.Add(result => Check(result, static value => WidthOf(value) is null ? $"give a whole number from {LeastWidth} to {MostWidth}" : null));
        Add(_inputs);
        Add(_json);
        Add(_date);
        Add(_output);
        Add(_format);
        Add(_width);
        Add(_color);
        SetAction(parsed => run(OptionsOf(parsed)));
    }

    /// <summary>How many arguments at the end of the line follow "--" and so are inputs whatever they begin with.</summary>
    public int LiteralInputs { get; init; }

    private ReadOptions OptionsOf(ParseResult parsed) => new(
        parsed.GetValue(_inputs) ?? [],
        parsed.GetValue(_json),
        parsed.GetValue(_date) is { } date ? DateOf(date) : null,
        parsed.GetValue(_output) is { } output and not "-" ? output : null,
        FormatOf(parsed.GetValue(_format)!) ?? DocumentFormat.Auto,
        parsed.GetValue(_width) is { } width ? WidthOf(width) : null,
        ColorOf(parsed.GetValue(_color)!) ?? ColorChoice.Auto);

    private static void Check(OptionResult result, Func<string, string?> problemOf)
    {
        if (result.Tokens is [var token] && problemOf(token.Value) is { } problem)
        {
            result.AddError($"{result.IdentifierToken?.Value} {VisibleText.Short(token.Value, 60)}: {problem}");
        }
    }

    // The library takes an unknown option for an argument. A file of such a name is read by "./--name", or after "--".
    private void RejectUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.SkipLast(LiteralInputs))
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                var near = Spelling.Nearest(token.Value, Options.SelectMany(o => o.Aliases.Prepend(o.Name)));
                result.AddError($"{VisibleText.Short(token.Value, 60)}: there is no such option{(near is null ? "" : $"; did you mean {near}?")}");
            }
        }
    }

    private static string? DateProblem(string value, TimeProvider time)
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

    private static DateOnly? DateOf(string value)
        => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? WidthOf(string value)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= LeastWidth and <= MostWidth ? width : null;

    private static DocumentFormat? FormatOf(string value) => value switch
    {
        "auto" => DocumentFormat.Auto,
        "text" => DocumentFormat.Text,
        "html" => DocumentFormat.Html,
        "jsonl" => DocumentFormat.JsonLines,
        _ => null,
    };

    private static ColorChoice? ColorOf(string value) => value switch
    {
        "auto" => ColorChoice.Auto,
        "always" => ColorChoice.Always,
        "never" => ColorChoice.Never,
        _ => null,
    };
}
