using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Commands;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso add</c>.</summary>
internal sealed class AddCommand : Command
{
    private readonly Option<string?> _date = new("--date") { HelpName = "YYYY-MM-DD" };
    private readonly Option<string?> _report = new("--report") { HelpName = "FILE" };
    private readonly Option<bool> _watch = new("--watch");
    private readonly Option<bool> _fetch = new("--fetch");
    private readonly Option<bool> _passing = new("--passing") { Hidden = true };        // said by the workspace, of files that were dropped there
    private readonly Option<double> _seconds = new("--parse-seconds") { HelpName = "N", DefaultValueFactory = _ => ChildLimits.Default.Time.TotalSeconds };
    private readonly Option<int> _memory = new("--parse-memory") { HelpName = "MIB", DefaultValueFactory = _ => (int)(ChildLimits.Default.Memory >> 20) };

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
        Add(_watch);
        Add(_fetch);
        Add(_passing);
        _seconds.Validators.Add(result => InputArguments.Check(result, static value
            => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 86400 ? null : "give seconds, more than 0, for example 120"));
        _memory.Validators.Add(result => InputArguments.Check(result, static value
            => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var memory) && memory is >= 16 and <= 1_000_000 ? null : "give MiB, 16 or more, for example 2048"));
        Add(_seconds);
        Add(_memory);
        SetAction(parsed =>
        {
            var given = inputs.Of(parsed);
            return run(new AddOptions(given.Inputs, ledger.Of(parsed), parsed.GetValue(_report), parsed.GetValue(_date) is { } date ? ReadCommand.DateOf(date) : null, given.Format)
            {
                Watch = parsed.GetValue(_watch),
                Fetch = parsed.GetValue(_fetch),
                IsPassing = parsed.GetValue(_passing),
                Limits = new ChildLimits(TimeSpan.FromSeconds(parsed.GetValue(_seconds)), (long)parsed.GetValue(_memory) << 20),
            });
        });
    }
}
