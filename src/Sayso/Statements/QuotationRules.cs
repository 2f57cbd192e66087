using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Whole quotations and their cues: before ("X said, “…”"), inside ("“…,” X said, “…”") and behind ("“…,” said X"); what has no
/// cue of its own goes on with the statement before it.
/// </summary>
internal sealed class QuotationRules(Lexemes words, SourcePhrases phrases, Complements complements, CueLexicon lexicon)
{
    private const int CueWithin = 30;       // tokens between a quotation and its cue: a source with its apposition

    /// <summary>Whole quotations with a cue, and those without one that another statement may take up.</summary>
    public (List<Draft> Statements, List<TokenRange> Orphans) Find()
    {
        var statements = new List<Draft>();
        var orphans = new List<TokenRange>();
        foreach (var paragraph in words.Text.Paragraphs)
        {
            Draft? last = null;
            foreach (var piece in Pieces(paragraph))
            {
                if (CueOf(piece, paragraph, last) is { } found)
                {
                    last = found;
                    statements.Add(found);
                }
                else if (last is not null)
                {
                    last.Content.Add(piece);
                }
                else
                {
                    orphans.Add(piece);
                }
            }
        }

        return (statements, orphans);
    }

    /// <summary>Whether a quotation is speech of its own rather than words within a sentence: it starts like a sentence and ends like one.</summary>
    private bool IsWhole(Quotation quotation, TokenRange range, int first)
    {
        var inner = range.Start + 1;
        var lastInner = LastInner(range);

        if (lastInner < inner)
        {
            return false;
        }

        var opensLikeSentence = words.Is(inner, WordClass.Capital | WordClass.Number) || words.Lower(inner) is "(" or "…" or "$" or "@" or "#" || words.Is(inner, WordClass.Punctuation);
        var before = range.Start - 1;
        var introduced = before < first || words.Lower(before) is "," or ":" or "." or "—" or "?" or "!" or "…" || words.IsMark(before);
        var endsLikeSentence = words.Lower(lastInner) is "," or "." or "?" or "!" or "…" or "—" or "-" || !quotation.Closed
            || (range.End < words.Count && words.Lower(range.End) is "," or "." && lastInner - inner > 3)
            || (words.Is(before, ":") && range.End == words.ParagraphOf(range.Start).End);
        if (!endsLikeSentence)
        {
            return false;
        }

        if (quotation.Continues || (introduced && opensLikeSentence))
        {
            return true;
        }

        // said “…”; and the second half of an interrupted quotation, which starts in lower case
        return (opensLikeSentence && lexicon.Match(words, before) is not null) || (introduced && words.Is(before, ",") && lastInner - inner >= 2);
    }

    private IEnumerable<TokenRange> Pieces(Paragraph paragraph)
    {
        var first = words.TokenAt(paragraph.Span.Start);
        foreach (var quotation in Quotations(paragraph))
        {
            var start = words.TokenAt(quotation.Span.Start);
            var range = new TokenRange(start, words.TokenAt(quotation.Span.End));
            if (range.Length > 1 && IsWhole(quotation, range, first))
            {
                yield return range;
            }
        }
    }

    private IEnumerable<Quotation> Quotations(Paragraph paragraph)
    {
        var all = words.Text.Quotations;
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Span.Start < paragraph.Span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var i = low; i < all.Count && all[i].Span.Start < paragraph.Span.End; i++)
        {
            if (all[i].Depth == 0)
            {
                yield return all[i];
            }
        }
    }

    private Draft? CueOf(TokenRange piece, Paragraph paragraph, Draft? last)
    {
        var start = words.TokenAt(paragraph.Span.Start);
        var end = words.TokenAt(paragraph.Span.End);
        var lastInner = LastInner(piece);
        var comma = words.Lower(lastInner) is "," or "—" or "-" || words.Is(piece.End, ",");
        var open = comma || words.Lower(lastInner) is "?" or "!" or "…";
        var behind = open ? Behind(piece, end, anyVerb: true) : Behind(piece, SentenceEnd(piece.End - 1, end), anyVerb: false);
        if (behind is not null && comma)
        {
            return behind;
        }

        return InFront(piece, start, last) ?? behind;
    }

    // The last token within the marks that is no mark itself: "… 'no,' " ends with the comma.
    private int LastInner(TokenRange piece)
    {
        var last = piece.End - 1;
        while (last > piece.Start && (words.IsMark(last) || words.Lower(last) is "'" or "’" or "\"" or "”" or "‘"))
        {
            last--;
        }

        return last;
    }

    private int SentenceEnd(int token, int ceiling) => Math.Min(ceiling, words.Text.Sentences[words.SentenceOf(token)].EndToken);

    // “…,” X said / said X / she beamed
    private Draft? Behind(TokenRange piece, int ceiling, bool anyVerb)
    {
        var from = piece.End;
        while (from < ceiling && (words.Lower(from) is "," or "—" || words.IsMark(from)) && from < piece.End + 2)
        {
            from++;
        }

        var limit = Math.Min(ceiling, from + CueWithin);
        for (var i = from; i < limit && !words.IsMark(i) && words.Lower(i) is not ("." or "?" or "!" or ";"); i++)
        {
            if (lexicon.Match(words, i) is not { } match || (match.Verb.Frames & Frames.Quotation) == 0 || match.Form == VerbForm.Gerund)
            {
                if (anyVerb && i > from && IsUnknownVerb(i) && phrases.Before(i, from) is { } who && who.Start <= from + 1 && i - from <= 8)
                {
                    return New("quotation-any-verb", piece, who, new TokenRange(i, i + 1), null, i);
                }

                continue;
            }

            var group = VerbGroup.Around(words, match, from);
            if (group.Start <= from)
            {
                return phrases.After(group.End, Math.Min(ceiling, group.End + CueWithin), relative: true) is { } named
                    ? New("quotation-inverted", piece, named, group.Range, group.Verb, match.Head)
                    : null;
            }

            if (phrases.Before(group.Start, from) is { } source && source.Start <= from + 3)
            {
                return New("quotation-cue-behind", piece, source, group.Range, group.Verb, match.Head);
            }
        }

        return null;
    }

    // X said, “…” / X told reporters: “…” / X put it this way: “…”
    private Draft? InFront(TokenRange piece, int paragraphStart, Draft? last)
    {
        var floor = Math.Max(paragraphStart, words.Text.Sentences[words.SentenceOf(piece.Start)].FirstToken);
        for (var i = piece.Start - 1; i >= floor; i--)
        {
            if (words.IsMark(i))
            {
                floor = i + 1;
                break;
            }
        }

        var introducer = piece.Start - 1;
        if (introducer < floor)
        {
            return null;
        }

        for (var i = introducer; i >= floor; i--)
        {
            if (lexicon.Match(words, i) is not { } match || match.End > piece.Start)
            {
                continue;
            }

            var strict = (match.Verb.Frames & (Frames.Quotation | Frames.Noun | Frames.As)) == 0;
            if (strict && !words.Is(introducer, ":"))
            {
                continue;
            }

            if (last is not null && last.CueHead == i)
            {
                return null;
            }

            var group = VerbGroup.Around(words, match, floor);
            if (group.ToInfinitive || group.Passive)
            {
                continue;
            }

            var joined = match.Form == VerbForm.Gerund || words.Is(group.Start - 1, WordClass.Coordinator);
            var source = joined ? phrases.OfClause(group.Start, floor) : phrases.Before(group.Start, floor) ?? phrases.OfClause(group.Start, floor);
            if (source is null)
            {
                continue;
            }

            var draft = New("quotation-cue-in-front", piece, source, group.Range, group.Verb, match.Head);
            var rest = complements.SkipCircumstances(group.End, introducer);
            if (words.Is(introducer, ":") && words.Is(rest, WordClass.That) && complements.Trim(rest, introducer) is { Length: > 2 } indirect)
            {
                draft.Content.Insert(0, indirect);
            }

            // "The northern end, she said, “was open”": the sentence begins before its source.
            if (words.Is(source.Value.Start - 1, ",") && !words.Is(piece.Start + 1, WordClass.Capital) && complements.Trim(floor, source.Value.Start - 1) is { } opening)
            {
                draft.Content.Insert(0, opening);
            }

            return draft;
        }

        // A colon after a subject without a cue verb: "Trump in a tweet: “…”"
        return words.Is(introducer, ":") && phrases.OfClause(introducer, floor) is { } subject
            ? New("quotation-colon", piece, subject, new TokenRange(introducer, introducer + 1), null, introducer)
            : null;
    }

    private bool IsUnknownVerb(int token)
    {
        var lower = words.Lower(token);
        return !words.Is(token, WordClass.Capital | WordClass.Punctuation) && lower.Length > 3
            && (lower.EndsWith("ed", StringComparison.Ordinal) || words.Is(token, WordClass.Verb)) && !words.Is(token, WordClass.Auxiliary);
    }

    private static Draft New(string rule, TokenRange piece, TokenRange? source, TokenRange cue, CueVerb? verb, int head) => new()
    {
        Rule = rule,
        Source = source,
        Cue = [cue],
        Content = [piece],
        Verb = verb,
        CueHead = head,
    };
}
