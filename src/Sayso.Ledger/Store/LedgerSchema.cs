using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Store;

/// <summary>The tables, as numbered files that are run in order; a file of a newer program is refused.</summary>
internal static class LedgerSchema
{
    /// <summary>SQLite's application id of a ledger: "SaSo".</summary>
    public const int ApplicationId = 0x5361536F;

    private static readonly string[] Files = [.. typeof(LedgerSchema).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Sayso.Ledger.Schema.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The version that this program writes.</summary>
    public static int Newest => Files.Length;

    /// <summary>Brings a file to the newest version, each step in a transaction of its own.</summary>
    /// <exception cref="LedgerException">It is no ledger, or of a newer program.</exception>
    public static void Migrate(SqliteConnection connection, string path)
    {
        for (var version = Check(connection, path); version < Newest; version++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (Check(connection, path) > version)
            {
                continue;       // somebody else was faster
            }

            using var file = typeof(LedgerSchema).Assembly.GetManifestResourceStream(Files[version])!;
            using var text = new StreamReader(file);
            connection.Run(text.ReadToEnd());
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version + 1};"));
            transaction.Commit();
        }
    }

    /// <summary>The version of a file; 0 for an empty one.</summary>
    /// <exception cref="LedgerException">It is no ledger, or of a newer program.</exception>
    public static int Check(SqliteConnection connection, string path)
    {
        var version = (int)connection.Number("PRAGMA user_version");
        var application = (int)connection.Number("PRAGMA application_id");
        if (application == ApplicationId && version > Newest)
        {
            throw new LedgerException(LedgerFault.Newer, string.Create(CultureInfo.InvariantCulture,
                $"{path}: a newer sayso made this ledger (format {version}; this one knows up to {Newest}): use that one, or a newer one"));
        }

        if (application != ApplicationId && (version != 0 || connection.Number("SELECT count(*) FROM sqlite_schema") > 0))
        {
            throw new LedgerException(LedgerFault.NotALedger, $"{path}: this is a database, but no ledger of sayso: name another file");
        }

        return application == ApplicationId ? version : 0;
    }
}
