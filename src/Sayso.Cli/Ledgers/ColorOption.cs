using System.CommandLine;
using Sayso.Cli.Commands;

namespace Sayso.Cli.Ledgers;

/// <summary>The option <c>--color</c> of a command that prints a page.</summary>
internal sealed class ColorOption
{
    private readonly Option<string> _color = new("--color") { HelpName = "WHEN", DefaultValueFactory = _ => "auto" };

    public ColorOption(Command command)
    {
        _color.CompletionSources.Add("auto", "always", "never");
        _color.Validators.Add(result => InputArguments.Check(result, static value => ReadCommand.ColorOf(value) is null ? "it is one of auto, always, never" : null));
        command.Add(_color);
    }

    public ColorChoice Of(ParseResult parsed) => ReadCommand.ColorOf(parsed.GetValue(_color)!) ?? ColorChoice.Auto;
}
