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

/// <summary>The command line of <c>sayso reprints</c>: the pairs of reports that share words.</summary>
internal sealed class ReprintsCommand : Command
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the command.</summary>
    public ReprintsCommand(Messages messages, TimeProvider time, string actor)
        : base("reprints", "List the reports in a ledger that share words.")
    {
        var ledger = new LedgerOption(this);
        var json = new Option<bool>("--json");
        var least = new Option<double>("--least") { HelpName = "SHARE", DefaultValueFactory = _ => 0.1 };
        Add(json);
        Add(least);
        SetAction(parsed => LedgerRun.Guarded(messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), time, actor);
            using var output = new StandardOutput();
            var found = 0;
            foreach (var pair in open.Reprints().Where(p => p.Containment >= parsed.GetValue(least)))
            {
                found++;
                output.Write(parsed.GetValue(json) ? Line(pair) : Encoding.UTF8.GetBytes(Text(pair)));
            }

            output.Complete();
            if (found == 0)
            {
                messages.Say("no two reports share that much");
            }

            return ExitCodes.Done;
        }));
    }

    private static string Text(FoundReprint pair) => string.Create(CultureInfo.InvariantCulture,
        $"{pair.Containment * 100,5:0.0} %  {VisibleText.Short(pair.A, 200)}  {VisibleText.Short(pair.B, 200)}\n");

    private static byte[] Line(FoundReprint pair)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Json))
        {
            writer.WriteStartObject();
            writer.WriteString("a"u8, pair.A);
            writer.WriteString("b"u8, pair.B);
            writer.WriteNumber("containment"u8, pair.Containment);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }
}
