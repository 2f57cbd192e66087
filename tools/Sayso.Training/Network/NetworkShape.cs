namespace Sayso.Training.Network;

/// <summary>Widths of the network's layers, in numbers.</summary>
internal sealed record NetworkShape
{
    /// <summary>Pre-trained vectors, of the most frequent words.</summary>
    public int Vectors { get; init; } = 160_000;

    /// <summary>Vector of a normal form (learned; the pre-trained one comes beside it).</summary>
    public int Normal { get; init; } = 64;

    /// <summary>Vector of a prefix and of a suffix.</summary>
    public int Affix { get; init; } = 32;

    /// <summary>Vector of a shape.</summary>
    public int Shape { get; init; } = 24;

    /// <summary>One direction of a recurrent layer.</summary>
    public int Hidden { get; init; } = 128;

    /// <summary>Recurrent layers.</summary>
    public int Layers { get; init; } = 2;

    /// <summary>A word as dependent and as head, for arcs.</summary>
    public int Arc { get; init; } = 96;

    /// <summary>A dependent with its head, for relations.</summary>
    public int Relation { get; init; } = 96;

    /// <summary>Share of numbers left out in training.</summary>
    public double Dropout { get; init; } = 0.33;
}
