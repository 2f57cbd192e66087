using System.Text;
using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Documents;

/// <summary>Inputs as tests write them.</summary>
internal static class Given
{
    public static IReadOnlyList<DocumentResult> Bytes(byte[] bytes, string name, DocumentFormat format = DocumentFormat.Auto)
    {
        using var stream = new MemoryStream(bytes);
        return [.. DocumentReader.Read(stream, name, format)];
    }

    public static IReadOnlyList<DocumentResult> Lines(params string[] lines) => Bytes(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "reports.jsonl");

    public static DocumentResult Text(string text) => Assert.Single(Bytes(Encoding.UTF8.GetBytes(text), "report.txt"));

    public static DocumentResult Page(string html) => Assert.Single(Bytes(Encoding.UTF8.GetBytes(html), "page.html"));

    /// <summary>A page around a body that SmartReader takes for an article.</summary>
    public static DocumentResult Article(string head, string body)
        => Page($"<!doctype html><html><head>{head}</head><body><article>{body}{Paragraph}</article></body></html>");

    public const string Sentence = "The harbour master of Selma said on Tuesday that the bridge would stay closed, and that nobody had been hurt in the storm.";

    public const string Paragraph = $"<p>{Sentence}</p>";

    public static string CodeOf(DocumentResult result) => Assert.Single(result.Problems).Code;
}

/// <summary>A stream that repeats one byte, as long as asked, and holds nothing.</summary>
internal sealed class EndlessStream(byte value, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Bytes read so far.</summary>
    public long Taken { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, length - Taken);
        buffer[..count].Fill(value);
        Taken += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
