namespace Sayso.Language.Network;

/// <summary>What the elements of a tensor in a <see cref="ModelFile"/> are.</summary>
internal enum TensorType
{
    /// <summary>32-bit floating point.</summary>
    F32,

    /// <summary>Signed bytes, the form of quantised weights.</summary>
    I8,

    /// <summary>Unsigned bytes: text in UTF-8, for one.</summary>
    U8,

    /// <summary>Signed 32-bit integers.</summary>
    I32,

    /// <summary>Unsigned 64-bit integers, the form of hashes.</summary>
    U64,
}

/// <summary>How tensor types are written in a model's header, and how large their elements are.</summary>
internal static class TensorTypes
{
    private static readonly string[] Words = ["f32", "i8", "u8", "i32", "u64"];

    /// <summary>The word in the header: <c>f32</c>, <c>i8</c>, <c>u8</c>, <c>i32</c> or <c>u64</c>.</summary>
    public static string Word(this TensorType type) => Words[(int)type];

    /// <summary>Bytes of one element.</summary>
    public static int Size(this TensorType type) => type switch
    {
        TensorType.F32 or TensorType.I32 => 4,
        TensorType.U64 => 8,
        _ => 1,
    };

    /// <summary>The type with this word; false if there is none.</summary>
    public static bool TryParse(string word, out TensorType type)
    {
        var found = Array.IndexOf(Words, word);
        type = (TensorType)Math.Max(found, 0);
        return found >= 0;
    }
}
