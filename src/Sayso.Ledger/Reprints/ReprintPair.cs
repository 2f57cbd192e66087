namespace Sayso.Ledger.Reprints;

/// <summary>Two documents that share words.</summary>
/// <param name="A">The one with the lower number.</param>
/// <param name="B">The other.</param>
/// <param name="Shared">Shingles of both.</param>
/// <param name="ShinglesA">Shingles of A.</param>
/// <param name="ShinglesB">Shingles of B.</param>
public sealed record ReprintPair(int A, int B, int Shared, int ShinglesA, int ShinglesB)
{
    /// <summary>The least containment that is told.</summary>
    public const double Floor = 0.10;

    /// <summary>How much of the shorter one stands in the longer one, 0 to 1.</summary>
    public double Containment => (double)Shared / Math.Min(ShinglesA, ShinglesB);

    /// <summary>How much of A stands in B, 0 to 1.</summary>
    public double ShareOfA => (double)Shared / ShinglesA;

    /// <summary>How much of B stands in A, 0 to 1.</summary>
    public double ShareOfB => (double)Shared / ShinglesB;

    /// <summary>Whether the document is one of the two.</summary>
    public bool Has(int document) => A == document || B == document;
}

/// <summary>What a document shares with those in the index.</summary>
/// <param name="Document">The document.</param>
/// <param name="Pairs">Its pairs of <see cref="ReprintPair.Floor"/> and more, by the other's number.</param>
/// <param name="CrowdedKeys">
/// How many of its keys stand in more than <see cref="ReprintIndex.Crowd"/> documents. By these it is paired with the lowest ranks alone; so when this is above 0, not every pair that there is is told.
/// </param>
/// <param name="Changed">
/// Documents that have lost their place among the lowest ranks of a crowded key to this one: what is kept of their pairs is to be replaced by <see cref="ReprintIndex.PairsOf"/>.
/// Empty unless something is crowded.
/// </param>
public sealed record ReprintsFound(int Document, IReadOnlyList<ReprintPair> Pairs, int CrowdedKeys, IReadOnlyList<int> Changed);
