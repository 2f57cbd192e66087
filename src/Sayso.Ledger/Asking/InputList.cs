using Microsoft.Data.Sqlite;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Lists what was given to a ledger.</summary>
internal static class InputList
{
    private const string Columns = "SELECT i.seq, e.time, i.name, i.status, i.reason, d.id, d.title FROM input i CROSS JOIN event e ON e.seq = i.seq LEFT JOIN document d ON d.document = i.document";

    /// <summary>Some inputs, the newest first.</summary>
    /// <param name="connection">The tables.</param>
    /// <param name="status">What became of them; null for all.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give.</param>
    public static InputPage Page(SqliteConnection connection, AddStatus? status, int skip, int take)
    {
        var counts = Enum.GetValues<AddStatus>().ToDictionary(s => s, _ => 0);
        foreach (var row in connection.Rows("SELECT status, count(*) FROM input GROUP BY status"))
        {
            counts[Status(row.GetString(0))] = row.GetInt32(1);
        }

        var inputs = status is { } one
            ? connection.Rows($"{Columns} WHERE i.status = $1 ORDER BY i.seq DESC LIMIT $2 OFFSET $3", ReadingJson.Word(one), take, skip)
            : connection.Rows($"{Columns} ORDER BY i.seq DESC LIMIT $1 OFFSET $2", take, skip);
        return new InputPage(status is { } kind ? counts[kind] : counts.Values.Sum(), counts, [.. inputs.Select(Line)]);
    }

    /// <summary>The inputs under which the versions of a report came, the oldest first.</summary>
    public static IReadOnlyList<InputLine> Of(SqliteConnection connection, string report)
        => [.. connection.Rows($"{Columns} WHERE i.document IN (SELECT document FROM document WHERE id = $1) ORDER BY i.seq", report).Select(Line)];

    private static InputLine Line(StoredRow row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), Status(row.GetString(3)), row.Text(4), row.Text(5), row.Text(6));

    private static AddStatus Status(string word) => Enum.GetValues<AddStatus>().Cast<AddStatus?>().FirstOrDefault(s => ReadingJson.Word(s!.Value) == word)
        ?? throw new StoredDataException($"an input is {word}");
}
