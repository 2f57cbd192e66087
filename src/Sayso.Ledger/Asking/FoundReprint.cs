namespace Sayso.Ledger.Asking;

/// <summary>Two reports that share words.</summary>
/// <param name="A">Id of the one that came first.</param>
/// <param name="B">Id of the other.</param>
/// <param name="Shared">Shingles (runs of words) of both.</param>
/// <param name="ShinglesA">Shingles of A.</param>
/// <param name="ShinglesB">Shingles of B.</param>
public sealed record FoundReprint(string A, string B, int Shared, int ShinglesA, int ShinglesB)
{
    /// <summary>How much of the shorter one stands in the longer one, 0 to 1.</summary>
    public double Containment => (double)Shared / Math.Min(ShinglesA, ShinglesB);
}
