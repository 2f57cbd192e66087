namespace Sayso.Language.Network;

/// <summary>
/// Memory that recurrent layers work in, kept from one call to the next: a few megabytes, more only during a call with a very long
/// sentence. For one thread at a time.
/// </summary>
internal sealed unsafe class LstmWorkspace
{
    // 16 MB of projections stay; what a call needed beyond is given back.
    private const int Kept = 4 << 20;

    private readonly AlignedBuffer _projected = new();
    private readonly AlignedBuffer _gates = new();
    private readonly AlignedBuffer _cells = new();
    private ulong[] _order = [];

    /// <summary>Room for the projections of a batch of sentences.</summary>
    public float* Projected(int length) => _projected.Room(length);

    /// <summary>Room for the gates of one step.</summary>
    public float* Gates(int length) => _gates.Room(length);

    /// <summary>Room for the cells of a batch, one row a sentence, all 0.</summary>
    public float* Cells(int length)
    {
        var cells = _cells.Room(length);
        new Span<float>(cells, length).Clear();
        return cells;
    }

    /// <summary>The sentences from the longest to the shortest, and in the order of the text among equals: each one's index in the lower half.</summary>
    /// <param name="starts">Where each sentence begins, and where the last one ends.</param>
    public ReadOnlySpan<ulong> LongestFirst(ReadOnlySpan<int> starts)
    {
        var count = starts.Length - 1;
        if (_order.Length < count)
        {
            _order = new ulong[Math.Max(count, 2 * _order.Length)];
        }

        var order = _order.AsSpan(0, count);
        for (var i = 0; i < count; i++)
        {
            order[i] = ((ulong)(int.MaxValue - (starts[i + 1] - starts[i])) << 32) | (uint)i;
        }

        order.Sort();
        return order;
    }

    /// <summary>Gives back what only an unusual call needed.</summary>
    public void Trim()
    {
        _projected.Trim(Kept);
        if (_order.Length > Kept / 16)
        {
            _order = [];
        }
    }
}
