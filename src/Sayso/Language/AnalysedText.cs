using Sayso.Documents;

namespace Sayso.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>
    /// Letters, with apostrophes, hyphens and full stops that belong to it: <c>U.S.</c>, <c>full-scale</c>, <c>O'Hara</c>,
    /// <c>didn't</c>. The endings <c>'s</c>, <c>'re</c>, <c>'ve</c>, <c>'ll</c>, <c>'d</c>, <c>'m</c> are words of their own.
    /// </summary>
    Word,

    /// <summary>
    /// Digits with their separators: <c>4,800</c>, <c>5.6</c>, <c>1,00,000</c>; <c>12th</c> and <c>1990s</c> too. A date or telephone number in
    /// digits is one: <c>28/10/2004</c>, <c>555-0142</c>.
    /// </summary>
    Number,

    /// <summary>One punctuation mark, or a run that is one mark: <c>…</c>, <c>...</c>, <c>''</c>, <c>--</c>, <c>?!</c>.</summary>
    Punctuation,

    /// <summary>Anything else that is not white space: <c>$</c>, <c>%</c>, emoji, <c>:-)</c>.</summary>
    Symbol,
}

/// <summary>One token of the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);

/// <summary>A sentence, or a heading, bullet or line that stands for one. What goes on for 500 tokens without an end is cut there.</summary>
/// <param name="Span">From its first to its last token, closing quotation marks and brackets included.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past the index of its last token.</param>
/// <param name="Paragraph">Index of the paragraph it stands in.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph);

/// <summary>A paragraph: text between line breaks, or between blank lines where the text is hard-wrapped.</summary>
/// <param name="Span">From its first to its last character that is not white space.</param>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="EndSentence">One past the index of its last sentence.</param>
public readonly record struct Paragraph(TextSpan Span, int FirstSentence, int EndSentence);

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Span">Marks included. A quotation that runs over paragraphs gives one quotation for each paragraph.</param>
/// <param name="Inner">Without the marks.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one within another ("he said 'no'"), and so on.</param>
/// <param name="Closed">Whether it ends with a mark; false where it goes on in the next paragraph or the mark is missing.</param>
/// <param name="Continues">Whether it carries on a quotation that the paragraph before left open.</param>
public readonly record struct Quotation(TextSpan Span, TextSpan Inner, int Depth, bool Closed, bool Continues);

/// <summary>
/// A text cut into paragraphs, sentences, tokens and quotations. Immutable. Nothing is dropped: every character that is not
/// white space lies in exactly one token, every token in exactly one sentence, every sentence in exactly one paragraph. Spaces
/// without width (U+200B, U+2060, U+FEFF …) and marks of direction count as white space too.
/// </summary>
/// <param name="Text">The document's text, as it was.</param>
/// <param name="Tokens">In text order.</param>
/// <param name="Sentences">In text order.</param>
/// <param name="Paragraphs">In text order.</param>
/// <param name="Quotations">In order of their start, outer before inner.</param>
public sealed record AnalysedText(
    string Text,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<Quotation> Quotations);
