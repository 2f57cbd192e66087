using Sayso.Cli.Output;

namespace Sayso.Cli.Ledgers;

/// <summary>An output for those who write into streams. What was not written out when it is closed is lost: then something failed.</summary>
internal sealed class OutputStream(ReadingOutput output) : Stream
{
    private const int Size = 1 << 16;

    private readonly byte[] _buffer = new byte[Size];
    private int _held;
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    public override long Position { get => _written; set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _written += buffer.Length;
        if (buffer.Length > Size - _held)
        {
            WriteOut();
        }

        if (buffer.Length >= Size)
        {
            output.Write(buffer);
            return;
        }

        buffer.CopyTo(_buffer.AsSpan(_held));
        _held += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Hands on what is held.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void WriteOut()
    {
        output.Write(_buffer.AsSpan(0, _held));
        _held = 0;
    }

    // Exporters flush after each item; that is too often for a file.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
