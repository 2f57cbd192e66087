using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso alert</c>: searches that are kept, to be told what is new.</summary>
internal sealed class AlertCommand : Command
{
    private const string NoAlert = "there is no alert; 'sayso alert add' makes one";

    private readonly Messages _messages;
    private readonly TimeProvider _time;
    private readonly string _actor;

    /// <summary>Makes the command.</summary>
    public AlertCommand(Messages messages, TimeProvider time, string actor)
        : base("alert", "Keep searches, and be told what is new.")
    {
        (_messages, _time, _actor) = (messages, time, actor);
        Subcommands.Add(Added());
        Subcommands.Add(Listed());
        Subcommands.Add(Removed());
        Subcommands.Add(Run());
    }

    private Command Added()
    {
        var command = new Command("add", "Keep a search.");
        var name = new Argument<string>("NAME");
        command.Add(name);
        var query = new QueryOptions(command);
        var ledger = new LedgerOption(command);
        command.SetAction(parsed => Decide(ledger.Of(parsed), open => open.AddAlert(parsed.GetRequiredValue(name), query.Of(parsed))));
        return command;
    }

    private Command Removed()
    {
        var command = new Command("remove", "Keep a search no longer.");
        var name = new Argument<string>("NAME");
        command.Add(name);
        var ledger = new LedgerOption(command);
        command.SetAction(parsed => Decide(ledger.Of(parsed), open => open.RemoveAlert(parsed.GetRequiredValue(name))));
        return command;
    }

    private Command Listed()
    {
        var command = new Command("list", "List the searches that are kept.");
        var ledger = new LedgerOption(command);
        var rows = new RowOptions(command);
        command.SetAction(parsed => LedgerRun.Guarded(_messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), _time, _actor);
            using var output = new StandardOutput();
            var (format, alerts) = (rows.Of(parsed), open.Alerts());
            if (format == RowFormat.Text)
            {
                foreach (var alert in alerts)
                {
                    output.Write(LedgerText.Bytes($"{LedgerText.Name(alert.Name)}: {string.Join(' ', LedgerRows.Parts(alert.Query).Where(p => p.Value is not null).Select(p => $"{(p.Name == "words" ? "" : "--")}{p.Name} {LedgerText.Name(p.Value)}"))}\n"));
                }
            }
            else
            {
                new RowPrinter(output, format).Print(alerts.Select(a => LedgerRows.Of(a)));
            }

            output.Complete();
            if (alerts.Count == 0)
            {
                _messages.Say(NoAlert);
            }

            return ExitCodes.Done;
        }));
        return command;
    }

    private Command Run()
    {
        var command = new Command("run", "Print what is new since the last run.");
        var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne };
        command.Add(name);
        var ledger = new LedgerOption(command);
        var rows = new RowOptions(command);
        command.SetAction(parsed => LedgerRun.Guarded(_messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), _time, _actor);
            var asked = parsed.GetValue(name);
            var alerts = open.Alerts().Where(a => asked is null || a.Name == asked).ToList();
            if (alerts.Count == 0)
            {
                _messages.Say(asked is null ? NoAlert : $"there is no alert {asked}; 'sayso alert list' lists them");
                return ExitCodes.Usage;
            }

            var news = alerts.Select(open.News).ToList();
            Print(news, rows.Of(parsed));

            // Only now: what did not reach whoever asked is new the next time.
            open.Told(news);
            return news.Exists(n => n.Statements.Count > 0) ? ExitCodes.Done : ExitCodes.NothingNew;
        }));
        return command;
    }

    private static void Print(List<AlertNews> news, RowFormat format)
    {
        using var output = new StandardOutput();
        output.Write(StatementRows.Head(format, alerts: true));
        foreach (var (alert, statements) in news.Where(n => n.Statements.Count > 0))
        {
            if (format == RowFormat.Text)
            {
                output.Write(LedgerText.Bytes(string.Create(CultureInfo.InvariantCulture, $"{LedgerText.Name(alert.Name)}: {statements.Count:#,##0} new\n\n")));
            }

            foreach (var statement in statements)
            {
                output.Write(StatementRows.Of(format, statement, alert.Name));
            }
        }

        output.Complete();
    }

    private int Decide(string ledger, Func<NewsLedger, Decided> decide) => LedgerRun.Guarded(_messages, () =>
    {
        using var open = NewsLedger.Open(ledger, _time, _actor);
        if (decide(open).Problem is { } problem)
        {
            _messages.Say(problem);
            return ExitCodes.Usage;
        }

        return ExitCodes.Done;
    });
}
