using System.CommandLine;
using Sayso.Cli.Commands;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso add</c>.</summary>
internal sealed class AddCommand : Command
{
    private readonly Option<string?> _date = new("--date") { HelpName = "YYYY-MM-DD" };
    private readonly Option<string?> _report = new("--report") { HelpName = "FILE" };

    /// <summary>Makes the command.</summary>
    /// <param name="literalInputs">How many arguments at the end of the line follow "--".</param>
    /// <param name="time">Says what today is.</param>
    /// <param name="run">Does what the options ask for and gives the exit code.</param>
    public AddCommand(int literalInputs, TimeProvider time, Func<AddOptions, int> run)
        : base("add", "Read reports and keep them in a ledger.")
    {
        var inputs = new InputArguments(this, literalInputs, withOutput: false);
        var ledger = new LedgerOption(this);
        _date.Validators.Add(result => InputArguments.Check(result, value => ReadCommand.DateProblem(value, time)));
        Add(_date);
        Add(_report);
        SetAction(parsed =>
        {
            var given = inputs.Of(parsed);
            return run(new AddOptions(given.Inputs, ledger.Of(parsed), parsed.GetValue(_report), parsed.GetValue(_date) is { } date ? ReadCommand.DateOf(date) : null, given.Format));
        });
    }
}
