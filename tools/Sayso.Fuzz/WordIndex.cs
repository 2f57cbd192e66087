using Microsoft.Data.Sqlite;

namespace Sayso.Fuzz;

/// <summary>A small word index, to see whether SQLite takes a question.</summary>
internal static class WordIndex
{
    private static readonly SqliteConnection Connection = Made();

    public static void Ask(string query)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM words WHERE words MATCH $1";
        command.Parameters.AddWithValue("$1", query);
        command.ExecuteScalar();
    }

    private static SqliteConnection Made()
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """CREATE VIRTUAL TABLE words USING fts5 (content, source, speaker, tokenize = "porter unicode61 remove_diacritics 2"); INSERT INTO words VALUES ('people had died', 'the mayor', 'Orla Venn')""";
        command.ExecuteNonQuery();
        return connection;
    }
}
