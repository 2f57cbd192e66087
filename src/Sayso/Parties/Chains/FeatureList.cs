namespace Sayso.Parties.Chains;

/// <summary>Gathers hashed features in a buffer of its caller.</summary>
/// <param name="buffer">Takes the features.</param>
/// <param name="mask">The table's size less one; a power of two less one.</param>
internal ref struct FeatureList(Span<int> buffer, int mask)
{
    private readonly Span<int> _buffer = buffer;

    public int Count { get; private set; }

    /// <summary>Adds a feature.</summary>
    /// <param name="template">Which question.</param>
    /// <param name="value">The answer.</param>
    public void Add(int template, int value) => _buffer[Count++] = Hashes.Join(Hashes.Join(template, value), template) & mask;

    /// <summary>Adds a feature with each of two contexts.</summary>
    public void Add(int template, int value, int context, int other)
    {
        var hash = Hashes.Join(template, value);
        _buffer[Count++] = Hashes.Join(hash, context) & mask;
        _buffer[Count++] = Hashes.Join(hash, other ^ 0x5bd1e995) & mask;
    }
}
