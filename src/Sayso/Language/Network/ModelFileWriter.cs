using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Sayso.Language.Network;

/// <summary>Writes what <see cref="ModelFile"/> reads. The same calls in the same order make the same bytes. Not thread-safe.</summary>
internal sealed class ModelFileWriter
{
    private readonly string _name;
    private readonly List<(string Key, string Value)> _metadata = [];
    private readonly List<(string Name, TensorType Type, int[] Shape, byte[] Bytes)> _tensors = [];

    /// <summary>Begins a model.</summary>
    /// <param name="name">Its name.</param>
    public ModelFileWriter(string name)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("model files can only be written on little-endian machines");
        }

        _name = name;
    }

    /// <summary>Notes something about the model. A key may be used once.</summary>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public ModelFileWriter Metadata(string key, string value)
    {
        if (_metadata.Exists(entry => entry.Key == key))
        {
            throw new ArgumentException($"\"{key}\" is there already", nameof(key));
        }

        _metadata.Add((key, value));
        return this;
    }

    /// <summary>Adds a tensor of floating point numbers, which are copied.</summary>
    /// <param name="name">Its name, used once.</param>
    /// <param name="shape">Sizes, outermost first; their product is the number of values.</param>
    /// <param name="values">The elements; the last index runs fastest.</param>
    /// <exception cref="ArgumentException">The name is there already, or the shape does not fit the values.</exception>
    public ModelFileWriter Add(string name, ReadOnlySpan<int> shape, ReadOnlySpan<float> values)
        => Add(name, shape, TensorType.F32, values);

    /// <summary>Adds a tensor of signed bytes. See the first overload.</summary>
    /// <exception cref="ArgumentException">The name is there already, or the shape does not fit the values.</exception>
    public ModelFileWriter Add(string name, ReadOnlySpan<int> shape, ReadOnlySpan<sbyte> values)
        => Add(name, shape, TensorType.I8, values);

    /// <summary>Adds a tensor of unsigned bytes. See the first overload.</summary>
    /// <exception cref="ArgumentException">The name is there already, or the shape does not fit the values.</exception>
    public ModelFileWriter Add(string name, ReadOnlySpan<int> shape, ReadOnlySpan<byte> values)
        => Add(name, shape, TensorType.U8, values);

    /// <summary>Adds a tensor of signed 32-bit integers. See the first overload.</summary>
    /// <exception cref="ArgumentException">The name is there already, or the shape does not fit the values.</exception>
    public ModelFileWriter Add(string name, ReadOnlySpan<int> shape, ReadOnlySpan<int> values)
        => Add(name, shape, TensorType.I32, values);

    /// <summary>Adds a tensor of unsigned 64-bit integers. See the first overload.</summary>
    /// <exception cref="ArgumentException">The name is there already, or the shape does not fit the values.</exception>
    public ModelFileWriter Add(string name, ReadOnlySpan<int> shape, ReadOnlySpan<ulong> values)
        => Add(name, shape, TensorType.U64, values);

    /// <summary>The file.</summary>
    /// <exception cref="OverflowException">It would be longer than 2 GB.</exception>
    public byte[] ToArray()
    {
        // Offsets are part of the header and the header's length moves them; written to a fixed point, which two or three rounds reach.
        var header = Header(0);
        while (true)
        {
            var again = Header(Aligned(ModelFile.PreambleLength + header.Length));
            if (again.Length == header.Length)
            {
                header = again;
                break;
            }

            header = again;
        }

        var start = Aligned(ModelFile.PreambleLength + header.Length);
        var last = _tensors.Count - 1;
        var file = new byte[last < 0 ? ModelFile.PreambleLength + header.Length : checked(Offset(start, last) + _tensors[last].Bytes.Length)];
        ModelFile.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), ModelFile.FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), header.Length);
        header.CopyTo(file.AsSpan(ModelFile.PreambleLength));
        for (var i = 0; i <= last; i++)
        {
            _tensors[i].Bytes.CopyTo(file.AsSpan(Offset(start, i)));
        }

        return file;
    }

    private static int Aligned(int offset) => checked(offset + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;

    private int Offset(int start, int tensor)
    {
        for (var i = 0; i < tensor; i++)
        {
            start = Aligned(checked(start + _tensors[i].Bytes.Length));
        }

        return start;
    }

    private ModelFileWriter Add<T>(string name, ReadOnlySpan<int> shape, TensorType type, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (_tensors.Exists(tensor => tensor.Name == name))
        {
            throw new ArgumentException($"tensor \"{name}\" is there already", nameof(name));
        }

        var elements = 1L;
        foreach (var size in shape)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(size, nameof(shape));
            elements *= size;
        }

        if (elements != values.Length)
        {
            throw new ArgumentException($"tensor \"{name}\" has {values.Length} values and its shape {elements}", nameof(shape));
        }

        _tensors.Add((name, type, shape.ToArray(), MemoryMarshal.AsBytes(values).ToArray()));
        return this;
    }

    private byte[] Header(int start)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("name", _name);
            json.WriteStartObject("metadata");
            foreach (var (key, value) in _metadata)
            {
                json.WriteString(key, value);
            }

            json.WriteEndObject();
            json.WriteStartArray("tensors");
            for (var i = 0; i < _tensors.Count; i++)
            {
                var (name, type, shape, bytes) = _tensors[i];
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("type", type.Word());
                json.WriteStartArray("shape");
                foreach (var size in shape)
                {
                    json.WriteNumberValue(size);
                }

                json.WriteEndArray();
                json.WriteNumber("offset", Offset(start, i));
                json.WriteNumber("bytes", bytes.Length);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
