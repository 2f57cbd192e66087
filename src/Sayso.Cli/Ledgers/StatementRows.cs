using Sayso.Cli.View;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;

namespace Sayso.Cli.Ledgers;

/// <summary>Statements of a ledger as they are printed: for people, as JSON, as CSV.</summary>
internal static class StatementRows
{
    private const int Longest = 4000;       // characters of a statement

    /// <summary>What stands before the first; nothing, unless it is a table.</summary>
    /// <param name="format">How they are printed.</param>
    /// <param name="alerts">Whether the name of an alert comes first.</param>
    public static ReadOnlySpan<byte> Head(RowFormat format, bool alerts = false) => format is RowFormat.Csv or RowFormat.RawCsv
        ? CsvLine.Of(format, [.. alerts ? ["alert"] : Array.Empty<object?>(), "report", "statement", "outlet", "published", "speaker", "description", "terms", "act", "negated", "via", "source", "cue", "content", "start", "end", "confidence", "status"])
        : [];

    /// <summary>One statement.</summary>
    /// <param name="format">How it is printed.</param>
    /// <param name="s">The statement.</param>
    /// <param name="alert">The name of the alert that found it; null where none did. Texts do not have it.</param>
    public static ReadOnlySpan<byte> Of(RowFormat format, FoundStatement s, string? alert = null) => format switch
    {
        RowFormat.Text => LedgerText.Bytes(Text(s)),
        RowFormat.Json => Line(s, alert),
        _ => CsvLine.Of(format, [.. alert is null ? Array.Empty<object?>() : [alert], s.Report, s.Statement, s.Outlet, s.Published, s.Speaker, s.Description, s.Terms, s.Act, s.Negated, s.Via, s.Source, s.Cue, s.Content, s.Start, s.End, s.Confidence, s.Status]),
    };

    private static string Text(FoundStatement s)
    {
        var who = s.Speaker ?? (s.Source.Length > 0 ? s.Source : "–");
        var about = s.Description is null ? "" : $", {s.Description}";
        var via = s.Via is null ? "" : $", via {s.Via}";
        var said = $"{who}{about} ({s.Terms}){via} {(s.Negated ? "not " : "")}{s.Act}: {s.Content}";
        return $"{LedgerText.Day(s.Published)}  {LedgerText.Name(s.Outlet)}  {LedgerText.Name(s.Report)} {s.Statement}{LedgerText.Status(s.Status)}\n"
            + $"    {VisibleText.Short(string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Longest)}\n\n";
    }

    private static ReadOnlySpan<byte> Line(FoundStatement s, string? alert) => JsonLine.Of(line =>
    {
        if (alert is not null)
        {
            line.WriteString("alert"u8, alert);
        }

        LedgerRows.Write(line, s);
    });
}
