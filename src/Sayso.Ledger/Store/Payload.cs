using System.IO.Compression;

namespace Sayso.Ledger.Store;

/// <summary>How an event's payload lies in the file: long ones are compressed; the hash is over the bytes before that.</summary>
internal static class Payload
{
    public const string Plain = "plain";
    public const string Deflate = "deflate";

    private const int Short = 256;                          // bytes up to which compressing gains nothing
    private const int Longest = 512 * 1024 * 1024;          // no payload of ours comes near; a damaged one may claim anything

    public static (string Encoding, byte[] Bytes) Encode(ReadOnlyMemory<byte> payload)
    {
        if (payload.Length <= Short)
        {
            return (Plain, payload.ToArray());
        }

        using var output = new MemoryStream();
        using (var deflate = new DeflateStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(payload.Span);
        }

        return output.Length < payload.Length ? (Deflate, output.ToArray()) : (Plain, payload.ToArray());
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Decode(string encoding, byte[] bytes)
    {
        if (encoding == Plain)
        {
            return bytes;
        }

        using var input = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var output = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = input.Read(buffer)) > 0;)
        {
            output.Write(buffer, 0, read);
            if (output.Length > Longest)
            {
                throw new InvalidDataException("longer than any payload");
            }
        }

        return output.ToArray();
    }
}
