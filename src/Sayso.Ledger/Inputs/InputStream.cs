namespace Sayso.Ledger.Inputs;

/// <summary>
/// An input whose head can be looked at before it is read, and of which no more is taken than the run allows. Can seek where the
/// stream below can; place 0 is where that one stood.
/// </summary>
/// <param name="inner">The stream below; not disposed.</param>
/// <param name="run">The run.</param>
/// <param name="isRoot">Whether this is the caller's own stream: its failures are the machine's, not the input's.</param>
internal sealed class InputStream(Stream inner, InputRun run, bool isRoot) : ForwardStream
{
    /// <summary>Enough to know a format by.</summary>
    private const int HeadSize = 64 * 1024;

    private readonly long _origin = inner.CanSeek ? inner.Position : 0;
    private byte[]? _head;
    private int _headLength;
    private int _served;
    private long _taken;

    public override bool CanSeek => inner.CanSeek;

    public override long Length => inner.Length - _origin;

    public override long Position { get => inner.CanSeek ? inner.Position - _origin : _taken - _headLength + _served; set => Seek(value, SeekOrigin.Begin); }

    /// <summary>The first bytes; all, if there are fewer than 64 KiB. To be asked before anything is read.</summary>
    public ReadOnlySpan<byte> Head
    {
        get
        {
            if (_head is null)
            {
                CheckLength();
                var head = new byte[HeadSize];
                int count;
                while (_headLength < HeadSize && (count = Take(head.AsSpan(_headLength))) > 0)
                {
                    _headLength += count;
                }

                _head = head;
                if (inner.CanSeek)
                {
                    inner.Position = _origin;
                }
            }

            return _head.AsSpan(0, _headLength);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (inner.CanSeek || _served == _headLength)
        {
            return Take(buffer);
        }

        var count = Math.Min(buffer.Length, _headLength - _served);
        _head.AsSpan(_served, count).CopyTo(buffer);
        _served += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        var place = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => Length + offset,
        };
        if (place < 0)
        {
            throw new IOException("before the start of the input");
        }

        inner.Position = _origin + place;
        return place;
    }

    /// <summary>All that is left.</summary>
    /// <exception cref="InputFault">There is more than <paramref name="limit"/>.</exception>
    public byte[] ReadAll(int limit, string limitName)
    {
        if (CanSeek && Length > limit)
        {
            throw TooLong(limit, limitName);
        }

        using var all = new MemoryStream(CanSeek ? (int)Length : 0);
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = Read(buffer)) > 0)
        {
            if (all.Length + count > limit)
            {
                throw TooLong(limit, limitName);
            }

            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }

    private static InputFault TooLong(int limit, string limitName)
        => InputFault.Limit("it is too long to be held in memory", limitName, limit, InputWords.SplitIt);

    private int Take(Span<byte> buffer)
    {
        int count;
        try
        {
            count = inner.Read(buffer);
        }
        catch (Exception e) when (isRoot)
        {
            run.StreamFailure = e;
            throw;
        }

        _taken += count;
        if (isRoot && !inner.CanSeek)
        {
            Check(_taken);
        }

        return count;
    }

    private void CheckLength()
    {
        if (isRoot && inner.CanSeek)
        {
            Check(Length);
        }
    }

    private void Check(long bytes)
    {
        if (bytes > run.Limits.Bytes)
        {
            throw InputFault.Limit("it is too long, or has no end", nameof(InputLimits.Bytes), run.Limits.Bytes, InputWords.SplitIt);
        }
    }
}
