using Sayso.Documents;

namespace Sayso.Language;

/// <summary>Cuts a token into its syntactic words, as UD English does: "didn't" is "did" and "n't".</summary>
internal static class WordSplitter
{
    /// <summary>The words of some tokens, in order; Joined: the word belongs to the same token of UD as the word before.</summary>
    public static List<(TextSpan Span, int Token, bool Joined)> Split(AnalysedText text, int firstToken, int endToken)
    {
        var words = new List<(TextSpan, int, bool)>(endToken - firstToken + 4);
        for (var i = firstToken; i < endToken; i++)
        {
            var span = text.Tokens[i].Span;
            var cut = Cut(text.Text.AsSpan(span.Start, span.Length));
            if (cut == 0)
            {
                words.Add((span, i, false));
            }
            else
            {
                words.Add((new TextSpan(span.Start, span.Start + cut), i, false));
                words.Add((new TextSpan(span.Start + cut, span.End), i, true));
            }
        }

        return words;
    }

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
