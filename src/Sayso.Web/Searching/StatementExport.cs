using System.Text;
using System.Text.Json;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Exports;

namespace Sayso.Web.Searching;

/// <summary>Statements that were found, as files: the columns are those of <c>sayso find</c>.</summary>
internal static class StatementExport
{
    /// <summary>So many statements at most.</summary>
    public const int Most = 100_000;

    private const int MostPending = 1 << 16;    // bytes that are not yet written

    private static readonly string[] Columns =
        ["report", "statement", "outlet", "published", "speaker", "description", "terms", "act", "negated", "via", "source", "cue", "content", "start", "end", "confidence", "status"];

    /// <summary>CSV in UTF-8 (RFC 4180) with the names of the columns first; no cell runs as a formula.</summary>
    public static void Csv(IEnumerable<FoundStatement> statements, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.Write(string.Join(',', Columns) + "\r\n");
        foreach (var one in statements)
        {
            text.Write(CsvRow.Of(Cells(one), raw: false) + "\r\n");
        }
    }

    /// <summary>An array of objects in JSON, UTF-8.</summary>
    public static void Json(IEnumerable<FoundStatement> statements, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var one in statements)
        {
            json.WriteStartObject();
            LedgerRows.Write(json, one);
            json.WriteEndObject();
            if (json.BytesPending > MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static object?[] Cells(FoundStatement s)
        => [s.Report, s.Statement, s.Outlet, s.Published, s.Speaker, s.Description, s.Terms, s.Act, s.Negated, s.Via, s.Source, s.Cue, s.Content, s.Start, s.End, s.Confidence, s.Status];
}
