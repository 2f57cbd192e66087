namespace Sayso.Documents;

/// <summary>A stream whose head can be looked at, so that what it is can be told before it is read.</summary>
internal sealed class InputBytes(Stream stream)
{
    /// <summary>Enough to know a format and an encoding by.</summary>
    private const int HeadSize = 64 * 1024;

    private readonly byte[] _head = new byte[HeadSize];
    private readonly long? _size = stream.CanSeek ? stream.Length - stream.Position : null;
    private int _headLength;
    private int _taken;
    private bool _ended;

    /// <summary>The first bytes; all of them, if there are fewer than 64 KiB.</summary>
    public ReadOnlySpan<byte> Head
    {
        get
        {
            while (FillHead())
            {
            }

            return _head.AsSpan(0, _headLength);
        }
    }

    /// <summary>
    /// The first bytes, through the first line that is not blank at least: whoever sends a line at a time need not send more before
    /// the first is read. Shorter only where the input is, or the line longer than 64 KiB.
    /// </summary>
    public ReadOnlySpan<byte> FirstLine
    {
        get
        {
            while (_head.AsSpan(0, _headLength).TrimStart(" \t\r\n"u8).IndexOf((byte)'\n') < 0 && FillHead())
            {
            }

            return _head.AsSpan(0, _headLength);
        }
    }

    /// <summary>The number of bytes in all, where the stream knows it.</summary>
    public long? Size => _size;

    /// <summary>The next bytes, head first; 0 at the end.</summary>
    public int Read(Span<byte> into)
    {
        if (_taken == _headLength)
        {
            return _ended ? 0 : stream.Read(into);
        }

        var count = Math.Min(into.Length, _headLength - _taken);
        _head.AsSpan(_taken, count).CopyTo(into);
        _taken += count;
        return count;
    }

    /// <summary>All bytes; null, and the rest left unread, if there are more than <paramref name="limit"/>.</summary>
    public byte[]? ReadAll(int limit)
    {
        if (_size > limit)
        {
            return null;
        }

        var all = new byte[_size is { } size ? (int)Math.Max(size, 1) : HeadSize];
        var length = 0;
        while (Read(all.AsSpan(length)) is > 0 and var count)
        {
            length += count;
            if (length > limit)
            {
                return null;
            }

            if (length == all.Length)
            {
                Array.Resize(ref all, Math.Min(all.Length * 2, limit + 1));
            }
        }

        Array.Resize(ref all, length);
        return all;
    }

    // False where the head is full or the input at its end.
    private bool FillHead()
    {
        if (_ended || _headLength == HeadSize)
        {
            return false;
        }

        var count = stream.Read(_head.AsSpan(_headLength));
        _headLength += count;
        _ended = count == 0;
        return !_ended;
    }
}
