using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sayso.Ledger.Store;

/// <summary>
/// The hash that chains events: SHA-256 over the fields in fixed order, each with its length in bytes before it (8 bytes, big endian), so that no two
/// events have the same bytes. Test vectors: tests/Sayso.Ledger.Tests/Store/EventHashTests.cs.
/// </summary>
internal static class EventHash
{
    /// <summary>Of what comes before the first event.</summary>
    public static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    private static readonly byte[] Domain = "sayso.event/1"u8.ToArray();

    /// <summary>The hash of an event.</summary>
    public static byte[] Of(ReadOnlySpan<byte> previous, long seq, string time, string actor, string kind, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, seq);
        Append(hash, Domain);
        Append(hash, previous);
        Append(hash, number);
        Append(hash, Encoding.UTF8.GetBytes(time));
        Append(hash, Encoding.UTF8.GetBytes(actor));
        Append(hash, Encoding.UTF8.GetBytes(kind));
        Append(hash, payload);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> field)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(length, field.Length);
        hash.AppendData(length);
        hash.AppendData(field);
    }
}
