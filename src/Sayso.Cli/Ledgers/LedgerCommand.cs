using System.CommandLine;
using Sayso.Cli.Output;
using Sayso.Ledger;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso ledger</c>: the file itself.</summary>
internal sealed class LedgerCommand : Command
{
    private readonly Messages _messages;
    private readonly TimeProvider _time;
    private readonly string _actor;

    /// <summary>Makes the command.</summary>
    public LedgerCommand(Messages messages, TimeProvider time, string actor)
        : base("ledger", "Check, pin, copy and restore a ledger.")
    {
        (_messages, _time, _actor) = (messages, time, actor);
        Subcommands.Add(Verify());
        Subcommands.Add(Simple("head", "Print the number and hash of the last event.", static ledger =>
        {
            var (seq, hash) = ledger.Head();
            return $"{seq} {hash}";
        }));
        Subcommands.Add(Simple("digest", "Print one hash over reports and findings.", static ledger => ledger.Digest()));
        Subcommands.Add(Rebuild());
        Subcommands.Add(Backup());
        Subcommands.Add(Restore());
    }

    private Command Verify()
    {
        var command = new Command("verify", "Go over the whole ledger.");
        var ledger = new LedgerOption(command);
        var expect = new Option<string?>("--expect") { HelpName = "HASH" };
        command.Add(expect);
        command.SetAction(parsed => Guarded(() =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), _time, _actor);
            var found = open.Verify(parsed.GetValue(expect));
            foreach (var fault in found.Faults)
            {
                _messages.Say(fault);
            }

            StandardOutput.Line(found.Faults.Count == 0 ? $"sound: {found.Events} events, head {found.Head}" : $"not sound: {found.Faults.Count} found wrong");
            return found.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.Damaged;
        }));
        return command;
    }

    private Command Simple(string name, string description, Func<NewsLedger, string> ask)
    {
        var command = new Command(name, description);
        var ledger = new LedgerOption(command);
        command.SetAction(parsed => Guarded(() =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), _time, _actor);
            StandardOutput.Line(ask(open));
            return ExitCodes.Done;
        }));
        return command;
    }

    private Command Rebuild()
    {
        var command = new Command("rebuild", "Read every report again with the models that there are, and make the tables anew.");
        var ledger = new LedgerOption(command);
        command.SetAction(parsed => Guarded(() =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), _time, _actor);
            open.RebuildTables();
            var (reports, changed) = open.ReadAgain(Reader.Load());
            StandardOutput.Line($"{reports} reports read again, {changed} with other findings; what was found before is kept");
            if (open.Astray() is > 0 and var astray)
            {
                _messages.Say($"{astray} of people's corrections fit nothing that is found now; 'sayso decisions' shows them");
            }

            return ExitCodes.Done;
        }));
        return command;
    }

    private Command Backup()
    {
        var command = new Command("backup", "Copy a ledger that may be in use, and check the copy.");
        var target = new Argument<string>("COPY");
        var ledger = new LedgerOption(command);
        command.Add(target);
        command.SetAction(parsed => Guarded(() =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), _time, _actor);
            var made = open.Backup(parsed.GetRequiredValue(target));
            StandardOutput.Line($"{parsed.GetRequiredValue(target)}: {made.Events} events, head {made.Head}");
            return ExitCodes.Done;
        }));
        return command;
    }

    private Command Restore()
    {
        var command = new Command("restore", "Make a ledger from a copy; never over one that is there.");
        var copy = new Argument<string>("COPY");
        var ledger = new LedgerOption(command);
        command.Add(copy);
        command.SetAction(parsed => Guarded(() =>
        {
            var made = NewsLedger.Restore(parsed.GetRequiredValue(copy), ledger.Of(parsed));
            StandardOutput.Line($"{ledger.Of(parsed)}: {made.Events} events, head {made.Head}");
            return ExitCodes.Done;
        }));
        return command;
    }

    private int Guarded(Func<int> work) => LedgerRun.Guarded(_messages, work);
}
