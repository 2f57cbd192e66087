namespace Sayso.Language;

/// <summary>Cuts a token into its syntactic words, as UD English does: "didn't" is "did" and "n't".</summary>
internal static class WordSplitter
{
    /// <summary>Where the token's second word begins, counted from the token's start; 0 where the token is one word.</summary>
    /// <param name="token">The token's characters.</param>
    public static int Cut(ReadOnlySpan<char> token)
    {
        var length = token.Length;
        if (length > 3 && (token[^1] is 't' or 'T') && (token[^2] is '\'' or '\u2019') && (token[^3] is 'n' or 'N'))
        {
            return length - 3;
        }

        return token.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }
}
