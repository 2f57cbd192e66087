using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Finds acronyms where the text explains them: "World Health Organization (WHO)", "Security Service, or SBU,".</summary>
internal static class Acronyms
{
    /// <summary>Each acronym with the name it stands for.</summary>
    public static Dictionary<string, string> Find(Lexemes words)
    {
        // Agencies are so well known by theirs that no report explains them.
        var found = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AP"] = "Associated Press",
            ["AFP"] = "Agence France-Presse",
            ["UPI"] = "United Press International",
        };
        for (var i = 2; i < words.Count; i++)
        {
            var opens = (words.Is(i - 1, "(") && words.Is(i + 1, ")")) || (words.Is(i - 1, "or") && words.Is(i - 2, ","));
            if (!opens || !IsAcronym(words, i))
            {
                continue;
            }

            var end = words.Is(i - 1, "(") ? i - 1 : i - 2;
            var start = end;
            while (start > 0 && end - start < 10 && (words.Is(start - 1, WordClass.Capital) || (words.Lower(start - 1) is "of" or "and" or "for" or "the" or "de" && words.Is(start - 2, WordClass.Capital))))
            {
                start--;
            }

            while (start < end && words.Is(start, WordClass.Determiner))
            {
                start++;
            }

            if (end - start > 1)
            {
                found.TryAdd(Text(words, i, i + 1), Text(words, start, end));
            }
        }

        return found;
    }

    private static bool IsAcronym(Lexemes words, int token)
    {
        var text = Text(words, token, token + 1);
        return text.Length is >= 2 and <= 8 && text.Count(char.IsUpper) >= 2;
    }

    private static string Text(Lexemes words, int from, int to)
        => WhiteSpace.Fold(words.Text.Text.AsSpan(words.Start(from), words.End(to - 1) - words.Start(from)));
}
