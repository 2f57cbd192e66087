using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Documents;

public sealed class JsonLinesTests
{
    [Fact]
    public void Ids_and_texts_come_back_as_they_stand()
    {
        var result = Assert.Single(Given.Lines("""{"id":" a/1 ","text":"  One\r\ntwo\tthree\u0000 e\u0301 😀 \ud83d\ude00 \"q\" \/ \\ \b\f\n"}"""));
        Assert.Equal(" a/1 ", result.Id);
        Assert.Equal("  One\r\ntwo\tthree\0 e\u0301 😀 \U0001F600 \"q\" / \\ \b\f\n", result.Document!.Text);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Any_text_comes_back_unchanged()
        => Gen.Select(Gen.String, Gen.String[Gen.Char['\uD7F0', '\uE00F'], 0, 8], Gen.Bool).Sample((plain, surrogates, escapeAll) =>
        {
            var text = "x" + plain + surrogates;
            var line = new StringBuilder("{\"text\":\"");
            foreach (var c in text)
            {
                line.Append(escapeAll || char.IsSurrogate(c) || char.IsControl(c) || c is '"' or '\\' ? $"\\u{(int)c:x4}" : c.ToString());
            }

            var result = Assert.Single(Given.Lines(line.Append("\",\"id\":\"1\"}").ToString()));
            Assert.Equal(text, result.Document!.Text);
        });

    [Fact]
    public void Half_a_surrogate_pair_can_be_written_out_again()
    {
        var document = Assert.Single(Given.Lines("""{"id":"1","text":"a \ud83d b"}""")).Document!;
        using var json = JsonDocument.Parse(ReadingJson.ToJson(new Reading("1", document)));
        Assert.Equal("a \uFFFD b", json.RootElement.GetProperty("document").GetProperty("text").GetString());
    }

    [Fact]
    public void What_a_JSON_writer_writes_is_read_back()
        => Gen.String.Where(text => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsSurrogate)).Sample(text =>
        {
            foreach (var encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            {
                var value = JsonEncodedText.Encode(text, encoder);
                var line = $"{{\"id\":\"{value}\",\"text\":\"{value}\"}}";
                var result = Assert.Single(Given.Lines(line));
                Assert.Equal((text, text), (result.Id, result.Document?.Text));
            }
        });

    [Fact]
    public void The_other_fields_are_taken_with_where_they_came_from()
    {
        var document = Assert.Single(Given.Lines("""
            {"id":"1","text":"Words.","title":" Storm closes bridge ","outlet":"The Selma Post","published":"2026-03-04T10:30:00+01:00","byline":"Ana Petrel","url":"https://post.example/1","extra":{"a":[1,{"text":"no"}]},"x":null}
            """)).Document!;
        Assert.Equal(new Field("Storm closes bridge", "input field \"title\""), document.Title);
        Assert.Equal(new Field("The Selma Post", "input field \"outlet\""), document.Outlet);
        Assert.Equal(new Field("2026-03-04T10:30:00+01:00", "input field \"published\""), document.Published);
        Assert.Equal(new DateOnly(2026, 3, 4), document.PublishedDate);
        Assert.Equal("Ana Petrel", document.Byline?.Value);
        Assert.Equal("https://post.example/1", document.Url?.Value);
        Assert.Equal("Words.", document.Text);
    }

    [Theory]
    [InlineData("""{"id":"7","text":"a" """, "7", "invalid-json")]
    [InlineData("""{"id":"7","text":"a"} {"id":"8"}""", "7", "invalid-json")]
    [InlineData("""{"id":"7","text":"\q"}""", "7", "invalid-json")]
    [InlineData("not json", "reports.jsonl:2", "invalid-json")]
    [InlineData("""["id","text"]""", "reports.jsonl:2", "wrong-type")]
    [InlineData("\"text\"", "reports.jsonl:2", "wrong-type")]
    [InlineData("""{"id":7,"text":"a"}""", "reports.jsonl:2", "wrong-type")]
    [InlineData("""{"id":"7","text":["a"]}""", "7", "wrong-type")]
    [InlineData("""{"id":"7"}""", "7", "missing-field")]
    [InlineData("""{"id":"7","text":null}""", "7", "missing-field")]
    [InlineData("""{"text":"a"}""", "reports.jsonl:2", "missing-field")]
    [InlineData("""{"id":"","text":"a"}""", "reports.jsonl:2", "missing-field")]
    [InlineData("""{"id":"7","text":""}""", "7", "empty")]
    [InlineData("""{"id":"7","text":" \n "}""", "7", "empty")]
    [InlineData("""{"id":"first","text":"a"}""", "first", "duplicate-id")]
    public void A_bad_line_says_which_it_is_and_the_next_is_read(string line, string id, string code)
    {
        var results = Given.Lines("""{"id":"first","text":"One."}""", line, """{"id":"last","text":"Three."}""");
        Assert.Equal(["first", id, "last"], results.Select(result => result.Id));
        Assert.Null(results[1].Document);
        Assert.Equal(code, Given.CodeOf(results[1]));
        Assert.StartsWith("reports.jsonl:2: ", results[1].Problems[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', results[1].Problems[0].Message);
        Assert.Equal("Three.", results[2].Document!.Text);
    }

    [Fact]
    public void A_duplicate_id_names_the_line_of_the_first()
        => Assert.Contains("already on line 1", Given.Lines("""{"id":"a","text":"1"}""", """{"id":"a","text":"2"}""")[1].Problems[0].Message, StringComparison.Ordinal);

    [Fact]
    public void The_id_of_a_line_that_could_not_be_read_is_free()
        => Assert.NotNull(Given.Lines("""{"id":"a","text":""}""", """{"id":"a","text":"2"}""")[1].Document);

    [Fact]
    public void Nesting_without_end_is_a_bad_line_and_no_crash()
    {
        var results = Given.Lines("{\"id\":\"1\",\"text\":\"a\",\"x\":" + new string('[', 100_000), "{\"id\":\"2\",\"text\":\"b\"}");
        Assert.Equal("invalid-json", Given.CodeOf(results[0]));
        Assert.NotNull(results[1].Document);
    }

    [Fact]
    public void Byte_order_mark_line_ends_of_Windows_and_blank_lines_are_nothing_special()
    {
        var results = Given.Bytes([0xEF, 0xBB, 0xBF, .. "{\"id\":\"1\",\"text\":\"a\"}\r\n\r\n \t\n{\"id\":\"2\",\"text\":\"b\"}\r\n"u8], "x.ndjson");
        Assert.Equal(["1", "2"], results.Select(result => result.Id));
        Assert.All(results, result => Assert.NotNull(result.Document));
    }

    [Theory]
    [InlineData("March 4, 2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("2026-03")]
    [InlineData("2026-03-04T25:00")]
    [InlineData("2026-03-04 and more")]
    [InlineData("0000-00-00")]
    public void A_date_that_is_none_is_passed_over_with_a_remark(string date)
    {
        var result = Assert.Single(Given.Lines($$"""{"id":"1","text":"a","published":"{{date}}"}"""));
        Assert.Null(result.Document!.Published);
        Assert.Equal("bad-date", Given.CodeOf(result));
    }

    [Theory]
    [InlineData("2026-03-04", "2026-03-04")]
    [InlineData(" 2026-03-04T10:30Z ", "2026-03-04T10:30Z")]
    [InlineData("2026-03-04T10:30:59.123456+0530", "2026-03-04T10:30:59.123456+0530")]
    [InlineData("2024-02-29 23:59:60", "2024-02-29 23:59:60")]
    [InlineData("20260304", "2026-03-04")]
    public void Dates_of_ISO_8601_are_taken(string date, string value)
        => Assert.Equal(value, Assert.Single(Given.Lines($$"""{"id":"1","text":"a","published":"{{date}}"}""")).Document!.Published?.Value);

    [Theory]
    [InlineData("""{"id":"1","text":"a","title":5}""", "wrong-type")]
    [InlineData("""{"id":"1","text":"a","url":"javascript:alert(1)"}""", "bad-url")]
    [InlineData("""{"id":"1","text":"a","url":"file:///etc/passwd"}""", "bad-url")]
    public void An_unfit_side_field_is_passed_over_with_a_remark(string line, string code)
    {
        var result = Assert.Single(Given.Lines(line));
        Assert.Equal("a", result.Document!.Text);
        Assert.Null(result.Document.Title ?? result.Document.Url);
        Assert.Equal(code, Given.CodeOf(result));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_spoil_their_own_line_only()
    {
        var results = Given.Bytes([.. "{\"id\":\"1\",\"text\":\"a"u8, 0xFF, .. "\"}\n{\"id\":\"2\",\"text\":\"b\"}"u8], "x.jsonl");
        Assert.Equal("invalid-utf8", Given.CodeOf(results[0]));
        Assert.Contains("byte 19", results[0].Problems[0].Message, StringComparison.Ordinal);
        Assert.NotNull(results[1].Document);
    }

    [Theory]
    [InlineData("{\n  \"id\": \"1\",\n  \"text\": \"a\"\n}")]
    [InlineData("[\n{\"id\":\"1\",\"text\":\"a\"}\n]")]
    public void A_document_laid_out_over_lines_gets_one_message_not_one_a_line(string json)
    {
        var result = Assert.Single(Given.Bytes(Encoding.UTF8.GetBytes(json), "report.json"));
        Assert.Equal("invalid-json", Given.CodeOf(result));
        Assert.Contains("jq -c", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_read_only_as_they_are_asked_for()
    {
        using var endless = new EndlessStream((byte)'\n', long.MaxValue);
        using var stream = new MemoryStream("{\"id\":\"1\",\"text\":\"a\"}\n"u8.ToArray());
        using var both = new ConcatenatedStream(stream, endless);
        Assert.Equal("1", DocumentReader.Read(both, "x.jsonl").First().Id);
        Assert.InRange(endless.Taken, 0, 1 << 20);
    }

    [Fact]
    public void A_line_longer_than_a_document_may_be_is_passed_over()
    {
        using var head = new MemoryStream("{\"id\":\"1\",\"text\":\""u8.ToArray());
        using var body = new EndlessStream((byte)'a', DocumentReader.MaxBytes + 1000L);
        using var tail = new MemoryStream("\"}\n{\"id\":\"2\",\"text\":\"b\"}"u8.ToArray());
        using var inner = new ConcatenatedStream(head, body);
        using var all = new ConcatenatedStream(inner, tail);
        var results = DocumentReader.Read(all, "x.jsonl").ToList();
        Assert.Equal("too-large", Given.CodeOf(results[0]));
        Assert.Equal("x.jsonl:1", results[0].Id);
        Assert.Equal("b", results[1].Document!.Text);
    }

    [Fact]
    public void A_file_without_lines_is_empty() => Assert.Equal("empty", Given.CodeOf(Assert.Single(Given.Lines("", " "))));

    private sealed class ConcatenatedStream(Stream first, Stream second) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer) => first.Read(buffer) is > 0 and var count ? count : second.Read(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
