namespace Sayso.Web.Imports;

/// <summary>A folder of our own, for nobody else to read, with the files of one import; gone with it.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];

    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("sayso-inputs-").FullName;       // on Unix only its owner may go in

    /// <summary>The names of its files, as they came.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Puts a file in, under a name made safe.</summary>
    /// <exception cref="IOException">It cannot be written: the disk may be full.</exception>
    public async Task AddAsync(ImportFile file, CancellationToken cancel)
    {
        var name = SafeName.Among(_taken, SafeName.Of(file.Name));
        var target = new FileStream(System.IO.Path.Combine(Path, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);
        await using (target.ConfigureAwait(false))
        {
            await file.Content.CopyToAsync(target, cancel).ConfigureAwait(false);
        }

        _names.Add(name);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left is in the system's folder for such things, and ours alone to read.
        }
    }
}
