namespace Sayso.Ledger.Exports;

/// <summary>Figures as a table.</summary>
internal static class FigureTable
{
    public static readonly TableColumn[] Columns =
    [
        .. new[] { "document.id", "document.sha256", "document.outlet", "document.published", "text" }.Select(name => new TableColumn(name, ColumnKind.Text)),
        new("start", ColumnKind.Whole), new("end", ColumnKind.Whole), new("low", ColumnKind.Number), new("high", ColumnKind.Number),
        .. new[] { "qualifier", "unit", "of", "per", "effect", "state", "quantity", "attributedTo", "attributedTo.speaker" }.Select(name => new TableColumn(name, ColumnKind.Text)),
        .. TableCells.ProvenanceColumns,
    ];

    public static IEnumerable<object?[]> Rows(ExportItem item)
    {
        if (item.Reading.Document is not { } document)
        {
            yield break;
        }

        var cells = new TableCells(document);
        var speakers = item.Reading.Statements.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Speaker?.Name, StringComparer.Ordinal);
        foreach (var one in item.Reading.Figures)
        {
            yield return
            [
                item.Reading.Id, document.Sha256, document.Outlet?.Value, document.Published?.Value, cells.Words(one.Span), cells.Start(one.Span), cells.End(one.Span),
                one.Low, one.High, ReadingJson.Word(one.Qualifier), one.Unit, one.Of, one.Per, one.Effect is { } effect ? ReadingJson.Word(effect) : null,
                one.State is { } state ? ReadingJson.Word(state) : null, one.Quantity, one.AttributedTo.Count == 0 ? null : string.Join(';', one.AttributedTo),
                one.AttributedTo.Count == 0 ? null : speakers.GetValueOrDefault(one.AttributedTo[^1]),
                .. TableCells.Provenance(item.Provenance),
            ];
        }
    }
}
