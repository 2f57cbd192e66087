namespace Sayso.Documents;

/// <summary>The first lines of a text, where headline, byline and dateline stand. Never empty lines; white space at both ends left out.</summary>
internal static class TopLines
{
    private const int MaxLines = 8;

    /// <summary>What stands further down is no longer the head of a report. Bounds all work on the head.</summary>
    private const int MaxLength = 4000;

    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>(MaxLines);
        for (var at = 0; at < Math.Min(text.Length, MaxLength) && lines.Count < MaxLines;)
        {
            // A paragraph may be a million characters long; its beginning is enough.
            var length = text.AsSpan(at, Math.Min(MaxLength, text.Length - at)).IndexOfAny('\n', '\r');
            var end = length < 0 ? Math.Min(text.Length, at + MaxLength) : at + length;
            var line = Trim(text, at, end);
            if (!line.IsEmpty)
            {
                lines.Add(line);
            }

            if (length < 0)
            {
                break;
            }

            at = end + 1;
        }

        return lines;
    }

    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
