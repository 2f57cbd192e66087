namespace Sayso.Ledger.Reprints;

/// <summary>Texts in memory, and which of them share words: an index, its sketches and its pairs, kept as a ledger keeps them.</summary>
public sealed class ReprintSet
{
    private readonly List<(string Name, ReprintSketch Sketch)> _documents = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Dictionary<int, ReprintPair>> _pairs = [];
    private readonly ReprintIndex _index;

    /// <summary>An empty set.</summary>
    public ReprintSet() => _index = new ReprintIndex(new MemoryBandIndex(), number => _documents[number].Sketch);

    /// <summary>How many texts there are.</summary>
    public int Count => _documents.Count;

    /// <summary>Documents that had a crowded key when they came: not each of their pairs is told (<see cref="ReprintsFound.CrowdedKeys"/>).</summary>
    public int Crowded { get; private set; }

    /// <summary>Adds a text.</summary>
    /// <exception cref="ArgumentException">The name is that of another.</exception>
    public ReprintsFound Add(string name, string text)
    {
        var number = _documents.Count;
        _numbers.Add(name, number);
        _documents.Add((name, ReprintSketch.Of(text)));
        _pairs.Add([]);
        var found = _index.Add(PostingOf(number), _documents[number].Sketch);
        Crowded += found.CrowdedKeys > 0 ? 1 : 0;
        Keep(found);
        foreach (var changed in found.Changed)
        {
            foreach (var other in _pairs[changed].Keys)
            {
                _pairs[other].Remove(changed);
            }

            _pairs[changed].Clear();
            Keep(_index.PairsOf(PostingOf(changed)));
        }

        return found;
    }

    /// <summary>The name of a document by its number in the pairs.</summary>
    public string NameOf(int number) => _documents[number].Name;

    /// <summary>All pairs, each once, in the order of their numbers.</summary>
    public IEnumerable<ReprintPair> Pairs
        => _pairs.SelectMany((pairs, number) => pairs.Where(pair => pair.Key > number).OrderBy(pair => pair.Key).Select(pair => pair.Value));

    private Posting PostingOf(int number) => new(ReprintIndex.RankOf(_documents[number].Name), number);

    private void Keep(ReprintsFound found)
    {
        foreach (var pair in found.Pairs)
        {
            _pairs[pair.A][pair.B] = pair;
            _pairs[pair.B][pair.A] = pair;
        }
    }
}
