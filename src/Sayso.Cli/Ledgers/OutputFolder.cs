using Sayso.Cli.Output;
using Sayso.Ledger.Exports;

namespace Sayso.Cli.Ledgers;

/// <summary>A folder that appears only when all of it is written: it is made under another name beside it, and renamed.</summary>
internal sealed class OutputFolder : IExportFolder, IDisposable
{
    private readonly string _name;
    private readonly string _path;
    private readonly string _temporary;
    private readonly Lock _whole = new();
    private bool _over;

    private OutputFolder(string name, string path, string temporary) => (_name, _path, _temporary) = (name, path, temporary);

    /// <summary>Makes ready to write.</summary>
    /// <param name="name">The folder: one that is not there, or is empty. What somebody put into one is never written over.</param>
    /// <exception cref="OutputException">It cannot be written there.</exception>
    public static OutputFolder Create(string name) => Guarded(name, () =>
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));
        if (File.Exists(path))
        {
            throw new OutputException($"{name}: it is a file: name a folder with --output");
        }

        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new OutputException($"{name}: there is something in it: name a new folder with --output");
        }

        var parent = Path.GetDirectoryName(path);
        if (parent is null || !Directory.Exists(parent))
        {
            throw new OutputException($"{name}: there is no such folder to make it in: make that first, or choose another place with --output");
        }

        var temporary = Path.Combine(parent, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        Directory.CreateDirectory(temporary);
        return new OutputFolder(name, path, temporary);
    });

    /// <inheritdoc/>
    // Once it is given up nothing is written any more, and the program is about to end.
    Stream IExportFolder.Create(string name) => Guarded(_name, () =>
    {
        lock (_whole)
        {
            return _over ? Stream.Null : new FileStream(Path.Combine(_temporary, name), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        }
    });

    /// <summary>Writes into it.</summary>
    /// <exception cref="OutputException">It cannot be written: the disk is full, and the like.</exception>
    public void Fill(Action<IExportFolder> write) => Guarded(_name, () =>
    {
        write(this);
        return true;
    });

    /// <summary>Puts it in its place.</summary>
    /// <exception cref="OutputException">It cannot be.</exception>
    public void Complete() => Guarded(_name, () =>
    {
        lock (_whole)
        {
            if (!_over)
            {
                if (Directory.Exists(_path))
                {
                    Directory.Delete(_path);        // empty, or it stays as it is
                }

                Directory.Move(_temporary, _path);
                _over = true;
            }

            return true;
        }
    });

    /// <summary>Removes what was written, unless it is complete.</summary>
    public void Abandon()
    {
        lock (_whole)
        {
            if (_over)
            {
                return;
            }

            _over = true;
            try
            {
                Directory.Delete(_temporary, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Best effort: it stays, under its temporary name.
            }
        }
    }

    public void Dispose() => Abandon();

    private static T Guarded<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (UnauthorizedAccessException e)
        {
            throw OutputException.NotAllowed(name, e);
        }
        catch (IOException e)
        {
            throw OutputException.Failed(name, e);
        }
    }
}
