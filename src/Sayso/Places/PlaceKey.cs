namespace Sayso.Places;

/// <summary>
/// The key a name is looked up by: the same for "Saint-Denis", "St. Denis" and "ST DENIS". Forty bits, so that among a few hundred thousand
/// names a chance hit comes once in millions of look-ups.
/// </summary>
internal static class PlaceKey
{
    /// <summary>Bits of a key.</summary>
    public const int Bits = 40;

    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Longest = 80;

    // U+00C0 to U+017F without their marks.
    private const string Bare =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The key of a name; null where it has no letter or digit, or is far too long for a name.</summary>
    public static ulong? Of(ReadOnlySpan<char> name)
    {
        if (name.Length > Longest)
        {
            return null;
        }

        Span<char> word = stackalloc char[Longest];
        var (hash, length, words) = (Start, 0, 0);
        foreach (var c in name)
        {
            var bare = Fold(c);
            if (char.IsLetterOrDigit(bare))
            {
                word[length++] = bare;
            }
            else if (bare is not ('.' or '\'' or '’' or '‘' or '`'))
            {
                Add(word[..length], ref hash, ref words);
                length = 0;
            }
        }

        Add(word[..length], ref hash, ref words);
        return words == 0 ? null : hash >> (64 - Bits);
    }

    // An article in front says nothing; "Saint", "Mount" and "Fort" are written short as often as not.
    private static void Add(ReadOnlySpan<char> word, ref ulong hash, ref int words)
    {
        if (word.IsEmpty || (words == 0 && word.SequenceEqual("the")))
        {
            return;
        }

        word = word switch
        {
            "saint" => "st",
            "mount" => "mt",
            "fort" => "ft",
            "and" => "&",
            _ => word,
        };
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        hash = unchecked((hash ^ ' ') * Prime);
        words++;
    }

    private static char Fold(char c)
        => c < 'À' ? char.ToLowerInvariant(c) : c <= 'ſ' ? Bare[c - 'À'] : char.ToLowerInvariant(c);
}
