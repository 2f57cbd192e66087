using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>Whether the tables are what the events make them: they are made anew in a file that goes away, and compared.</summary>
internal static class TableCheck
{
    /// <summary>What differs, a message each.</summary>
    /// <exception cref="LedgerException">An event is not what was written.</exception>
    public static IReadOnlyList<string> Faults(LedgerFile file)
    {
        using var anew = new SqliteConnection("Data Source=;Pooling=False");
        anew.Open();
        anew.Run(LedgerFile.Cache);
        anew.Run("PRAGMA journal_mode = OFF");      // what goes wrong here is thrown away
        LedgerSchema.Migrate(anew, file.Path);
        using (var maker = new TableMaker(anew, file.Events))
        {
            anew.Run("BEGIN");
            foreach (var happened in file.Events.From())
            {
                maker.Apply(happened);
            }

            anew.Run("COMMIT");
        }

        return [.. TableMaker.Tables.Where(table => Hash(file.Connection, table) != Hash(anew, table))
            .Select(table => $"{file.Path}: the table \"{table}\" is not what the events make it: 'sayso ledger rebuild' makes it anew")];
    }

    private static string Hash(SqliteConnection connection, string table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var order = table switch
        {
            "shingle" => "key, rank, document",
            "reprint" => "a, b",
            "story_retired" => "story",
            "story_apart" => "one, other",
            "alert_told" => "alert, key",
            _ => "rowid",
        };
        var columns = table == "statement_words" ? "rowid, *" : "*";
        foreach (var row in connection.Rows($"SELECT {columns} FROM {table} ORDER BY {order}"))
        {
            for (var i = 0; i < row.FieldCount; i++)
            {
                var value = row.GetValue(i) switch
                {
                    DBNull => "-",
                    byte[] bytes => "x" + Convert.ToHexString(bytes),
                    var other => "v" + Convert.ToString(other, CultureInfo.InvariantCulture),
                };
                hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{value.Length}:{value}")));
            }

            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
