namespace Sayso.Cli.Commands;

/// <summary>Finds what somebody may have meant to type.</summary>
internal static class Spelling
{
    private const int MostEdits = 2;
    private const int LongestWord = 30;

    /// <summary>The known word that is at most two letters away; null where none is.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
        => word.Length > LongestWord
            ? null
            : known.Select(k => (Word: k, Edits: Edits(word, k))).Where(k => k.Edits <= MostEdits && k.Edits < k.Word.Length - 1).OrderBy(k => k.Edits)
                .Select(k => k.Word).FirstOrDefault();

    // Levenshtein's distance, a row at a time.
    private static int Edits(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
