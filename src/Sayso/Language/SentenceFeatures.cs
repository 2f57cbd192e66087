using System.Numerics;

namespace Sayso.Language;

/// <summary>
/// What is to be seen at the gap between two tokens, for the question whether a sentence ends there: kinds and words around it, how far
/// the sentence and the paragraph go, brackets and quotation marks left open. Reads a paragraph once; a gap then costs the same
/// wherever it lies.
/// </summary>
internal sealed class SentenceFeatures
{
    /// <summary>Features of each gap.</summary>
    public const int Count = 33;

    private const int SmallStyle = 1;

    private const int Margin = 3;       // stand-ins before the paragraph's first and after its last token

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly int _style;
    private Look[] _looks = [];
    private int _first;
    private int _length;
    private uint _lastKind;

    public SentenceFeatures(string text, List<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
        _style = StyleOf(text, tokens);
    }

    /// <summary>Whether the text is written without capitals.</summary>
    public bool IsSmall => _style == SmallStyle;

    /// <summary>Takes up the paragraph of these tokens.</summary>
    public void Enter(int firstToken, int endToken)
    {
        _first = firstToken;
        _length = endToken - firstToken;
        if (_looks.Length < _length + (2 * Margin))
        {
            _looks = new Look[Math.Max(_length + (2 * Margin), 256)];
        }

        Array.Clear(_looks, 0, Margin);
        Array.Clear(_looks, Margin + _length, Margin);
        int brackets = 0, quotes = 0, small = 0, capitals = 0;
        for (var i = 0; i < _length; i++)
        {
            var span = _tokens[firstToken + i].Span;
            var characters = _text.AsSpan(span.Start, span.Length);
            var kind = TokenLooks.KindOf(characters, _tokens[firstToken + i].Kind);
            brackets += kind == TokenLooks.OpeningBracket ? 1 : kind == TokenLooks.ClosingBracket ? -1 : 0;
            quotes += characters is "\"" or "“" or "”" or "''" or "``" ? 1 : 0;
            small += kind == TokenLooks.Small ? 1 : 0;
            capitals = kind is TokenLooks.Capitalised or TokenLooks.Capitals or TokenLooks.Initial ? capitals + 1 : 0;
            _looks[i + Margin] = new Look(
                kind, TokenLooks.Hash(characters), TokenLooks.EndHash(characters), brackets, quotes, small, Math.Min(capitals, 4), 0,
                span.Start > 0 && Characters.IsBlank(_text[span.Start - 1]));
        }

        var ahead = 0;
        for (var i = _length - 1; i >= 0; i--)
        {
            ref var look = ref _looks[i + Margin];
            ahead = look.CapitalsBehind > 0 ? Math.Min(ahead + 1, 4) : 0;
            look = look with { CapitalsAhead = ahead };
        }

        _lastKind = _length > 0 ? _looks[_length - 1 + Margin].Kind : 0;
    }

    /// <summary>Writes the numbers of the features of the gap after a token; any 32 bits, to be reduced to the table's size.</summary>
    /// <param name="start">First token of the sentence so far.</param>
    /// <param name="at">The token before the gap; not the paragraph's last.</param>
    /// <param name="features">Room for <see cref="Count"/> numbers.</param>
    public void Write(int start, int at, Span<uint> features)
    {
        var here = at - _first + Margin;
        ref var before2 = ref _looks[here - 2];
        ref var before = ref _looks[here - 1];
        ref var last = ref _looks[here];
        ref var next = ref _looks[here + 1];
        ref var after = ref _looks[here + 2];
        ref var after2 = ref _looks[here + 3];
        ref var opener = ref _looks[start - _first + Margin];
        ref var outside = ref _looks[start - _first + Margin - 1];

        uint l = last.Kind, n = next.Kind, b = before.Kind, a = after.Kind;
        var gap = (l << 6) | n;
        var isOpen = (last.Brackets > outside.Brackets ? 1u : 0) | ((uint)((last.Quotes - outside.Quotes) & 1) << 1);
        var soFar = Bucket(at - start + 1);
        var left = Bucket(_first + _length - at - 1);
        var size = Bucket(_length);
        var hasSmall = last.Small > outside.Small ? 1u : 0;
        var style = (uint)_style;

        var f = new Writer(features);
        f.Add(gap);
        f.Add(gap, b);
        f.Add(gap, a);
        f.Add(gap, (b << 6) | a);
        f.Add(gap, (b << 6) | before2.Kind);
        f.Add(gap, (a << 6) | after2.Kind);
        f.Add(last.Word, n);
        f.Add(next.Word, l);
        f.Add(last.Word, next.Word);
        f.Add(next.Word, after.Word);
        f.Add(next.Word, (l << 6) | a);
        f.Add(before.Word, last.Word);
        f.Add(before.Word, gap);
        f.Add(after.Word, gap);
        f.Add(next.Word, style);
        f.Add(gap, style);
        f.Add(gap, soFar);
        f.Add(gap, left);
        f.Add(gap, size);
        f.Add(gap, _lastKind);
        f.Add(gap, isOpen);
        f.Add(gap, opener.Word);
        f.Add(gap, (opener.Kind << 4) | soFar);
        f.Add(last.End, n);
        f.Add(next.End, l);
        f.Add(gap, next.Spaced ? 1u : 0);
        f.Add(gap, hasSmall);
        f.Add(gap, (uint)((last.CapitalsBehind << 3) | next.CapitalsAhead));
        f.Add(gap, outside.Kind);
        f.Add(next.Word, outside.Kind);
        f.Add(last.Word, next.End);
        f.Add(last.End, next.Word);
        f.Add(gap, (style << 8) | (soFar << 4) | left);
    }

    /// <summary>A quantity in 16 steps: exact to 7, then by doubling.</summary>
    private static uint Bucket(int count) => count < 8 ? (uint)count : (uint)Math.Min(BitOperations.Log2((uint)count) + 5, 15);

    /// <summary>How the text is written: as usual, in capitals, without any.</summary>
    private static int StyleOf(string text, List<Token> tokens)
    {
        const int Enough = 2000;
        int words = 0, small = 0, capitals = 0;
        for (var i = 0; i < tokens.Count && words < Enough; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            words++;
            var kind = TokenLooks.KindOf(text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length), TokenKind.Word);
            small += kind == TokenLooks.Small ? 1 : 0;
            capitals += kind == TokenLooks.Capitals ? 1 : 0;
        }

        return capitals * 10 > words * 6 ? 2 : small * 100 >= words * 97 ? SmallStyle : 0;
    }

    /// <summary>What is known of a token; quantities counted from the paragraph's beginning.</summary>
    private readonly record struct Look(
        uint Kind, uint Word, uint End, int Brackets, int Quotes, int Small, int CapitalsBehind, int CapitalsAhead, bool Spaced);

    /// <summary>Mixes the values of each feature with its number.</summary>
    private ref struct Writer(Span<uint> features)
    {
        private readonly Span<uint> _features = features;
        private int _count;

        public void Add(uint value, uint other = 0)
        {
            unchecked
            {
                var mixed = ((value * 0x9E3779B1) ^ (other * 0x85EBCA77)) + ((uint)(_count + 1) * 0xC2B2AE3D);
                mixed = (mixed ^ (mixed >> 15)) * 0x2C1B3C6D;
                mixed = (mixed ^ (mixed >> 12)) * 0x297A2D39;
                _features[_count++] = mixed ^ (mixed >> 15);
            }
        }
    }
}
