namespace Sayso.Ledger.Stories;

/// <summary>Cuts a text into the words that stories are compared by.</summary>
internal static class StoryWords
{
    /// <summary>Longer runs of letters are no words, and would only fill the store.</summary>
    public const int Longest = 40;

    /// <summary>The words and numbers in order: lower case, without plural and other common endings, numbers without thousands commas.</summary>
    public static IEnumerable<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var number = char.IsDigit(text[i]);
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (number && IsInner(text, i))))
            {
                i++;
            }

            if (i - start <= Longest)
            {
                var word = text[start..i].ToLowerInvariant();
                if (number)
                {
                    yield return word.Replace(",", "", StringComparison.Ordinal);
                }
                else if (word.Length > 1)
                {
                    yield return Stem(word);
                }
            }
        }
    }

    /// <summary>A word without its commonest endings; what comes out need not be a word, it only has to be the same for "bombs" and "bombing".</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            word = word[..^1];
        }

        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            word = word[..^3];
        }
        else if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        // "arrive", "arrived"; "running", "run".
        if (word.Length > 4 && word[^1] == 'e')
        {
            word = word[..^1];
        }

        return word.Length > 4 && word[^1] == word[^2] && char.IsLetter(word[^1]) ? word[..^1] : word;
    }

    private static bool IsInner(string text, int i)
        => text[i] is ',' or '.' && i + 1 < text.Length && char.IsDigit(text[i + 1]);
}
