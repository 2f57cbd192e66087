namespace Sayso.Ledger.Store;

/// <summary>One thing that happened to a ledger.</summary>
/// <param name="Seq">1 for the first, without gaps.</param>
/// <param name="Time">When, UTC, <c>2026-03-04T05:06:07.123Z</c>.</param>
/// <param name="Actor">Who did it: the program and its version, or a person.</param>
/// <param name="Kind">What: "document", "input", "correction".</param>
/// <param name="Payload">What about it, JSON in UTF-8.</param>
/// <param name="Hash">SHA-256 of all that and of the hash before it, 32 bytes.</param>
public sealed record LedgerEvent(long Seq, string Time, string Actor, string Kind, ReadOnlyMemory<byte> Payload, ReadOnlyMemory<byte> Hash);
