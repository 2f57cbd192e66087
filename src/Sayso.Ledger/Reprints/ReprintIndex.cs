namespace Sayso.Ledger.Reprints;

/// <summary>
/// Finds what a text shares with all that came before, without comparing all. Texts are looked up by their keys; containment is then counted over all shingles of the two.
/// </summary>
/// <remarks>
/// What is found is a function of the set of documents, whatever the order in which they came: two are compared if they share a key that at most <see cref="Crowd"/> documents have, or that one of the two
/// has as one of the <see cref="Crowd"/> lowest ranks. Ranks come from names by a hash, so that a newcomer is seldom among the lowest of a crowd, and all work stays linear in the number of documents even
/// where all share the same words. Within a crowd all are tied to the same documents, and through them to the one that was first.
/// </remarks>
/// <param name="bands">Where keys are kept.</param>
/// <param name="sketches">The sketch of a document that was added before, by its number.</param>
public sealed class ReprintIndex(IBandIndex bands, Func<int, ReprintSketch> sketches)
{
    /// <summary>Documents under one key up to which each is compared with each. The development texts have 19 at most; the copies of one agency's report may come to a hundred.</summary>
    public const int Crowd = 128;

    private readonly List<Posting> _found = [];

    /// <summary>The rank of a document by its name.</summary>
    /// <param name="name">Unlike that of any other document, and the same whenever the document is added: a content hash or an id of the input, never a row number.</param>
    public static long RankOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var hash = 14695981039346656037UL;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return unchecked((long)ReprintWords.Mixed(hash));
    }

    /// <summary>Adds a document, and says what it shares with those before it.</summary>
    /// <param name="document">With a number and a rank that no other has.</param>
    /// <param name="sketch">Of its text.</param>
    public ReprintsFound Add(Posting document, ReprintSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        var (others, changed, crowded) = (new HashSet<int>(), new SortedSet<int>(), 0);
        foreach (var key in sketch.Keys)
        {
            _found.Clear();
            bands.Lowest(key, Crowd + 1, _found);
            if (_found.Count >= Crowd)
            {
                crowded++;
                if (_found[Crowd - 1] > document)
                {
                    // It is one of the lowest now, and everybody's: the last of them no longer is.
                    if (_found.Count > Crowd)
                    {
                        changed.Add(_found[Crowd - 1].Document);
                    }

                    _found.Clear();
                    bands.Lowest(key, int.MaxValue, _found);
                }
                else
                {
                    _found.RemoveRange(Crowd, _found.Count - Crowd);
                }
            }

            Take(others, document);
        }

        bands.Add(document, sketch.Keys);
        return new ReprintsFound(document.Document, Compared(document.Document, sketch, others), crowded, [.. changed]);
    }

    /// <summary>All pairs of a document that is in the index, as the index stands now.</summary>
    public ReprintsFound PairsOf(Posting document)
    {
        var sketch = sketches(document.Document);
        var (others, crowded) = (new HashSet<int>(), 0);
        foreach (var key in sketch.Keys)
        {
            _found.Clear();
            bands.Lowest(key, Crowd + 1, _found);
            if (_found.Count > Crowd)
            {
                crowded++;
                if (_found[Crowd - 1] >= document)
                {
                    _found.Clear();
                    bands.Lowest(key, int.MaxValue, _found);
                }
                else
                {
                    _found.RemoveAt(Crowd);
                }
            }

            Take(others, document);
        }

        return new ReprintsFound(document.Document, Compared(document.Document, sketch, others), crowded, []);
    }

    private void Take(HashSet<int> others, Posting document)
    {
        foreach (var posting in _found)
        {
            if (posting.Document != document.Document)
            {
                others.Add(posting.Document);
            }
        }
    }

    private List<ReprintPair> Compared(int document, ReprintSketch sketch, HashSet<int> others)
    {
        var pairs = new List<ReprintPair>();
        foreach (var other in others.Order())
        {
            var its = sketches(other);
            var pair = other < document
                ? new ReprintPair(other, document, its.SharedWith(sketch), its.Shingles.Length, sketch.Shingles.Length)
                : new ReprintPair(document, other, sketch.SharedWith(its), sketch.Shingles.Length, its.Shingles.Length);
            if (pair.Containment >= ReprintPair.Floor)
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }
}
