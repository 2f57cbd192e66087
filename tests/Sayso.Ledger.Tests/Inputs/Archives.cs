using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Sayso.Ledger.Tests.Inputs;

/// <summary>WARC, WACZ, zip and gzip, written by hand.</summary>
internal static class Archives
{
    public const string Page = $"<!doctype html><html><head><title>Bridge at Selma to stay closed</title></head><body><article><h1>Bridge at Selma to stay closed</h1><p>{Feeds.First}</p><p>{Feeds.Second}</p></article></body></html>";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Record(string type, byte[] block, params string[] fields)
        => [.. Utf8($"WARC/1.1\r\nWARC-Type: {type}\r\n{string.Concat(fields.Select(f => f + "\r\n"))}Content-Length: {block.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"), .. block, .. Utf8("\r\n\r\n")];

    public static byte[] Response(int number, string address, byte[] body, string head = "Content-Type: text/html; charset=utf-8", string status = "200 OK", params string[] fields)
        => Record("response", [.. Utf8($"HTTP/1.1 {status}\r\n{head}\r\n\r\n"), .. body],
            [$"WARC-Record-ID: <urn:uuid:{number}>", $"WARC-Target-URI: {address}", "WARC-Date: 2026-03-04T10:00:00Z", "Content-Type: application/http; msgtype=response", .. fields]);

    public static byte[] Revisit(int number, string address, params string[] fields)
        => Record("revisit", Utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            [$"WARC-Record-ID: <urn:uuid:{number}>", $"WARC-Target-URI: {address}", "WARC-Date: 2026-03-06T10:00:00Z", "Content-Type: application/http; msgtype=response",
             "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest", .. fields]);

    /// <summary>One record of every sort.</summary>
    public static byte[][] Records { get; } =
    [
        Record("warcinfo", Utf8("software: hand\r\n"), "WARC-Record-ID: <urn:uuid:0>", "Content-Type: application/warc-fields"),
        Record("request", Utf8("GET / HTTP/1.1\r\n\r\n"), "WARC-Record-ID: <urn:uuid:100>"),
        Response(1, "https://courier.invalid/bridge", Utf8(Page), fields: "WARC-Payload-Digest: sha1:AAAA"),
        Response(2, "https://courier.invalid/pic", [1, 2, 3], "Content-Type: image/png", fields: "WARC-Payload-Digest: sha1:PPPP"),
        Response(3, "https://courier.invalid/gone", Utf8(Page), status: "404 Not Found"),
        Response(4, "https://courier.invalid/packed", [.. Utf8("14\r\n"), .. Gzip(Utf8(Page))[..20], .. Utf8("\r\n" + (Gzip(Utf8(Page)).Length - 20).ToString("x", CultureInfo.InvariantCulture) + "\r\n"),
            .. Gzip(Utf8(Page))[20..], .. Utf8("\r\n0\r\n\r\n")], "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"),
        Response(5, "https://courier.invalid/latin", Encoding.Latin1.GetBytes($"Réunion à Selma\n\n{Feeds.First}"), "Content-Type: text/plain; charset=ISO-8859-1"),
        Record("resource", Utf8($"Plain words\n\n{Feeds.Second}"), "WARC-Record-ID: <urn:uuid:6>", "WARC-Target-URI: file:///plain.txt", "WARC-Date: 2026-03-04T11:00:00Z", "Content-Type: text/plain"),
        Response(7, "https://courier.invalid/cut", Utf8(Page[..^60]), fields: "WARC-Truncated: length"),
        Revisit(8, "https://courier.invalid/bridge", "WARC-Payload-Digest: sha1:AAAA"),
        Revisit(9, "https://mirror.invalid/bridge", "WARC-Refers-To: <urn:uuid:1>"),
        Revisit(10, "https://courier.invalid/pic", "WARC-Payload-Digest: sha1:PPPP"),
        Revisit(11, "https://courier.invalid/elsewhere", "WARC-Payload-Digest: sha1:ZZZZ"),
        Record("conversion", Utf8(Feeds.First), "WARC-Record-ID: <urn:uuid:12>", "WARC-Target-URI: https://courier.invalid/bridge", "WARC-Refers-To: <urn:uuid:1>", "Content-Type: text/plain"),
        Record("continuation", Utf8("x"), "WARC-Record-ID: <urn:uuid:13>"),
    ];

    public static byte[] Warc => [.. Records.SelectMany(record => record)];

    public static byte[] WarcGz => [.. Records.SelectMany(Gzip)];

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }

    public static byte[] Wacz(byte[] warc, byte[]? digestOf = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(digestOf ?? warc));
        var package = Utf8($$"""{"profile": "data-package", "wacz_version": "1.1.1", "resources": [{"name": "data.warc.gz", "path": "archive/data.warc.gz", "hash": "sha256:{{hash}}", "bytes": {{warc.Length}}}]}""");
        var digest = Utf8($$"""{"path": "datapackage.json", "hash": "sha256:{{Convert.ToHexStringLower(SHA256.HashData(package))}}"}""");
        return Zip(("archive/data.warc.gz", warc), ("datapackage.json", package), ("datapackage-digest.json", digest), ("pages/pages.jsonl", Utf8("{}")));
    }
}
