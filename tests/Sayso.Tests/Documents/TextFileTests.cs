using System.Text;
using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Documents;

public sealed class TextFileTests
{
    private const string Cyrillic = "Мэр города сказал во вторник, что мост останется закрытым, и что никто не пострадал. Порт откроют завтра утром, сообщили власти.";

    [Fact]
    public void A_text_keeps_all_but_its_byte_order_mark_and_the_returns()
    {
        var result = Assert.Single(Given.Bytes([0xEF, 0xBB, 0xBF, .. "  One\r\n\r\ntwo\rthree\tx\n\n"u8], "dir/report.txt"));
        Assert.Equal("  One\n\ntwo\nthree\tx\n\n", result.Document!.Text);
        Assert.Equal("dir/report.txt", result.Id);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void Nothing_but_white_space_is_empty(string text) => Assert.Equal("empty", Given.CodeOf(Given.Text(text)));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_tells_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var result = Assert.Single(Given.Bytes([.. encoding.GetPreamble(), .. encoding.GetBytes("A storm, “they” said. 😀")], "a.txt"));
        Assert.Equal("A storm, “they” said. 😀", result.Document!.Text);
        Assert.Equal("encoding", Given.CodeOf(result));
    }

    [Fact]
    public void UTF_16_is_known_without_its_mark()
    {
        var result = Assert.Single(Given.Bytes(Encoding.Unicode.GetBytes(Given.Sentence), "a.txt"));
        Assert.Equal(Given.Sentence, result.Document!.Text);
        Assert.Equal("encoding", Given.CodeOf(result));
    }

    [Fact]
    public void An_old_encoding_is_guessed_and_the_guess_is_told()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Cyrillic);
        var result = Assert.Single(Given.Bytes(bytes, "a.txt"));
        Assert.Equal(Cyrillic, result.Document!.Text);
        Assert.Contains(result.Problems, problem => problem.Code == "encoding" && problem.Message.Contains("windows-1251", StringComparison.Ordinal));
    }

    [Fact]
    public void Curly_quotes_of_Windows_are_read()
    {
        var text = string.Concat(Enumerable.Repeat("“We will not leave,” the mayor’s spokesman said – and the café stayed open. ", 8));
        var result = Assert.Single(Given.Bytes(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text), "a.txt"));
        Assert.Equal(text, result.Document!.Text);
    }

    [Fact]
    public void A_damaged_UTF_8_file_is_refused_at_its_byte_and_not_read_as_something_else()
    {
        var result = Assert.Single(Given.Bytes([.. "“Quoted” words, “more” words – “and” more"u8, 0xC3, 0x28, .. " end."u8], "a.txt"));
        Assert.Equal("invalid-utf8", Given.CodeOf(result));
        Assert.Contains("byte 55", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_of_UTF_8_binds()
        => Assert.Equal("invalid-utf8", Given.CodeOf(Assert.Single(Given.Bytes([0xEF, 0xBB, 0xBF, .. "caf"u8, 0xE9, .. " closed"u8], "a.txt"))));

    [Fact]
    public void A_NUL_in_a_text_makes_it_binary()
    {
        var result = Given.Text("The mayor said\0 nothing more on Tuesday.");
        Assert.Equal("binary", Given.CodeOf(result));
        Assert.Contains("byte 14", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 and so on", "PDF")]
    [InlineData("PK\u0003\u0004 and so on", "ZIP")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005\u0006 abc", "control")]
    public void What_is_no_text_is_named(string content, string word)
    {
        var result = Assert.Single(Given.Bytes(Encoding.Latin1.GetBytes(content), "a.txt"));
        Assert.Equal("binary", Given.CodeOf(result));
        Assert.Contains(word, result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_megabytes_of_text_are_refused_in_one_line()
    {
        using var stream = new EndlessStream((byte)'a', 50_000_000);
        var result = Assert.Single(DocumentReader.Read(stream, "big.txt"));
        Assert.Equal("too-large", Given.CodeOf(result));
        Assert.Contains("50,000,000 characters", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beyond_all_measure_is_not_read_to_its_end()
    {
        using var stream = new EndlessStream((byte)'a', 1L << 40);
        Assert.Equal("too-large", Given.CodeOf(Assert.Single(DocumentReader.Read(stream, "big.txt"))));
        Assert.InRange(stream.Taken, 0, DocumentReader.MaxBytes + (1L << 20));
    }

    [Fact]
    public void A_line_of_a_million_characters_is_simply_read()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 200_000));
        Assert.Equal(text, Given.Text(text).Document!.Text);
    }

    [Theory]
    [InlineData("notes", "<!DOCTYPE html><p>x", DocumentFormat.Html)]
    [InlineData("-", "  \n<html lang=en>", DocumentFormat.Html)]
    [InlineData("-", "<AP> says the storm is over", DocumentFormat.Text)]
    [InlineData("-", "{\"id\":\"1\",\"meta\":{\"a\":[1]},\"text\":\"a\"}", DocumentFormat.JsonLines)]
    [InlineData("-", "{\"id\":\"1\",\"body\":{\"text\":\"a\"}}", DocumentFormat.Text)]
    [InlineData("-", "{curly} words", DocumentFormat.Text)]
    [InlineData("-", "Plain words.", DocumentFormat.Text)]
    [InlineData("A.HTM", "Plain words.", DocumentFormat.Html)]
    [InlineData("a.json", "Plain words.", DocumentFormat.JsonLines)]
    [InlineData("a.txt", "<html>", DocumentFormat.Text)]
    public void The_name_tells_the_format_and_else_the_content(string name, string content, DocumentFormat format)
        => Assert.Equal(format, FormatSniffer.Tell(name, new InputBytes(new MemoryStream(Encoding.UTF8.GetBytes(content)))));

    [Fact]
    public void A_format_that_is_given_is_taken()
        => Assert.Equal("<html> is a word", Assert.Single(Given.Bytes("<html> is a word"u8.ToArray(), "a.html", DocumentFormat.Text)).Document!.Text);

    [Fact]
    public void No_input_can_break_a_line_of_a_message()
    {
        var result = Assert.Single(Given.Bytes([], "evil\u001b[2J\nname\u2028\u202e.txt"));
        Assert.Equal("evil\\u001B[2J\\u000Aname\\u2028\\u202E.txt: there is no text in it; give a report, or leave it out", result.Problems[0].Message);
    }

    [Fact]
    public void A_failing_stream_is_the_callers_matter()
        => Assert.Throws<IOException>(() => DocumentReader.Read(new FailingStream(), "a.txt").ToList());

    private sealed class FailingStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => throw new IOException("the disk is gone");
    }
}
