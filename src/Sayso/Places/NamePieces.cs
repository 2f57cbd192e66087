using Sayso.Documents;
using Sayso.Figures;
using Sayso.Language;

namespace Sayso.Places;

/// <summary>One piece of a sentence: a token, or what stands between its hyphens ("London" of "London-based").</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Token">Index of its token.</param>
/// <param name="Use">What it may do beside or within the name of a place.</param>
internal readonly record struct NamePiece(TextSpan Span, int Token, PlaceWord Use);

/// <summary>A sentence in pieces that names can be made of.</summary>
internal sealed class NamePieces
{
    private readonly AnalysedText _text;
    private readonly List<NamePiece> _pieces = [];

    /// <summary>Cuts a sentence.</summary>
    public NamePieces(AnalysedText text, Sentence sentence)
    {
        _text = text;
        CaseTells = new SentenceTokens(text, sentence).CaseTells;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            Cut(token);
        }
    }

    /// <summary>Whether capital letters tell names in this sentence.</summary>
    public bool CaseTells { get; }

    public int Count => _pieces.Count;

    public NamePiece this[int at] => _pieces[at];

    /// <summary>The piece's letters; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Text(int at) => at >= 0 && at < Count ? _text.Text.AsSpan(_pieces[at].Span.Start, _pieces[at].Span.Length) : default;

    /// <summary>Whether the piece begins with a capital letter.</summary>
    public bool IsCapital(int at) => Text(at) is { Length: > 0 } text && char.IsUpper(text[0]) && _text.Tokens[_pieces[at].Token].Kind == TokenKind.Word;

    /// <summary>Whether the piece can do this; false outside the sentence.</summary>
    public bool Is(int at, PlaceWord use) => at >= 0 && at < Count && (_pieces[at].Use & use) != 0;

    public TextSpan Span(int first, int end) => new(_pieces[first].Span.Start, _pieces[end - 1].Span.End);

    /// <summary>Whether a token is cut in two where the pieces begin or end.</summary>
    public bool CutsToken(int first, int end)
        => (first > 0 && _pieces[first - 1].Token == _pieces[first].Token) || (end < Count && _pieces[end].Token == _pieces[end - 1].Token);

    /// <summary>One past the last piece that begins before a position of the text.</summary>
    public int EndBefore(int at, int position)
    {
        while (at < Count && _pieces[at].Span.Start < position)
        {
            at++;
        }

        return at;
    }

    private void Cut(int token)
    {
        var (span, kind) = _text.Tokens[token];
        var start = span.Start;
        for (var i = span.Start + 1; i < span.End - 1 && kind == TokenKind.Word; i++)
        {
            if (_text.Text[i] is '-' or '–' or '‑' && i > start)
            {
                Add(start, i, token);
                start = i + 1;
            }
        }

        Add(start, span.End, token);
    }

    private void Add(int start, int end, int token) => _pieces.Add(new NamePiece(new TextSpan(start, end), token, PlaceWords.Of(_text.Text.AsSpan(start, end - start))));
}
