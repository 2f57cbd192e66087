using Sayso.Cli.Inputs;

namespace Sayso.Cli.Ledgers;

/// <summary>
/// The files of folders, those that are there and those that come. A file is given when it has stood still from one look to the next, and again when it
/// has changed. The system says when something comes; where it does not (network drives), a look every two seconds finds it.
/// </summary>
internal sealed class WatchedFolders : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly IReadOnlyList<string> _folders;
    private readonly TimeProvider _time;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly ManualResetEventSlim _stirred = new();
    private readonly Dictionary<string, State> _given = new(StringComparer.Ordinal);
    private Dictionary<string, State> _seen = new(StringComparer.Ordinal);

    public WatchedFolders(IReadOnlyList<string> folders, TimeProvider time)
    {
        (_folders, _time) = (folders, time);
        foreach (var folder in folders)
        {
            Listen(folder);
        }
    }

    private readonly record struct State(long Size, DateTime Changed);

    /// <summary>Waits for files that are new or changed, and gives them in order of their names.</summary>
    public IReadOnlyList<string> Next()
    {
        while (true)
        {
            _stirred.Reset();
            var now = Look();
            var ready = now.Where(file => _seen.TryGetValue(file.Key, out var before) && before == file.Value && Standing(file.Value)
                && !(_given.TryGetValue(file.Key, out var given) && given == file.Value)).Select(file => file.Key).Order(StringComparer.Ordinal).ToList();
            var restless = now.Any(file => !_given.TryGetValue(file.Key, out var given) || given != file.Value);
            _seen = now;
            if (ready.Count > 0)
            {
                foreach (var file in ready)
                {
                    _given[file] = now[file];
                }

                return ready;
            }

            // What has just come is looked at again soon, whatever the system says.
            if (restless)
            {
                Thread.Sleep(Settling);
            }
            else
            {
                _stirred.Wait(Longest);
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _stirred.Dispose();
    }

    // A clock that is wrong must not hold a file back for ever.
    private bool Standing(State file)
    {
        var age = _time.GetUtcNow().UtcDateTime - file.Changed;
        return age >= Settling || age < TimeSpan.Zero;
    }

    private Dictionary<string, State> Look()
    {
        var found = new Dictionary<string, State>(StringComparer.Ordinal);
        var tree = new FileTree();
        foreach (var file in _folders.SelectMany(tree.FilesBelow).Where(file => InputFinder.HasEnding(file, ItemSource.Endings)))
        {
            try
            {
                var about = new FileInfo(file);
                found[file] = new State(about.Length, about.LastWriteTimeUtc);
            }
            catch (IOException)
            {
                // Gone again.
            }
        }

        return found;
    }

    private void Listen(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Created += (_, _) => _stirred.Set();
            watcher.Changed += (_, _) => _stirred.Set();
            watcher.Renamed += (_, _) => _stirred.Set();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // Looking from time to time is enough.
        }
    }
}
