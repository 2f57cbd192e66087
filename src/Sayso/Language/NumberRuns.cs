namespace Sayso.Language;

/// <summary>
/// Finds stretches that have nothing but numbers in them, page after page: lost columns of tables, dumps, texts made to keep a
/// program busy. There is no grammar in them to read, so the networks pass over them. What a person writes, down to a list
/// of results, has a word among a hundred tokens.
/// </summary>
internal static class NumberRuns
{
    /// <summary>Tokens in a row without any other word, from which on nothing is read of them.</summary>
    public const int Least = 100;

    private const int LongestWord = 9;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        """
        hundred hundreds thousand thousands lakh lakhs million millions crore crores billion billions trillion trillions dozen dozens bn mn tn k m b
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety percent per cent dollars euros pounds and or to of x
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>For each sentence whether it is part of such a stretch.</summary>
    public static bool[] Of(AnalysedText text)
    {
        var runs = new bool[text.Sentences.Count];
        for (var first = 0; first < runs.Length;)
        {
            var (end, tokens) = (first, 0);
            while (end < runs.Length && IsNumbers(text, text.Sentences[end]))
            {
                tokens += text.Sentences[end].EndToken - text.Sentences[end].FirstToken;
                end++;
            }

            if (tokens >= Least)
            {
                runs.AsSpan(first, end - first).Fill(true);
            }

            first = end + 1;
        }

        return runs;
    }

    private static bool IsNumbers(AnalysedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var (span, kind) = text.Tokens[i];
            if (kind == TokenKind.Word && !IsNumber(text.Text.AsSpan(span.Start, span.Length)))
            {
                return false;
            }
        }

        return true;
    }

    // Also where they are written on to each other and to digits: "million23", "twenty-two".
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty)
        {
            if (!char.IsLetter(word[0]))
            {
                word = word[1..];
                continue;
            }

            var length = Math.Min(word.Length, LongestWord);
            while (length > 0 && !(Words.Contains(word[..length]) && (length > 3 || length == word.Length || !char.IsLetter(word[length]))))
            {
                length--;
            }

            if (length == 0)
            {
                return false;
            }

            word = word[length..];
        }

        return true;
    }
}
