using System.CommandLine;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Ledger;
using Sayso.Ledger.Answers;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso who</c>: what a party says over time. Only those who speak by name are found.</summary>
internal sealed class WhoCommand : Command
{
    /// <summary>Makes the command.</summary>
    public WhoCommand(Messages messages, TimeProvider time, string actor)
        : base("who", "Show who speaks under a name, and what they say over time.")
    {
        var name = new Argument<string[]>("NAME") { Arity = ArgumentArity.OneOrMore };
        var ledger = new LedgerOption(this);
        Add(name);
        var (rows, color) = (new RowOptions(this), new ColorOption(this));
        SetAction(parsed => LedgerRun.Guarded(messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), time, actor);
            var found = open.Who(string.Join(' ', parsed.GetRequiredValue(name)));
            using var output = new StandardOutput();
            var format = rows.Of(parsed);
            if (format == RowFormat.Text)
            {
                foreach (var party in found)
                {
                    LedgerPage.Print(output, color.Of(parsed), page => new PartyView(page, party).Draw());
                }
            }
            else
            {
                new RowPrinter(output, format).Print(found.SelectMany(p => LedgerRows.Of(p)));
            }

            output.Complete();
            if (found.Count == 0)
            {
                messages.Say("nobody speaks by that name");
            }

            return ExitCodes.Done;
        }));
    }
}
