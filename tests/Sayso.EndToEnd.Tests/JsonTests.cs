using System.Text;
using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class JsonTests
{
    private static readonly string[] Keys =
        ["id", "schema", "document", "statements", "names", "entities", "dates", "places", "figures", "incidents", "disputes", "problems"];

    [Theory]
    [InlineData("“We lost 12 boats,” said Ilse Marrant, a spokeswoman. “It is over.”\r\n\r\nVarnia denied it.\r\n")]
    [InlineData("😀 Odo Brenwick said 😀 that at least 40 people — e\u0301lus 👩‍👩‍👧 — had left.\tPolice said “no”.")]
    [InlineData("Zwölf Menschen, said Officials on condition of anonymity, 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 “𝔵” said she.")]
    [InlineData("  \n\n leading space said the Ministry of Tides.\n\n")]
    public void Every_span_is_the_words_at_its_code_points(string text)
    {
        var line = JsonSerializer.Serialize(new { id = "one", text });
        var outcome = SaysoProcess.Pipe(line, "read", "--json", "--format", "jsonl", "-");
        Assert.Equal(0, outcome.ExitCode);
        using var reading = JsonDocument.Parse(Assert.Single(outcome.OutputLines));
        Assert.Equal(text, reading.RootElement.GetProperty("document").GetProperty("text").GetString());
        var codePoints = text.EnumerateRunes().ToArray();
        CheckSpans(reading.RootElement, codePoints);
    }

    [Fact]
    public void A_reading_has_every_key_of_the_contract()
    {
        var outcome = SaysoProcess.Pipe("The mayor of Grenn said the bridge is safe.", "read", "--json");
        using var reading = JsonDocument.Parse(Assert.Single(outcome.OutputLines));
        Assert.Equal(Keys, reading.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("sayso.reading/1", reading.RootElement.GetProperty("schema").GetString());
    }

    [Fact]
    public void An_input_that_cannot_be_read_gives_a_line_with_its_problems()
    {
        var outcome = SaysoProcess.Run(["read", "--json", "no-such-file.txt"]);
        Assert.Equal(3, outcome.ExitCode);
        using var reading = JsonDocument.Parse(Assert.Single(outcome.OutputLines));
        Assert.Equal(Keys, reading.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(JsonValueKind.Null, reading.RootElement.GetProperty("document").ValueKind);
        Assert.Equal("not-found", reading.RootElement.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Output_is_utf8_without_a_mark_and_lines_end_with_lf()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "Žofie Malá said “no”.");
        var target = folder.At("out.jsonl");
        Assert.Equal(0, SaysoProcess.Run(["read", "--json", "a.txt", "-o", target], folder: folder.Path).ExitCode);
        var bytes = File.ReadAllBytes(target);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Contains("Žofie Malá", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_given_for_documents_without_one_stands_in_the_reading()
    {
        var lines = """
            {"id":"dated","text":"The mayor said no.","published":"2020-05-06"}
            {"id":"undated","text":"The mayor said no."}
            """;
        var outcome = SaysoProcess.Pipe(lines, "read", "--json", "--date", "2024-12-17", "--format", "jsonl");
        Assert.Equal(["2020-05-06", "2024-12-17"], outcome.OutputLines.Select(Published));
    }

    private static string? Published(string line)
    {
        using var reading = JsonDocument.Parse(line);
        return reading.RootElement.GetProperty("document").GetProperty("published").GetString()?[..10];
    }

    private static void CheckSpans(JsonElement element, Rune[] text)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                CheckSpans(item, text);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("start", out var start))
            {
                var slice = string.Concat(text[start.GetInt32()..element.GetProperty("end").GetInt32()]);
                Assert.Equal(slice, element.GetProperty("text").GetString());
            }

            foreach (var property in element.EnumerateObject())
            {
                CheckSpans(property.Value, text);
            }
        }
    }
}
