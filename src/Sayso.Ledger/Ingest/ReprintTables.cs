using Microsoft.Data.Sqlite;
using Sayso.Ledger.Reprints;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>Finds what a new report shares with those that are there, and keeps the pairs.</summary>
internal sealed class ReprintTables : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly ShingleTable _shingles;
    private readonly ReadyCommands _ready;
    private readonly ReprintIndex _index;

    public ReprintTables(SqliteConnection connection)
    {
        (_connection, _ready) = (connection, new ReadyCommands(connection));
        _shingles = new ShingleTable(connection);
        _index = new ReprintIndex(_shingles, Sketch);
    }

    /// <summary>Adds a report.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="name">Its id and content, by which no other is called.</param>
    /// <param name="text">Its text.</param>
    public void Add(long document, string name, string text)
    {
        var (sketch, posting) = (ReprintSketch.Of(text), new Posting(ReprintIndex.RankOf(name), checked((int)document)));
        _connection.Run("INSERT INTO sketch (document, rank, bytes) VALUES ($1, $2, $3)", document, posting.Rank, sketch.ToBytes());
        var found = _index.Add(posting, sketch);
        Keep(found.Pairs);
        foreach (var changed in found.Changed)
        {
            _connection.Run("DELETE FROM reprint WHERE a = $1 OR b = $1", changed);
            Keep(_index.PairsOf(new Posting(_connection.Number("SELECT rank FROM sketch WHERE document = $1", changed), changed)).Pairs);
        }
    }

    public void Dispose()
    {
        _shingles.Dispose();
        _ready.Dispose();
    }

    private void Keep(IReadOnlyList<ReprintPair> pairs)
    {
        foreach (var pair in pairs)
        {
            _ready.Run("INSERT OR REPLACE INTO reprint (a, b, shared, shingles_a, shingles_b) VALUES ($1, $2, $3, $4, $5)",
                pair.A, pair.B, pair.Shared, pair.ShinglesA, pair.ShinglesB);
        }
    }

    private ReprintSketch Sketch(int document)
        => StoredData.Taken("a sketch", () => ReprintSketch.FromBytes(_ready.Value("SELECT bytes FROM sketch WHERE document = $1", document) as byte[]
            ?? throw new StoredDataException($"document {document} has no sketch")));
}
