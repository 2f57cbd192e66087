using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Sayso.Language.Network;

/// <summary>
/// A model as one block of bytes: eight bytes "SAYSOMDL", the format's version and the header's length (32-bit integers), the header
/// (JSON, see <see cref="ModelHeader"/>), and the tensors, each beginning at a multiple of 64 and filled up to there with zeros. All
/// numbers are little-endian. Tensors are not copied: what is handed out looks into the bytes given. Immutable as long as these are.
/// </summary>
internal sealed class ModelFile
{
    /// <summary>The version of the format that this class reads and <see cref="ModelFileWriter"/> writes.</summary>
    public const int FormatVersion = 1;

    /// <summary>Tensors begin at multiples of this many bytes, a cache line.</summary>
    public const int Alignment = 64;

    /// <summary>Bytes before the header.</summary>
    public const int PreambleLength = 16;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ModelHeader _header;
    private readonly string _source;

    private ModelFile(ReadOnlyMemory<byte> bytes, ModelHeader header, string source)
    {
        _bytes = bytes;
        _header = header;
        _source = source;
    }

    /// <summary>The first eight bytes of every model file.</summary>
    public static ReadOnlySpan<byte> Magic => "SAYSOMDL"u8;

    /// <summary>The model's name.</summary>
    public string Name => _header.Name;

    /// <summary>The names of all tensors, in the order of the file.</summary>
    public IEnumerable<string> Tensors => _header.Tensors.Keys;

    /// <summary>Looks into a model file. Whatever the bytes, no later access reads beyond them.</summary>
    /// <param name="bytes">The whole file. Kept, not copied; must not change while the model is in use.</param>
    /// <param name="source">What to call the file in messages.</param>
    /// <exception cref="ModelException">The bytes are not a model file, or a newer, damaged or cut-off one.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> bytes, string source = "the model file")
    {
        var span = bytes.Span;
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("model files can only be used on little-endian machines");
        }

        if (span.Length < PreambleLength || !span.StartsWith(Magic))
        {
            throw new ModelException($"{source} is not a Sayso model: it does not begin with \"SAYSOMDL\"; get the file again or name another");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(span[8..]);
        if (version != FormatVersion)
        {
            throw new ModelException($"{source} has format version {version} and this program reads version {FormatVersion}; "
                + (version > FormatVersion ? "use a newer version of the program" : "get the model that goes with this program"));
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(span[12..]);
        if (length < 0 || length > span.Length - PreambleLength)
        {
            throw ModelHeader.Damaged(source, $"its header should be {length} bytes long and the file has {span.Length}");
        }

        return new ModelFile(bytes, ModelHeader.Parse(span.Slice(PreambleLength, length), span.Length, source), source);
    }

    /// <summary>Whether there is a tensor of this name.</summary>
    public bool Contains(string name) => _header.Tensors.ContainsKey(name);

    /// <summary>What the model says of itself under this key.</summary>
    /// <exception cref="ModelException">It says nothing.</exception>
    public string Metadata(string key)
        => _header.Metadata.TryGetValue(key, out var value) ? value : throw Unfit($"has no entry \"{key}\"");

    /// <summary>The sizes of a tensor, outermost first; the last one runs fastest in memory.</summary>
    /// <exception cref="ModelException">There is no such tensor.</exception>
    public ReadOnlySpan<int> Shape(string name) => Tensor(name).Shape;

    /// <summary>A tensor of 32-bit floating point numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="shape">The shape it must have; nothing if any will do.</param>
    /// <exception cref="ModelException">There is no such tensor, or its type or shape is another.</exception>
    public ReadOnlySpan<float> Floats(string name, params ReadOnlySpan<int> shape)
        => MemoryMarshal.Cast<byte, float>(Raw(name, TensorType.F32, shape).Span);

    /// <summary>A tensor of unsigned bytes. See <see cref="Floats"/>.</summary>
    /// <exception cref="ModelException">There is no such tensor, or its type or shape is another.</exception>
    public ReadOnlySpan<byte> Bytes(string name, params ReadOnlySpan<int> shape) => Raw(name, TensorType.U8, shape).Span;

    /// <summary>A tensor of signed bytes. See <see cref="Floats"/>.</summary>
    /// <exception cref="ModelException">There is no such tensor, or its type or shape is another.</exception>
    public ReadOnlySpan<sbyte> SBytes(string name, params ReadOnlySpan<int> shape)
        => MemoryMarshal.Cast<byte, sbyte>(Raw(name, TensorType.I8, shape).Span);

    /// <summary>A tensor of signed 32-bit integers. See <see cref="Floats"/>.</summary>
    /// <exception cref="ModelException">There is no such tensor, or its type or shape is another.</exception>
    public ReadOnlySpan<int> Ints(string name, params ReadOnlySpan<int> shape)
        => MemoryMarshal.Cast<byte, int>(Raw(name, TensorType.I32, shape).Span);

    /// <summary>A tensor of unsigned 64-bit integers. See <see cref="Floats"/>.</summary>
    /// <exception cref="ModelException">There is no such tensor, or its type or shape is another.</exception>
    public ReadOnlySpan<ulong> Longs(string name, params ReadOnlySpan<int> shape)
        => MemoryMarshal.Cast<byte, ulong>(Raw(name, TensorType.U64, shape).Span);

    /// <summary>The bytes of a tensor, for an object that keeps a view of it. See <see cref="Floats"/>.</summary>
    /// <exception cref="ModelException">There is no such tensor, or its type or shape is another.</exception>
    public ReadOnlyMemory<byte> Raw(string name, TensorType type, params ReadOnlySpan<int> shape)
    {
        var tensor = Tensor(name);
        if (tensor.Type != type)
        {
            throw Unfit($"has tensor \"{name}\" as {tensor.Type.Word()} where {type.Word()} is needed");
        }

        if (shape.Length > 0 && !shape.SequenceEqual(tensor.Shape))
        {
            throw Unfit($"has tensor \"{name}\" in shape [{string.Join(',', tensor.Shape)}] where [{string.Join(',', shape.ToArray())}] is needed");
        }

        return _bytes.Slice(tensor.Offset, tensor.Length);
    }

    private TensorEntry Tensor(string name)
        => _header.Tensors.TryGetValue(name, out var tensor) ? tensor : throw Unfit($"has no tensor \"{name}\"");

    private ModelException Unfit(string what) => new($"{_source} (\"{Name}\") {what}; get the model that goes with this program");
}
