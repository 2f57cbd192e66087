using System.Text;
using Parquet;
using Sayso.Documents;
using Sayso.Incidents;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Exports;
using Sayso.Places;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Ledger.Tests.Exports;

public sealed class ExportsTests
{
    private const string Emoji = "“The port burned \U0001F600,” said Ada Brok, a nurse in Varnost. Police denied it \U0001F692.\n\n=1+1 is a formula, said the mayor.";

    private static readonly Reader Reader = Reader.Load();

    private static readonly ExportItem[] Items =
    [
        .. new[] { "bank-flash.txt", "harbour-blast.txt" }.Select((name, i) => new ExportItem(Read(name), i == 0 ? null : new Provenance(7, "ab12", new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero)))),
        new ExportItem(new Reading("a.pdf", null) { Problems = [new Problem("binary", "a.pdf: is no text")] }),
    ];

    [Theory]
    [InlineData(ExportFormat.Jsonl)]
    [InlineData(ExportFormat.StatementsCsv)]
    [InlineData(ExportFormat.FiguresCsv)]
    [InlineData(ExportFormat.WebAnnotation)]
    [InlineData(ExportFormat.SchemaOrg)]
    [InlineData(ExportFormat.Provenance)]
    [InlineData(ExportFormat.Citron)]
    [InlineData(ExportFormat.GeoJson)]
    public void A_format_is_written_as_approved(ExportFormat format) => Approved.Match($"tests/Sayso.Ledger.Tests/Exports/{ReadingJson.Word(format)}.verified.txt", Written(format, Items));

    [Fact]
    public void Standoff_is_written_as_approved()
    {
        var folder = new Folder();
        Exporter.Write(ExportFormat.Brat, Items, folder);
        Approved.Match("tests/Sayso.Ledger.Tests/Exports/brat.verified.txt", string.Join("\n", folder.Files.Where(file => file.Key.EndsWith(".ann", StringComparison.Ordinal)).Select(file => file.Key + "\n" + Encoding.UTF8.GetString(file.Value.ToArray()))));
        Assert.Equal(Items[0].Reading.Document!.Text, Encoding.UTF8.GetString(folder.Files[Items[0].Reading.Document!.Sha256 + ".txt"].ToArray()));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Standoff_comes_back_and_is_written_as_the_same_bytes(string text)
    {
        var before = Marked(text);
        var import = BratImport.Read(before.Document, BratExport.Lines(before));
        Assert.Empty(import.Problems);
        Assert.Equal(BratExport.Lines(before), BratExport.Lines(import.Text));
        Assert.Empty(Correction.Between(before, import.Text, "Ada", null));
        Assert.All(import.Anchoring.Keys, unit => Assert.Equal(AnchorUnit.CodePoints, unit));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Web_annotations_come_back_and_are_written_as_the_same_bytes(string text)
    {
        var before = Marked(text);
        var import = WebAnnotationImport.Read(before.Document, Annotations(before));
        Assert.Empty(import.Problems);
        Assert.Equal(Annotations(before), Annotations(import.Text));
        Assert.Empty(Correction.Between(before, import.Text, null, null));
    }

    public static TheoryData<string> Texts => [Emoji, Items[0].Reading.Document!.Text, Items[1].Reading.Document!.Text];

    [Fact]
    public void What_an_annotator_changed_is_a_correction()
    {
        var before = Marked(Emoji);
        var lines = BratExport.Lines(before).Replace("Act E1 says", "Act E1 warns", StringComparison.Ordinal);
        var one = Assert.Single(Correction.Between(before, BratImport.Read(before.Document, lines).Text, "Ada", "heard her"));
        Assert.Equal((CorrectionKind.Changed, "act", "says", "warns", "Ada"), (one.Kind, one.Field, one.Old, one.New, one.Author));
    }

    [Theory]
    [InlineData(7, 11, AnchorUnit.CodePoints)]
    [InlineData(8, 12, AnchorUnit.Utf16)]
    [InlineData(10, 14, AnchorUnit.Bytes)]
    [InlineData(90, 94, AnchorUnit.Quote)]
    public void Offsets_of_any_unit_are_tied_to_the_words(int start, int end, AnchorUnit unit)
    {
        var anchors = new Anchors("Fire \U0001F600 here, there");
        Assert.Equal("here", Assert.Single(anchors.Find([(start, end)], "here", "")!).Of("Fire \U0001F600 here, there"));
        Assert.Equal(unit, Assert.Single(anchors.Counts).Key);
    }

    [Fact]
    public void Words_that_are_not_in_the_text_are_a_problem()
        => Assert.Single(BratImport.Read(new Document("a", "abc"), "T1\tContent 0 3\txyz\n").Problems);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=1", "''=1")]
    [InlineData("-5", "'-5")]
    [InlineData("'s", "'s")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_a_text(string text, string cell) => Assert.Equal(cell, CsvRow.Safe(text));

    [Fact]
    public void Rows_end_as_the_standard_says_and_negative_numbers_stay_numbers()
    {
        using var output = new MemoryStream();
        CsvExport.Write([new("a", ColumnKind.Text), new("b", ColumnKind.Number)], [["x, \"y\"\n", -5m], ["=1", null]], output, raw: false);
        Assert.Equal("a,b\r\n\"x, \"\"y\"\"\n\",-5\r\n'=1,\r\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task Parquet_has_the_rows_of_the_table()
    {
        using var output = new MemoryStream();
        Exporter.Write(ExportFormat.StatementsParquet, Items, output);
        output.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(output, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(StatementTable.Columns.Select(column => column.Name), reader.Schema.GetDataFields().Select(field => field.Name));
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(Items.Sum(item => item.Reading.Statements.Count), (int)group.RowCount);
    }

    [Fact]
    public void Lines_of_readings_are_read_back()
        => Assert.Equal(Items.Select(item => ReadingJson.ToJson(item.Reading)), Written(ExportFormat.Jsonl, Items).TrimEnd('\n').Split('\n').Select(line => ReadingJson.ToJson(ReadingJson.Read(line))));

    [Theory]
    [InlineData(PlaceKind.City, "\"coordinates\": [\n          151.2,\n          -33.87")]
    [InlineData(PlaceKind.Country, "\"geometry\": null")]
    [InlineData(PlaceKind.Province, "\"geometry\": null")]
    [InlineData(PlaceKind.Region, "\"geometry\": null")]
    public void A_country_is_not_a_point(PlaceKind kind, string geometry)
    {
        var span = new TextSpan(9, 15);
        var json = Written(ExportFormat.GeoJson, [new ExportItem(new Reading("a", new Document("a", "Blast in Sydney"))
        {
            Places = [new Place(span, "Sydney") { Kind = kind, Latitude = -33.87, Longitude = 151.2, RadiusKm = 30 }],
            Incidents = [new Incident("i1", IncidentType.Bombing, Stage.Accomplished, [new TextSpan(0, 5)]) { Place = "Sydney", PlaceSpans = [span] }],
        })]);
        Assert.Contains(geometry, json, StringComparison.Ordinal);
        Assert.Contains($"\"precision\": \"{ReadingJson.Word(kind)}\"", json, StringComparison.Ordinal);
        Assert.Contains("\"radiusKm\": 30", json, StringComparison.Ordinal);
    }

    private static string Written(ExportFormat format, IEnumerable<ExportItem> items)
    {
        using var output = new MemoryStream();
        Exporter.Write(format, items, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Annotations(MarkedText text)
    {
        using var output = new MemoryStream();
        WebAnnotationExport.Write([text], output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static MarkedText Marked(string text)
    {
        var document = new Document("any", text);
        return MarkedText.Of(Reader.Read(document), document);
    }

    private static Reading Read(string name)
    {
        using var file = File.OpenRead(Repository.Full("samples/" + name));
        return Reader.Read(DocumentReader.Read(file, name).First());
    }

    private sealed class Folder : IExportFolder
    {
        public SortedDictionary<string, MemoryStream> Files { get; } = new(StringComparer.Ordinal);

        public Stream Create(string name) => Files[name] = new MemoryStream();
    }
}
