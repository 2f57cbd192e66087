using Sayso.Documents;

namespace Sayso.Ledger.Corrections;

/// <summary>Words of a text and where they stood: how a correction finds its place again when the text or the reading has changed.</summary>
/// <param name="Span">Where they stood.</param>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">Up to 32 characters before them.</param>
/// <param name="Suffix">Up to 32 characters after them.</param>
public sealed record Quote(TextSpan Span, string Exact, string Prefix, string Suffix)
{
    private const int Around = 32;

    /// <summary>The words of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public static Quote Of(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (from, to) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        from += from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return new Quote(span, span.Of(text), from < span.Start ? text[from..span.Start] : "", to > span.End ? text[span.End..to] : "");
    }

    /// <summary>
    /// Where the words stand in a text: at their old place if nothing has changed there, else where they stand exactly once, with what stood around them where that is
    /// needed to tell. Null where they do not, or more than once.
    /// </summary>
    public TextSpan? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Stands(text) ? Span : Once(text, "", "") ?? Once(text, Prefix, Suffix);
    }

    private bool Stands(string text) => Span.End <= text.Length && text.AsSpan(Span.Start, Span.Length).SequenceEqual(Exact)
        && text.AsSpan(0, Span.Start).EndsWith(Prefix) && text.AsSpan(Span.End).StartsWith(Suffix);

    private TextSpan? Once(string text, string before, string after)
    {
        var words = before + Exact + after;
        var first = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal);
        return first < 0 || text.IndexOf(words, first + 1, StringComparison.Ordinal) >= 0 ? null : new TextSpan(first + before.Length, first + before.Length + Exact.Length);
    }
}
