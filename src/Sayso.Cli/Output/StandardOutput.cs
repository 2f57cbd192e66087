using Microsoft.Win32.SafeHandles;

namespace Sayso.Cli.Output;

/// <summary>Standard output, a whole reading at a time.</summary>
internal sealed class StandardOutput : ReadingOutput
{
    private const int FileDescriptor = 1;

    private readonly Stream _stream = Open();

    public override string Name => "standard output";

    /// <summary>Writes one line, and nothing else.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Line(string text)
    {
        using var output = new StandardOutput();
        output.Write(Console.OutputEncoding.GetBytes(text + Environment.NewLine));
        output.Complete();
    }

    protected override void WriteWhole(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _stream.Flush();
    }

    protected override void Finish() => _stream.Flush();

    protected override void Undo()
    {
    }

    // The console's own stream drops output in silence when a pipe is closed, so that we would read on for nobody. A FileStream
    // says so, but must not be used on a file: it keeps a position of its own, and what other programs write there would be lost.
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var handle = new SafeFileHandle(FileDescriptor, ownsHandle: false);
        try
        {
            var pipe = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();        // closed, or opened in a way that only the console stream bears
        }
    }
}
