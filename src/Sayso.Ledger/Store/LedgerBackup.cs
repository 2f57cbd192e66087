using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Store;

/// <summary>Copies of a ledger that is in use, and the way back.</summary>
internal static class LedgerBackup
{
    /// <summary>Copies a ledger, while others may write to it, and checks the copy.</summary>
    /// <exception cref="LedgerException">There is a file already, or it cannot be written, or the copy is not sound.</exception>
    public static Verification Copy(LedgerFile file, string target) => LedgerFile.Guarded(target, () =>
    {
        if (File.Exists(target))
        {
            throw new LedgerException(LedgerFault.Exists, $"{target}: there is a file of that name already: choose another one");
        }

        // SQLite would take the log of another file for that of this one, and write the old pages into the new copy.
        if (Beside(target).FirstOrDefault(File.Exists) is { } log)
        {
            throw new LedgerException(LedgerFault.Exists, $"{target}: the log of another ledger of that name lies there ({log}): choose another name, or move the log away");
        }

        var unfinished = target + ".unfinished";
        try
        {
            Remove(unfinished);
            var options = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(unfinished), Pooling = false };
            using (var copy = new SqliteConnection(options.ToString()))
            {
                copy.Open();
                file.Connection.BackupDatabase(copy);
                copy.Run("PRAGMA journal_mode = DELETE");       // one file, with nothing beside it
            }

            Verification found;
            using (var copy = LedgerFile.Open(unfinished))
            {
                found = LedgerVerifier.Verify(copy, null);
                copy.Connection.Run("PRAGMA journal_mode = DELETE");
            }

            if (found.Faults.Count > 0)
            {
                throw new LedgerException(LedgerFault.Damaged, $"{target}: no copy was made, because the ledger is not sound: {found.Faults[0]}");
            }

            File.Move(unfinished, target);
            return found;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LedgerException(LedgerFault.CannotWrite, $"{target}: the copy cannot be written: {e.Message}", e);
        }
        finally
        {
            Remove(unfinished);
        }
    });

    /// <summary>Makes a ledger from a copy; never over one that is there.</summary>
    /// <exception cref="LedgerException">There is a file already, or the copy is not sound.</exception>
    public static Verification Restore(string copy, string target)
    {
        using var file = LedgerFile.OpenToCopy(copy);
        return Copy(file, target);
    }

    private static IEnumerable<string> Beside(string file) => [file + "-wal", file + "-journal", file + "-shm"];

    // Also what a copy that was killed left behind.
    private static void Remove(string file)
    {
        foreach (var part in Beside(file).Prepend(file))
        {
            try
            {
                File.Delete(part);
            }
            catch (DirectoryNotFoundException)
            {
                // There is nothing of it, then; whoever writes next says so.
            }
        }
    }
}
