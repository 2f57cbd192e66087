namespace Sayso.Ledger.Reprints;

/// <summary>That a document is to be found under a key.</summary>
/// <param name="Rank">The document's place in an order that does not depend on when it came (<see cref="ReprintIndex.RankOf"/>).</param>
/// <param name="Document">The caller's number for it.</param>
public readonly record struct Posting(long Rank, int Document) : IComparable<Posting>
{
    /// <summary>By rank.</summary>
    public int CompareTo(Posting other) => Rank != other.Rank ? Rank.CompareTo(other.Rank) : Document.CompareTo(other.Document);

    /// <summary>Whether <paramref name="left"/> comes before.</summary>
    public static bool operator <(Posting left, Posting right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after.</summary>
    public static bool operator >(Posting left, Posting right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes before or is the same.</summary>
    public static bool operator <=(Posting left, Posting right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after or is the same.</summary>
    public static bool operator >=(Posting left, Posting right) => left.CompareTo(right) >= 0;
}

/// <summary>Which documents are to be found under which key. In a database: a table of (key, rank, document), that being the primary key.</summary>
public interface IBandIndex
{
    /// <summary>Puts a document under each of its keys.</summary>
    void Add(Posting document, ReadOnlySpan<long> keys);

    /// <summary>The documents under a key, lowest rank first, no more than <paramref name="most"/>; adds them to <paramref name="found"/>.</summary>
    void Lowest(long key, int most, List<Posting> found);
}

/// <summary>The index in memory.</summary>
public sealed class MemoryBandIndex : IBandIndex
{
    private readonly Dictionary<long, Posting> _single = [];
    private readonly Dictionary<long, SortedSet<Posting>> _several = [];

    /// <inheritdoc/>
    public void Add(Posting document, ReadOnlySpan<long> keys)
    {
        foreach (var key in keys)
        {
            // Most keys are one document's alone, and a set for each would be most of the memory.
            if (_single.TryAdd(key, document))
            {
                continue;
            }

            if (!_several.TryGetValue(key, out var set))
            {
                _several.Add(key, set = [_single[key]]);
            }

            set.Add(document);
        }
    }

    /// <inheritdoc/>
    public void Lowest(long key, int most, List<Posting> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (_several.TryGetValue(key, out var set))
        {
            found.AddRange(set.Take(most));
        }
        else if (most > 0 && _single.TryGetValue(key, out var alone))
        {
            found.Add(alone);
        }
    }
}
