using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Figures;

/// <summary>The tokens of one sentence, as the figure grammar asks for them. An index outside the sentence gives nothing.</summary>
internal sealed class SentenceTokens(AnalysedText text, Sentence sentence, NumberStyle style = NumberStyle.Comma)
{
    private bool? _caseTells;

    public int First { get; } = sentence.FirstToken;

    public int End { get; } = sentence.EndToken;

    /// <summary>How the text's language writes numbers.</summary>
    public NumberStyle Style => style;

    /// <summary>The token's text; empty outside the sentence.</summary>
    public ReadOnlySpan<char> this[int at] => Has(at) ? text.Text.AsSpan(Span(at).Start, Span(at).Length) : default;

    /// <summary>
    /// Whether a capital letter tells a name: not so in a sentence that is (nearly) all capitals or a headline with each word
    /// capitalised.
    /// </summary>
    public bool CaseTells => _caseTells ??= CountCapitals();

    public bool Has(int at) => at >= First && at < End;

    public TextSpan Span(int at) => text.Tokens[at].Span;

    public bool IsNumber(int at) => Has(at) && text.Tokens[at].Kind == TokenKind.Number;

    public bool IsWord(int at) => Has(at) && text.Tokens[at].Kind == TokenKind.Word;

    public bool IsMark(int at) => Has(at) && text.Tokens[at].Kind is TokenKind.Punctuation or TokenKind.Symbol;

    /// <summary>Whether the token is this word or mark, without regard to case.</summary>
    public bool Is(int at, string word) => this[at].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether these words stand one after the other, the first at <paramref name="at"/>.</summary>
    public bool Are(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(at + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the token follows the one before it without white space.</summary>
    public bool Glued(int at) => Has(at - 1) && Has(at) && Span(at - 1).End == Span(at).Start;

    /// <summary>Whether one space of any width parts the token from the one before it.</summary>
    public bool IsSpaced(int at)
        => Has(at - 1) && Has(at) && Span(at).Start == Span(at - 1).End + 1 && text.Text[Span(at - 1).End] is ' ' or '\u00A0' or '\u2009' or '\u202F';

    public bool IsDash(int at) => this[at] is "-" or "–" or "—" or "--" or "‑" or "−";

    /// <summary>Whether the token starts with a capital letter that says something.</summary>
    public bool IsName(int at) => IsWord(at) && char.IsUpper(this[at][0]) && CaseTells;

    public TextSpan From(int first, int end) => new(Span(first).Start, Span(end - 1).End);

    public string Words(int first, int end) => From(first, end).Of(text.Text);

    private bool CountCapitals()
    {
        int words = 0, capitals = 0;
        for (var at = First; at < End; at++)
        {
            // Short words stay small in headlines and tell nothing.
            if (IsWord(at) && Span(at).Length > 3)
            {
                words++;
                capitals += char.IsUpper(this[at][0]) ? 1 : 0;
            }
        }

        return words == 0 || capitals * 4 < words * 3;
    }
}
