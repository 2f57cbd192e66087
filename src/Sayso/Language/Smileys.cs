namespace Sayso.Language;

/// <summary>Faces made of punctuation: <c>:-)</c>, <c>;)</c>, <c>=(</c>, <c>:D</c>, <c>(:</c>, <c>^_^</c>. One token, so that no bracket stays open.</summary>
internal static class Smileys
{
    private static readonly string[] Faces =
    [
        ":-)", ":)", ":-(", ":(", ";-)", ";)", "=)", "=(", ":D", ":-D", ":P", ":-P", ";P", ":p", ":O", ":o", ":/", ":-/", ":|", ":*", "<3", "^_^", "(:", ":'(",
        ">:(", "D:", "xD", "XD", ":))", ":-))",
    ];

    /// <summary>The length of the face at <paramref name="at"/>, in UTF-16 code units; 0 where there is none. It stands between spaces or ends its line.</summary>
    public static int Length(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not (':' or ';' or '=' or '^' or '<' or '(' or '>' or 'D' or 'x' or 'X') || (at > 0 && !Characters.IsBlank(text[at - 1])))
        {
            return 0;
        }

        foreach (var face in Faces)
        {
            var end = at + face.Length;
            if (text[at..].StartsWith(face, StringComparison.Ordinal)
                && (end == text.Length || Characters.IsBlank(text[end]) || text[end] is '.' or ',' or '!' or '?' or ')' or '"'
                    && !text[at..].StartsWith(":))", StringComparison.Ordinal)))
            {
                return face.Length;
            }
        }

        return 0;
    }
}
