using System.Buffers.Binary;

namespace Sayso.Ledger.Stories;

/// <summary>
/// In how many reports of a background collection a word stands: what makes a word telling before the ledger itself holds enough to know. Words are kept as hashes; the
/// table is <c>Data/word-counts.bin</c>, made by the command <c>word-counts</c> of the training tool, with its card beside it.
/// </summary>
/// <param name="Reports">How many reports were counted.</param>
/// <param name="Hashes">Hashes of the words that stand in at least two of them, ascending.</param>
/// <param name="Counts">In how many each stands.</param>
internal sealed record WordCounts(int Reports, uint[] Hashes, ushort[] Counts)
{
    /// <summary>Name of the embedded table.</summary>
    public const string Resource = "Sayso.Ledger.Stories.word-counts.bin";

    private const uint Magic = 0x31574353; // "SCW1"
    private static readonly Lazy<WordCounts> Shipped = new(Load);

    /// <summary>The table that comes with the program.</summary>
    public static WordCounts Default => Shipped.Value;

    /// <summary>A table that knows nothing.</summary>
    public static WordCounts None { get; } = new(0, [], []);

    /// <summary>In how many reports the word stands; 0 for one that stands in fewer than two.</summary>
    public int Of(string word)
    {
        var at = Array.BinarySearch(Hashes, Hash(word));
        return at < 0 ? 0 : Counts[at];
    }

    /// <summary>FNV-1a over UTF-16 units.</summary>
    public static uint Hash(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }

    /// <summary>Counts a collection.</summary>
    /// <param name="reports">The texts.</param>
    /// <param name="least">Words in fewer texts are left out, at least 2.</param>
    public static WordCounts Count(IEnumerable<string> reports, int least = 2)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 2);
        var counts = new Dictionary<uint, int>();
        var number = 0;
        foreach (var report in reports)
        {
            number++;
            foreach (var hash in StoryWords.In(report).Select(Hash).ToHashSet())
            {
                counts[hash] = counts.GetValueOrDefault(hash) + 1;
            }
        }

        var kept = counts.Where(c => c.Value >= least).OrderBy(c => c.Key).ToList();
        return new WordCounts(number, [.. kept.Select(k => k.Key)], [.. kept.Select(k => (ushort)Math.Min(k.Value, ushort.MaxValue))]);
    }

    /// <summary>As bytes, little endian: magic, number of reports, number of words, the hashes, the counts.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[12 + (Hashes.Length * 6)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Reports);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), Hashes.Length);
        for (var i = 0; i < Hashes.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12 + (i * 4)), Hashes[i]);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(12 + (Hashes.Length * 4) + (i * 2)), Counts[i]);
        }

        return bytes;
    }

    /// <summary>Reads what <see cref="ToBytes"/> gave.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such table.</exception>
    public static WordCounts FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic
            || BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) is var words && (words < 0 || bytes.Length != 12 + ((long)words * 6)))
        {
            throw new InvalidDataException("This is no table of word counts.");
        }

        var (hashes, counts) = (new uint[words], new ushort[words]);
        for (var i = 0; i < words; i++)
        {
            hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(12 + (i * 4))..]);
            counts[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(12 + (words * 4) + (i * 2))..]);
        }

        return new WordCounts(BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]), hashes, counts);
    }

    private static WordCounts Load()
    {
        using var stream = typeof(WordCounts).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The table of word counts is not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FromBytes(bytes);
    }
}
