namespace Sayso.Cli.Output;

/// <summary>
/// Where readings go. Each is written whole or not at all: an interruption waits for the one that is being written, for as long as
/// <see cref="Patience"/>.
/// </summary>
internal abstract class ReadingOutput : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _whole = new();
    private bool _over;

    /// <summary>Writes the bytes of one reading.</summary>
    /// <exception cref="OutputException">They cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        lock (_whole)
        {
            if (!_over)
            {
                OutputException.Guard(bytes, this, static (b, output) => output.WriteWhole(b));
            }
        }
    }

    /// <summary>Ends the output: everything is written.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Complete()
    {
        lock (_whole)
        {
            if (!_over)
            {
                _over = true;
                OutputException.Guard([], this, static (_, output) => output.Finish());
            }
        }
    }

    /// <summary>Ends the output before its time: what is not complete leaves no trace, and nothing is written from now on.</summary>
    public void Abandon()
    {
        // Whoever reads from us may have stopped doing so; then there is nothing to wait for.
        var entered = _whole.TryEnter(Patience);
        try
        {
            if (!_over)
            {
                _over = true;
                Undo();
            }
        }
        finally
        {
            if (entered)
            {
                _whole.Exit();
            }
        }
    }

    /// <summary>Abandons the output unless it is complete.</summary>
    public void Dispose()
    {
        Abandon();
        GC.SuppressFinalize(this);
    }

    /// <summary>What it is, for messages: "standard output", a file name.</summary>
    public abstract string Name { get; }

    /// <summary>Writes bytes.</summary>
    protected abstract void WriteWhole(ReadOnlySpan<byte> bytes);

    /// <summary>Puts in place what was written.</summary>
    protected abstract void Finish();

    /// <summary>Removes what was written.</summary>
    protected abstract void Undo();
}
