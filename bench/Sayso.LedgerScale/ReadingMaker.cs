using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Sayso.LedgerScale;

/// <summary>
/// Many readings made from some, without reading again: words are others of the same length, so that every place in the text stays what it was. One in four is left as in the round before, and
/// the last ones tell a few events over and over in words that differ by a little: big stories. The same input gives the same output.
/// </summary>
internal static class ReadingMaker
{
    private const int ShortestName = 4, ShortestWord = 7, TwistOneIn = 6, BigReports = 450;
    private const string Published = "\"published\":\"";

    private static readonly string[] Syllables = ["bar", "den", "fol", "gri", "hal", "jor", "kel", "lum", "mar", "nes", "oran", "pel", "quil", "ros", "sel", "tam", "ulv", "ven", "wex", "yar"];

    // The parts of the year stay, so that times stay times.
    private static readonly HashSet<string> Kept = new("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December".Split(' '), StringComparer.Ordinal);

    /// <summary>The readings of <paramref name="file"/> and more, <paramref name="count"/> in all.</summary>
    public static IEnumerable<Reading> Many(string file, int count)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < count; i++)
        {
            var big = i - (count - BigReports);
            var (model, round) = big >= 0 ? (Big(big), 0) : (i % lines.Length, i / lines.Length);
            var names = i % 4 == 3 && round > 0 ? round - 1 : round;
            if (Made(lines[model], $"made-{i}", names, big >= 0 ? i : 0, i) is { } reading)
            {
                yield return reading;
            }
        }
    }

    // Stories of 225, 113, 56 … reports.
    private static int Big(int number)
    {
        var (model, left) = (0, BigReports);
        while (number >= left - (left / 2) && left > 8)
        {
            number -= left - (left / 2);
            left /= 2;
            model++;
        }

        return model;
    }

    private static Reading? Made(string json, string id, int round, int twist, int number)
    {
        var made = Renamed(json, round, twist);
        made = string.Concat("{\"id\":\"", id, made.AsSpan(made.IndexOf("\",", StringComparison.Ordinal)));
        var at = made.IndexOf(Published, StringComparison.Ordinal) + Published.Length;
        var day = new DateOnly(2026, 1, 1).AddDays(number * 7 % 300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        made = string.Concat(made.AsSpan(0, at), day, made.AsSpan(at + day.Length));
        using var parsed = JsonDocument.Parse(made);
        var document = parsed.RootElement.GetProperty("document"u8);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.GetProperty("text"u8).GetString()!)));
        try
        {
            return ReadingJson.Read(made.Replace(document.GetProperty("sha256"u8).GetString()!, sha256, StringComparison.Ordinal));
        }
        catch (FormatException)
        {
            return null;        // something found begins within a word, which is another by itself
        }
    }

    private static string Renamed(string json, int round, int twist)
    {
        var (made, at) = (new StringBuilder(json.Length), 0);
        while (at < json.Length)
        {
            if (json[at] == '\\')
            {
                var length = json[at + 1] == 'u' ? 6 : 2;
                made.Append(json, at, length);
                at += length;
                continue;
            }

            var end = at;
            while (end < json.Length && char.IsLetterOrDigit(json[end]))
            {
                end++;
            }

            if (end == at)
            {
                made.Append(json[at++]);
                continue;
            }

            var word = json[at..end];
            made.Append(round > 0 && IsName(word) ? Other(word, round) : twist > 0 && IsWord(word, json, at, end) ? Twisted(word, twist) : word);
            at = end;
        }

        return made.ToString();
    }

    private static bool IsName(string word) => word.Length >= ShortestName && char.IsAsciiLetterUpper(word[0]) && word.All(char.IsAsciiLetter) && !Kept.Contains(word);

    // No key and no word of the format: the value of a key that is no text stands right between quotation marks.
    private static bool IsWord(string word, string json, int at, int end)
        => word.Length >= ShortestWord && word.All(char.IsAsciiLetterLower) && (json[at - 1] != '"' || json[at - 2] == ':' && json.AsSpan(0, at - 1).EndsWith("\"text\":")) && json[at - 1] != '-' && json[end] != '-';

    private static string Twisted(string word, int twist)
    {
        var hash = Hash(word, twist);
        return hash % TwistOneIn == 0 ? Other(word, 1 + (hash % 3)) : word;
    }

    private static string Other(string word, int round)
    {
        var (hash, name) = (Hash(word, round), new StringBuilder());
        for (; name.Length < word.Length; hash = Hash(word, hash))
        {
            name.Append(Syllables[hash % Syllables.Length]);
        }

        var made = name.ToString(0, word.Length);
        return char.IsAsciiLetterUpper(word[0]) ? char.ToUpperInvariant(made[0]) + made[1..] : made;
    }

    private static int Hash(string word, int round)
    {
        var hash = unchecked(2166136261u ^ (uint)round);
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)((hash ^ (hash >> 15)) & 0x7FFFFFFF);
    }
}
