using System.Globalization;
using System.IO.Compression;

namespace Sayso.Cli.Fetching;

/// <summary>Takes the body of an answer: never more than the limit, packed or unpacked, and never longer than the time that is left.</summary>
internal static class BodyReader
{
    /// <summary>The packings that are asked for.</summary>
    public const string Accepted = "gzip, br";

    /// <summary>The bytes, unpacked.</summary>
    /// <param name="content">The body.</param>
    /// <param name="most">Bytes, counted as they come and as they are unpacked.</param>
    /// <param name="cut">Whether what goes beyond is passed over rather than a fault.</param>
    /// <param name="stop">Stops the reading; it is the time limit.</param>
    /// <exception cref="FetchFault">It is too large, damaged, or packed in a way that was not asked for.</exception>
    public static async Task<byte[]> Read(HttpContent content, int most, bool cut, CancellationToken stop)
    {
        if (!cut && content.Headers.ContentLength is { } length && length > most)
        {
            throw TooLarge(most);
        }

        using var raw = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        using var body = Unpacked(raw, content.Headers.ContentEncoding);
        using var all = new MemoryStream();
        var buffer = new byte[32 * 1024];
        try
        {
            int count;
            while ((count = await body.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
            {
                if (all.Length + count > most)
                {
                    if (!cut)
                    {
                        throw TooLarge(most);
                    }

                    all.Write(buffer, 0, (int)(most - all.Length));
                    break;
                }

                all.Write(buffer, 0, count);
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            throw new FetchFault(RefusalKind.Content, "it says that it is packed, and is not, or is damaged: try again later");
        }

        return all.ToArray();
    }

    // What is packed so densely that it is mostly waiting is not counted apart: what it unpacks to is.
    private static Stream Unpacked(Stream raw, ICollection<string> encodings)
    {
        var named = encodings.Where(encoding => !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)).ToList();
        return named switch
        {
            [] => raw,
            [var one] when one.Equals("gzip", StringComparison.OrdinalIgnoreCase) || one.Equals("x-gzip", StringComparison.OrdinalIgnoreCase) => new GZipStream(raw, CompressionMode.Decompress),
            [var one] when one.Equals("br", StringComparison.OrdinalIgnoreCase) => new BrotliStream(raw, CompressionMode.Decompress),
            _ => throw new FetchFault(RefusalKind.Content, "it is packed in a way that was not asked for: save it from a browser and add the file"),
        };
    }

    private static FetchFault TooLarge(int most)
        => new(RefusalKind.Limit, string.Create(CultureInfo.InvariantCulture, $"it is larger than {most:#,##0} bytes, or has no end: if you trust it, save it and add the file"));
}
