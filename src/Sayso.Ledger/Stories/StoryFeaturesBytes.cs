using System.Text;

namespace Sayso.Ledger.Stories;

/// <summary>
/// Features as bytes: a version, the hash of the text, the day of publication, then the terms, each with what it shares with the one before it left out
/// (they are sorted). The same features give the same bytes.
/// </summary>
internal static class StoryFeaturesBytes
{
    private const byte Version = 1;

    /// <summary>A report has a few thousand terms at most; more in a header is damage.</summary>
    private const int MostTerms = 1 << 20;

    /// <summary>Writes features.</summary>
    public static byte[] Write(StoryFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(features.TextHash);
        writer.Write7BitEncodedInt(features.Published?.DayNumber + 1 ?? 0);
        writer.Write7BitEncodedInt(features.Terms.Count);
        var before = "";
        foreach (var term in features.Terms)
        {
            var shared = Shared(before, term.Key);
            writer.Write((byte)term.Kind);
            writer.Write7BitEncodedInt(shared);
            writer.Write(term.Key[shared..]);
            writer.Write7BitEncodedInt(term.Count);
            before = term.Key;
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are cut off, damaged, or of another version.</exception>
    public static StoryFeatures Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return Read(reader);
        }
        catch (Exception error) when (error is EndOfStreamException or FormatException or DecoderFallbackException or IOException)
        {
            throw new InvalidDataException("These bytes are no features of a report: they are cut off or damaged.", error);
        }
    }

    private static StoryFeatures Read(BinaryReader reader)
    {
        if (reader.ReadByte() is var version && version != Version)
        {
            throw new InvalidDataException($"These features of a report are of version {version}; this program reads version {Version}.");
        }

        var hash = reader.ReadString();
        var day = reader.Read7BitEncodedInt();
        var count = reader.Read7BitEncodedInt();
        if (count is < 0 or > MostTerms || day < 0 || day > DateOnly.MaxValue.DayNumber + 1)
        {
            throw new InvalidDataException("These bytes are no features of a report: a number in them cannot be.");
        }

        var terms = new List<StoryTerm>(Math.Min(count, 4096));
        var before = "";
        for (var i = 0; i < count; i++)
        {
            var kind = (StoryTermKind)reader.ReadByte();
            var shared = reader.Read7BitEncodedInt();
            var rest = reader.ReadString();
            var times = reader.Read7BitEncodedInt();
            if (!Enum.IsDefined(kind) || shared < 0 || shared > before.Length || times < 1)
            {
                throw new InvalidDataException("These bytes are no features of a report: a term in them cannot be.");
            }

            before = string.Concat(before.AsSpan(0, shared), rest);
            terms.Add(new StoryTerm(kind, before, times));
        }

        return new StoryFeatures(hash, day == 0 ? null : DateOnly.FromDayNumber(day - 1), terms);
    }

    private static int Shared(string before, string key)
    {
        var i = 0;
        while (i < before.Length && i < key.Length && before[i] == key[i])
        {
            i++;
        }

        // Not within a character of two: each half alone cannot be written.
        return i > 0 && char.IsHighSurrogate(key[i - 1]) ? i - 1 : i;
    }
}
