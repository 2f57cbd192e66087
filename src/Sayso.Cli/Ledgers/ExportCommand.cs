using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Commands;
using Sayso.Cli.View;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>What <c>sayso export</c> is to do.</summary>
/// <param name="Format">One of <see cref="ExportFormats.Names"/>.</param>
/// <param name="Ledger">The ledger.</param>
/// <param name="Output">The file or folder to write; null for standard output.</param>
/// <param name="Raw">Cells of CSV as they are.</param>
/// <param name="Reports">Which reports.</param>
internal sealed record ExportAsked(string Format, string Ledger, string? Output, bool Raw, ReportQuery Reports);

/// <summary>The command line of <c>sayso export</c>.</summary>
internal sealed class ExportCommand : Command
{
    /// <summary>Makes the command.</summary>
    /// <param name="run">Does it and gives the exit code.</param>
    public ExportCommand(Func<ExportAsked, int> run)
        : base("export", "Write reports of a ledger, and what was found in them, in the formats of others.")
    {
        var format = new Argument<string>("FORMAT");
        format.CompletionSources.Add([.. ExportFormats.Names]);
        format.Validators.Add(OneOf(ExportFormats.Names));
        Add(format);
        var ledger = new LedgerOption(this);
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE" };
        output.Validators.Add(result => InputArguments.Check(result, static value => value.Length == 0 ? "give the name of a file" : null));
        var raw = new Option<bool>("--raw");
        var story = new Option<string?>("--story") { HelpName = "STORY" };
        var outlet = new Option<string?>("--outlet") { HelpName = "NAME" };
        var (from, to) = (QueryOptions.Day("--from"), QueryOptions.Day("--to"));
        Option[] options = [output, raw, story, outlet, from, to];
        foreach (var option in options)
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(raw) && result.GetValue(format) is { } name && !ExportFormats.IsCsv(name))
            {
                result.AddError("--raw goes with statements-csv and figures-csv");
            }
        });
        SetAction(parsed => run(new ExportAsked(parsed.GetRequiredValue(format), ledger.Of(parsed), parsed.GetValue(output) is { } file and not "-" ? file : null, parsed.GetValue(raw),
            new ReportQuery
            {
                Story = parsed.GetValue(story),
                Outlet = parsed.GetValue(outlet),
                From = parsed.GetValue(from) is { } first ? ReadCommand.DateOf(first) : null,
                To = parsed.GetValue(to) is { } last ? ReadCommand.DateOf(last) : null,
            })));
    }

    /// <summary>Makes an argument that is none of some words an error, which names the nearest.</summary>
    public static Action<ArgumentResult> OneOf(IReadOnlyList<string> words) => result =>
    {
        if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
        {
            var near = Spelling.Nearest(token.Value, words);
            result.AddError($"{VisibleText.Short(token.Value, 60)}: there is no such format{(near is null ? $"; it is one of {string.Join(", ", words)}" : $"; did you mean {near}?")}");
        }
    };
}
