using System.Globalization;

namespace Sayso.Documents;

/// <summary>What language a text is in.</summary>
/// <param name="Code">ISO 639-1: "en", "fr"; "und" for a text of some length that is not English and not known.</param>
/// <param name="Name">The English name; null with "und".</param>
/// <param name="From">What tells: "function words", "letters".</param>
internal sealed record FoundLanguage(string Code, string? Name, string From)
{
    /// <summary>Whether it is another language than English.</summary>
    public bool IsForeign => Code != "en";
}

/// <summary>
/// Finds the language of a text by its letters and its function words: every third word of an ordinary sentence is one, and few are
/// shared. Two sentences are enough. A text is called foreign only where much speaks for another language and little for English, so that a few
/// words, lists of names and quotations in another language are not. Only the first 2,000 words are looked at.
/// </summary>
internal static class LanguageFinder
{
    private const int MaxWords = 2000;

    // A text with this share of English function words is English; lists of names and results go as low, other languages never as high.
    private const double English = 0.12;

    // A text of this length with at most this share of them is not English, whatever else it is; unless most of its words are names.
    private const int MinWordsOfUnknown = 50;
    private const double NotEnglish = 0.06;

    // What must speak for another language in Latin letters.
    private const int MinWords = 8;
    private const int MinKinds = 3;             // different function words that are no parts of names
    private const double MinShare = 0.2;        // of the words
    private const double MinRatio = 2;          // to what speaks for English

    private const int MinLetters = 12;          // of another script
    private const double MinScriptShare = 0.6;
    private const int LongestWord = 12;
    private const double WeakWeight = 0.3;

    private static readonly Dictionary<string, ulong> Latin = Index(LanguageWords.Latin);
    private static readonly HashSet<string> Weak = new(LanguageWords.Weak.Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> EnglishWords = new(LanguageWords.English.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The language, or null where it cannot be told.</summary>
    public static FoundLanguage? Find(string text)
    {
        var counts = new Counts();
        foreach (var word in WordsOf(text))
        {
            counts.Add(text.AsSpan(word.Start, word.Length));
            if (counts.Words >= MaxWords)
            {
                break;
            }
        }

        return ByScript(counts, text) ?? ByWords(counts);
    }

    private static FoundLanguage? ByScript(Counts counts, string text)
    {
        var letters = counts.Letters.Sum();
        var foreign = letters - counts.Letters[(int)Script.Latin];
        if (foreign < MinLetters || foreign < MinScriptShare * letters)
        {
            return null;
        }

        var most = (Script)Array.IndexOf(counts.Letters, counts.Letters.Skip(1).Max(), 1);
        var (code, name) = most switch
        {
            Script.Cyrillic => ByWordsIn(LanguageWords.Cyrillic, text),
            Script.Arabic => ByWordsIn(LanguageWords.Arabic, text),
            Script.Kana => ("ja", "Japanese"),
            Script.Han => counts.Letters[(int)Script.Kana] * 10 > counts.Letters[(int)Script.Han] ? ("ja", "Japanese") : ("zh", "Chinese"),
            _ => counts.OwnLanguage ?? ("und", null),
        };
        return new FoundLanguage(code, name, "letters");
    }

    private static (string Code, string? Name) ByWordsIn(LanguageEntry[] languages, string text)
    {
        var index = Index(languages);
        var lookup = index.GetAlternateLookup<ReadOnlySpan<char>>();
        var scores = new double[languages.Length];
        var words = 0;
        foreach (var word in WordsOf(text))
        {
            if (word.Length <= LongestWord && lookup.TryGetValue(text.AsSpan(word.Start, word.Length), out var found))
            {
                Score(scores, found, 1);
            }

            if (++words == MaxWords)
            {
                break;
            }
        }

        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] > 0 ? (languages[best].Code, languages[best].Name) : ("und", null);
    }

    private static FoundLanguage? ByWords(Counts counts)
    {
        if (counts.Words > 0 && counts.English >= English * counts.Words && counts.English * MinRatio > counts.Scores.Max())
        {
            return new FoundLanguage("en", "English", "function words");
        }

        var best = Array.IndexOf(counts.Scores, counts.Scores.Max());
        if (counts.Words >= MinWords && counts.Kinds(best) >= MinKinds && counts.Hits[best] >= MinShare * counts.Words
            && counts.Hits[best] >= MinRatio * counts.English)
        {
            return new FoundLanguage(LanguageWords.Latin[best].Code, LanguageWords.Latin[best].Name, "function words");
        }

        return counts.Words >= MinWordsOfUnknown && counts.English <= NotEnglish * counts.Words && counts.Capitalised * 2 <= counts.Words
            ? new FoundLanguage("und", null, "function words")
            : null;
    }

    private static Dictionary<string, ulong> Index(LanguageEntry[] languages)
    {
        var index = new Dictionary<string, ulong>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < languages.Length; i++)
        {
            foreach (var word in languages[i].Words.Split(' '))
            {
                index[word] = index.GetValueOrDefault(word) | (1UL << i);
            }
        }

        return index;
    }

    // A word counts for each language that has it, the less the more languages have it.
    private static void Score(double[] scores, ulong languages, double weight)
    {
        var each = weight / ulong.PopCount(languages);
        for (var i = 0; languages != 0; i++, languages >>= 1)
        {
            scores[i] += (languages & 1) != 0 ? each : 0;
        }
    }

    // Runs of letters with their marks; "l'eau" is two. Letters of scripts without spaces come in runs of a phrase.
    private static IEnumerable<TextSpan> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                at++;
            }

            yield return new TextSpan(start, at);
        }
    }

    // Rare Chinese characters are pairs of surrogates, and so are pictographs, which are no letters.
    private static bool IsLetter(char c) => char.IsLetter(c) || c is >= '\uD840' and <= '\uD8BF';

    private sealed class Counts
    {
        private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _latin = Latin.GetAlternateLookup<ReadOnlySpan<char>>();
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _weak = Weak.GetAlternateLookup<ReadOnlySpan<char>>();
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _english = EnglishWords.GetAlternateLookup<ReadOnlySpan<char>>();
        private readonly Dictionary<string, ulong> _strong = new(StringComparer.OrdinalIgnoreCase);

        public int Words { get; private set; }

        public double English { get; private set; }

        /// <summary>Words that begin with a capital.</summary>
        public int Capitalised { get; private set; }

        /// <summary>By script.</summary>
        public int[] Letters { get; } = new int[Enum.GetValues<Script>().Length];

        /// <summary>By language in Latin letters: shared words count for a part.</summary>
        public double[] Scores { get; } = new double[LanguageWords.Latin.Length];

        /// <summary>By language in Latin letters: words that are among its function words.</summary>
        public double[] Hits { get; } = new double[LanguageWords.Latin.Length];

        public (string Code, string? Name)? OwnLanguage { get; private set; }

        public int Kinds(int language) => _strong.Values.Count(languages => (languages & (1UL << language)) != 0);

        public void Add(ReadOnlySpan<char> word)
        {
            var script = Scripts.Of(word[0]);
            Letters[(int)script] += word.Length;
            OwnLanguage ??= script == Script.OwnLanguage ? Scripts.LanguageOf(word[0]) : null;
            Words += Scripts.HasNoSpaces(word[0]) ? 1 + (word.Length / 3) : 1;
            Capitalised += char.IsUpper(word[0]) ? 1 : 0;
            if (word.Length > LongestWord)
            {
                return;
            }

            English += _english.Contains(word) ? 1 : 0;
            if (_latin.TryGetValue(word, out var languages))
            {
                var weight = _weak.Contains(word) ? WeakWeight : 1;
                Score(Scores, languages, weight);
                for (var (i, rest) = (0, languages); rest != 0; i++, rest >>= 1)
                {
                    Hits[i] += (rest & 1) != 0 ? 1 : 0;
                }

                if (weight >= 1)
                {
                    _strong.TryAdd(word.ToString(), languages);
                }
            }
        }
    }
}
