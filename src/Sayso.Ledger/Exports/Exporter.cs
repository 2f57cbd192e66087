using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>What readings can be written as.</summary>
public enum ExportFormat
{
    /// <summary>One reading a line, as docs/reading.md has it, with a key "provenance" where that is known.</summary>
    Jsonl,

    /// <summary>A row a statement, RFC 4180.</summary>
    StatementsCsv,

    /// <summary>A row a figure, RFC 4180.</summary>
    FiguresCsv,

    /// <summary>The columns of <see cref="StatementsCsv"/> as Apache Parquet.</summary>
    StatementsParquet,

    /// <summary>The columns of <see cref="FiguresCsv"/> as Apache Parquet.</summary>
    FiguresParquet,

    /// <summary>W3C Web Annotation, JSON-LD: a page of annotations, one for each part of a statement.</summary>
    WebAnnotation,

    /// <summary>schema.org, JSON-LD: Quotation for quoted words, Claim for reported ones.</summary>
    SchemaOrg,

    /// <summary>W3C PROV-O, JSON-LD.</summary>
    Provenance,

    /// <summary>brat standoff: a .txt and an .ann for each report, in a folder.</summary>
    Brat,

    /// <summary>The JSON of Citron: one object a report and line.</summary>
    Citron,

    /// <summary>GeoJSON (RFC 7946): a feature an incident.</summary>
    GeoJson,
}

/// <summary>Where a reading stands in a ledger.</summary>
/// <param name="Sequence">The number of its event.</param>
/// <param name="Hash">The event's hash, lower-case hexadecimal.</param>
/// <param name="Recorded">When it was recorded.</param>
public sealed record Provenance(long Sequence, string Hash, DateTimeOffset Recorded)
{
    /// <summary>Of the report: withheld, canceled, usable or another word of its input; null where that does not say.</summary>
    public string? Status { get; init; }
}

/// <summary>One reading to be written.</summary>
/// <param name="Reading">Readings without a document are written as JSON Lines only; other formats have nothing to say of them.</param>
/// <param name="Provenance">Null where it stands in no ledger.</param>
public sealed record ExportItem(Reading Reading, Provenance? Provenance = null);

/// <summary>How to write.</summary>
public sealed record ExportOptions
{
    /// <summary>Cells of CSV as they are, for programs; else those that a spreadsheet would run as a formula get an apostrophe in front.</summary>
    public bool Raw { get; init; }
}

/// <summary>A place that takes several files.</summary>
public interface IExportFolder
{
    /// <summary>A new file; the exporter closes it.</summary>
    /// <param name="name">Made of hashes and endings only: no folder, nothing that an input chose.</param>
    Stream Create(string name);
}

/// <summary>Writes readings in the formats of others: as they come, one at a time, so that memory stays flat.</summary>
public static class Exporter
{
    /// <summary>Writes a format of one file. The stream stays open.</summary>
    /// <exception cref="ArgumentException">The format has several files: it needs a folder.</exception>
    public static void Write(ExportFormat format, IEnumerable<ExportItem> items, Stream output, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(output);
        var raw = options?.Raw ?? false;
        switch (format)
        {
            case ExportFormat.Jsonl: JsonLinesExport.Write(items, output); break;
            case ExportFormat.StatementsCsv: CsvExport.Write(StatementTable.Columns, items.SelectMany(StatementTable.Rows), output, raw); break;
            case ExportFormat.FiguresCsv: CsvExport.Write(FigureTable.Columns, items.SelectMany(FigureTable.Rows), output, raw); break;
            case ExportFormat.StatementsParquet: ParquetExport.Write(StatementTable.Columns, items.SelectMany(StatementTable.Rows), output); break;
            case ExportFormat.FiguresParquet: ParquetExport.Write(FigureTable.Columns, items.SelectMany(FigureTable.Rows), output); break;
            case ExportFormat.WebAnnotation: WebAnnotationExport.Write(Documents(items).Select(one => MarkedText.Of(one.Reading, one.Document)), output); break;
            case ExportFormat.SchemaOrg: SchemaOrgExport.Write(Documents(items), output); break;
            case ExportFormat.Provenance: ProvenanceExport.Write(Documents(items), output); break;
            case ExportFormat.Citron: CitronExport.Write(Documents(items), output); break;
            case ExportFormat.GeoJson: GeoJsonExport.Write(Documents(items), output); break;
            default: throw new ArgumentException($"{format} is written into a folder, not a single file", nameof(format));
        }
    }

    /// <summary>Writes a format of several files.</summary>
    /// <exception cref="ArgumentException">The format has one file.</exception>
    public static void Write(ExportFormat format, IEnumerable<ExportItem> items, IExportFolder output)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(output);
        if (format != ExportFormat.Brat)
        {
            throw new ArgumentException($"{format} is written as a single file", nameof(format));
        }

        foreach (var one in Documents(items))
        {
            BratExport.Write(MarkedText.Of(one.Reading, one.Document), output);
        }
    }

    private static IEnumerable<ExportedDocument> Documents(IEnumerable<ExportItem> items)
        => from item in items
           where item.Reading.Document is not null
           select new ExportedDocument(item.Reading, item.Reading.Document!, item.Provenance);
}

/// <summary>A reading that has a document.</summary>
internal sealed record ExportedDocument(Reading Reading, Document Document, Provenance? Provenance)
{
    /// <summary>A name for the report that does not hang on where it lies.</summary>
    public string Urn => "urn:sayso:" + Document.Sha256;
}
