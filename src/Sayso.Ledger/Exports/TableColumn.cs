using System.Globalization;
using System.Text;
using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>What a column holds.</summary>
internal enum ColumnKind
{
    /// <summary>string or null.</summary>
    Text,

    /// <summary>long or null.</summary>
    Whole,

    /// <summary>decimal or null.</summary>
    Number,

    /// <summary>bool.</summary>
    Flag,
}

/// <summary>A column of a table; its name is the way through the JSON of a reading: "speaker.name".</summary>
internal sealed record TableColumn(string Name, ColumnKind Kind);

/// <summary>Turns findings into cells.</summary>
internal sealed class TableCells(Document document)
{
    /// <summary>The columns that stand at the end of each table.</summary>
    public static readonly TableColumn[] ProvenanceColumns =
        [new("provenance.sequence", ColumnKind.Whole), new("provenance.hash", ColumnKind.Text), new("provenance.recorded", ColumnKind.Text), new("provenance.status", ColumnKind.Text)];

    private readonly CodePoints _codePoints = new(document.Text);

    public static object?[] Provenance(Provenance? provenance)
        => provenance is null ? [null, null, null, null] : [provenance.Sequence, provenance.Hash, Time(provenance.Recorded), provenance.Status];

    /// <summary>ISO 8601 in UTC, to the second.</summary>
    public static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The exact words, pieces set apart by " … "; null where there are none.</summary>
    public string? Words(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? null : string.Join(" … ", spans.Select(Words));

    public string Words(TextSpan span) => span.Of(document.Text);

    /// <summary>Where they stand, in code points: "12:40;55:70"; null where there are none.</summary>
    public string? Places(IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
        {
            return null;
        }

        var places = new StringBuilder();
        foreach (var span in spans)
        {
            places.Append(places.Length == 0 ? "" : ";").Append(CultureInfo.InvariantCulture, $"{Start(span)}:{End(span)}");
        }

        return places.ToString();
    }

    public long Start(TextSpan span) => _codePoints.FromUtf16(span.Start);

    public long End(TextSpan span) => _codePoints.FromUtf16(span.End);
}
