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

    private static readonly string[] Columns =
        ["report", "statement", "outlet", "published", "speaker", "description", "terms", "act", "negated", "via", "source", "cue", "content", "start", "end", "confidence", "status"];

    /// <summary>CSV in UTF-8 (RFC 4180) with the names of the columns first; no cell runs as a formula.</summary>
    public static byte[] Csv(IReadOnlyList<FoundStatement> statements)
    {
        var text = new StringBuilder(string.Join(',', Columns)).Append("\r\n");
        foreach (var one in statements)
        {
            text.Append(CsvRow.Of(Cells(one), raw: false)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>An array of objects in JSON, UTF-8.</summary>
    public static byte[] Json(IReadOnlyList<FoundStatement> statements)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var one in statements)
            {
                json.WriteStartObject();
                LedgerRows.Write(json, one);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return buffer.ToArray();
    }

    private static object?[] Cells(FoundStatement s)
        => [s.Report, s.Statement, s.Outlet, s.Published, s.Speaker, s.Description, s.Terms, s.Act, s.Negated, s.Via, s.Source, s.Cue, s.Content, s.Start, s.End, s.Confidence, s.Status];
}
