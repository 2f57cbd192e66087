using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>The command lines by which a person says that stories or parties are one or several, and takes it back.</summary>
internal sealed class DecideCommands(Messages messages, TimeProvider time)
{
    /// <summary><c>merge</c>, <c>split</c> and <c>move</c> of <c>sayso stories</c>.</summary>
    public IEnumerable<Command> OfStories()
    {
        yield return Made("merge", "Make two stories one.", ["ONE", "OTHER"], many: false, static (ledger, given, note) => ledger.MergeStories(given[0], given[1], note));
        yield return Made("split", "Take reports out of their story into a new one.", ["REPORT"], many: true, static (ledger, given, note) => ledger.SplitStory(given, note));
        yield return Made("move", "Put a report into another story.", ["REPORT", "STORY"], many: false, static (ledger, given, note) => ledger.MoveReport(given[0], given[1], note));
    }

    /// <summary><c>sayso parties</c>.</summary>
    public Command Parties()
    {
        var parties = new Command("parties", "Say which names in a ledger are one party and which are not.");
        parties.Add(Made("merge", "Say that two parties are one.", ["KEPT", "OTHER"], many: false, static (ledger, given, note) => ledger.MergeParties(given[0], given[1], note)));
        parties.Add(Made("split", "Say that a party is another in some reports.", ["PARTY", "REPORT"], many: true, static (ledger, given, note) => ledger.SplitParty(given[0], given[1..], note)));
        return parties;
    }

    /// <summary><c>sayso decisions</c>.</summary>
    public Command Decisions()
    {
        var decisions = new Command("decisions", "List what people decided about stories and parties, and take it back.");
        var ledger = new LedgerOption(decisions);
        var rows = new RowOptions(decisions);
        decisions.SetAction(parsed => LedgerRun.Guarded(messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), time, "");
            using var output = new StandardOutput();
            var (format, made) = (rows.Of(parsed), open.Decisions());
            if (format == RowFormat.Text)
            {
                foreach (var decision in made)
                {
                    output.Write(LedgerText.Bytes(Text(decision)));
                }
            }
            else
            {
                new RowPrinter(output, format).Print(made.Select(d => LedgerRows.Of(d)));
            }

            output.Complete();
            if (made.Count == 0)
            {
                messages.Say("nobody has decided anything");
            }

            return ExitCodes.Done;
        }));
        var number = new Argument<long>("NUMBER");
        var undo = new Command("undo", "Take a decision back.") { number };
        var undoLedger = new LedgerOption(undo);
        var by = new Option<string?>("--by") { HelpName = "NAME" };
        undo.Add(by);
        undo.SetAction(parsed => Run(undoLedger.Of(parsed), parsed.GetValue(by), open => open.UndoDecision(parsed.GetRequiredValue(number)), "taken back, as event"));
        decisions.Add(undo);
        return decisions;
    }

    private Command Made(string name, string description, string[] arguments, bool many, Func<NewsLedger, string[], string?, Decided> decide)
    {
        var command = new Command(name, description);
        List<Func<ParseResult, string[]>> given = [];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (many && i == arguments.Length - 1)
            {
                var several = new Argument<string[]>(arguments[i]) { Arity = ArgumentArity.OneOrMore };
                command.Add(several);
                given.Add(parsed => parsed.GetRequiredValue(several));
            }
            else
            {
                var one = new Argument<string>(arguments[i]);
                command.Add(one);
                given.Add(parsed => [parsed.GetRequiredValue(one)]);
            }
        }

        var ledger = new LedgerOption(command);
        var by = new Option<string?>("--by") { HelpName = "NAME" };
        var note = new Option<string?>("--note") { HelpName = "WHY" };
        command.Add(by);
        command.Add(note);
        command.SetAction(parsed => Run(ledger.Of(parsed), parsed.GetValue(by), open => decide(open, [.. given.SelectMany(g => g(parsed))], parsed.GetValue(note)), "decision"));
        return command;
    }

    private int Run(string path, string? by, Func<NewsLedger, Decided> decide, string done) => LedgerRun.Guarded(messages, () =>
    {
        using var ledger = NewsLedger.Open(path, time, by ?? Environment.UserName);
        var made = decide(ledger);
        if (made.Seq is not { } seq)
        {
            messages.Say(VisibleText.Short(made.Problem!, 1000));
            return ExitCodes.Usage;
        }

        StandardOutput.Line(string.Create(CultureInfo.InvariantCulture, $"{done} {seq}"));
        return ExitCodes.Done;
    });

    private static string Text(MadeDecision d)
        => string.Create(CultureInfo.InvariantCulture, $"{d.Seq}  {d.Time[..Math.Min(16, d.Time.Length)]}  {LedgerText.Name(d.Actor)}: {d.Kind} {d.About}  {LedgerText.Name(d.What)}{(d.Note is null ? "" : $"  ({LedgerText.Name(d.Note)})")}{(d.Astray is null ? "" : $"  fits nothing now: {LedgerText.Name(d.Astray)}")}{(d.Undone is { } undone ? $"  taken back by {undone}" : "")}\n");
}
