namespace Sayso.Cli.Output;

/// <summary>The output cannot be written, or nobody reads it any more.</summary>
internal sealed class OutputException : Exception
{
    // The numbers of errno as .NET gives them in IOException.HResult outside Windows: EPIPE, ENOSPC, ECONNRESET (Linux, macOS).
    private const int BrokenPipe = 32;
    private const int NoSpace = 28;
    private const int ResetOnLinux = 104;
    private const int ResetOnMac = 54;

    public OutputException()
        : this("it cannot be written")
    {
    }

    public OutputException(string message)
        : base(message)
    {
    }

    public OutputException(string message, Exception? cause)
        : base(message, cause)
        => IsClosedPipe = !OperatingSystem.IsWindows() && cause is IOException { HResult: BrokenPipe or ResetOnLinux or ResetOnMac };

    /// <summary>Whether the reader at the other end of the pipe has gone, as <c>head</c> does.</summary>
    public bool IsClosedPipe { get; }

    /// <summary>Does something with an output; its failures become this exception, with what to do.</summary>
    public static void Guard(ReadOnlySpan<byte> bytes, ReadingOutput output, Writing write)
    {
        try
        {
            write(bytes, output);
        }
        catch (UnauthorizedAccessException e)
        {
            throw NotAllowed(output.Name, e);
        }
        catch (IOException e)
        {
            throw Failed(output.Name, e);
        }
    }

    /// <summary>The exception for a place that may not be written to.</summary>
    public static OutputException NotAllowed(string name, Exception? cause)
        => new($"{name}: it may not be written: choose another place with --output, or ask for permission", cause);

    /// <summary>The exception for a failed write.</summary>
    public static OutputException Failed(string name, IOException cause)
        => new(!OperatingSystem.IsWindows() && cause.HResult == NoSpace
            ? $"{name}: the disk is full: make room or choose another place with --output"
            : $"{name}: it cannot be written: {cause.Message}: choose another place with --output", cause);
}

/// <summary>Something to do with an output.</summary>
internal delegate void Writing(ReadOnlySpan<byte> bytes, ReadingOutput output);
