using Sayso.Documents;

namespace Sayso.Statements;

/// <summary>Turns a draft into a statement: tokens to spans, form from the quotation marks, act and stance from cue and content.</summary>
internal static class StatementMaker
{
    private const double DirectShare = 0.5;     // more than this share of the words between quotation marks: direct

    public static Statement Make(Lexemes words, Draft draft, string id)
    {
        var act = Acts.Of(words, draft);
        var content = Join(words, draft.Content);
        return new Statement
        {
            Id = id,
            Source = draft.Source is { } source ? [Span(words, source)] : [],
            Cue = [.. draft.Cue.Select(c => Span(words, c))],
            Content = content,
            Form = FormOf(words, draft),
            Act = act,
            Negated = (draft.Negated && act != Act.DeclinesComment) || (draft.Source is { } who && words.Lower(who.Start) is "no" or "nobody" or "none" or "neither"),
            Stance = Acts.StanceOf(words, draft),
            Rule = draft.Rule,
            Confidence = draft.Confidence ?? RuleScores.Of(draft.Rule),
            Scores = draft.Scores,
        };
    }

    private static Form FormOf(Lexemes words, Draft draft)
    {
        if (draft.Rule == "transcript")
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

    private static List<TextSpan> Join(Lexemes words, List<TokenRange> pieces)
    {
        var spans = new List<TextSpan>();
        foreach (var piece in pieces.Where(p => p.Length > 0).OrderBy(p => p.Start))
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
