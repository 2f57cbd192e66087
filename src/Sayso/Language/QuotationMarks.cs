using Sayso.Documents;

namespace Sayso.Language;

/// <summary>What a quotation mark does by its looks.</summary>
internal enum MarkShape : byte
{
    /// <summary>Not a quotation mark.</summary>
    None,

    /// <summary>“ „ « and ``: opens.</summary>
    DoubleOpening,

    /// <summary>” and »: closes, now and then opens.</summary>
    DoubleClosing,

    /// <summary>" and '': opens or closes.</summary>
    DoubleStraight,

    /// <summary>‘ and `: opens.</summary>
    SingleOpening,

    /// <summary>’: closes, or is an apostrophe.</summary>
    SingleClosing,

    /// <summary>': opens, closes, or is an apostrophe.</summary>
    SingleStraight,
}

/// <summary>Tells quotation marks by their shape and by what stands next to them in their paragraph.</summary>
internal readonly struct QuotationMarks(string text, TextSpan paragraph)
{
    /// <summary>The shape of a token.</summary>
    public static MarkShape ShapeOf(string text, in Token token)
        => token.Kind != TokenKind.Punctuation ? MarkShape.None : text[token.Span.Start] switch
        {
            '\'' => token.Span.Length > 1 && text[token.Span.Start + 1] == '\'' ? MarkShape.DoubleStraight : MarkShape.SingleStraight,
            '`' => token.Span.Length > 1 && text[token.Span.Start + 1] == '`' ? MarkShape.DoubleOpening : MarkShape.SingleOpening,
            '"' or '\uFF02' => MarkShape.DoubleStraight,
            '“' or '„' or '«' or '\u201F' => MarkShape.DoubleOpening,
            '”' or '»' => MarkShape.DoubleClosing,
            '‘' or '‚' or '‹' or '\u201B' => MarkShape.SingleOpening,
            '’' or '›' or '\u00B4' => MarkShape.SingleClosing,
            _ => MarkShape.None,
        };

    /// <summary>The character before the token, a space at the paragraph's beginning.</summary>
    public char Before(in Token token) => token.Span.Start > paragraph.Start ? text[token.Span.Start - 1] : ' ';

    /// <summary>The character after the token, a space at the paragraph's end.</summary>
    public char After(in Token token) => token.Span.End < paragraph.End ? text[token.Span.End] : ' ';

    /// <summary>Whether a mark that could do either may open: after a space, bracket or dash, and not before a space.</summary>
    public bool MayOpen(in Token token)
    {
        var before = Before(token);
        return (Characters.IsBlank(before) || before is '(' or '[' or '{' or '-' or '–' or '—' or '―' or '/' or '“' or '"' or '«' or '…'
                || Characters.IsApostrophe(before))
            && !Characters.IsBlank(After(token));
    }

    /// <summary>Whether white space stands before.</summary>
    public bool IsAfterSpace(in Token token) => Characters.IsBlank(Before(token));

    /// <summary>
    /// Whether a single mark that could close might as well be the apostrophe of a possessive: "the ministers' view".
    /// </summary>
    public bool MayBePossessive(in Token token)
        => Before(token) is 's' or 'S' or 'n' or 'z' or 'x'
            && Characters.IsBlank(After(token)) && token.Span.End + 1 < paragraph.End && char.IsLetterOrDigit(text[token.Span.End + 1]);

    /// <summary>Whether the single mark can close: something stands right before it, and it does not stand between two digits.</summary>
    public bool MayCloseSingle(in Token token)
    {
        char before = Before(token), after = After(token);
        return !Characters.IsBlank(before) && !char.IsLetterOrDigit(after) && before is not ('(' or '[');
    }
}
