using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.View;
using Sayso.Documents;

namespace Sayso.Cli.Commands;

/// <summary>What to read and where to write.</summary>
/// <param name="Inputs">Files, folders, patterns, "-"; as given.</param>
/// <param name="Output">The file to write; null for standard output.</param>
/// <param name="Format">The form of the inputs.</param>
internal sealed record InputOptions(IReadOnlyList<string> Inputs, string? Output, DocumentFormat Format);

/// <summary>The part of a command line that commands which read documents have in common.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> _inputs = new("INPUT") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };
    private readonly Option<string> _format = new("--format") { HelpName = "FORMAT", DefaultValueFactory = _ => "auto" };
    private readonly Command _command;
    private readonly int _literalInputs;

    /// <summary>Gives them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="literalInputs">How many arguments at the end of the line follow "--" and so are inputs whatever they begin with.</param>
    /// <param name="withOutput">Whether the command has an output.</param>
    public InputArguments(Command command, int literalInputs, bool withOutput = true)
    {
        _command = command;
        _literalInputs = literalInputs;
        _format.CompletionSources.Add("auto", "text", "html", "jsonl");
        _inputs.Validators.Add(RejectUnknownOptions);
        _output.Validators.Add(result => Check(result, static value => value.Length == 0 ? "give the name of a file" : null));
        _format.Validators.Add(result => Check(result, static value => FormatOf(value) is null ? "it is one of auto, text, html, jsonl" : null));
        command.Add(_inputs);
        if (withOutput)
        {
            command.Add(_output);
        }

        command.Add(_format);
    }

    /// <summary>Their values on a command line.</summary>
    public InputOptions Of(ParseResult parsed) => new(
        parsed.GetValue(_inputs) ?? [],
        parsed.GetValue(_output) is { } output and not "-" ? output : null,
        FormatOf(parsed.GetValue(_format)!) ?? DocumentFormat.Auto);

    /// <summary>Makes a wrong value of an option an error of the command line.</summary>
    /// <param name="result">The option as given.</param>
    /// <param name="problemOf">What is wrong with a value; null where nothing is.</param>
    public static void Check(OptionResult result, Func<string, string?> problemOf)
    {
        if (result.Tokens is [var token] && problemOf(token.Value) is { } problem)
        {
            result.AddError($"{result.IdentifierToken?.Value} {VisibleText.Short(token.Value, 60)}: {problem}");
        }
    }

    // The library takes an unknown option for an argument. A file of such a name is read by "./--name", or after "--".
    private void RejectUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.SkipLast(_literalInputs))
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                var near = Spelling.Nearest(token.Value, _command.Options.SelectMany(o => o.Aliases.Prepend(o.Name)));
                result.AddError($"{VisibleText.Short(token.Value, 60)}: there is no such option{(near is null ? "" : $"; did you mean {near}?")}");
            }
        }
    }

    private static DocumentFormat? FormatOf(string value) => value switch
    {
        "auto" => DocumentFormat.Auto,
        "text" => DocumentFormat.Text,
        "html" => DocumentFormat.Html,
        "jsonl" => DocumentFormat.JsonLines,
        _ => null,
    };
}
