namespace Sayso.Language;

/// <summary>
/// Words that are written as one: "don't", "cannot", "gonna", and what haste leaves of them, "dont", "im". Cut as UD English cuts
/// them. Words that are also something else ("well", "wed", "its", "ill", "lets") stay whole.
/// </summary>
internal static class Contractions
{
    private const int LongestWord = 8;

    private static readonly Dictionary<string, (byte First, byte Second)>.AlternateLookup<ReadOnlySpan<char>> Cuts
        = Make().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Where the second and third words begin, counted from the word's start; 0 where there is none. Looks at a word's end and, where it is
    /// short, its letters: the same for any length.
    /// </summary>
    public static (int First, int Second) Cut(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 3 && word[^1] is 't' or 'T' && Characters.IsApostrophe(word[^2]) && word[^3] is 'n' or 'N')
        {
            return (length - 3, 0);
        }

        if (length is < 2 or > LongestWord || !Cuts.TryGetValue(word, out var cut))
        {
            return (0, 0);
        }

        return length == 2 && word[1] == 'M' ? (0, 0) : (cut.First, cut.Second);    // "IM": an international master, a message
    }

    private static Dictionary<string, (byte First, byte Second)> Make()
    {
        var cuts = new Dictionary<string, (byte First, byte Second)>(StringComparer.OrdinalIgnoreCase);
        const string Words = """
            can|not gon|na wan|na got|ta out|ta lot|ta kind|a sort|a du|n|no lem|me gim|me c'm|on c’m|on y'|all y’|all 't|is ’t|is 't|was ’t|was
            ai|nt are|nt ca|nt could|nt did|nt does|nt do|nt had|nt has|nt have|nt is|nt must|nt should|nt was|nt were|nt wo|nt would|nt
            i|m i|ve you|ve we|ve they|ve you|re they|re it|ll you|ll they|ll that|s he|s there|s what|s let|s
            """;
        foreach (var word in Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var first = word.IndexOf('|', StringComparison.Ordinal);
            var second = word.LastIndexOf('|');
            cuts.Add(word.Replace("|", "", StringComparison.Ordinal), ((byte)first, (byte)(second > first ? second - 1 : 0)));
        }

        return cuts;
    }
}
