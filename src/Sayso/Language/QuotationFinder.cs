using Sayso.Documents;

namespace Sayso.Language;

/// <summary>What a token does as a quotation mark, once marks are paired.</summary>
internal enum MarkRole : byte
{
    None,
    Opens,
    Closes,
}

/// <summary>
/// Pairs quotation marks paragraph by paragraph. An opening mark that finds no partner is given up, so that a stray mark swallows
/// nothing, unless the next paragraph goes on with an opening mark, or the mark opens its paragraph or follows a comma or colon.
/// </summary>
internal sealed class QuotationFinder(string text, List<Token> tokens)
{
    /// <summary>Quotations within quotations: beyond this depth the outermost open mark is given up. Bounds the work for each mark.</summary>
    private const int DeepestNesting = 8;

    private readonly MarkRole[] _roles = new MarkRole[tokens.Count];
    private readonly List<Pair> _pairs = [];                // of the paragraph at hand, in order of their opening marks
    private readonly int[] _open = new int[DeepestNesting]; // indices into _pairs
    private int _openCount;
    private HashSet<int>? _apostrophes;                     // single marks of the paragraph that a later one makes apostrophes

    /// <summary>What each token does as a quotation mark; filled paragraph by paragraph.</summary>
    public ReadOnlySpan<MarkRole> Roles => _roles;

    /// <summary>The pairs of the paragraph read last, in order of their opening marks, those without a closing mark too.</summary>
    public IReadOnlyList<Pair> Pairs => _pairs;

    /// <summary>Pairs the marks of one paragraph.</summary>
    public void Read(TextSpan paragraph, int firstToken, int endToken)
    {
        _pairs.Clear();
        _openCount = 0;
        var marks = new QuotationMarks(text, paragraph);
        FindApostrophes(marks, firstToken, endToken);
        for (var i = firstToken; i < endToken; i++)
        {
            var token = tokens[i];
            switch (QuotationMarks.ShapeOf(text, token))
            {
                case MarkShape.None:
                    break;
                case MarkShape.DoubleOpening:
                    ReadOpening(marks, token, i);
                    break;
                case MarkShape.DoubleClosing:
                    ReadClosing(marks, token, i);
                    break;
                case MarkShape.DoubleStraight:
                    ReadStraight(marks, token, i, firstToken);
                    break;
                case var shape:
                    ReadSingle(shape, marks, token, i);
                    break;
            }
        }
    }

    private void ReadOpening(QuotationMarks marks, Token token, int at)
    {
        var top = TopDouble();
        var c = text[token.Span.Start];
        var closesLow = top >= 0 && c == '“' && CharAt(top) == '„' && !marks.IsAfterSpace(token);
        var closesReversed = top >= 0 && c == '«' && CharAt(top) == '»';
        if (closesLow || closesReversed)
        {
            Close(top, at);
        }
        else if (Characters.IsBlank(marks.After(token)) && !marks.IsAfterSpace(token))
        {
            if (top >= 0)
            {
                Close(top, at);                 // “typed the wrong way round,“ she said
            }
        }
        else
        {
            Open(at, isSingle: false);
        }
    }

    private void ReadClosing(QuotationMarks marks, Token token, int at)
    {
        var top = TopDouble();
        if (top < 0)
        {
            if (marks.MayOpen(token) && marks.IsAfterSpace(token))
            {
                Open(at, isSingle: false);      // »reversed« and ”the same mark twice”
            }

            return;
        }

        // “He said "no” : the curly pair holds, the straight mark is stray
        for (var i = top; i >= 0; i--)
        {
            if (!_pairs[_open[i]].IsSingle && CharAt(i) is not ('"' or '\''))
            {
                Close(i, at);
                return;
            }
        }

        Close(top, at);
    }

    private void ReadStraight(QuotationMarks marks, Token token, int at, int firstToken)
    {
        var top = TopDouble();
        var mayOpen = marks.MayOpen(token);
        if (top < 0 ? mayOpen : mayOpen && marks.IsAfterSpace(token))
        {
            if (top >= 0 && CharAt(top) is '"' or '\'')
            {
                _openCount = top;               // never closed: given up
            }

            Open(at, isSingle: false);
        }
        else if (top >= 0 && !IsInches(at, firstToken))
        {
            Close(top, at);
        }
    }

    private void ReadSingle(MarkShape shape, QuotationMarks marks, Token token, int at)
    {
        if (shape == MarkShape.SingleOpening ? !Characters.IsBlank(marks.After(token)) && !IsAfterWord(marks, token)
            : shape == MarkShape.SingleStraight && marks.MayOpen(token))
        {
            Open(at, isSingle: true);
        }
        else if (_openCount > 0 && _pairs[_open[_openCount - 1]].IsSingle && marks.MayCloseSingle(token)
            && _apostrophes?.Contains(at) != true)
        {
            Close(_openCount - 1, at);
        }
    }

    /// <summary>
    /// Marks after an s ("the ministers' view") are apostrophes where a mark that surely closes follows before the next that opens.
    /// </summary>
    private void FindApostrophes(QuotationMarks marks, int firstToken, int endToken)
    {
        _apostrophes?.Clear();
        var closesLater = false;
        for (var i = endToken - 1; i >= firstToken; i--)
        {
            var token = tokens[i];
            var shape = QuotationMarks.ShapeOf(text, token);
            if (shape < MarkShape.SingleOpening)
            {
                continue;
            }

            if (shape == MarkShape.SingleOpening || (shape == MarkShape.SingleStraight && marks.MayOpen(token)))
            {
                closesLater = false;
            }
            else if (marks.MayCloseSingle(token))
            {
                if (!marks.MayBePossessive(token))
                {
                    closesLater = true;
                }
                else if (closesLater)
                {
                    (_apostrophes ??= []).Add(i);
                }
            }
        }
    }

    private static bool IsAfterWord(QuotationMarks marks, Token token) => char.IsLetterOrDigit(marks.Before(token));

    /// <summary>Whether the mark at <paramref name="at"/> ends a measure: 5'10".</summary>
    private bool IsInches(int at, int firstToken)
        => at - firstToken >= 3 && tokens[at - 1].Kind == TokenKind.Number && tokens[at - 3].Kind == TokenKind.Number
            && tokens[at - 1].Span.End == tokens[at].Span.Start && tokens[at - 2].Span.End == tokens[at - 1].Span.Start
            && tokens[at - 3].Span.End == tokens[at - 2].Span.Start
            && text[tokens[at - 2].Span.Start] is '\'' or '’' or '′';

    /// <summary>The place in the stack of the innermost open double mark; -1 where there is none.</summary>
    private int TopDouble()
    {
        var i = _openCount - 1;
        while (i >= 0 && _pairs[_open[i]].IsSingle)
        {
            i--;
        }

        return i;
    }

    private char CharAt(int place) => text[tokens[_pairs[_open[place]].OpenToken].Span.Start];

    private void Open(int at, bool isSingle)
    {
        if (_openCount == DeepestNesting)
        {
            Array.Copy(_open, 1, _open, 0, DeepestNesting - 1);
            _openCount--;
        }

        _open[_openCount++] = _pairs.Count;
        _roles[at] = MarkRole.Opens;
        _pairs.Add(new Pair(at, -1, isSingle));
    }

    private void Close(int place, int at)
    {
        _pairs[_open[place]] = _pairs[_open[place]] with { CloseToken = at };
        _roles[at] = MarkRole.Closes;
        _openCount = place;
    }

    /// <summary>An opening mark and its partner.</summary>
    /// <param name="OpenToken">Index of the opening mark's token.</param>
    /// <param name="CloseToken">Index of the closing mark's token; -1 where none was found.</param>
    /// <param name="IsSingle">Whether the marks are single ones.</param>
    internal readonly record struct Pair(int OpenToken, int CloseToken, bool IsSingle)
    {
        public bool IsClosed => CloseToken >= 0;
    }
}
