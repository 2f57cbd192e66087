namespace Sayso.Figures;

/// <summary>A closed list of words, compared without regard to case or culture.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <param name="words">The words, with white space between them.</param>
    public WordSet(string words)
    {
        var list = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _words = new HashSet<string>(list, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = list.Max(word => word.Length);
    }

    /// <summary>Whether the list holds the word; a word longer than all of them costs nothing.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && word.Length <= _longest && _words.Contains(word);
}

/// <summary>A closed table of words with what each means, compared without regard to case or culture.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <param name="words">Each word once.</param>
    public WordTable(IEnumerable<(string Word, T Meaning)> words)
    {
        var table = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, meaning) in words)
        {
            table.Add(word, meaning);
            _longest = Math.Max(_longest, word.Length);
        }

        _words = table.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What the word means; false where the table does not hold it.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T meaning)
    {
        if (word.Length > 0 && word.Length <= _longest)
        {
            return _words.TryGetValue(word, out meaning);
        }

        meaning = default;
        return false;
    }

    /// <summary>
    /// A table from lines of <c>meaning: word word …</c>; lines that are empty are skipped.
    /// </summary>
    public static WordTable<T> FromLines(string lines, Func<string, T> meaning)
        => new(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line =>
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var value = meaning(line[..colon]);
                return line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, value));
            }));
}
