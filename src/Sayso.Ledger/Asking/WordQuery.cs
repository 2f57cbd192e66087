using System.Text;

namespace Sayso.Ledger.Asking;

/// <summary>Turns what a person types into a question of the word index. Nothing typed is ever its syntax: all of it is words.</summary>
internal static class WordQuery
{
    private const int MostWords = 32;

    /// <summary>The question; null where no word is in it.</summary>
    public static string? Of(string typed)
    {
        var phrases = new List<string>();
        var quoted = false;
        foreach (var part in typed.Split('"', '“', '”'))
        {
            var words = Words(part);
            if (quoted && words.Count > 0)
            {
                phrases.Add($"\"{string.Join(' ', words)}\"");
            }
            else
            {
                phrases.AddRange(words.Select(w => $"\"{w}\""));
            }

            quoted = !quoted;
        }

        return phrases.Count == 0 ? null : string.Join(' ', phrases.Take(MostWords));
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in (text + " ").EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
