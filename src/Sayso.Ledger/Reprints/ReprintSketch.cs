using System.Buffers.Binary;

namespace Sayso.Ledger.Reprints;

/// <summary>
/// What is kept of a text to find reused words: the set of its shingles (eight words in a row), each as a 64-bit hash, and which of them are keys, by which texts that share any are looked up.
/// </summary>
/// <remarks>
/// Keys are chosen by winnowing (Schleimer, Wilkerson and Aiken, 2003): of every <see cref="Window"/> shingles in a row, the least hash. So two texts that share
/// <see cref="GuaranteedWords"/> words in a row share a key. A short text has all its shingles as keys.
/// </remarks>
public sealed class ReprintSketch
{
    /// <summary>Words of a shingle.</summary>
    public const int ShingleLength = 8;

    /// <summary>Of so many shingles in a row at least one is a key.</summary>
    public const int Window = 6;

    /// <summary>So many words in a row that two texts share are never missed but by the cap (<see cref="ReprintIndex.Crowd"/>).</summary>
    public const int GuaranteedWords = Window + ShingleLength - 1;

    private const int Short = 64;       // shingles up to which all are keys: there are few, and little of it may stand elsewhere
    private const ulong Step = 0x9E3779B97F4A7C15;
    private static readonly ulong Leaving = Power(ShingleLength - 1);

    private readonly long[] _shingles;
    private readonly long[] _keys;

    private ReprintSketch(long[] shingles, long[] keys) => (_shingles, _keys) = (shingles, keys);

    /// <summary>The hashes of the text's different shingles, ascending; none for a text of fewer than eight words.</summary>
    public ReadOnlySpan<long> Shingles => _shingles;

    /// <summary>Those under which the text is to be found, ascending.</summary>
    public ReadOnlySpan<long> Keys => _keys;

    /// <summary>The sketch of a text. Time and memory are linear in it.</summary>
    public static ReprintSketch Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var inOrder = InOrder(ReprintWords.Of(text));
        return new ReprintSketch(Distinct([.. inOrder]), Distinct(inOrder.Length <= Short ? inOrder : Winnowed(inOrder)));
    }

    /// <summary>How many shingles the two have in common.</summary>
    public int SharedWith(ReprintSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (mine, its) = (_shingles, other._shingles);
        var (i, j, shared) = (0, 0, 0);
        while (i < mine.Length && j < its.Length)
        {
            // Without branches: which of the two is less is anybody's guess.
            var (a, b) = (mine[i], its[j]);
            shared += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The shingles of both divided by the shingles of the one that has fewer, 0 to 1; 0 where that one has none.</summary>
    public double ContainmentWith(ReprintSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var least = Math.Min(_shingles.Length, other._shingles.Length);
        return least == 0 ? 0 : (double)SharedWith(other) / least;
    }

    /// <summary>For keeping: eight bytes a shingle, little endian, then a bit each for whether it is a key.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[(_shingles.Length * sizeof(long)) + ((_shingles.Length + 7) / 8)];
        var flags = bytes.AsSpan(_shingles.Length * sizeof(long));
        for (var (i, key) = (0, 0); i < _shingles.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * sizeof(long)), _shingles[i]);
            if (key < _keys.Length && _keys[key] == _shingles[i])
            {
                flags[i / 8] |= (byte)(1 << (i % 8));
                key++;
            }
        }

        return bytes;
    }

    /// <summary>The sketch that <see cref="ToBytes"/> made bytes of.</summary>
    /// <exception cref="ArgumentException">It did not make these.</exception>
    public static ReprintSketch FromBytes(ReadOnlySpan<byte> bytes)
    {
        var count = (int)(bytes.Length * 8L / 65);
        if ((count * sizeof(long)) + ((count + 7) / 8) != bytes.Length)
        {
            throw new ArgumentException($"{bytes.Length} bytes are no sketch", nameof(bytes));
        }

        var (shingles, keys) = (new long[count], new List<long>());
        var flags = bytes[(count * sizeof(long))..];
        for (var i = 0; i < count; i++)
        {
            shingles[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes[(i * sizeof(long))..]);
            if (i > 0 && shingles[i] <= shingles[i - 1])
            {
                throw new ArgumentException($"shingle {i} of a sketch is not above the one before it", nameof(bytes));
            }

            if ((flags[i / 8] >> (i % 8) & 1) != 0)
            {
                keys.Add(shingles[i]);
            }
        }

        return new ReprintSketch(shingles, [.. keys]);
    }

    /// <summary>The hash of the shingle that begins at each word that has seven behind it.</summary>
    internal static long[] InOrder(List<ReprintWord> words)
    {
        var shingles = new long[Math.Max(0, words.Count - ShingleLength + 1)];
        var rolling = 0UL;
        for (var i = 0; i < words.Count; i++)
        {
            unchecked
            {
                rolling = ((rolling - (i >= ShingleLength ? words[i - ShingleLength].Hash * Leaving : 0)) * Step) + words[i].Hash;
                if (i >= ShingleLength - 1)
                {
                    shingles[i - ShingleLength + 1] = (long)ReprintWords.Mixed(rolling);
                }
            }
        }

        return shingles;
    }

    private static long[] Winnowed(long[] shingles)
    {
        var chosen = new List<long>(shingles.Length / 3);
        for (var (from, last) = (0, -1); from + Window <= shingles.Length; from++)
        {
            var least = from;
            for (var i = from + 1; i < from + Window; i++)
            {
                least = shingles[i] <= shingles[least] ? i : least;
            }

            if (least != last)
            {
                chosen.Add(shingles[least]);
                last = least;
            }
        }

        return [.. chosen];
    }

    private static long[] Distinct(long[] values)
    {
        Array.Sort(values);
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i == 0 || values[i] != values[i - 1])
            {
                values[count++] = values[i];
            }
        }

        return values.AsSpan(0, count).ToArray();
    }

    private static ulong Power(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power = unchecked(power * Step);
        }

        return power;
    }
}
