using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Who speaks by the way a text is laid out, with no word that says so: the turns of a transcript ("SOLEN: We were ready."), within quotation marks or not, and
/// quotations signed with a dash (“It will hold.” ― Mira Solen). The network sees few of them; the layout leaves no doubt.
/// </summary>
internal sealed class TurnRules(Lexemes words)
{
    private const int LongestLabel = 5;         // tokens
    private const int FewestTurns = 3;          // fewer colons at the head of paragraphs make no transcript
    private const int ShortestQuotation = 6;    // tokens, marks included

    /// <summary>The statements, in text order.</summary>
    public List<Draft> Find()
    {
        var found = new List<Draft>();
        Turns(found);
        Signatures(found);
        return found;
    }

    private void Turns(List<Draft> found)
    {
        var turns = new List<(TokenRange Label, TokenRange Paragraph)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in words.Text.Paragraphs)
        {
            var range = words.Range(paragraph.Span);
            if (Label(range) is { } label)
            {
                turns.Add((label, range));
                counts[Who(label)] = counts.GetValueOrDefault(Who(label)) + 1;
            }
        }

        foreach (var (label, paragraph) in turns.Where(t => turns.Count >= FewestTurns && (counts[Who(t.Label)] > 1 || Who(t.Label) is "q" or "a")))
        {
            if (paragraph.End > label.End + 2)
            {
                found.Add(new Draft
                {
                    Rule = "turn",
                    Source = label,
                    Cue = [new TokenRange(label.End, label.End + 1)],
                    Content = [new TokenRange(label.End + 1, paragraph.End)],
                    CueHead = label.End,
                });
            }
        }
    }

    // "CHAIR RUNA EIDSVIK" and then "EIDSVIK" are one.
    private string Who(TokenRange label) => words.Lower(label.End - 1);

    // Perhaps a mark of quotation, then capitalised words, then a colon.
    private TokenRange? Label(TokenRange paragraph)
    {
        var start = words.IsMark(paragraph.Start) || words.Text.Tokens[paragraph.Start].Kind == TokenKind.Punctuation ? paragraph.Start + 1 : paragraph.Start;
        var end = start;
        while (end < paragraph.End && end - start <= LongestLabel && (words.Is(end, WordClass.Capital) || (words.Is(end, WordClass.Determiner) && end == start)))
        {
            end++;
        }

        return end > start && end - start <= LongestLabel && words.Is(end, ":") ? new TokenRange(start, end) : null;
    }

    private void Signatures(List<Draft> found)
    {
        foreach (var quotation in words.Text.Quotations)
        {
            var range = words.Range(quotation.Span);
            if (quotation.Depth > 0 || !quotation.Closed || range.Length < ShortestQuotation || !BeginsLine(range.Start) || words.Lower(range.End) is not ("—" or "-"))
            {
                continue;
            }

            var (start, end) = (range.End + 1, range.End + 1);
            while (end < words.Count && end - start < LongestLabel && words.Is(end, WordClass.Capital) && (end == start || !BeginsLine(end)))
            {
                end++;
            }

            if (end - start > 1 && (end == words.Count || BeginsLine(end) || words.Lower(end) is "," or "(" or "."))
            {
                found.Add(new Draft { Rule = "signature", Source = new TokenRange(start, end), Cue = [new TokenRange(range.End, range.End + 1)], Content = [range], CueHead = range.End });
            }
        }
    }

    private bool BeginsLine(int token)
    {
        var text = words.Text.Text;
        var at = words.Start(token) - 1;
        while (at >= 0 && text[at] is ' ' or '\u00A0' or '\t')
        {
            at--;
        }

        return at < 0 || text[at] is '\n' or '\r';
    }
}
