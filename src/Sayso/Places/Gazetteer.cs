using System.Runtime.InteropServices;
using System.Text;
using Sayso.Language;
using Sayso.Language.Network;

namespace Sayso.Places;

/// <summary>
/// The places we know by name. Nothing is built when it is loaded: names are sorted hashes, searched by halves, and places are rows of numbers.
/// Immutable and thread-safe.
/// </summary>
internal sealed class Gazetteer
{
    /// <summary>The name of the model.</summary>
    internal const string ModelName = "places";

    /// <summary>One number a name: its key, its use, its place, from the highest bits down; sorted.</summary>
    internal const string KeyTensor = "keys";

    /// <summary>Latitude and longitude in ten-thousandths of a degree, GeoNames id (0: none), number of its province (-1: none), where its name begins.</summary>
    internal const string RowTensor = "rows";

    /// <summary>Kind with flags, number of the country (255: none), size in eighths, radius in eighths of a base-2 logarithm.</summary>
    internal const string LookTensor = "looks";

    /// <summary>Names in UTF-8, each ended by a zero.</summary>
    internal const string TextTensor = "text";

    /// <summary>Two-letter codes of the countries, in the order of their numbers.</summary>
    internal const string CountryTensor = "countries";

    internal const int RowWidth = 5;
    internal const int LookWidth = 4;
    internal const int IndexBits = 20;
    internal const int UseBits = 64 - PlaceKey.Bits - IndexBits;
    internal const byte NoCountry = 255;
    internal const byte CapitalFlag = 0x80;
    internal const byte DistrictFlag = 0x40;

    private readonly ReadOnlyMemory<byte> _keys;
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly ReadOnlyMemory<byte> _looks;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly string[] _countries;

    private Gazetteer(ModelFile model)
    {
        _keys = model.Raw(KeyTensor, TensorType.U64);
        _rows = model.Raw(RowTensor, TensorType.I32);
        _looks = model.Raw(LookTensor, TensorType.U8);
        _text = model.Raw(TextTensor, TensorType.U8);
        var codes = Encoding.ASCII.GetString(model.Bytes(CountryTensor));
        _countries = [.. codes.Chunk(2).Select(code => new string(code))];
        Count = _looks.Length / LookWidth;
        if (_rows.Length != Count * RowWidth * sizeof(int) || Count > 1 << IndexBits || _text.IsEmpty || _text.Span[^1] != 0)
        {
            throw new ModelException($"The model \"{model.Name}\" has tables that do not fit each other. Install the models that belong to this version of Sayso.");
        }
    }

    /// <summary>How many places there are.</summary>
    public int Count { get; }

    private ReadOnlySpan<ulong> Keys => MemoryMarshal.Cast<byte, ulong>(_keys.Span);

    /// <summary>Loads the gazetteer and checks it against its card.</summary>
    /// <param name="directory">The folder with the models; null for the folder "models" beside the program.</param>
    /// <exception cref="ModelException">It is missing, damaged or of another version; the message says what to do.</exception>
    public static Gazetteer Load(string? directory = null) => Load(new ModelFolder(directory ?? ModelFolder.BesideProgram).Read(ModelName));

    /// <summary>Takes the places from a model.</summary>
    /// <exception cref="ModelException">It is another model.</exception>
    public static Gazetteer Load(ModelFile model) => new(model);

    /// <summary>The number that stands for a name of a place in the model.</summary>
    public static ulong Entry(ulong key, NameUse use, int index) => (key << (64 - PlaceKey.Bits)) | ((ulong)use << IndexBits) | (uint)index;

    /// <summary>The places of a name with the use it has there, usual names first, weightier places first within a use.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<(int Index, NameUse Use)> Find(ReadOnlySpan<char> name, int most)
    {
        if (PlaceKey.Of(name) is not { } key)
        {
            return [];
        }

        var keys = Keys;
        var at = keys.BinarySearch(key << (64 - PlaceKey.Bits));
        var first = at < 0 ? ~at : at;
        List<(int, NameUse)>? found = null;
        for (var i = first; i < keys.Length && keys[i] >> (64 - PlaceKey.Bits) == key && i - first < most; i++)
        {
            var index = (int)(keys[i] & ((1u << IndexBits) - 1));
            if (index < Count)
            {
                (found ??= []).Add((index, (NameUse)((keys[i] >> IndexBits) & ((1u << UseBits) - 1))));
            }
        }

        return found ?? [];
    }

    /// <summary>A place.</summary>
    /// <param name="index">Its number.</param>
    public GazetteerPlace this[int index]
    {
        get
        {
            var row = MemoryMarshal.Cast<byte, int>(_rows.Span).Slice(index * RowWidth, RowWidth);
            var look = _looks.Span.Slice(index * LookWidth, LookWidth);
            var country = look[1] < _countries.Length ? _countries[look[1]] : null;
            return new GazetteerPlace(
                index, Name(row[4]), (PlaceKind)(look[0] & 0x3F), country, row[3] < Count ? row[3] : -1, row[0] / 1e4, row[1] / 1e4, Math.Pow(2, look[3] / 8.0), look[2] / 8.0,
                row[2] == 0 ? null : row[2], (look[0] & CapitalFlag) != 0, (look[0] & DistrictFlag) != 0);
        }
    }

    private string Name(int start)
    {
        var rest = _text.Span[Math.Clamp(start, 0, _text.Length - 1)..];
        return Encoding.UTF8.GetString(rest[..rest.IndexOf((byte)0)]);
    }
}
