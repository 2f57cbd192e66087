using System.CommandLine;
using Sayso.Cli.Commands;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso find</c>.</summary>
internal sealed class FindCommand : Command
{
    /// <summary>Makes the command.</summary>
    /// <param name="run">Asks the ledger and gives the exit code: the ledger, the question, how to print what is found.</param>
    public FindCommand(Func<string, StatementQuery, RowFormat, int> run)
        : base("find", "Find statements in a ledger.")
    {
        var ledger = new LedgerOption(this);
        var query = new QueryOptions(this);
        var limit = new Option<int>("--limit") { HelpName = "N", DefaultValueFactory = _ => 100 };
        limit.Validators.Add(result => InputArguments.Check(result, QueryOptions.LimitProblem));
        Add(limit);
        var rows = new RowOptions(this);
        SetAction(parsed => run(ledger.Of(parsed), query.Of(parsed) with { Limit = parsed.GetValue(limit) }, rows.Of(parsed)));
    }
}
