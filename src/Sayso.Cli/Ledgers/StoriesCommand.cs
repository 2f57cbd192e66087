using System.CommandLine;
using System.Globalization;
using System.Text;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso stories</c>: which reports are about the same events.</summary>
internal sealed class StoriesCommand : Command
{
    /// <summary>Makes the command.</summary>
    public StoriesCommand(Messages messages, TimeProvider time, string actor)
        : base("stories", "List the stories in a ledger and their reports.")
    {
        var ledger = new LedgerOption(this);
        var json = new Option<bool>("--json");
        Add(json);
        new DecideCommands(messages, time).OfStories().ToList().ForEach(Subcommands.Add);
        SetAction(parsed => LedgerRun.Guarded(messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), time, actor);
            using var output = new StandardOutput();
            var reports = open.Stories();
            if (parsed.GetValue(json))
            {
                foreach (var report in reports)
                {
                    output.Write(Line(report));
                }
            }
            else
            {
                foreach (var story in reports.GroupBy(r => r.Story, StringComparer.Ordinal).OrderByDescending(s => s.Max(r => r.Published), StringComparer.Ordinal))
                {
                    output.Write(LedgerText.Bytes(Text([.. story.OrderBy(r => r.Published, StringComparer.Ordinal)])));
                }
            }

            output.Complete();
            if (reports.Count == 0)
            {
                messages.Say("there is no report in the ledger");
            }

            return ExitCodes.Done;
        }));
    }

    private static string Text(IReadOnlyList<StoryReport> story)
    {
        var text = new StringBuilder();
        var title = story.Select(r => r.Title).FirstOrDefault(t => t is not null);
        text.Append(CultureInfo.InvariantCulture, $"{story[0].Story}  {(story.Count == 1 ? "1 report" : $"{story.Count} reports")}  {LedgerText.Name(title)}\n");
        foreach (var report in story)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {LedgerText.Day(report.Published)}  {LedgerText.Name(report.Outlet)}  {LedgerText.Name(report.Report)}{LedgerText.Status(report.Status)}\n");
        }

        return text.Append('\n').ToString();
    }

    private static ReadOnlySpan<byte> Line(StoryReport report) => JsonLine.Of(line =>
    {
        line.WriteString("id"u8, report.Report);
        line.WriteString("story"u8, report.Story);
    });
}
