using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Finds statements: the one entrance to this stage. Rules over word classes and a cue lexicon; precise about quotations,
/// blind to much indirect speech. A trained model will replace the rules behind this entrance.
/// </summary>
public static class StatementFinder
{
    /// <summary>
    /// The statements of a text, in text order, with source, cue, content, form, act and stance, but without speakers, terms and
    /// outlets: those need the whole article (<c>Parties</c>).
    /// </summary>
    public static IReadOnlyList<Statement> Find(AnalysedText text, IReadOnlyList<Name> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        if (text.Tokens.Count == 0)
        {
            return [];
        }

        var words = new Lexemes(text);
        var drafts = Drafts(words);
        var statements = new List<Statement>(drafts.Count);
        foreach (var draft in drafts.Where(d => d.Content.Count > 0).OrderBy(d => First(d)).ThenBy(d => d.CueHead))
        {
            statements.Add(StatementMaker.Make(words, draft, $"s{statements.Count + 1}"));
        }

        return statements;
    }

    private static List<Draft> Drafts(Lexemes words)
    {
        var lexicon = CueLexicon.Default;
        var phrases = new SourcePhrases(words);
        var complements = new Complements(words, phrases, lexicon);
        var sources = new SourceRules(words, phrases, complements);
        var (drafts, orphans) = new QuotationRules(words, phrases, complements, lexicon).Find();
        var whole = drafts.SelectMany(d => d.Content).Concat(orphans).Select(p => p.End).ToHashSet();
        var clauses = new ClauseRules(words, phrases, complements, lexicon, whole);
        var noAnswers = new NoAnswerRules(words, phrases, complements);
        var claimed = drafts.Select(d => d.CueHead).ToHashSet();
        for (var i = 0; i < words.Text.Sentences.Count; i++)
        {
            var sentence = words.Text.Sentences[i];
            foreach (var draft in noAnswers.Find(sentence))
            {
                // "neither confirmed nor denied": its verbs are not cues of their own.
                for (var token = draft.Cue.Count > 0 ? draft.Cue[0].Start : draft.Content[0].Start; token < draft.Content[0].End; token++)
                {
                    claimed.Add(token);
                }

                drafts.Add(draft);
            }

            drafts.AddRange(clauses.Find(sentence, claimed));
            drafts.AddRange(sources.Find(sentence, headline: i == 0).Where(d => !claimed.Contains(d.CueHead)));
        }

        Adopt(orphans, drafts, words, phrases);
        return drafts;
    }

    private static int First(Draft draft)
    {
        var first = draft.Content.Min(c => c.Start);
        return draft.Source is { } source ? Math.Min(first, source.Start) : first;
    }

    // A quotation without a cue goes on with the last statement of its paragraph or the one before; else it stands alone.
    private static void Adopt(List<TokenRange> orphans, List<Draft> drafts, Lexemes words, SourcePhrases phrases)
    {
        var byEnd = drafts.OrderBy(Last).ToList();
        foreach (var orphan in orphans)
        {
            var paragraph = ParagraphOf(words, orphan.Start);
            var whole = WholeParagraph(words, orphan);
            var reach = words.TokenAt(words.Text.Paragraphs[whole && paragraph > 0 ? paragraph - 1 : paragraph].Span.Start);
            var owner = byEnd.LastOrDefault(d => Last(d) <= orphan.Start && Last(d) > reach && d.Rule is not ("headline-colon" or "passive") && Speaks(d));
            if (owner is not null)
            {
                owner.Content.Add(orphan);
                byEnd = [.. byEnd.OrderBy(Last)];
                continue;
            }

            var alone = new Draft { Rule = "quotation-alone", Source = SourceBefore(words, phrases, orphan), Content = [orphan], CueHead = orphan.Start };
            drafts.Add(alone);
            byEnd.Add(alone);
        }
    }

    private static bool Speaks(Draft draft) => draft.Verb is null || (draft.Verb.Frames & Frames.Quotation) != 0;

    private static int Last(Draft draft) => Math.Max(draft.Content.Max(c => c.End), draft.CueHead);

    private static bool WholeParagraph(Lexemes words, TokenRange piece)
    {
        var paragraph = words.Text.Paragraphs[ParagraphOf(words, piece.Start)];
        return words.TokenAt(paragraph.Span.Start) == piece.Start;
    }

    // "Ms. Solen shook her head. “No.”": the subject of the sentence before, in the same paragraph.
    private static TokenRange? SourceBefore(Lexemes words, SourcePhrases phrases, TokenRange orphan)
    {
        var sentences = words.Text.Sentences;
        for (var i = sentences.Count - 1; i >= 0; i--)
        {
            if (sentences[i].EndToken <= orphan.Start)
            {
                return sentences[i].Paragraph == ParagraphOf(words, orphan.Start) && words.Is(sentences[i].FirstToken, Word.Capital | Word.Pronoun) && !words.Is(sentences[i].FirstToken, Word.Question | Word.Preposition)
                    ? phrases.After(sentences[i].FirstToken, sentences[i].EndToken)
                    : null;
            }
        }

        return null;
    }

    private static int ParagraphOf(Lexemes words, int token)
    {
        var paragraphs = words.Text.Paragraphs;
        var position = words.Start(token);
        int low = 0, high = paragraphs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (paragraphs[middle].Span.Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
