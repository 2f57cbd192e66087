using Sayso.Language;

namespace Sayso.Statements;

/// <summary>Statements by rules over word classes and a cue lexicon: precise about quotations, blind to much indirect speech.</summary>
internal static class RuleFinder
{
    /// <summary>The statements that the rules see, in no order.</summary>
    public static List<Draft> Find(Lexemes words, IReadOnlyList<Name> names)
    {
        var lexicon = CueLexicon.Default;
        var circumstances = new Circumstances(words);
        var phrases = new SourcePhrases(words, circumstances);
        var complements = new Complements(words, phrases, circumstances, lexicon);
        var sources = new SourceRules(words, phrases, complements, circumstances, names);
        var (drafts, orphans) = new QuotationRules(words, phrases, complements, lexicon).Find();
        var whole = drafts.SelectMany(d => d.Content).Concat(orphans).Select(p => p.End).ToHashSet();
        var clauses = new ClauseRules(words, phrases, complements, circumstances, lexicon, whole);
        var quotations = drafts.ToLookup(d => words.SentenceOf(d.CueHead));
        var noAnswers = new NoAnswerRules(words, phrases, complements);
        var claimed = drafts.Select(d => d.CueHead).ToHashSet();
        var turnEnd = 0;
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

            var here = sources.Find(sentence, headline: i == 0).Where(d => !claimed.Contains(d.CueHead)).ToList();
            drafts.AddRange(here.Where(d => d.Rule != "hearsay"));
            if (here.Exists(d => d.Rule == "transcript"))
            {
                // What is said in a turn is said by its speaker, like the words of a quotation.
                turnEnd = words.ParagraphOf(sentence.FirstToken).End;
            }

            if (sentence.FirstToken >= turnEnd)
            {
                var found = clauses.Find(sentence, claimed, quotations[i]);
                drafts.AddRange(found);

                // "reportedly said" has its speaker
                drafts.AddRange(here.Where(d => d.Rule == "hearsay" && !found.Exists(f => f.Cue.Exists(c => c.Contains(d.CueHead)))));
            }
        }

        Adopt(orphans, drafts, words, phrases);
        return drafts;
    }

    // A quotation without a cue goes on with the last statement of its paragraph or, where it opens one, of the paragraph before;
    // else it stands alone.
    private static void Adopt(List<TokenRange> orphans, List<Draft> drafts, Lexemes words, SourcePhrases phrases)
    {
        var byEnd = drafts.Where(Speaks).Select(d => (Last: Last(d), Draft: d)).OrderBy(d => d.Last).ToList();
        (int Last, Draft? Draft) latest = (0, null);
        var next = 0;
        var taken = drafts.Where(d => d.Rule == "according-to").SelectMany(d => d.Content).SelectMany(c => Enumerable.Range(c.Start, c.Length)).ToHashSet();
        foreach (var orphan in orphans)
        {
            if (taken.Contains(orphan.Start))
            {
                continue;       // “…,” according to X
            }

            for (; next < byEnd.Count && byEnd[next].Last <= orphan.Start; next++)
            {
                latest = byEnd[next].Last >= latest.Last ? byEnd[next] : latest;
            }

            var paragraph = words.ParagraphOf(orphan.Start);
            var reach = orphan.Start == paragraph.Start && paragraph.Start > 0 ? words.ParagraphOf(paragraph.Start - 1).Start : paragraph.Start;
            if (latest.Draft is not { } owner || latest.Last <= reach)
            {
                owner = new Draft { Rule = "quotation-alone", Source = SourceBefore(words, phrases, orphan, paragraph), CueHead = orphan.Start };
                drafts.Add(owner);
            }

            owner.Content.Add(orphan);
            latest = (orphan.End, owner);
        }
    }

    private static bool Speaks(Draft draft)
        => draft is { Passive: false, NoAnswer: false, Rule: not "headline-colon" } && (draft.Verb is null || (draft.Verb.Frames & Frames.Quotation) != 0);

    private static int Last(Draft draft) => Math.Max(draft.Content.Max(c => c.End), draft.CueHead);

    // "Ms. Solen shook her head. “No.”": the subject of the sentence before, in the same paragraph.
    private static TokenRange? SourceBefore(Lexemes words, SourcePhrases phrases, TokenRange orphan, TokenRange paragraph)
    {
        if (orphan.Start <= paragraph.Start)
        {
            return null;
        }

        var sentence = words.Text.Sentences[words.SentenceOf(orphan.Start - 1)];
        return words.Is(sentence.FirstToken, WordClass.Capital | WordClass.Pronoun) && !words.Is(sentence.FirstToken, WordClass.Question | WordClass.Preposition)
            ? phrases.After(sentence.FirstToken, sentence.EndToken)
            : null;
    }
}
