using System.CommandLine;
using Sayso.Cli.Commands;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>The command lines of <c>sayso story</c> and <c>sayso figures</c>: what the reports of one story say between them.</summary>
internal sealed class StoryCommand : Command
{
    private const int Most = 10;            // claims of one voice that are shown unasked

    private StoryCommand(string name, string description, Messages messages, TimeProvider time, string actor, Action<StoryOverview, ReadingOutput, RowFormat, ColorChoice, bool> print)
        : base(name, description)
    {
        var id = new Argument<string>("STORY");
        var ledger = new LedgerOption(this);
        var all = new Option<bool>("--all");
        Add(id);
        Add(all);
        var (rows, color) = (new RowOptions(this), new ColorOption(this));
        SetAction(parsed => LedgerRun.Guarded(messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), time, actor);
            var given = parsed.GetRequiredValue(id);
            if (open.Story(given) is not { } story)
            {
                messages.Say(LedgerText.NoStory(given));
                return ExitCodes.Usage;
            }

            using var output = new StandardOutput();
            print(story, output, rows.Of(parsed), color.Of(parsed), parsed.GetValue(all));
            output.Complete();
            return ExitCodes.Done;
        }));
    }

    /// <summary>Makes <c>sayso story</c>.</summary>
    public static StoryCommand Story(Messages messages, TimeProvider time, string actor)
        => new("story", "Show what the reports of a story say between them.", messages, time, actor, (story, output, format, color, all) =>
        {
            if (format == RowFormat.Text)
            {
                LedgerPage.Print(output, color, page => new StoryView(page, story, all ? int.MaxValue : Most).Draw());
            }
            else if (format == RowFormat.Json)
            {
                output.Write(JsonLine.Of(json => StoryJson.Write(json, story)));
            }
            else
            {
                new RowPrinter(output, format).Print(new StoryRows(story).Claims());
            }
        });

    /// <summary>Makes <c>sayso figures</c>.</summary>
    public static StoryCommand Figures(Messages messages, TimeProvider time, string actor)
        => new("figures", "Show the figures of a story over time, by who gives them.", messages, time, actor, (story, output, format, color, all) =>
        {
            if (format == RowFormat.Text)
            {
                LedgerPage.Print(output, color, page => new SeriesView(page, story).Draw(all));
            }
            else
            {
                new RowPrinter(output, format).Print(new StoryRows(story).Figures());
            }
        });
}
