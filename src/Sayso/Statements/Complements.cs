using Sayso.Language;

namespace Sayso.Statements;

/// <summary>Finds what is attributed behind a cue: "that …", a bare clause, "to …", "of …", a noun phrase.</summary>
internal sealed class Complements(Lexemes words, SourcePhrases phrases, Circumstances circumstances, CueLexicon lexicon)
{
    private const int ThatWithin = 16;      // tokens between the cue and its "that": a listener, a time, a place

    /// <summary>What follows the cue, not reaching <paramref name="ceiling"/>; null where nothing does that the verb's frames allow.</summary>
    public TokenRange? After(VerbGroup group, int ceiling)
    {
        var frames = group.Verb.Frames;
        var next = SkipCircumstances(group.End, ceiling);
        if (next >= ceiling)
        {
            return null;
        }

        if ((frames & (Frames.ThatClause | Frames.Listener)) != 0 && That(group.End, ceiling, (frames & Frames.Listener) != 0) is { } that)
        {
            return Clause(that, ceiling);
        }

        if ((frames & Frames.QuestionWord) != 0 && QuestionWord(next, ceiling) is { } question)
        {
            return Clause(question, ceiling);
        }

        if ((frames & (Frames.Infinitive | Frames.Clause)) != 0 && words.Is(next, "to") && (frames & Frames.Infinitive) != 0)
        {
            return Clause(next, ceiling);
        }

        if ((frames & Frames.Gerund) != 0 && words.Lower(next).EndsWith("ing", StringComparison.Ordinal) && words.Lower(next) is not "nothing" and not "anything")
        {
            return Clause(next, ceiling);
        }

        if ((frames & Frames.Listener) != 0)
        {
            var listener = Listener(group.End, ceiling);
            if (listener > group.End)
            {
                var clause = SkipCircumstances(listener, ceiling);
                if ((frames & Frames.ObjectInfinitive) != 0 && words.Is(clause, "to"))
                {
                    return Clause(group.End, ceiling);
                }

                return clause < ceiling && !words.Is(clause, WordClass.Punctuation) && LooksLikeClause(clause, ceiling, nounToo: false) ? Clause(clause, ceiling) : null;
            }
        }

        if ((frames & Frames.ObjectInfinitive) != 0 && InfinitiveWithin(next, ceiling))
        {
            return Clause(next, ceiling);
        }

        if ((frames & Frames.Clause) != 0 && LooksLikeClause(next, ceiling, (frames & Frames.Noun) != 0))
        {
            return Clause(next, ceiling);
        }

        if ((frames & (Frames.For | Frames.As)) != 0 && (frames & Frames.Noun) == 0 && !words.Is(next, WordClass.Punctuation))
        {
            return Clause(next, ceiling);
        }

        return (frames & Frames.Noun) != 0 ? NounContent(group.End, ceiling) : null;
    }

    /// <summary>Past time expressions, channels, "to reporters" and adverbs.</summary>
    public int SkipCircumstances(int token, int ceiling)
    {
        for (var round = 0; round < 6 && token < ceiling; round++)
        {
            var before = token;
            while (token < ceiling && words.Is(token, WordClass.Adverb) && !words.Is(token, WordClass.Determiner | WordClass.Subordinator))
            {
                token++;
            }

            token = circumstances.Skip(token, ceiling);
            if (words.Is(token, "to") && token + 1 < ceiling && words.Lower(token + 1) is "reporters" or "journalists" or "lawmakers" or "parliament" or "supporters")
            {
                token += 2;
            }

            if (token == before)
            {
                break;
            }
        }

        return token;
    }

    /// <summary>From <paramref name="start"/> to the end of the clause: the ceiling, or where another statement begins.</summary>
    public TokenRange? Clause(int start, int ceiling)
    {
        var end = start;
        for (; end < ceiling; end++)
        {
            if (end > start + 1 && !words.IsQuoted(end) && StartsAnother(end, ceiling))
            {
                break;
            }
        }

        return Trim(start, end == ceiling ? ThroughQuotation(end) : end);
    }

    // A clause that ends inside a quotation of several sentences goes on to the closing mark.
    private int ThroughQuotation(int end)
    {
        while (end < words.Count && words.IsQuoted(end - 1) && !words.IsMark(end - 1))
        {
            end++;
        }

        return end;
    }

    /// <summary>Without punctuation at either end; null where no word is left.</summary>
    public TokenRange? Trim(int start, int end)
    {
        while (start < end && words.Is(start, WordClass.Punctuation) && !words.IsMark(start) && words.Lower(start) is not ("(" or "$" or "#" or "@"))
        {
            start++;
        }

        while (end > start && words.Is(end - 1, WordClass.Punctuation) && !words.IsMark(end - 1) && words.Lower(end - 1) is not (")" or "%"))
        {
            end--;
        }

        return end > start ? new TokenRange(start, end) : null;
    }

    // ", adding that", ", but she said", "and vowed", ", according to", ", Reuters reported": where another statement takes over.
    private bool StartsAnother(int token, int ceiling)
    {
        if (words.Is(token, ";") || (words.Lower(token) is "while" or "whereas" && CueBehindSubject(token + 1, ceiling, any: true) is not null))
        {
            return true;
        }

        var comma = words.Is(token, ",");
        var next = comma ? token + 1 : token;
        if (comma && ((words.Is(next, "according") && words.Is(next + 1, "to")) || words.Is(next, "speaking") || lexicon.Match(words, next) is { Form: VerbForm.Gerund }))
        {
            return true;
        }

        if (!words.Is(next, WordClass.Coordinator))
        {
            // ", Reuters reported." at the end
            return comma && CueBehindSubject(next, ceiling) is { } tail && (tail >= ceiling || words.Is(tail, WordClass.Punctuation | WordClass.Time));
        }

        var verb = SkipAside(next + 1, ceiling);
        var first = verb;
        while (verb < ceiling && words.Is(verb, WordClass.Auxiliary | WordClass.Adverb))
        {
            verb++;
        }

        if (lexicon.Match(words, verb) is { Form: VerbForm.Past or VerbForm.Third or VerbForm.Gerund } match)
        {
            var auxiliary = words.Is(first, WordClass.Auxiliary) && !words.Is(first, WordClass.Be);
            if (comma || auxiliary)
            {
                return true;
            }

            return match is { Form: VerbForm.Past, Verb.Act: not Act.Thinks } && (match.Verb.Frames & (Frames.ThatClause | Frames.Infinitive)) != 0
                && words.Is(match.End, WordClass.That | WordClass.Question);
        }

        return comma && CueBehindSubject(first, ceiling) is not null;
    }

    // "and, in turn, has accused": past the aside.
    private int SkipAside(int token, int ceiling)
    {
        if (!words.Is(token, ","))
        {
            return token;
        }

        for (var i = token + 1; i < Math.Min(ceiling, token + 6); i++)
        {
            if (words.Is(i, ","))
            {
                return i + 1;
            }
        }

        return token;
    }

    // The end of the cue in "officials in Moscow vowed"; null where no subject and cue stand there.
    private int? CueBehindSubject(int token, int ceiling, bool any = false)
    {
        if (phrases.After(token, Math.Min(ceiling, token + 25)) is not { } subject)
        {
            return null;
        }

        var behind = words.Is(subject.End, ",") ? subject.End + 1 : subject.End;
        for (var i = subject.Start + 1; i <= Math.Min(behind, ceiling - 1); i++)
        {
            var verb = i;
            while (verb < ceiling && words.Is(verb, WordClass.Auxiliary | WordClass.Adverb))
            {
                verb++;
            }

            if (lexicon.Match(words, verb) is { Form: VerbForm.Past or VerbForm.Third } match && (any || (match.Verb.Frames & (Frames.Clause | Frames.Infinitive | Frames.ThatClause)) != 0)
                && !words.Is(verb - 1, WordClass.Determiner | WordClass.Preposition) && (any || i == behind || match.Verb.Lemma is "say" or "add" or "report" or "vow" or "tell"))
            {
                return match.End;
            }
        }

        return null;
    }

    /// <summary>Whether a "that" opens a clause within reach.</summary>
    public bool HasThat(int from, int ceiling) => That(from, ceiling, listener: true) is not null;

    private int? That(int from, int ceiling, bool listener)
    {
        for (var i = from; i < Math.Min(ceiling, from + ThatWithin); i++)
        {
            if (words.Is(i, WordClass.That))
            {
                return words.Is(i + 1, WordClass.Verb | WordClass.Be) && !words.Is(i - 1, WordClass.Time) && i > from ? null : i;
            }

            if (words.Is(i, WordClass.Be | WordClass.Verb | WordClass.Auxiliary) || words.IsMark(i) || words.Lower(i) is ":" or ";" or "." or "?")
            {
                return null;
            }

            if (!listener && i == from && words.Is(i, WordClass.Pronoun))
            {
                return null;
            }

            // "estimated the cost at two million and demanded that": the "that" of another verb
            if (words.Is(i, WordClass.Coordinator) && lexicon.Match(words, i + 1) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private int? QuestionWord(int from, int ceiling)
    {
        for (var i = from; i < Math.Min(ceiling, from + 6); i++)
        {
            if (words.Is(i, WordClass.Question))
            {
                return i;
            }

            if (words.Is(i, WordClass.Be | WordClass.Verb | WordClass.Auxiliary | WordClass.Punctuation))
            {
                return null;
            }
        }

        return null;
    }

    private bool InfinitiveWithin(int from, int ceiling)
    {
        for (var i = from + 1; i < Math.Min(ceiling, from + ThatWithin); i++)
        {
            if (words.Is(i, "to") && !words.Is(i + 1, WordClass.Determiner | WordClass.Capital))
            {
                return true;
            }

            if (words.Is(i, WordClass.Be | WordClass.Auxiliary | WordClass.That) || words.Lower(i) is ";" or ":")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether "put" gives a figure: "put the dead at 14".</summary>
    public bool PutsAtNumber(TokenRange content)
    {
        for (var i = content.Start; i < content.End - 1; i++)
        {
            if (words.Is(i, "at"))
            {
                for (var k = i + 1; k < Math.Min(content.End, i + 5); k++)
                {
                    if (words.Is(k, WordClass.Number | WordClass.Determiner) || words.Lower(k) is "dozens" or "hundreds" or "thousands" or "zero")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // "reporters", "the council", "her", "CNN": the one told.
    private int Listener(int from, int ceiling)
    {
        if (from >= ceiling || words.IsMark(from))
        {
            return from;
        }

        if (words.Is(from, WordClass.Pronoun) || words.Lower(from) is "him" or "her" or "them" or "me" or "us" or "reporters" or "journalists")
        {
            return from + 1;
        }

        var limit = Math.Min(ceiling, from + 12);
        for (var i = from + 1; i < limit; i++)
        {
            if (words.Is(i, "to"))
            {
                limit = i;      // "told residents to leave"
            }
        }

        return phrases.After(from, limit) is { } phrase ? phrase.End : from;
    }

    // Where the verb can also take a noun phrase ("denies involvement and …"), the clause must show its verb early.
    private bool LooksLikeClause(int from, int ceiling, bool nounToo)
    {
        if (from >= ceiling || words.Is(from, ",") || words.Lower(from) is "." or ":" or "as" or "of" or "over" or "about" or "with" or "against" or "for")
        {
            return false;
        }

        var letters = 0;
        for (var i = from; i < ceiling; i++)
        {
            if (nounToo && words.Is(i, WordClass.Coordinator | WordClass.That | WordClass.Relative | WordClass.Subordinator))
            {
                return false;
            }

            letters += words.Is(i, WordClass.Letters) ? 1 : 0;
            if (letters > 1 && ((words.Is(i, WordClass.Verb | WordClass.Auxiliary | WordClass.Be) || (words.Is(i, WordClass.Possessive) && words.Is(i - 1, WordClass.Pronoun | WordClass.That | WordClass.Adverb))) || words.Lower(i).EndsWith("ed", StringComparison.Ordinal)
                || lexicon.Match(words, i) is { Form: not VerbForm.Base }))
            {
                return true;
            }
        }

        return false;
    }

    // An object: a quotation, or a phrase up to the comma or the next circumstance.
    private TokenRange? NounContent(int from, int ceiling)
    {
        if (from >= ceiling || (words.Is(from, WordClass.Preposition) && words.Lower(from) is not ("of" or "at")) || words.Is(from, WordClass.Subordinator | WordClass.Coordinator | WordClass.Auxiliary | WordClass.Time) || (words.Is(from, WordClass.Punctuation) && !words.IsMark(from)))
        {
            return null;
        }

        var end = from;
        var clause = false;     // past "reports that", circumstances belong to the clause
        for (; end < ceiling; end++)
        {
            if (words.IsQuoted(end) || end == from)
            {
                continue;
            }

            clause |= words.Is(end, WordClass.That);

            if (words.Lower(end) is "," or ";" or ":" or "—" || (!clause && words.Is(end, WordClass.Subordinator) && !words.Is(end, WordClass.Question) && !words.Is(end, "as"))
                || (words.Is(end, WordClass.Coordinator) && lexicon.Match(words, end + 1) is { Form: VerbForm.Past or VerbForm.Third or VerbForm.Gerund })
                || (!clause && words.Is(end, WordClass.Coordinator) && phrases.After(end + 1, ceiling) is { } next && words.Is(next.End, WordClass.Verb | WordClass.Auxiliary))
                || StartsAnother(end, ceiling))
            {
                break;
            }
        }

        return Trim(from, end == ceiling ? ThroughQuotation(end) : end);
    }
}
