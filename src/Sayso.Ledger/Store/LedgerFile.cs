using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Store;

/// <summary>
/// The SQLite file of a ledger, open. One may write at a time, others read meanwhile (WAL); what is committed is on the disk (synchronous = FULL).
/// </summary>
internal sealed class LedgerFile : IDisposable
{
    private const int BusyMilliseconds = 10_000;
    /// <summary>Gives SQLite room: the keys of new reports fall anywhere among those that are there.</summary>
    public const string Cache = "PRAGMA cache_size = -65536";

    /// <summary>The same of a connection beside others: 8 MB.</summary>
    public const string SmallCache = "PRAGMA cache_size = -8192";

    private const int Misuse = 21;          // SQLite's codes for faults of the program that asks
    private const int Range = 25;

    private LedgerFile(string path, SqliteConnection connection) => (Path, Connection, Events) = (path, connection, new EventLog(connection, path));

    public string Path { get; }

    public SqliteConnection Connection { get; }

    public EventLog Events { get; }

    /// <summary>Opens a ledger to write; makes it where there is none.</summary>
    /// <exception cref="LedgerException">It cannot be.</exception>
    public static LedgerFile OpenOrCreate(string path) => Guarded(path, () =>
    {
        var file = new LedgerFile(path, Connect(path, SqliteOpenMode.ReadWriteCreate));
        try
        {
            LedgerSchema.Migrate(file.Connection, path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    /// <summary>Opens a ledger that is there, to read. An older format is brought up to date first, where it may be written.</summary>
    /// <exception cref="LedgerException">There is none, or it cannot be.</exception>
    public static LedgerFile Open(string path) => Guarded(path, () =>
    {
        if (!File.Exists(path))
        {
            throw new LedgerException(LedgerFault.Missing, Directory.Exists(path) ? $"{path}: this is a folder, and a ledger is a file: name one, for example in it" : $"{path}: there is no ledger of that name: check it, or make one with 'sayso add'");
        }

        var file = new LedgerFile(path, Connect(path, SqliteOpenMode.ReadWrite));
        try
        {
            if (LedgerSchema.Check(file.Connection, path) == 0)
            {
                throw new LedgerException(LedgerFault.NotALedger, $"{path}: this is an empty file and no ledger: name another one");
            }

            LedgerSchema.Migrate(file.Connection, path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    /// <summary>Opens a ledger to make a copy of it. Nothing in it is changed, so it may lie where nothing can be written.</summary>
    /// <exception cref="LedgerException">There is none, or it cannot be.</exception>
    public static LedgerFile OpenToCopy(string path) => Guarded(path, () =>
    {
        if (!File.Exists(path))
        {
            throw new LedgerException(LedgerFault.Missing, $"{path}: there is no copy of that name: check it");
        }

        var file = new LedgerFile(path, Connect(path, SqliteOpenMode.ReadOnly));
        try
        {
            return LedgerSchema.Check(file.Connection, path) > 0 ? file : throw new LedgerException(LedgerFault.NotALedger, $"{path}: this is an empty file and no ledger: name another one");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    /// <summary>Does something in one transaction: all of it is kept, or nothing.</summary>
    public T Write<T>(Func<T> work) => Guarded(Path, () =>
    {
        // In SQL: commands that were made ready before could not be used in a transaction of the library's.
        Connection.Run("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Connection.Run("COMMIT");
            return result;
        }
        catch
        {
            TryRollBack();
            throw;
        }
    });

    // After some errors SQLite has rolled back itself; then there is nothing to do.
    private void TryRollBack()
    {
        try
        {
            Connection.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // What made the work fail is what the caller is told.
        }
    }

    /// <summary>Turns what SQLite says, and stored data that are not what was written, into what a person can act on. Faults of our own go through as they are.</summary>
    public static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is not (Misuse or Range))
        {
            throw Explained(path, e);
        }
        catch (StoredDataException e)
        {
            // The file passes for a database, what is in it is not ours.
            throw new LedgerException(LedgerFault.Damaged, $"{path}: the ledger is damaged ({e.Message}): 'sayso ledger verify' says more", e);
        }
    }

    public void Dispose() => Connection.Dispose();

    internal static LedgerException Explained(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => new LedgerException(LedgerFault.Busy, $"{path}: another program is writing to this ledger: try again when it is done", e),
        8 => new LedgerException(LedgerFault.CannotWrite, $"{path}: the ledger may not be written: ask for permission", e),
        10 => new LedgerException(LedgerFault.CannotWrite, $"{path}: the disk gives an error ({e.Message}): check it; what was committed before is kept", e),
        13 => new LedgerException(LedgerFault.CannotWrite, $"{path}: the disk is full: make room and go on; what was committed before is kept", e),
        14 when Directory.Exists(path) => new LedgerException(LedgerFault.NotALedger, $"{path}: this is a folder, and a ledger is a file: name one, for example in it", e),
        14 => new LedgerException(LedgerFault.Missing, $"{path}: the ledger cannot be opened: check that its folder is there and may be written", e),
        11 => new LedgerException(LedgerFault.Damaged, $"{path}: the file is damaged ({e.Message}): restore it from a backup ('sayso ledger restore')", e),
        26 => new LedgerException(LedgerFault.NotALedger, $"{path}: this is no ledger, or its first bytes are damaged: name another file, or restore it from a backup", e),
        _ => new LedgerException(LedgerFault.Damaged, $"{path}: SQLite says: {e.Message}: 'sayso ledger verify' says more", e),
    };

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        // The whole path: "file:x?mode=memory", ":memory:" and "|DataDirectory|" are names of files to a person, and more than that to SQLite.
        var options = new SqliteConnectionStringBuilder { DataSource = System.IO.Path.GetFullPath(path), Mode = mode, Pooling = false, DefaultTimeout = BusyMilliseconds / 1000, ForeignKeys = true };
        var connection = new SqliteConnection(options.ToString());
        try
        {
            connection.Open();
            connection.Run($"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON; {Cache};");
            if (mode != SqliteOpenMode.ReadOnly)
            {
                connection.Run("PRAGMA journal_mode = WAL");
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
