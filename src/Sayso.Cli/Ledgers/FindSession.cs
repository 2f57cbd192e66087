using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Ledger;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>Does what <c>sayso find</c> was asked for.</summary>
internal sealed class FindSession(string path, StatementQuery query, bool json, Messages messages, TimeProvider time, string actor)
{
    private const int Longest = 4000;       // characters of a statement

    /// <summary>Runs it and gives the exit code.</summary>
    public int Run() => LedgerRun.Guarded(messages, () =>
    {
        using var ledger = NewsLedger.Open(path, time, actor);
        var found = ledger.Find(query);
        using var output = new StandardOutput();
        foreach (var statement in found)
        {
            output.Write(json ? Line(statement) : LedgerText.Bytes(Text(statement)));
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
        var said = $"{who}{about} ({s.Terms}){via} {(s.Negated ? "not " : "")}{s.Act}: {s.Content}";
        return $"{LedgerText.Day(s.Published)}  {LedgerText.Name(s.Outlet)}  {LedgerText.Name(s.Report)} {s.Statement}{LedgerText.Status(s.Status)}\n"
            + $"    {VisibleText.Short(string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Longest)}\n\n";
    }

    private static ReadOnlySpan<byte> Line(FoundStatement s) => JsonLine.Of(line =>
    {
        line.WriteString("report"u8, s.Report);
        line.WriteString("statement"u8, s.Statement);
        line.WriteString("outlet"u8, s.Outlet);
        line.WriteString("published"u8, s.Published);
        line.WriteString("speaker"u8, s.Speaker);
        line.WriteString("description"u8, s.Description);
        line.WriteString("terms"u8, s.Terms);
        line.WriteString("act"u8, s.Act);
        line.WriteBoolean("negated"u8, s.Negated);
        line.WriteString("via"u8, s.Via);
        line.WriteString("source"u8, s.Source);
        line.WriteString("cue"u8, s.Cue);
        line.WriteString("content"u8, s.Content);
        line.WriteNumber("start"u8, s.Start);
        line.WriteNumber("end"u8, s.End);
        line.WriteNumber("confidence"u8, s.Confidence);
        line.WriteString("status"u8, s.Status);
    });
}
