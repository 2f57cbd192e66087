namespace Sayso.Ledger.Inputs;

/// <summary>Counts what a decompressor gives, and stops it when it gives more than anything honest would.</summary>
/// <param name="unpacked">The decompressor; disposed with this.</param>
/// <param name="packed">How many packed bytes have gone in so far, or will at most.</param>
/// <param name="run">The run.</param>
internal sealed class UnpackedStream(Stream unpacked, Func<long> packed, InputRun run) : ForwardStream
{
    private long _given;

    /// <summary>Whether all has been given.</summary>
    public bool HasEnded { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        _given += count;
        HasEnded |= count == 0 && buffer.Length > 0;
        run.CountUnpacked(count);
        if (_given > run.Limits.RatioFloor && _given / run.Limits.Ratio > packed())
        {
            throw InputFault.Limit("it unpacks to many times its size, as bombs do", nameof(InputLimits.Ratio), run.Limits.Ratio, InputWords.NotTrusted);
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>Counts what is taken from the stream below, which is not disposed.</summary>
internal sealed class CountedStream(Stream inner) : ForwardStream
{
    public long Taken { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        Taken += count;
        return count;
    }

    /// <summary>Whether anything but zeros, with which tapes are filled up, is left; takes all up to there.</summary>
    public bool HasMore()
    {
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = Read(buffer)) > 0)
        {
            if (buffer.AsSpan(0, count).ContainsAnyExcept((byte)0))
            {
                return true;
            }
        }

        return false;
    }
}
