using System.Text.Json;

namespace Sayso.Language.Network;

/// <summary>Where a tensor is in its file. <see cref="ModelHeader.Parse"/> has checked that it lies within.</summary>
/// <param name="Type">What its elements are.</param>
/// <param name="Shape">Sizes, outermost first; their product is the number of elements.</param>
/// <param name="Offset">Its first byte, counted from the start of the file.</param>
/// <param name="Length">Its length in bytes.</param>
internal sealed record TensorEntry(TensorType Type, int[] Shape, int Offset, int Length);

/// <summary>
/// The header of a model file: <c>{"name", "metadata":{key: string}, "tensors":[{"name", "type", "shape", "offset", "bytes"}]}</c>.
/// Keys that are not known are skipped.
/// </summary>
internal sealed class ModelHeader
{
    /// <summary>The model's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the model says of itself.</summary>
    public Dictionary<string, string> Metadata { get; } = new(StringComparer.Ordinal);

    /// <summary>The tensors by name.</summary>
    public Dictionary<string, TensorEntry> Tensors { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a header and checks every place it names.</summary>
    /// <param name="json">The header's bytes.</param>
    /// <param name="fileLength">The length of the whole file.</param>
    /// <param name="source">What to call the file in messages.</param>
    /// <exception cref="ModelException">The header is not what it should be, or the file ends before a tensor does.</exception>
    public static ModelHeader Parse(ReadOnlySpan<byte> json, int fileLength, string source)
    {
        try
        {
            var header = new ModelHeader();
            var reader = new Utf8JsonReader(json);
            Expect(reader.Read() && reader.TokenType == JsonTokenType.StartObject, "an object", ref reader);
            while (NextKey(ref reader) is { } key)
            {
                header.ReadMember(key, ref reader);
            }

            reader.Read(); // JsonException on anything after the object
            header.CheckPlaces(ModelFile.PreambleLength + json.Length, fileLength, source);
            return header;
        }
        catch (JsonException e)
        {
            throw Damaged(source, $"its header is not valid: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // Utf8JsonReader, on a string that is not valid UTF-8
            throw Damaged(source, "its header is not valid UTF-8", e);
        }
    }

    /// <summary>The exception for a file that is not as it was written.</summary>
    public static ModelException Damaged(string source, string what, Exception? inner = null)
        => new($"{source} is damaged: {what}; get the file again", inner);

    private void ReadMember(string key, ref Utf8JsonReader reader)
    {
        switch (key)
        {
            case "name":
                Name = Text(ref reader);
                break;
            case "metadata":
                Expect(reader.TokenType == JsonTokenType.StartObject, "metadata as an object", ref reader);
                while (NextKey(ref reader) is { } entry)
                {
                    Metadata[entry] = Text(ref reader);
                }

                break;
            case "tensors":
                Expect(reader.TokenType == JsonTokenType.StartArray, "tensors as an array", ref reader);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    ReadTensor(ref reader);
                }

                break;
            default:
                reader.Skip();
                break;
        }
    }

    private void ReadTensor(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject, "a tensor as an object", ref reader);
        string? name = null;
        TensorType? type = null;
        int[]? shape = null;
        var offset = -1;
        var length = -1;
        while (NextKey(ref reader) is { } key)
        {
            switch (key)
            {
                case "name":
                    name = Text(ref reader);
                    break;
                case "type":
                    Expect(TensorTypes.TryParse(Text(ref reader), out var known), "a known tensor type", ref reader);
                    type = known;
                    break;
                case "shape":
                    shape = Sizes(ref reader);
                    break;
                case "offset":
                    offset = Number(ref reader);
                    break;
                case "bytes":
                    length = Number(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        Expect(name is not null && type is not null && shape is not null && offset >= 0 && length >= 0,
            "a tensor with name, type, shape, offset and bytes", ref reader);
        Expect(Tensors.TryAdd(name!, new TensorEntry(type!.Value, shape!, offset, length)), "tensor names to differ", ref reader);
    }

    private void CheckPlaces(int headerEnd, int fileLength, string source)
    {
        var end = headerEnd;
        foreach (var (name, tensor) in Tensors)
        {
            long bytes = tensor.Type.Size();
            foreach (var size in tensor.Shape)
            {
                // Both factors are below 2^31, so the product cannot overflow before it is compared.
                bytes = size == 0 ? 0 : Math.Min(bytes * size, int.MaxValue + 1L);
            }

            if (bytes != tensor.Length || tensor.Offset < headerEnd || tensor.Offset % ModelFile.Alignment != 0)
            {
                throw Damaged(source, $"tensor \"{name}\" at byte {tensor.Offset} cannot be {tensor.Length} bytes of {tensor.Type.Word()} "
                    + $"[{string.Join(',', tensor.Shape)}]");
            }

            if (tensor.Offset > fileLength - tensor.Length)
            {
                throw Damaged(source, $"it ends at byte {fileLength}, within tensor \"{name}\"");
            }

            end = Math.Max(end, tensor.Offset + tensor.Length);
        }

        if (end != fileLength)
        {
            throw Damaged(source, $"its last tensor ends at byte {end} and the file at {fileLength}");
        }
    }

    private static string? NextKey(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        var key = reader.GetString();
        reader.Read();
        return key;
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.String, "a string", ref reader);
        return reader.GetString()!;
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        var value = -1;
        Expect(reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value) && value >= 0, "a number from 0 to 2147483647", ref reader);
        return value;
    }

    private static int[] Sizes(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartArray, "a shape as an array", ref reader);
        var sizes = new List<int>(4);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            sizes.Add(Number(ref reader));
        }

        return [.. sizes];
    }

    private static void Expect(bool holds, string what, ref Utf8JsonReader reader)
    {
        if (!holds)
        {
            throw new JsonException($"{what} expected at byte {reader.TokenStartIndex} of the header");
        }
    }
}
