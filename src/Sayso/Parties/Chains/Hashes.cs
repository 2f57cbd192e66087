namespace Sayso.Parties.Chains;

/// <summary>Hashes that are the same on every machine and in every run: features are known by them in the model file.</summary>
internal static class Hashes
{
    /// <summary>The hash of a word in lower case (FNV-1a).</summary>
    public static int OfLower(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 16777619u);
        }

        return unchecked((int)hash);
    }

    /// <summary>Two hashes made one; the order counts.</summary>
    public static int Join(int a, int b)
    {
        unchecked
        {
            var hash = ((uint)a * 0x9E3779B1u) ^ ((uint)b + 0x7F4A7C15u + ((uint)a << 6) + ((uint)a >> 2));
            hash ^= hash >> 15;
            hash *= 0x85EBCA77u;
            return (int)(hash ^ (hash >> 13));
        }
    }
}
