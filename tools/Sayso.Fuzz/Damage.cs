using System.Text;

namespace Sayso.Fuzz;

/// <summary>Damages inputs. The same number gives the same damage.</summary>
internal sealed class Damage(IReadOnlyList<byte[]> seeds, int seed)
{
    private const int Longest = 1 << 20;

    private static readonly byte[][] Pieces = [.. ((string[])[
        "<", ">", "</p>", "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "&#xD800;", "{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999", "99999999999999999999", "\\u0000", "\\uD800",
        "\r\n", "\r\n\r\n", "\0", "\uFEFF", "%PDF-1.7", " obj", "endobj", "stream", "endstream", "/Length 2147483647", "/Kids [1 0 R]", "<<", ">>", " 0 R", "PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006", "WARC/1.1", "Content-Length: -1", "Content-Length: 9223372036854775807",
        "Transfer-Encoding: chunked", "ffffffffffffffff", "../../", "T1\t", ";", "2026-02-30T25:61:61Z", "NaN", "AND", "NEAR(", "*", "“", "\t"]).Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x1F, 0x8B, 8], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0x80]];

    /// <summary>An input by its number.</summary>
    public byte[] Input(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var bytes = seeds[random.Next(seeds.Count)].ToList();
        for (var times = 1 << random.Next(5); times > 0; times--)
        {
            Once(bytes, random);
        }

        if (bytes.Count > Longest)
        {
            bytes.RemoveRange(Longest, bytes.Count - Longest);
        }

        return [.. bytes];
    }

    private void Once(List<byte> bytes, Random random)
    {
        var (at, length) = (random.Next(bytes.Count + 1), 1 << random.Next(10));
        var end = Math.Min(bytes.Count, at + length);
        switch (random.Next(9))
        {
            case 0 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.RemoveRange(at, end - at); break;
            case 3: bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, end - at)); break;
            case 4: bytes.RemoveRange(at, bytes.Count - at); break;
            case 5:
                var other = seeds[random.Next(seeds.Count)];
                bytes.InsertRange(at, other.AsSpan(random.Next(other.Length)).ToArray().Take(length));
                break;
            case 6 when at < bytes.Count && random.Next(20) == 0:
                // Deep nesting and long runs: one piece, many times.
                bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, Math.Min(bytes.Count - at, 1 + random.Next(12))), 1 << random.Next(14)).SelectMany(b => b));
                break;
            default: bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
        }
    }
}
