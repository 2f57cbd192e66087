using Sayso.Ledger.Exports;

namespace Sayso.Cli.Ledgers;

/// <summary>The formats of <c>sayso export</c> and their names on the command line.</summary>
internal static class ExportFormats
{
    /// <summary>Words and trees: made of the texts, not of what was found.</summary>
    public const string Conllu = "conllu";

    /// <summary>Several files in a folder.</summary>
    public const string Brat = "brat";

    /// <summary>One page.</summary>
    public const string WebAnnotation = "web-annotation";

    private static readonly Dictionary<string, ExportFormat> Readings = new(StringComparer.Ordinal)
    {
        ["jsonl"] = ExportFormat.Jsonl,
        ["statements-csv"] = ExportFormat.StatementsCsv,
        ["figures-csv"] = ExportFormat.FiguresCsv,
        ["statements-parquet"] = ExportFormat.StatementsParquet,
        ["figures-parquet"] = ExportFormat.FiguresParquet,
        [WebAnnotation] = ExportFormat.WebAnnotation,
        ["schema-org"] = ExportFormat.SchemaOrg,
        ["prov-o"] = ExportFormat.Provenance,
        [Brat] = ExportFormat.Brat,
        ["citron"] = ExportFormat.Citron,
        ["geojson"] = ExportFormat.GeoJson,
    };

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Readings.Keys, Conllu];

    /// <summary>The format of readings that a name means; null for <see cref="Conllu"/>.</summary>
    public static ExportFormat? Of(string name) => Readings.TryGetValue(name, out var format) ? format : null;

    /// <summary>Whether it is nothing to show on a terminal.</summary>
    public static bool IsBinary(string name) => name.EndsWith("-parquet", StringComparison.Ordinal);

    /// <summary>Whether it is a table, whose cells a spreadsheet could run.</summary>
    public static bool IsCsv(string name) => name.EndsWith("-csv", StringComparison.Ordinal);

    /// <summary>Whether it is of texts: of two reports of the same text there is one.</summary>
    public static bool IsOfTexts(string name) => name is Brat or WebAnnotation;
}
