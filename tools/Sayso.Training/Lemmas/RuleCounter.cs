using System.Globalization;
using System.Text;
using Sayso.Language.Lemmas;

namespace Sayso.Training.Lemmas;

/// <summary>
/// Learns a table of rules: for each tag the most frequent rule of each word, and of each end of words the rule that most words
/// (not occurrences) have. A rule that a shorter end gives as well is left out.
/// </summary>
/// <typeparam name="T">What a rule says.</typeparam>
internal sealed class RuleCounter<T>
    where T : notnull
{
    private const int LeastWords = 3;       // fewer words with an end than this are no rule

    private readonly Dictionary<(string Tag, string Word), Dictionary<T, double>> _words = [];

    /// <summary>Counts a word.</summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="word">The word in its normal form.</param>
    /// <param name="rules">The rules that would do for it; several where they come to the same.</param>
    /// <param name="weight">How much it counts.</param>
    public void Add(string tag, string word, IEnumerable<T> rules, double weight)
    {
        foreach (var rule in rules)
        {
            var counts = CountsOf(tag, word);
            counts[rule] = counts.GetValueOrDefault(rule) + weight;
        }
    }

    /// <summary>Whether the word was counted with this tag.</summary>
    public bool Knows(string tag, string word) => _words.ContainsKey((tag, word));

    /// <summary>The table as lines, in an order that is always the same.</summary>
    /// <param name="order">Which of two equally good rules to take: the lower.</param>
    /// <param name="written">Writes a rule.</param>
    /// <param name="slips">Words that make no rule for others.</param>
    public string Lines(Func<T, string> order, Func<T, string> written, IReadOnlySet<(string Tag, string Word)> slips)
    {
        var whole = _words.ToDictionary(w => w.Key, w => Best(w.Value, order));
        var ends = Ends(slips).ToDictionary(e => e.Key, e => Best(e.Value, order));
        foreach (var key in ends.Keys.OrderByDescending(k => k.Word.Length).Where(k => k.Word.Length > 0).ToList())
        {
            if (Longest(ends, key.Tag, key.Word, key.Word.Length - 1) is { } shorter && shorter.Rule.Equals(ends[key]))
            {
                ends.Remove(key);
            }
        }

        var lines = new List<string>();
        foreach (var ((tag, word), rule) in whole)
        {
            if (Longest(ends, tag, word, word.Length - 1) is not { } end || !end.Rule.Equals(rule))
            {
                lines.Add($"{tag}\t^{word}\t{written(rule)}");
            }
        }

        lines.AddRange(ends.Select(e => $"{e.Key.Tag}\t{e.Key.Word}\t{written(e.Value)}"));
        lines.Sort(StringComparer.Ordinal);
        return new StringBuilder().AppendJoin('\n', lines).Append('\n').ToString();
    }

    // Words whose best rules tie count for each of them: "News" may be "news" by rule of lower case as by rule of the form.
    private Dictionary<(string Tag, string Word), Dictionary<T, double>> Ends(IReadOnlySet<(string Tag, string Word)> slips)
    {
        var ends = new Dictionary<(string Tag, string Word), Dictionary<T, double>>();
        foreach (var ((tag, word), counts) in _words.Where(w => !slips.Contains(w.Key)))
        {
            var most = counts.Values.Max();
            for (var length = 0; length <= Math.Min(LemmaTable<T>.LongestEnd, word.Length - 1); length++)
            {
                var key = (tag, word[^length..]);
                if (!ends.TryGetValue(key, out var end))
                {
                    ends[key] = end = [];
                }

                foreach (var (rule, _) in counts.Where(c => c.Value >= most))
                {
                    end[rule] = end.GetValueOrDefault(rule) + 1;
                }
            }
        }

        foreach (var key in ends.Where(e => e.Key.Word.Length > 0 && e.Value.Values.Max() < LeastWords).Select(e => e.Key).ToList())
        {
            ends.Remove(key);
        }

        return ends;
    }

    private static (T Rule, int Length)? Longest(Dictionary<(string Tag, string Word), T> ends, string tag, string word, int most)
    {
        for (var length = Math.Min(LemmaTable<T>.LongestEnd, most); length >= 0; length--)
        {
            if (ends.TryGetValue((tag, word[^length..]), out var rule))
            {
                return (rule, length);
            }
        }

        return null;
    }

    private static T Best(Dictionary<T, double> counts, Func<T, string> order)
        => counts.OrderByDescending(c => c.Value).ThenBy(c => order(c.Key), StringComparer.Ordinal).First().Key;

    private Dictionary<T, double> CountsOf(string tag, string word)
    {
        if (!_words.TryGetValue((tag, word), out var counts))
        {
            _words[(tag, word)] = counts = [];
        }

        return counts;
    }

    /// <summary>A number as the tables write it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
