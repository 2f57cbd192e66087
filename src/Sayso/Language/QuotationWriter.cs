using Sayso.Documents;

namespace Sayso.Language;

/// <summary>Turns paired marks into quotations: decides how far a quotation without a closing mark reaches, and the depths.</summary>
internal sealed class QuotationWriter(string text, List<Token> tokens, List<Sentence> sentences)
{
    private readonly Stack<int> _enclosing = new();     // ends of the quotations around the one at hand
    private bool _goesOn;                               // the paragraph before left a quotation open

    /// <summary>What was written so far, in order of start.</summary>
    public List<Quotation> Quotations { get; } = [];

    /// <summary>Writes the quotations of a paragraph.</summary>
    /// <param name="pairs">Its marks, in order of the opening ones.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="firstToken">Index of the paragraph's first token.</param>
    /// <param name="next">The first token of the next paragraph; null where there is none.</param>
    public void Write(IReadOnlyList<QuotationFinder.Pair> pairs, Paragraph paragraph, int firstToken, Token? next)
    {
        var unclosed = LastUnclosed(pairs);
        var unclosedEnd = -1;
        var continued = _goesOn;
        _goesOn = false;
        if (unclosed >= 0)
        {
            unclosedEnd = UnclosedEnd(pairs, unclosed, paragraph, firstToken, continued, next);
        }

        _enclosing.Clear();
        for (var i = 0; i < pairs.Count; i++)
        {
            var open = tokens[pairs[i].OpenToken].Span;
            TextSpan inner;
            int end;
            if (pairs[i].IsClosed)
            {
                var close = tokens[pairs[i].CloseToken].Span;
                inner = new TextSpan(open.End, close.Start);
                end = close.End;
            }
            else if (i == unclosed && unclosedEnd > open.End)
            {
                inner = new TextSpan(open.End, unclosedEnd);
                end = unclosedEnd;
            }
            else
            {
                continue;
            }

            while (_enclosing.TryPeek(out var around) && around <= open.Start)
            {
                _enclosing.Pop();
            }

            Quotations.Add(new Quotation(
                new TextSpan(open.Start, end), inner, _enclosing.Count, pairs[i].IsClosed,
                continued && pairs[i].OpenToken == firstToken));
            _enclosing.Push(end);
        }
    }

    /// <summary>The last opening mark without a partner that no closed quotation holds; a double one goes before a single one.</summary>
    private static int LastUnclosed(IReadOnlyList<QuotationFinder.Pair> pairs)
    {
        int closedUntil = -1, found = -1;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].IsClosed)
            {
                closedUntil = Math.Max(closedUntil, pairs[i].CloseToken);
            }
            else if (pairs[i].OpenToken > closedUntil && (found < 0 || !pairs[i].IsSingle || pairs[found].IsSingle))
            {
                found = i;
            }
        }

        return found;
    }

    private int UnclosedEnd(
        IReadOnlyList<QuotationFinder.Pair> pairs, int unclosed, Paragraph paragraph, int firstToken, bool continued, Token? next)
    {
        var pair = pairs[unclosed];
        if (tokens[pair.OpenToken].Span.End == paragraph.Span.End)
        {
            return -1;
        }

        var atStart = pair.OpenToken == firstToken;
        var isLed = atStart || text[tokens[pair.OpenToken - 1].Span.Start] is ',' or ':';
        var isLast = true;
        var nextOpen = paragraph.Span.End;      // where another quotation of the same marks begins
        for (var i = pairs.Count - 1; i > unclosed; i--)
        {
            if (pairs[i].IsSingle == pair.IsSingle && pairs[i].IsClosed)
            {
                isLast = false;
                nextOpen = tokens[pairs[i].OpenToken].Span.Start;
            }
        }

        if (isLast && next is { } token && Opens(token, pair.IsSingle) && (isLed || !pair.IsSingle))
        {
            _goesOn = true;
            return paragraph.Span.End;
        }

        if (!isLed || pair.IsSingle)
        {
            return -1;
        }

        if (isLast && (continued || !atStart))
        {
            return paragraph.Span.End;
        }

        var end = Math.Min(SentenceEnd(pair.OpenToken, paragraph), nextOpen);
        foreach (var other in pairs)
        {
            if (other.IsClosed && tokens[other.OpenToken].Span.Start is var start && start > tokens[pair.OpenToken].Span.Start
                && start < end && tokens[other.CloseToken].Span.End > end)
            {
                end = start;
            }
        }

        var blank = text.AsSpan(0, end);
        while (end > 0 && Characters.IsBlank(blank[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int SentenceEnd(int token, Paragraph paragraph)
    {
        int low = paragraph.FirstSentence, high = paragraph.EndSentence - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return sentences[low].Span.End;
    }

    private bool Opens(Token token, bool single) => QuotationMarks.ShapeOf(text, token) switch
    {
        MarkShape.DoubleOpening or MarkShape.DoubleStraight => !single,
        MarkShape.SingleOpening or MarkShape.SingleStraight => single,
        _ => false,
    };
}
