using System.Buffers;

namespace Sayso.Language;

/// <summary>
/// What the network is told of a word form, apart from its context: rows of its tables. Training and the product compute them
/// here. Hashed features are from Weinberger et al. (2009); two rows for one word from Serrà and Karatzoglou (2017), as in spaCy.
/// </summary>
/// <param name="Key">64-bit hash of the normal form, by which its pre-trained vector is looked up; never 0.</param>
/// <param name="NormalA">Row for the normal form, 0 to <see cref="NormalRows"/> - 1.</param>
/// <param name="NormalB">A second row for the normal form, in the same table.</param>
/// <param name="Prefix">Row for its first three characters, 0 to <see cref="AffixRows"/> - 1.</param>
/// <param name="Suffix">Row for its last three characters, 0 to <see cref="AffixRows"/> - 1.</param>
/// <param name="Shape">Row for the pattern of capitals, digits and marks, 0 to <see cref="ShapeRows"/> - 1.</param>
internal readonly record struct WordFeatures(ulong Key, int NormalA, int NormalB, int Prefix, int Suffix, int Shape)
{
    public const int NormalRows = 16384;
    public const int AffixRows = 4096;
    public const int ShapeRows = 512;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int LongestRun = 4;          // Xxxxx and Xxxxxxxx have one shape
    private const int OnStack = 128;

    /// <summary>The features of a word form. Linear in its length.</summary>
    public static WordFeatures Of(ReadOnlySpan<char> form)
    {
        char[]? rented = null;
        var normal = form.Length <= OnStack ? stackalloc char[OnStack] : rented = ArrayPool<char>.Shared.Rent(form.Length);
        normal = normal[..form.Length];
        for (var i = 0; i < form.Length; i++)
        {
            normal[i] = Normal(form[i]);
        }

        var key = Hash(normal, 0);
        var features = new WordFeatures(
            key,
            Row(key, NormalRows),
            Row(Hash(normal, 1), NormalRows),
            Row(Hash(normal[..Math.Min(3, normal.Length)], 2), AffixRows),
            Row(Hash(normal[Math.Max(0, normal.Length - 3)..], 3), AffixRows),
            Row(ShapeHash(form), ShapeRows));
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return features;
    }

    /// <summary>64-bit hash of a word as <see cref="Of"/> computes it for <see cref="Key"/>.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> form) => Of(form).Key;

    /// <summary>Lower case, and one sign for each kind of apostrophe, quotation mark and dash: the vectors know the plain ones.</summary>
    public static char Normal(char c) => c switch
    {
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2012' or '\u2013' or '\u2014' or '\u2015' => '-',
        '\u00A0' => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static ulong Hash(ReadOnlySpan<char> text, ulong seed)
    {
        unchecked
        {
            var hash = Basis ^ (seed * 0x9E3779B97F4A7C15);
            foreach (var c in text)
            {
                hash = (hash ^ c) * Prime;
            }

            return Mixed(hash);
        }
    }

    private static ulong ShapeHash(ReadOnlySpan<char> form)
    {
        unchecked
        {
            var hash = Basis;
            var last = '\0';
            var run = 0;
            foreach (var c in form)
            {
                var sign = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : char.IsLetter(c) ? 'o' : Normal(c);
                run = sign == last ? run + 1 : 1;
                last = sign;
                if (run <= LongestRun)
                {
                    hash = (hash ^ sign) * Prime;
                }
            }

            return Mixed(hash);
        }
    }

    private static int Row(ulong hash, int rows) => (int)(hash % (uint)rows);

    // The finaliser of MurmurHash3 (Appleby, public domain): without it the low bits of short words lie too close together.
    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 33;
            hash *= 0xFF51AFD7ED558CCD;
            hash ^= hash >> 33;
            hash *= 0xC4CEB9FE1A85EC53;
            hash ^= hash >> 33;
            return hash == 0 ? 1 : hash;
        }
    }
}
