namespace Sayso.Documents;

/// <summary>One line of a long input, at a time; lines end with LF, and a CR before it belongs to the line end.</summary>
internal sealed class LineReader(InputBytes input, int maxLineBytes)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The number of the line last read, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line last read, without its end; valid until the next is read. Empty where <see cref="TooLong"/>.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line last read was longer than allowed; it has been passed over.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Reads the next line; false at the end of the input.</summary>
    public bool Next()
    {
        TooLong = false;
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return Take(searched + at, 1);
            }

            searched = _end - _start;
            if (searched > maxLineBytes)
            {
                TooLong = true;
                _start = _end = searched = 0;
            }

            if (!Fill())
            {
                return (searched > 0 || TooLong) && Take(searched, 0);
            }
        }
    }

    private bool Take(int length, int lineEnd)
    {
        Number++;
        TooLong |= length > maxLineBytes;
        var line = _buffer.AsMemory(_start, length);
        Line = TooLong ? default : length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
        _start += length + lineEnd;
        return true;
    }

    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        if (_end == _buffer.Length)
        {
            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _end -= _start;
                _start = 0;
            }
            else
            {
                Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, maxLineBytes + 2L));
            }
        }

        var count = input.Read(_buffer.AsSpan(_end));
        _end += count;
        _ended = count == 0;
        return count > 0;
    }
}
