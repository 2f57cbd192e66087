using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Ledger;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso stories</c>: which reports are about the same events.</summary>
internal sealed class StoriesCommand : Command
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the command.</summary>
    public StoriesCommand(Messages messages, TimeProvider time, string actor)
        : base("stories", "List the stories in a ledger and their reports.")
    {
        var ledger = new LedgerOption(this);
        var json = new Option<bool>("--json");
        Add(json);
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
                    output.Write(Encoding.UTF8.GetBytes(Text([.. story.OrderBy(r => r.Published, StringComparer.Ordinal)])));
                }
            }

            output.Complete();
            return ExitCodes.Done;
        }));
    }

    private static string Text(IReadOnlyList<StoryReport> story)
    {
        var text = new StringBuilder();
        var title = story.Select(r => r.Title).FirstOrDefault(t => t is not null) ?? "without a headline";
        text.Append(CultureInfo.InvariantCulture, $"{story[0].Story}  {(story.Count == 1 ? "1 report" : $"{story.Count} reports")}  {VisibleText.Short(title, 200)}\n");
        foreach (var report in story)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {report.Published?[..Math.Min(10, report.Published.Length)] ?? "undated   "}  {VisibleText.Short(report.Outlet ?? "–", 60)}  {VisibleText.Short(report.Report, 200)}\n");
        }

        return text.Append('\n').ToString();
    }

    private static byte[] Line(StoryReport report)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Json))
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, report.Report);
            writer.WriteString("story"u8, report.Story);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }
}
