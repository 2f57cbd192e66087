using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Turns a draft into a statement: tokens to spans, form from the quotation marks, act and stance from cue and content. Of the draft it needs
/// source, cue, content, and the rule for the record.
/// </summary>
internal static class StatementMaker
{
    private const double DirectShare = 0.5;     // more than this share of the words between quotation marks: direct

    public static Statement Make(ActFinder acts, Lexemes words, Draft draft, string id)
    {
        var pieces = draft.Content.Where(p => p.Length > 0).OrderBy(p => p.Start).ToList();
        var found = acts.Of(draft.Source, draft.Cue, pieces);
        return new Statement
        {
            Id = id,
            Source = draft.Source is { } source ? [Span(words, source)] : [],
            Cue = [.. draft.Cue.Select(c => Span(words, c))],
            Content = Join(words, pieces),
            Form = FormOf(words, draft),
            Act = found.Act,
            Negated = found.Negated,
            Stance = found.Stance,
            Conditional = found.Conditional,
            Denied = Join(words, found.Denied),
            Accused = found.Accused is { } accused ? Span(words, accused) : null,
            Accusation = found.Accusation is { } accusation ? Span(words, accusation) : null,
            ScareQuotes = found.ScareQuotes,
            Rule = draft.Rule,
            ActReason = found.Why,
            Confidence = draft.Confidence ?? RuleScores.Of(draft.Rule),
            Scores = draft.Scores,
        };
    }

    private static Form FormOf(Lexemes words, Draft draft)
    {
        if (IsTurn(words, draft))
        {
            return Form.Direct;
        }

        int all = 0, quoted = 0;
        foreach (var piece in draft.Content)
        {
            for (var i = piece.Start; i < piece.End; i++)
            {
                if (words.Is(i, WordClass.Letters))
                {
                    all++;
                    quoted += words.IsQuoted(i) ? 1 : 0;
                }
            }
        }

        return quoted == 0 ? Form.Indirect : quoted > DirectShare * all && quoted >= all - 1 ? Form.Direct : Form.Mixed;
    }

    // A turn of a transcript: "Mira Solen: We were ready." at the head of a paragraph. The same in a headline is the reporter's summary.
    private static bool IsTurn(Lexemes words, Draft draft)
        => draft is { Source: { } source, Cue: [{ Length: 1 } colon], Content: [var first, ..] } && words.Is(colon.Start, ":") && source.End <= colon.Start && colon.End <= first.Start
            && words.SentenceOf(source.Start) > 0 && words.ParagraphOf(source.Start).Start == source.Start;

    private static List<TextSpan> Join(Lexemes words, IReadOnlyList<TokenRange> pieces)
    {
        var spans = new List<TextSpan>();
        foreach (var piece in pieces)
        {
            var span = Span(words, piece);
            if (spans.Count > 0 && span.Start <= spans[^1].End)
            {
                spans[^1] = new TextSpan(spans[^1].Start, Math.Max(span.End, spans[^1].End));
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    private static TextSpan Span(Lexemes words, TokenRange range) => new(words.Start(range.Start), words.End(range.End - 1));
}
