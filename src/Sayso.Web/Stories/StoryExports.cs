using Sayso.Ledger.Exports;

namespace Sayso.Web.Stories;

/// <summary>A format in which a story can be taken away.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Format">The format.</param>
/// <param name="Words">What it is called on the page.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Ending">How the file's name ends.</param>
internal sealed record StoryExport(string Name, ExportFormat Format, string Words, string Type, string Ending);

/// <summary>The formats in which a story can be taken away.</summary>
internal static class StoryExports
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<StoryExport> All { get; } =
    [
        new("statements-csv", ExportFormat.StatementsCsv, "Statements (CSV)", "text/csv; charset=utf-8", "statements.csv"),
        new("figures-csv", ExportFormat.FiguresCsv, "Figures (CSV)", "text/csv; charset=utf-8", "figures.csv"),
        new("jsonl", ExportFormat.Jsonl, "Readings (JSON Lines)", "application/jsonl", "jsonl"),
        new("web-annotation", ExportFormat.WebAnnotation, "Web Annotation", "application/ld+json", "annotations.jsonld"),
        new("schema-org", ExportFormat.SchemaOrg, "schema.org", "application/ld+json", "schema-org.jsonld"),
        new("prov-o", ExportFormat.Provenance, "PROV-O", "application/ld+json", "prov-o.jsonld"),
        new("geojson", ExportFormat.GeoJson, "Places (GeoJSON)", "application/geo+json", "geojson"),
        new("statements-parquet", ExportFormat.StatementsParquet, "Statements (Parquet)", "application/vnd.apache.parquet", "statements.parquet"),
        new("figures-parquet", ExportFormat.FiguresParquet, "Figures (Parquet)", "application/vnd.apache.parquet", "figures.parquet"),
        new("citron", ExportFormat.Citron, "Citron JSON", "application/jsonl", "citron.jsonl"),
    ];

    /// <summary>A format by its name; null where there is none.</summary>
    public static StoryExport? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
