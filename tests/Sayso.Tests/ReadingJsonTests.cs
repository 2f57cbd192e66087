using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Sayso.Documents;
using Xunit;

namespace Sayso.Tests;

public sealed class ReadingJsonTests
{
    private const string Report = "“The port burned \U0001F600,” said Ada Brok \U0001F469\u200D\U0001F692, a nurse in Varnost. Police said at least 12 people died on Tuesday.";

    private static readonly Reader Reader = Reader.Load();

    public static TheoryData<string> Samples => [.. Articles.Samples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_back_and_written_as_the_same_bytes(string sample)
    {
        foreach (var reading in Articles.Samples.Read(sample))
        {
            Assert.Equal(ReadingJson.ToJson(reading), Again(ReadingJson.ToJson(reading)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(Report)]
    [InlineData("MAYOR DENIES FIRE\n\nTHE MAYOR OF VARNOST DENIED THAT 12 PEOPLE WERE KILLED, SAID ADA BROK.")]
    [InlineData("“Half,” said Ada Brok. “And \\ \"this\" \u2028 \0 \uFEFF,” she said.")]
    public void Any_text_is_read_back_and_written_as_the_same_bytes(string text)
    {
        var json = ReadingJson.ToJson(Reader.Read(new Document("any", text) { Title = new Field("Fire", "first line") }));
        Assert.Equal(json, Again(json));
    }

    [Fact]
    public void A_reading_of_any_pieces_is_written_as_the_same_bytes()
        => Gen.OneOf(Gen.OneOf("\U0001F600", "“", "”", "\n\n", "Ada Brok", " said ", ", ", "police", " denied ", "12 people", "\uD83D"), Gen.String)
            .Array[0, 30].Select(string.Concat).Sample(text =>
            {
                // UTF-8 has no half pairs: such a text is read as it was written, once.
                var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
                var json = ReadingJson.ToJson(Reader.Read(new Document("any", whole)));
                return Again(json) == json && ReadingJson.Read(ReadingJson.ToJson(Reader.Read(new Document("any", text)))).Document!.Text == whole;
            }, iter: 300);

    [Fact]
    public void A_document_that_could_not_be_read_comes_back_with_its_problems()
    {
        var reading = new Reading("a.pdf", null) { Problems = [new Problem("binary", "a.pdf: is no text")] };
        var back = ReadingJson.Read(ReadingJson.ToJson(reading));
        Assert.Null(back.Document);
        Assert.Equal(reading.Problems, back.Problems);
        Assert.Equal(ReadingJson.ToJson(reading), ReadingJson.ToJson(back));
    }

    [Fact]
    public void Spans_come_back_in_units_of_the_string_and_the_document_with_where_its_fields_were_found()
    {
        var reading = Reader.Read(new Document("any", Report) { Outlet = new Field("The Harbour Courier", "--outlet") });
        var back = ReadingJson.Read(ReadingJson.ToJson(reading));
        Assert.Equal(reading.Statements.SelectMany(s => s.Content), back.Statements.SelectMany(s => s.Content));
        Assert.Equal(reading.Names, back.Names);
        Assert.Equal(reading.Dates, back.Dates);
        Assert.Equal(Report, back.Document!.Text);
        Assert.Equal("any", back.Document.Id);
        Assert.Equal(new Field("The Harbour Courier", "--outlet"), back.Document.Outlet);
    }

    [Fact]
    public void Keys_of_a_later_version_are_passed_over()
    {
        var json = Json();
        json["later"] = new JsonObject { ["start"] = -1 };
        json["statements"]![0]!["later"] = new JsonArray(1, 2);
        Assert.Equal(Json().ToJsonString(), JsonNode.Parse(Again(json.ToJsonString()))!.ToJsonString());
    }

    [Fact]
    public void Keys_that_the_first_version_had_not_may_be_missing()
    {
        var json = Json();
        foreach (var key in new[] { "conditional", "denied", "accused", "scareQuotes", "identity", "number", "chain", "basis", "rule", "why", "groundRule" })
        {
            json["statements"]![0]!.AsObject().Remove(key);
        }

        json["document"]!.AsObject().Remove("from");
        var statement = ReadingJson.Read(json.ToJsonString()).Statements[0];
        Assert.Empty(statement.Chain);
        Assert.Null(statement.Scores);
    }

    [Theory]
    [InlineData("not JSON: ", "{\"id\":")]
    [InlineData("not JSON: ", "")]
    [InlineData("is not an object", "[]")]
    [InlineData("schema: is missing", "{\"id\":\"a\"}")]
    [InlineData("id: is not a string", "{\"id\":1}")]
    [InlineData("id: holds half a character", "{\"id\":\"\\ud83d\"}")]
    [InlineData("schema: is “sayso.reading/2”", "{\"id\":\"a\",\"schema\":\"sayso.reading/2\"}")]
    [InlineData("document.sha256: is missing", "{\"id\":\"a\",\"schema\":\"sayso.reading/1\",\"document\":{\"text\":\"\"}}")]
    public void What_is_no_reading_is_refused_with_its_place(string message, string json)
        => Assert.StartsWith(message, Assert.Throws<FormatException>(() => ReadingJson.Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("statements[0].cue[0].end: 9999 lies outside", "/statements/0/cue/0/end", "9999")]
    [InlineData("statements[0].cue[0].start: is no whole number", "/statements/0/cue/0/start", "1.5")]
    [InlineData("statements[0].cue[0]: ends at 0", "/statements/0/cue/0/end", "0")]
    [InlineData("statements[0].cue[0]: the text has other words", "/statements/0/cue/0/text", "\"says\"")]
    [InlineData("statements[0].content: is not a list", "/statements/0/content", "{}")]
    [InlineData("statements[0].act: “sings” is none of accuses, ", "/statements/0/act", "\"sings\"")]
    [InlineData("statements[0].negated: is neither true nor false", "/statements/0/negated", "\"no\"")]
    [InlineData("statements[0].confidence: is no number", "/statements/0/confidence", "1e999")]
    [InlineData("statements[0].speaker.kind: is missing", "/statements/0/speaker/kind", "null")]
    [InlineData("document.sha256: is not that of the text", "/document/text", "\"other\"")]
    [InlineData("document.from: is not an object", "/document/from", "3")]
    [InlineData("dates[0]: its last day is before", "/dates/0/last", "\"1999-01-01\"")]
    [InlineData("dates[0].first: is no day", "/dates/0/first", "\"yesterday\"")]
    [InlineData("figures[0].low: is no number", "/figures/0/low", "\"twelve\"")]
    public void A_wrong_value_is_refused_with_its_place(string message, string where, string value)
    {
        var json = Json();
        JsonNode at = json;
        var steps = where[1..].Split('/');
        foreach (var step in steps[..^1])
        {
            at = at is JsonArray list ? list[int.Parse(step, null)]! : at[step]!;
        }

        at[steps[^1]] = JsonNode.Parse(value);
        var wrong = Assert.Throws<FormatException>(() => ReadingJson.Read(json.ToJsonString()));
        Assert.StartsWith(message, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_values_under_one_key_are_refused()
        => Assert.Throws<FormatException>(() => ReadingJson.Read("{\"id\":\"a\",\"id\":\"b\",\"schema\":\"sayso.reading/1\"}"));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
        => Assert.Throws<FormatException>(() => ReadingJson.Read(new byte[] { (byte)'{', (byte)'"', (byte)'i', (byte)'d', (byte)'"', (byte)':', (byte)'"', 0xFF, (byte)'"', (byte)'}' }));

    [Fact]
    public void Any_reading_with_a_piece_cut_out_or_changed_is_read_or_refused_and_nothing_else()
    {
        var json = ReadingJson.ToJson(Reader.Read(new Document("any", Report)));
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Int[0, 8], Gen.OneOf("", "0", "null", "\"", "{", "]", "\\ud800", "-1")).Sample((start, length, piece) =>
        {
            try
            {
                ReadingJson.Read(json[..start] + piece + json[Math.Min(start + length, json.Length)..]);
            }
            catch (FormatException)
            {
                // Refused, as it may be.
            }
        }, iter: 2_000);
    }

    private static string Again(string json) => ReadingJson.ToJson(ReadingJson.Read(Encoding.UTF8.GetBytes(json)));

    private static JsonObject Json()
        => JsonNode.Parse(ReadingJson.ToJson(Reader.Read(new Document("any", Report) { Published = new Field("2026-03-05", "--date") })))!.AsObject();
}
