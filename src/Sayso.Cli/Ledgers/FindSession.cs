using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Ledger;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>Does what <c>sayso find</c> was asked for.</summary>
internal sealed class FindSession(string path, StatementQuery query, bool json, Messages messages, TimeProvider time, string actor)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs it and gives the exit code.</summary>
    public int Run() => LedgerRun.Guarded(messages, () =>
    {
        using var ledger = NewsLedger.Open(path, time, actor);
        var found = ledger.Find(query);
        using var output = new StandardOutput();
        foreach (var statement in found)
        {
            output.Write(json ? Line(statement) : Encoding.UTF8.GetBytes(Text(statement)));
        }

        output.Complete();
        if (found.Count == 0)
        {
            messages.Say("nothing was found");
        }
        else if (found.Count == query.Limit)
        {
            messages.Say($"these are the first {query.Limit}; --limit shows more");
        }

        return ExitCodes.Done;
    });

    private static string Text(FoundStatement s)
    {
        var who = s.Speaker ?? (s.Source.Length > 0 ? s.Source : "–");
        var about = s.Description is null ? "" : $", {s.Description}";
        var via = s.Via is null ? "" : $", via {s.Via}";
        return $"{s.Published?[..Math.Min(10, s.Published.Length)] ?? "undated"}  {s.Outlet ?? "–"}  {s.Report} {s.Statement}\n"
            + "    " + VisibleText.Short($"{who}{about} ({s.Terms}){via} {(s.Negated ? "not " : "")}{s.Act}: {OneLine(s.Content)}", 4000) + "\n\n";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static byte[] Line(FoundStatement s)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("report"u8, s.Report);
            writer.WriteString("statement"u8, s.Statement);
            writer.WriteString("outlet"u8, s.Outlet);
            writer.WriteString("published"u8, s.Published);
            writer.WriteString("speaker"u8, s.Speaker);
            writer.WriteString("description"u8, s.Description);
            writer.WriteString("terms"u8, s.Terms);
            writer.WriteString("act"u8, s.Act);
            writer.WriteBoolean("negated"u8, s.Negated);
            writer.WriteString("via"u8, s.Via);
            writer.WriteString("source"u8, s.Source);
            writer.WriteString("cue"u8, s.Cue);
            writer.WriteString("content"u8, s.Content);
            writer.WriteNumber("start"u8, s.Start);
            writer.WriteNumber("end"u8, s.End);
            writer.WriteNumber("confidence"u8, s.Confidence);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }
}
