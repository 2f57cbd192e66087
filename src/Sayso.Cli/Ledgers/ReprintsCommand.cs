using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Commands;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso reprints</c>: the pairs of reports that share words.</summary>
internal sealed class ReprintsCommand : Command
{
    /// <summary>Makes the command.</summary>
    public ReprintsCommand(Messages messages, TimeProvider time, string actor)
        : base("reprints", "List the reports in a ledger that share words.")
    {
        var ledger = new LedgerOption(this);
        var json = new Option<bool>("--json");
        var least = new Option<double>("--least") { HelpName = "SHARE", DefaultValueFactory = _ => 0.1 };
        least.Validators.Add(result => InputArguments.Check(result, static value
            => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0.1 and <= 1 ? null : "give a number from 0.1 to 1, for example 0.8"));
        Add(json);
        Add(least);
        SetAction(parsed => LedgerRun.Guarded(messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), time, actor);
            using var output = new StandardOutput();
            var found = open.Reprints().Where(p => p.Containment >= parsed.GetValue(least)).OrderByDescending(p => p.Containment).ToList();
            foreach (var pair in found)
            {
                output.Write(parsed.GetValue(json) ? Line(pair) : LedgerText.Bytes(Text(pair)));
            }

            output.Complete();
            if (found.Count == 0)
            {
                messages.Say("no two reports share that much");
            }

            return ExitCodes.Done;
        }));
    }

    private static string Text(FoundReprint pair)
        => string.Create(CultureInfo.InvariantCulture, $"{pair.Containment * 100,5:0.0} %  {LedgerText.Name(pair.A)}  {LedgerText.Name(pair.B)}\n");

    private static ReadOnlySpan<byte> Line(FoundReprint pair) => JsonLine.Of(line => LedgerRows.Write(line, pair));
}
