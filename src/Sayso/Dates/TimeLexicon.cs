using System.Globalization;
using System.Reflection;

namespace Sayso.Dates;

/// <summary>The words of <c>time-words.txt</c> and the bare words of the patterns, each with its meanings; phrases are found by their first word.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, List<TimeSense>> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _literals = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _lengths = [];
    private readonly Dictionary<string, List<TimeSense>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _phraseLookup;

    private TimeLexicon()
    {
        foreach (var line in Lines("time-words.txt"))
        {
            Add(line);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _phraseLookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A phrase of several words, the first of which it stands under.</summary>
    internal readonly record struct Phrase(string[] Words, TimeSense Sense);

    public static TimeLexicon Default { get; } = new();

    /// <summary>The meanings of a word; null where it has none.</summary>
    public List<TimeSense>? Senses(ReadOnlySpan<char> word) => word.Length <= 16 && _lookup.TryGetValue(word, out var senses) ? senses : null;

    /// <summary>The phrases that begin with a word; null where none does.</summary>
    public List<Phrase>? Phrases(ReadOnlySpan<char> word) => word.Length <= 16 && _phraseLookup.TryGetValue(word, out var phrases) ? phrases : null;

    /// <summary>The key of a bare word, which it gets where it has none yet: the patterns are read once, before any text.</summary>
    public int Literal(string word)
    {
        if (!_literals.TryGetValue(word, out var key))
        {
            key = _literals.Count;
            _literals.Add(word, key);
            Of(word).Add(new TimeSense(TimeClass.Literal, key));
        }

        return key;
    }

    /// <summary>How long a length of time of the class "often" is, as TIMEX3 writes it.</summary>
    public string LengthOf(int often) => _lengths[often];

    /// <summary>The lines of a file of the grammar that say something.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Sayso.Dates." + file)
            ?? throw new InvalidOperationException($"The library lacks its {file}.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is [not '#', ..] text)
            {
                lines.Add(text);
            }
        }

        return lines;
    }

    private void Add(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var kind = Enum.Parse<TimeClass>(line[..space], ignoreCase: true);
        var value = line[space..colon].Trim();
        if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            number = _lengths.Count;
            _lengths.Add(value);
        }

        foreach (var entry in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = entry.Split(' ');
            if (words.Length == 1)
            {
                Of(entry).Add(new TimeSense(kind, number));
            }
            else
            {
                if (!_phrases.TryGetValue(words[0], out var phrases))
                {
                    _phrases.Add(words[0], phrases = []);
                }

                phrases.Add(new Phrase(words, new TimeSense(kind, number)));
                phrases.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
            }
        }
    }

    private List<TimeSense> Of(string word)
    {
        if (!_words.TryGetValue(word, out var senses))
        {
            _words.Add(word, senses = []);
        }

        return senses;
    }
}
