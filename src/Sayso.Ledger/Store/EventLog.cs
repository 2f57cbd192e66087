using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Store;

/// <summary>The chain of events: appended to, read, never changed.</summary>
/// <param name="connection">An open ledger.</param>
/// <param name="path">Its name, for messages.</param>
internal sealed class EventLog(SqliteConnection connection, string path)
{
    /// <summary>The last event's number and hash; 0 and zeros where there is none.</summary>
    public (long Seq, byte[] Hash) Head()
    {
        foreach (var row in connection.Rows("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"))
        {
            return (row.GetInt64(0), row.GetFieldValue<byte[]>(1));
        }

        return (0, EventHash.Start);
    }

    /// <summary>Appends an event within the transaction that is open, and gives its number.</summary>
    public long Append(DateTimeOffset time, string actor, string kind, ReadOnlyMemory<byte> payload)
    {
        var (last, previous) = Head();
        var when = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var hash = EventHash.Of(previous, last + 1, when, actor, kind, payload.Span);
        var (encoding, bytes) = Payload.Encode(payload);
        connection.Run("INSERT INTO event (seq, prev_hash, hash, time, actor, kind, encoding, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            last + 1, previous, hash, when, actor, kind, encoding, bytes);
        return last + 1;
    }

    /// <summary>The events from a number on, in order, each checked against the one before.</summary>
    /// <exception cref="LedgerException">An event is not what was written.</exception>
    public IEnumerable<LedgerEvent> From(long first = 1)
    {
        var previous = first <= 1 ? EventHash.Start : (byte[]?)connection.Value("SELECT hash FROM event WHERE seq = $1", first - 1) ?? EventHash.Start;
        var expected = Math.Max(first, 1);
        foreach (var row in connection.Rows("SELECT seq, prev_hash, hash, time, actor, kind, encoding, payload FROM event WHERE seq >= $1 ORDER BY seq", first))
        {
            var seq = row.GetInt64(0);
            if (seq != expected)
            {
                throw Damaged(expected, "is missing");
            }

            var (hash, time, actor, kind) = (row.GetFieldValue<byte[]>(2), row.GetString(3), row.GetString(4), row.GetString(5));
            var payload = Decoded(row, seq);
            if (!previous.AsSpan().SequenceEqual(row.GetFieldValue<byte[]>(1)))
            {
                throw Damaged(seq, "does not follow from the one before it");
            }

            if (!hash.AsSpan().SequenceEqual(EventHash.Of(previous, seq, time, actor, kind, payload)))
            {
                throw Damaged(seq, "is not what was written");
            }

            yield return new LedgerEvent(seq, time, actor, kind, payload, hash);
            (previous, expected) = (hash, expected + 1);
        }
    }

    /// <summary>One event, checked against its own hash.</summary>
    /// <exception cref="LedgerException">It is not what was written, or there is none.</exception>
    public LedgerEvent At(long seq) => From(seq).FirstOrDefault() is { } found && found.Seq == seq ? found : throw Damaged(seq, "is missing");

    private byte[] Decoded(StoredRow row, long seq)
    {
        try
        {
            return Payload.Decode(row.GetString(6), row.GetFieldValue<byte[]>(7));
        }
        catch (InvalidDataException)
        {
            throw Damaged(seq, "cannot be unpacked");
        }
    }

    private LedgerException Damaged(long seq, string how)
        => new(LedgerFault.Damaged, string.Create(CultureInfo.InvariantCulture, $"{path}: the ledger is damaged: event {seq} {how}: restore it from a backup ('sayso ledger restore')"));
}
