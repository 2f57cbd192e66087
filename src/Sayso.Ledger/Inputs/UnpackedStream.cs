namespace Sayso.Ledger.Inputs;

/// <summary>Counts what a decompressor gives, and stops it when it gives more than anything honest would.</summary>
/// <param name="unpacked">The decompressor; disposed with this.</param>
/// <param name="packed">How many packed bytes have gone in so far, or will at most.</param>
/// <param name="run">The run.</param>
internal sealed class UnpackedStream(Stream unpacked, Func<long> packed, InputRun run) : ForwardStream
{
    private long _given;

    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        _given += count;
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
}
