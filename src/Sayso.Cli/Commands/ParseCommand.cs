using System.CommandLine;

namespace Sayso.Cli.Commands;

/// <summary>The command line of <c>sayso parse</c>.</summary>
internal sealed class ParseCommand : Command
{
    /// <summary>Makes the command.</summary>
    /// <param name="literalInputs">How many arguments at the end of the line follow "--".</param>
    /// <param name="run">Does what the options ask for and gives the exit code.</param>
    public ParseCommand(int literalInputs, Func<InputOptions, int> run)
        : base("parse", "Print the words, tags, trees and names of documents as CoNLL-U.")
    {
        var inputs = new InputArguments(this, literalInputs);
        SetAction(parsed => run(inputs.Of(parsed)));
    }
}
