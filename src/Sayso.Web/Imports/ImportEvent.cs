using System.Text.Json;

namespace Sayso.Web.Imports;

/// <summary>Something that happened on the way of files into the ledger.</summary>
/// <param name="Id">Its number, from 1, of this start of the workspace.</param>
/// <param name="Kind">What: "queued", "started", "input", "end".</param>
/// <param name="Job">Number of the import.</param>
/// <param name="Total">How many files it has.</param>
/// <param name="Done">How many inputs are done; a file may hold many.</param>
internal sealed record ImportEvent(long Id, string Kind, int Job, int Total, int Done)
{
    /// <summary>The kind of the event that says what became of an input.</summary>
    public const string Input = "input";

    /// <summary>The kind of the last event of an import.</summary>
    public const string End = "end";

    /// <summary>What became of an input; null for other events.</summary>
    public ImportResult? Result { get; init; }

    /// <summary>Why the import ended before its time; null where it did not.</summary>
    public string? Problem { get; init; }

    /// <summary>An object of JSON, in a line: id, kind, job, total, done; of an input name, status, reason, report; of an end that came too early problem.</summary>
    public string Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, Id);
            json.WriteString("kind"u8, Kind);
            json.WriteNumber("job"u8, Job);
            json.WriteNumber("total"u8, Total);
            json.WriteNumber("done"u8, Done);
            if (Result is { } result)
            {
                json.WriteString("name"u8, ImportFolder.Shown(result.Name));
                json.WriteString("status"u8, result.Status);
                json.WriteString("reason"u8, result.Reason is { } reason ? ImportFolder.Shown(result.Name, reason) : null);
                json.WriteString("report"u8, result.Report);
            }

            if (Problem is not null)
            {
                json.WriteString("problem"u8, Problem);
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}

/// <summary>What became of an input.</summary>
/// <param name="Name">What it is called: the file, or the id of a report within one.</param>
/// <param name="Status">read, unchanged, duplicate, failed; remark for what is said of a file as a whole.</param>
/// <param name="Reason">Why it failed, or what it is the same as; null for what is new.</param>
/// <param name="Report">Id of the report in the ledger; null where it failed.</param>
internal sealed record ImportResult(string Name, string Status, string? Reason, string? Report)
{
    /// <summary>What a line of <c>sayso add --report -</c> says; null where it is no such line.</summary>
    public static ImportResult? Of(string line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            var root = parsed.RootElement;
            return new ImportResult(root.GetProperty("input"u8).GetString() ?? "", root.GetProperty("status"u8).GetString() ?? "", Text(root, "reason"), Text(root, "report"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
