namespace Sayso.Web;

/// <summary>Files that an answer is made in: on disk, for nobody else to read, gone as soon as they are sent.</summary>
internal static class TemporaryFile
{
    /// <summary>A new one, written by <paramref name="write"/>, at its beginning. Who has it disposes it.</summary>
    /// <exception cref="IOException">It cannot be written: the disk may be full.</exception>
    public static FileStream Of(Action<Stream> write)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        try
        {
            write(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
