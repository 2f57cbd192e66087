using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Sayso.Ledger.Inputs;

/// <summary>A captured HTTP response: its status and fields, and its content without chunks and packing.</summary>
internal sealed class HttpMessage
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The status; 0 where there is none.</summary>
    public int Status { get; private set; }

    /// <summary>The media type in lower case, without parameters; null where none is given.</summary>
    public string? MediaType => MediaTypeOf(_fields.GetValueOrDefault("Content-Type"));

    /// <summary>The charset that is given; null where none is.</summary>
    public string? Charset => CharsetOf(_fields.GetValueOrDefault("Content-Type"));

    /// <summary>The head; <paramref name="left"/> is what the record has left, and has left after it.</summary>
    public static HttpMessage ReadHead(WarcStream stream, InputLimits limits, ref long left)
    {
        var message = new HttpMessage();
        var head = Math.Min(left, limits.HeaderBytes);
        var before = head;
        var status = (stream.Line(limits.HeaderBytes, ref head) ?? "").Split(' ', 3);
        message.Status = status.Length > 1 && int.TryParse(status[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        WarcRecord.ReadFields(stream, message._fields, ref head);
        left -= before - head;
        return message;
    }

    /// <summary>The content. Where fields say chunks or packing and the bytes do not, the bytes are right: many tools unpack and leave the fields.</summary>
    /// <exception cref="InputFault">It unpacks to more than allowed.</exception>
    public byte[] Content(byte[] payload, InputRun run)
    {
        if (_fields.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            payload = WithoutChunks(payload);
        }

        var packing = _fields.GetValueOrDefault("Content-Encoding")?.ToLowerInvariant() ?? "";
        return packing.Contains("gzip", StringComparison.Ordinal) && payload is [0x1F, 0x8B, ..] ? Unpack(payload, s => new GZipStream(s, CompressionMode.Decompress), run)
            : packing == "deflate" && payload is [0x78, ..] ? Unpack(payload, s => new ZLibStream(s, CompressionMode.Decompress), run)
            : packing == "br" ? Unpack(payload, s => new BrotliStream(s, CompressionMode.Decompress), run)
            : payload;
    }

    public static string? MediaTypeOf(string? type)
    {
        var end = type?.IndexOf(';', StringComparison.Ordinal) ?? -1;
        return InputWords.Folded(end < 0 ? type : type![..end])?.ToLowerInvariant();
    }

    public static string? CharsetOf(string? type)
    {
        var at = type?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : InputWords.Folded(type![(at + 8)..].Split(';')[0].Trim('"', '\'', ' '));
    }

    /// <summary>The bytes as UTF-8, where the charset that was given is another; as they are where none is known.</summary>
    public static byte[] ToUtf8(byte[] content, string? charset)
    {
        if (charset is null || charset.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || System.Text.Unicode.Utf8.IsValid(content) || content is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            return content;
        }

        // Latin-1 means windows-1252, as in browsers.
        var label = charset.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" ? "windows-1252" : charset;
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(label);
            return encoding is null ? content : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(encoding.GetString(content))];
        }
        catch (ArgumentException)
        {
            return content;
        }
    }

    // A brotli stream has no mark; what is none of it fails at once, and the bytes are taken as they are.
    private static byte[] Unpack(byte[] payload, Func<Stream, Stream> open, InputRun run)
    {
        using var packed = new MemoryStream(payload);
        using var unpacked = new UnpackedStream(open(packed), () => payload.Length, run);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            int count;
            while ((count = unpacked.Read(buffer)) > 0)
            {
                content.Write(buffer, 0, count);
                if (content.Length > run.Limits.RecordBytes)
                {
                    throw InputFault.Limit("its content unpacks to more than a record may have", nameof(InputLimits.RecordBytes), run.Limits.RecordBytes, InputWords.NotTrusted);
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return content.Length > 0 ? content.ToArray() : payload;
        }

        return content.ToArray();
    }

    private static byte[] WithoutChunks(byte[] payload)
    {
        using var content = new MemoryStream(payload.Length);
        var at = 0;
        while (at < payload.Length)
        {
            var end = payload.AsSpan(at, Math.Min(payload.Length - at, 1024)).IndexOf((byte)'\n');
            var size = end < 0 ? "" : Encoding.ASCII.GetString(payload, at, end).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return at == 0 ? payload : content.ToArray();
            }

            at += end + 1;
            if (length == 0)
            {
                break;
            }

            length = Math.Min(length, payload.Length - at);
            content.Write(payload, at, length);
            at += length;
            at += at < payload.Length && payload[at] == '\r' ? 1 : 0;
            at += at < payload.Length && payload[at] == '\n' ? 1 : 0;
        }

        return content.ToArray();
    }
}
