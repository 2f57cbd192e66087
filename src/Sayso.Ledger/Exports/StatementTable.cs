namespace Sayso.Ledger.Exports;

/// <summary>Statements as a table.</summary>
internal static class StatementTable
{
    public static readonly TableColumn[] Columns =
    [
        .. new[] { "document.id", "document.sha256", "document.title", "document.outlet", "document.published", "document.url", "id", "source", "source.spans", "cue", "cue.spans",
            "content", "content.spans", "form", "act" }.Select(name => new TableColumn(name, ColumnKind.Text)),
        new("negated", ColumnKind.Flag), new("conditional", ColumnKind.Flag),
        .. new[] { "stance", "speaker.id", "speaker.name", "speaker.description", "speaker.kind" }.Select(name => new TableColumn(name, ColumnKind.Text)),
        new("speaker.count", ColumnKind.Whole),
        .. new[] { "terms", "identity", "number", "anonymity.phrase", "anonymity.reason", "via.name", "time.value" }.Select(name => new TableColumn(name, ColumnKind.Text)),
        new("confidence", ColumnKind.Number),
        .. TableCells.ProvenanceColumns,
    ];

    public static IEnumerable<object?[]> Rows(ExportItem item)
    {
        if (item.Reading.Document is not { } document)
        {
            yield break;
        }

        var cells = new TableCells(document);
        foreach (var one in item.Reading.Statements)
        {
            yield return
            [
                item.Reading.Id, document.Sha256, document.Title?.Value, document.Outlet?.Value, document.Published?.Value, document.Url?.Value, one.Id,
                cells.Words(one.Source), cells.Places(one.Source), cells.Words(one.Cue), cells.Places(one.Cue), cells.Words(one.Content), cells.Places(one.Content),
                ReadingJson.Word(one.Form), ReadingJson.Word(one.Act), one.Negated, one.Conditional, ReadingJson.Word(one.Stance),
                one.Speaker?.Id, one.Speaker?.Name, one.Speaker?.Description, one.Speaker is { } speaker ? ReadingJson.Word(speaker.Kind) : null, (long?)one.Speaker?.Count,
                ReadingJson.Word(one.Terms), ReadingJson.Word(one.Identity), one.Number is { } number ? ReadingJson.Word(number) : null,
                one.Anonymity is { } anonymity ? cells.Words(anonymity.Phrase) : null, one.Anonymity?.Reason is { } reason ? cells.Words(reason) : null,
                one.Via?.Name, one.Time?.Value, (decimal)Math.Round(one.Confidence, 3),
                .. TableCells.Provenance(item.Provenance),
            ];
        }
    }
}
