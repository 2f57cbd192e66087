using System.Text;
using System.Text.Json;
using Sayso.Documents;
using Sayso.Incidents;
using Sayso.Ledger.Exports;
using Sayso.Statements;
using Xunit;

namespace Sayso.Ledger.Tests.Exports;

/// <summary>Texts with half of a surrogate pair, which UTF-8 cannot hold, and with what would end a line or a cell.</summary>
public sealed class HostileTextTests
{
    private const string Text = "a \uD83D\t\"b\"\r\nc \uDE00";

    public static TheoryData<ExportFormat> Formats => [.. Enum.GetValues<ExportFormat>().Where(format => format != ExportFormat.Brat)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_is_written_and_none_is_broken_by_them(ExportFormat format)
    {
        using var output = new MemoryStream();
        Exporter.Write(format, [Item, Item], output);
        if (format is ExportFormat.WebAnnotation or ExportFormat.SchemaOrg or ExportFormat.Provenance or ExportFormat.GeoJson)
        {
            using var json = JsonDocument.Parse(output.ToArray());
        }
        else if (format is ExportFormat.Jsonl or ExportFormat.Citron)
        {
            Assert.All(Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n'), line => JsonDocument.Parse(line).Dispose());
        }

        Assert.NotEqual(0, output.Length);
    }

    private static ExportItem Item
    {
        get
        {
            var document = new Document(Text, Text) { Title = new Field(Text, "here"), Outlet = new Field(Text, "here") };
            return new ExportItem(
                new Reading(Text, document)
                {
                    Statements = [new Statement { Id = "s1", Source = [], Cue = [], Content = [new TextSpan(0, Text.Length)], Form = default, Act = default, Rule = "test" }],
                    Incidents = [new Incident("i1", IncidentType.Bombing, Stage.Accomplished, [new TextSpan(0, 3)]) { Place = Text }],
                },
                new Provenance(1, "ab", DateTimeOffset.UnixEpoch) { Status = "em\"bargoed\n" });
        }
    }
}
