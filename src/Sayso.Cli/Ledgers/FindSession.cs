using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>Does what <c>sayso find</c> was asked for.</summary>
internal sealed class FindSession(string path, StatementQuery query, RowFormat format, Messages messages, TimeProvider time, string actor)
{
    /// <summary>Runs it and gives the exit code.</summary>
    public int Run() => LedgerRun.Guarded(messages, () =>
    {
        using var ledger = NewsLedger.Open(path, time, actor);
        var found = ledger.Find(query);
        using var output = new StandardOutput();
        output.Write(StatementRows.Head(format));
        foreach (var statement in found)
        {
            output.Write(StatementRows.Of(format, statement));
        }

        output.Complete();
        if (found.Count == 0)
        {
            messages.Say("nothing was found");
        }
        else if (found.Count == query.Limit)
        {
            messages.Say($"these are the first {query.Limit}; --limit shows more");
        }

        return ExitCodes.Done;
    });
}
