using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Commands;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso disputes</c>: what is disputed, in one story or in the newest ones.</summary>
internal sealed class DisputesCommand : Command
{
    /// <summary>Makes the command.</summary>
    public DisputesCommand(Messages messages, TimeProvider time, string actor)
        : base("disputes", "Show what is disputed, in one story or in all.")
    {
        var id = new Argument<string?>("STORY") { Arity = ArgumentArity.ZeroOrOne };
        var ledger = new LedgerOption(this);
        var limit = new Option<int>("--limit") { HelpName = "N", DefaultValueFactory = _ => 20 };
        limit.Validators.Add(result => InputArguments.Check(result, QueryOptions.LimitProblem));
        Add(id);
        Add(limit);
        var (rows, color) = (new RowOptions(this), new ColorOption(this));
        SetAction(parsed => LedgerRun.Guarded(messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), time, actor);
            var given = parsed.GetValue(id);
            var one = given is null ? null : open.Story(given);
            if (given is not null && one is null)
            {
                messages.Say(LedgerText.NoStory(given));
                return ExitCodes.Usage;
            }

            using var output = new StandardOutput();
            var printer = new RowPrinter(output, rows.Of(parsed));
            var (most, shown) = (parsed.GetValue(limit), 0);
            foreach (var story in one is not null ? [one] : open.MaybeDisputed().Select(s => open.Story(s)!))
            {
                if (new StoryRows(story).Disputes().Any() && shown++ < most)
                {
                    Print(story, output, printer, rows.Of(parsed), color.Of(parsed));
                }

                if (shown > most)
                {
                    break;
                }
            }

            output.Complete();
            if (shown == 0)
            {
                messages.Say("nothing is disputed");
            }
            else if (shown > most)
            {
                messages.Say(string.Create(CultureInfo.InvariantCulture, $"these are the newest {most} stories; --limit shows more"));
            }

            return ExitCodes.Done;
        }));
    }

    private static void Print(StoryOverview story, StandardOutput output, RowPrinter printer, RowFormat format, ColorChoice color)
    {
        if (format != RowFormat.Text)
        {
            printer.Print(new StoryRows(story).Disputes());
            return;
        }

        LedgerPage.Print(output, color, page =>
        {
            page.Write(new StyledText().Add(story.Title ?? story.Story, Ink.Strong).Add(" (story " + story.Story + ")", Ink.Faint), left: 1);
            new DisputedView(page, story).Draw();
            page.Blank();
        });
    }
}
