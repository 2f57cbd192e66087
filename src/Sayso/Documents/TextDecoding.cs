using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Sayso.Documents;

/// <summary>What the bytes of a text or HTML file say.</summary>
/// <param name="Text">The text, without a byte order mark; null where it could not be had, and then the code and reason say why.</param>
/// <param name="Code">A problem code: of the failure, or of a remark (<c>encoding</c>); null for plain UTF-8.</param>
/// <param name="Message">The words to it.</param>
internal readonly record struct DecodedText(string? Text, string? Code, string? Message);

/// <summary>
/// Bytes to text. In this order: byte order mark, UTF-8 where all bytes are (nothing else looks like it by chance), UTF-16
/// without a mark, the encoding that an HTML page declares, and last a guess by UTF.Unknown, which is reported.
/// </summary>
internal static class TextDecoding
{
    /// <summary>Below this UTF.Unknown is wrong about as often as right on a few sentences.</summary>
    private const float MinConfidence = 0.5f;

    /// <summary>The guess looks at this many bytes from shortly before the first that is not ASCII.</summary>
    private const int GuessSize = 256 * 1024;

    private static readonly (byte[] Start, string What)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"), ("PK\x03\x04"u8.ToArray(), "a ZIP archive or Office document"), ([0x1F, 0x8B], "gzip data"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), ("{\\rtf"u8.ToArray(), "an RTF document"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data"), ("BZh"u8.ToArray(), "bzip2 data"), ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"),
    ];

    /// <summary>Decodes; more than <paramref name="maxCharacters"/> UTF-16 code units are refused before they are made.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="declared">The encoding that the content declares, if it does.</param>
    /// <param name="maxCharacters">The most UTF-16 code units wanted.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? declared, int maxCharacters)
    {
        foreach (var (start, what) in Signatures)
        {
            if (bytes.StartsWith(start) && (start.Length > 3 || bytes.Length > 64))
            {
                return new DecodedText(null, "binary", InputMessages.Binary(what));
            }
        }

        var (encoding, markLength) = ByMark(bytes);
        if (markLength > 0)
        {
            // UTF-8 with its mark is plain UTF-8, but must then be that.
            var body = bytes[markLength..];
            return encoding is not UTF8Encoding ? Make(encoding!, body, maxCharacters, InputMessages.ReadAsMarked(encoding!.WebName))
                : Utf8.IsValid(body) ? AsUtf8(body, maxCharacters)
                : new DecodedText(null, "invalid-utf8", InputMessages.InvalidUtf8(FirstInvalid(body) + markLength));
        }

        if (bytes.Contains((byte)0))
        {
            return Utf16WithoutMark(bytes) is { } utf16
                ? Make(utf16, bytes, maxCharacters, InputMessages.ReadAs(utf16.WebName))
                : new DecodedText(null, "binary", InputMessages.Binary($"NUL at byte {bytes.IndexOf((byte)0)}"));
        }

        if (HasManyControls(bytes[..Math.Min(bytes.Length, 8192)]))
        {
            return new DecodedText(null, "binary", InputMessages.Binary("it begins with control characters"));
        }

        return Utf8.IsValid(bytes) ? AsUtf8(bytes, maxCharacters) : Guess(bytes, declared, maxCharacters);
    }

    /// <summary>The encoding of a byte order mark and its length; length 0 where there is none.</summary>
    public static (Encoding? Encoding, int Length) ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    /// <summary>An encoding by the label that pages use, or null for one unknown; Latin-1 means windows-1252, as in browsers.</summary>
    public static Encoding? ByLabel(string label)
    {
        label = label.Trim();
        if (label.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || label.Equals("latin1", StringComparison.OrdinalIgnoreCase)
            || label.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) || label.Equals("ascii", StringComparison.OrdinalIgnoreCase))
        {
            label = "windows-1252";
        }

        // A page that says UTF-16 in ASCII letters is not.
        if (label.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || label.Length is 0 or > 40)
        {
            return null;
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(label);
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes, Encoding? declared, int maxCharacters)
    {
        var bad = FirstInvalid(bytes);
        if (declared is not null)
        {
            return Make(declared, bytes, maxCharacters, InputMessages.ReadAsMarked(declared.WebName));
        }

        // A file that is UTF-8 but for a few bytes is a damaged one; any other reading would spoil all its accents in silence.
        if (!IsMostlyUtf8(bytes))
        {
            var from = Math.Max(0, bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) - 1024);
            var sample = bytes.Slice(from, Math.Min(GuessSize, bytes.Length - from)).ToArray();
            if (CharsetDetector.DetectFromBytes(sample).Detected is { Encoding: { } encoding, Confidence: >= MinConfidence })
            {
                return Make(encoding, bytes, maxCharacters, InputMessages.ReadAs(encoding.WebName));
            }
        }

        return new DecodedText(null, "invalid-utf8", InputMessages.InvalidUtf8(bad));
    }

    private static DecodedText AsUtf8(ReadOnlySpan<byte> bytes, int maxCharacters)
    {
        var count = Encoding.UTF8.GetCharCount(bytes);
        return count > maxCharacters
            ? new DecodedText(null, "too-large", InputMessages.TooManyCharacters(count, maxCharacters))
            : new DecodedText(Encoding.UTF8.GetString(bytes), null, null);
    }

    private static DecodedText Make(Encoding encoding, ReadOnlySpan<byte> bytes, int maxCharacters, string remark)
    {
        var count = encoding.GetCharCount(bytes);
        if (count > maxCharacters)
        {
            return new DecodedText(null, "too-large", InputMessages.TooManyCharacters(count, maxCharacters));
        }

        var text = encoding.GetString(bytes);
        return text.Contains('\0', StringComparison.Ordinal)
            ? new DecodedText(null, "binary", InputMessages.Binary("it holds NUL characters"))
            : new DecodedText(text, "encoding", remark);
    }

    /// <summary>The first byte that is not UTF-8; the length if there is none.</summary>
    public static long FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        long at = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            at += ascii;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                break;
            }

            at += used;
            bytes = bytes[used..];
        }

        return at;
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var at)
        {
            bytes = bytes[at..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            (good, bad) = status == System.Buffers.OperationStatus.Done ? (good + 1, bad) : (good, bad + 1);
            bytes = bytes[Math.Max(used, 1)..];
        }

        return good > bad * 2;
    }

    // In UTF-16 of a Western text every other byte is 0, and none of those between.
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, 8192) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        return bytes.Length % 2 != 0 || head.Length < 8 ? null
            : even == 0 && odd > head.Length / 4 ? Encoding.Unicode
            : odd == 0 && even > head.Length / 4 ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool HasManyControls(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            controls += b is < 0x20 and not (9 or 10 or 12 or 13 or 27) or 0x7F ? 1 : 0;
        }

        return controls > head.Length / 20;
    }
}
