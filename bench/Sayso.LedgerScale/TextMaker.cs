using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sayso.LedgerScale;

/// <summary>
/// Many reports made from some: names and numbers are others in every round. One in four is left nearly as its model of the round before, so that there are reprints. The
/// same input gives the same output; it is written where the caller says, and no text of it belongs into the repository.
/// </summary>
internal static class TextMaker
{
    private const int TitleWords = 9;

    private static readonly string[] Syllables = ["bar", "den", "fol", "gri", "hal", "jor", "kel", "lum", "mar", "nes", "oran", "pel", "quil", "ros", "sel", "tam", "ulv", "ven", "wex", "yar"];
    private static readonly string[] Outlets = ["The Harbour Courier", "Coast Radio", "Selma Evening Post", "Northern Wire", "The Valley Ledger"];

    /// <summary>Writes <paramref name="count"/> reports as JSON Lines.</summary>
    public static void Write(IReadOnlyList<string> sources, string target, int count)
    {
        var texts = sources.SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Text).Where(text => text.Length > 200).Distinct(StringComparer.Ordinal).ToList();
        using var output = new StreamWriter(target, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        for (var i = 0; i < count; i++)
        {
            var (round, model) = (i / texts.Count, i % texts.Count);
            var names = i % 4 == 3 && round > 0 ? round - 1 : round;
            var text = Renamed(texts[model], names);
            output.WriteLine(JsonSerializer.Serialize(new
            {
                id = $"made-{i}",
                outlet = Outlets[i % Outlets.Length],
                published = new DateOnly(2026, 1, 1).AddDays(i % 180).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                title = Title(text),
                text = text + (names == round ? "" : string.Create(CultureInfo.InvariantCulture, $"\n\nThis report was changed for edition {i}.")),
            }));
        }
    }

    /// <summary>The text with other names and numbers; the same for the same round.</summary>
    public static string Renamed(string text, int round)
    {
        if (round == 0)
        {
            return text;
        }

        var (made, at, sentenceStart) = (new StringBuilder(text.Length + 100), 0, true);
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end == at)
            {
                sentenceStart = text[at] is '.' or '!' or '?' or '\n' or '"' or '“' || (sentenceStart && text[at] == ' ');
                made.Append(text[at++]);
                continue;
            }

            var word = text[at..end];
            made.Append(!sentenceStart && char.IsUpper(word[0]) && word.Length > 2 ? Name(word, round) : char.IsDigit(word[0]) ? Number(word, round) : word);
            (at, sentenceStart) = (end, false);
        }

        return made.ToString();
    }

    private static string Name(string word, int round)
    {
        var hash = Hash(word, round);
        var name = Syllables[hash % 20] + Syllables[hash / 20 % 20];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Number(string word, int round)
    {
        var digits = word.ToCharArray();
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]) && digits[i] != '0')
            {
                digits[i] = (char)('1' + ((digits[i] - '1' + round + i) % 9));
            }
        }

        return new string(digits);
    }

    private static string Title(string text)
        => string.Join(' ', text.Split((char[]?)null, TitleWords + 1, StringSplitOptions.RemoveEmptyEntries).Take(TitleWords)).TrimEnd(',', '.');

    private static int Hash(string word, int round)
    {
        var hash = unchecked(2166136261u ^ (uint)round);
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)((hash ^ (hash >> 15)) & 0x7FFFFFFF);
    }

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("text"u8, out var text) ? text.GetString() ?? "" : "";
    }
}
