namespace Sayso.Cli.Output;

/// <summary>
/// A file that appears only when it is complete: it is written under another name beside it, and renamed. What is no ordinary file
/// (a device, a named pipe) is written to directly.
/// </summary>
internal sealed class OutputFile : ReadingOutput
{
    private const int BufferSize = 1 << 16;

    private readonly string _path;
    private readonly string? _temporary;
    private readonly FileStream _stream;

    private OutputFile(string name, string path, string? temporary, FileStream stream)
    {
        Name = name;
        _path = path;
        _temporary = temporary;
        _stream = stream;
    }

    public override string Name { get; }

    /// <summary>Makes ready to write; the file itself is not touched yet.</summary>
    /// <param name="name">Its name; a link is followed.</param>
    /// <exception cref="OutputException">It cannot be written there.</exception>
    public static OutputFile Create(string name)
    {
        try
        {
            return CreateUnguarded(name);
        }
        catch (UnauthorizedAccessException e)
        {
            throw OutputException.NotAllowed(name, e);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new OutputException($"{name}: there is no such folder: make it first, or choose another place with --output", e);
        }
        catch (IOException e)
        {
            throw OutputException.Failed(name, e);
        }
    }

    /// <summary>Whether two names are of one existing regular file; links are followed.</summary>
    public static bool IsSame(string one, string other)
    {
        try
        {
            return File.Exists(one) && File.Exists(other) && string.Equals(Target(one), Target(other), StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;       // a circle of links is no file; reading or writing it says so
        }
    }

    private static string Target(string name) => File.ResolveLinkTarget(name, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(name);

    private static OutputFile CreateUnguarded(string name)
    {
        if (Directory.Exists(name))
        {
            throw new OutputException($"{name}: it is a folder: name a file in it");
        }

        var path = File.Exists(name) && File.ResolveLinkTarget(name, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(name);
        var file = new FileInfo(path);
        if (file is { Exists: true, IsReadOnly: true })
        {
            throw new OutputException($"{name}: it is read-only: choose another place with --output, or allow writing to it");
        }

        if (file.Exists && OpenUnlessOrdinary(path) is { } device)
        {
            return new OutputFile(name, path, null, device);
        }

        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, BufferSize);
        if (file.Exists && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(temporary, file.UnixFileMode);
        }

        return new OutputFile(name, path, temporary, stream);
    }

    protected override void WriteWhole(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

    protected override void Finish()
    {
        try
        {
            _stream.Flush(flushToDisk: _temporary is not null);
            _stream.Dispose();
            if (_temporary is not null)
            {
                File.Move(_temporary, _path, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Undo();
            throw;
        }
    }

    // Best effort: we are leaving, and there is nobody to tell.
    protected override void Undo()
    {
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // The disk is full: what could not be written was to be removed anyway.
        }

        try
        {
            if (_temporary is not null)
            {
                File.Delete(_temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays, under its temporary name.
        }
    }

    // A device or a pipe must not be replaced by a file. .NET does not tell them from files by their attributes on Unix: a pipe cannot
    // be sought in, and devices live in /dev.
    private static FileStream? OpenUnlessOrdinary(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!stream.CanSeek || (!OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal)))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }
}
