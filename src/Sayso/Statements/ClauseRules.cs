using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Statements within a sentence, by their cue verb: "X said that …", "…, X said", "…, said X", "X vowed to …",
/// "X accused Y of …", "adding that …", "X was accused of …". <c>whole</c> holds where whole quotations end, in tokens.
/// </summary>
internal sealed class ClauseRules(Lexemes words, SourcePhrases phrases, Complements complements, Circumstances circumstances, CueLexicon lexicon, IReadOnlySet<int> whole)
{
    private const int MostPerSentence = 20;     // no real sentence comes near; keeps a hostile one linear

    // Verbs whose base and -s forms are more often nouns: "the claims", "a report".
    private static readonly HashSet<string> NounLike = new(StringComparer.Ordinal)
    {
        "report", "claim", "show", "call", "plan", "charge", "question", "estimate", "offer", "post", "project", "order", "hope", "fear", "doubt", "promise", "pledge", "vow",
        "demand", "request", "note", "comment", "mention", "list", "answer", "support", "attack", "read", "back", "aim", "wish", "state", "address", "appeal", "mock", "fault",
        "blast", "slam", "label", "find", "respond", "worry", "desire", "echo", "cry", "email", "tweet", "joke", "remark", "invite", "rule", "blame", "charge", "favor", "quote", "dispute", "press", "alert", "caution", "forecast", "shout", "boast", "hold",
    };

    /// <summary>
    /// The statements of one sentence. Cue verbs in <paramref name="claimed"/> are another rule's; <paramref name="quotations"/> are the
    /// sentence's whole quotations, whose sources later verbs can share ("“…,” he said, adding that …").
    /// </summary>
    public List<Draft> Find(Sentence sentence, IReadOnlySet<int> claimed, IEnumerable<Draft> quotations)
    {
        var found = new List<Draft>();
        for (var i = sentence.FirstToken; i < sentence.EndToken && found.Count < MostPerSentence; i++)
        {
            if (claimed.Contains(i) || words.IsQuoted(i) || lexicon.Match(words, i) is not { } match)
            {
                continue;
            }

            if (At(match, sentence, [.. quotations.Where(q => q.CueHead < match.Head), .. found]) is { } draft)
            {
                found.Add(draft);
                i = match.End - 1;
            }
        }

        return found;
    }

    private Draft? At(CueMatch match, Sentence sentence, List<Draft> before)
    {
        var (first, end) = (circumstances.BodyStart(sentence), sentence.EndToken);
        if (match.Head < first)
        {
            return null;
        }

        var floor = Floor(match.Head, first);
        var group = VerbGroup.Around(words, match, floor);
        var article = group.Start == match.Head && words.Lower(match.Head - 1) is "the" or "a" or "an" && match.Head > first;      // "the said vessel"
        if (article || IsNoun(group) || group.ToInfinitive || AsksNotToBeNamed(group, end))
        {
            return null;
        }

        if (group.Passive)
        {
            return Passive(group, floor, end);
        }

        if (match.Form == VerbForm.Participle || (match.Form == VerbForm.Past && words.Is(match.End, "by")))
        {
            return words.Is(group.Start, WordClass.Auxiliary) ? Active(group, floor, end, before) : null;
        }

        return match.Form == VerbForm.Gerund && !words.Is(group.Start, WordClass.Be)
            ? Participial(group, first, end, before)
            : Active(group, floor, end, before);
    }

    // "asked not to be named" is how they are quoted, not what they say.
    private bool AsksNotToBeNamed(VerbGroup group, int end)
    {
        for (var i = group.End; i < Math.Min(end, group.End + 5); i++)
        {
            if (words.Lower(i) is "named" or "identified" or "anonymous" or "anonymity" && !words.IsQuoted(i) && !words.Is(i - 1, WordClass.Determiner))
            {
                return (group.Verb.Frames & (Frames.Infinitive | Frames.ObjectInfinitive | Frames.Noun)) != 0;
            }
        }

        return false;
    }

    // A quotation of its own ends what a clause can reach back to.
    private int Floor(int head, int first)
    {
        for (var i = head - 1; i >= first; i--)
        {
            if (words.IsMark(i) && whole.Contains(i + 1))
            {
                return words.Is(i + 1, ",") ? i + 2 : i + 1;
            }

            if (words.Lower(i) is ";" or ":")
            {
                return i + 1;
            }
        }

        return first;
    }

    private bool IsNoun(VerbGroup group)
    {
        if (group.Match.Form is not (VerbForm.Base or VerbForm.Third) || !NounLike.Contains(group.Verb.Lemma.Split(' ')[0]))
        {
            // "said" is a verb wherever it stands; "says" too.
            return words.Is(group.Start - 1, WordClass.Determiner) && !words.Is(group.Start - 1, WordClass.That) && !IsPronounDeterminer(group.Start - 1)
                && group.Match.Form is VerbForm.Base or VerbForm.Third;
        }

        var left = group.Start - 1;
        if (left < 0 || (group.Start < group.Match.Head && words.Is(group.Start, WordClass.Auxiliary)))
        {
            return false;
        }

        if (words.Is(left, WordClass.Pronoun | WordClass.Relative))
        {
            return false;
        }

        if (words.Is(left, WordClass.Coordinator) && (words.Is(group.End, WordClass.Determiner | WordClass.That) || words.Is(group.End, "to")))
        {
            return group.Match.Form == VerbForm.Base;
        }

        if (words.Is(left, WordClass.Determiner | WordClass.Preposition | WordClass.Possessive | WordClass.Coordinator | WordClass.Punctuation | WordClass.Time | WordClass.That | WordClass.Number))
        {
            return !words.Is(left, ",");
        }

        // "reports say", "Hezbollah denies": a plural before a base form, a singular before an -s form.
        var plural = words.Lower(left).EndsWith('s');
        return group.Match.Form == VerbForm.Base ? !plural : plural && !words.Is(left, WordClass.Capital);
    }

    private bool IsPronounDeterminer(int token) => words.Lower(token) is "this" or "these" or "those" or "some" or "many" or "few" or "both" or "another" or "all" or "most" or "several";

    private Draft? Active(VerbGroup group, int floor, int end, List<Draft> before)
    {
        if (Inverted(group, floor, end) is { } inverted)
        {
            return inverted;
        }

        var source = phrases.Before(group.Start, floor);
        var rule = "clause";
        if (source is null || words.Is(group.Start - 1, WordClass.Coordinator))
        {
            // "X described … and vowed …"
            source = words.Is(group.Start - 1, WordClass.Coordinator) || words.Is(group.Start - 1, ",")
                ? before.LastOrDefault(d => d.Source is not null && !d.Passive)?.Source ?? phrases.OfClause(group.Start, floor)
                : null;
            rule = "clause-coordinated";
            if (source is null)
            {
                return null;
            }
        }

        if (words.Is(source.Value.Start, "according"))
        {
            return null;        // "according to preliminary estimates"
        }

        var postposed = rule == "clause" && group.Match.Form is VerbForm.Past or VerbForm.Third or VerbForm.Base ? Postposed(group, source.Value, floor, end) : null;
        if (postposed is not null)
        {
            return postposed;
        }

        // ", which the brigade has accused of …, said": a relative clause ends with its comma.
        TokenRange? accused = null;
        if (words.Is(source.Value.Start - 1, WordClass.Relative) && words.Is(source.Value.Start - 2, ","))
        {
            end = NextComma(group.End, end);
            accused = (group.Verb.Frames & (Frames.For | Frames.As)) != 0 ? phrases.Before(source.Value.Start - 2, floor) : null;
        }

        if (complements.After(group, end) is { } content)
        {
            return group.Verb.Lemma == "put" && !complements.PutsAtNumber(content) ? null : New(rule, group, source, accused is { } who ? [who, content] : [content]);
        }

        return rule == "clause" && Relative(group, source.Value, floor) is { } relative ? New("clause-relative", group, source, [relative]) : null;
    }

    // "claims that Ukraine rejected as propaganda": what is rejected stands before.
    private TokenRange? Relative(VerbGroup group, TokenRange source, int floor)
        => (group.Verb.Frames & Frames.Noun) != 0 && words.Is(source.Start - 1, WordClass.That | WordClass.Relative) && group.Verb.Act is Act.Denies or Act.Accuses
            ? phrases.Before(source.Start - 1, floor)
            : null;

    // "…, X said[ on Tuesday][, …]": what stands before the source is the content.
    private Draft? Postposed(VerbGroup group, TokenRange source, int floor, int end)
    {
        if ((group.Verb.Frames & Frames.Clause) == 0 && group.Verb.Lemma is not ("note" or "explain" or "write" or "recall"))
        {
            return null;
        }

        var comma = source.Start - 1;
        if (comma <= floor || !(words.Is(comma, ",") || words.Is(comma, "—") || (words.IsMark(comma) && words.Is(comma - 1, ","))))
        {
            return null;
        }

        comma = words.IsMark(comma) ? source.Start : comma;

        var rest = complements.SkipCircumstances(group.End, end);
        if ((group.Verb.Frames & Frames.Listener) != 0)
        {
            rest = phrases.After(rest, end) is { } listener ? complements.SkipCircumstances(listener.End, end) : rest;
        }

        var closes = rest >= end || words.Is(rest, WordClass.Punctuation) || words.Is(rest, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator);
        if (words.Is(rest, WordClass.Preposition) && complements.HasThat(rest, end))
        {
            return null;        // "…, X wrote to his ministers that …"
        }

        if (!closes || words.Is(rest, ":") || complements.Trim(floor, comma) is not { } front)
        {
            return null;
        }

        var content = new List<TokenRange> { front };
        if (words.Is(rest, ",") && complements.Clause(rest + 1, end) is { Length: > 1 } back && lexicon.Match(words, rest + 1) is not { Form: VerbForm.Gerund }
            && !words.Is(rest + 1, WordClass.Coordinator))
        {
            content.Add(back);
        }

        // "Still, she said": too little to be what is said, unless more comes behind
        return front.Length < 3 && content.Count == 1 ? null : New("clause-postposed", group, source, content);
    }

    // "…, said X": the source behind the cue.
    private Draft? Inverted(VerbGroup group, int floor, int end)
    {
        var comma = group.Start - 1;
        var quoted = words.IsMark(comma) && words.Is(comma - 1, ",");
        if (group.Match.Form is not (VerbForm.Past or VerbForm.Third) || comma < floor || !(quoted || words.Is(comma, ",") || words.Is(comma, "—"))
            || (group.Verb.Frames & Frames.Quotation) == 0 || group.Start != group.Match.Head)
        {
            return null;
        }

        if (phrases.After(group.End, end, relative: true) is not { } source || words.Is(source.Start, WordClass.Time)
            || ((group.Verb.Frames & Frames.Noun) != 0 && !words.Is(source.Start, WordClass.Capital)))
        {
            return null;
        }

        // A complement behind it means that the comma closed an apposition: "X, the mayor, said the town …"
        var tail = complements.SkipCircumstances(source.End, end);
        var closes = tail >= end || words.Is(tail, WordClass.Punctuation) || words.Is(tail, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator);
        if (!closes || complements.Trim(floor, quoted ? group.Start : comma) is not { } front || front.Length < 4)
        {
            return null;
        }

        if (phrases.Before(group.Start, floor) is { } subject && subject.Start <= front.Start)
        {
            return null;
        }

        return New("clause-inverted", group, source, [front]);
    }

    // "…, adding that …": the source is that of the clause before.
    private Draft? Participial(VerbGroup group, int first, int end, List<Draft> before)
    {
        // "denied denying it", "is quoted as saying": part of the verb before
        if (words.Is(group.Start - 1, "as") || (group.Start - 1 >= first && lexicon.Match(words, group.Start - 1) is not null))
        {
            return null;
        }

        if (words.Is(group.End, "by") || complements.After(group, end) is not { } content)
        {
            return null;        // "Reporting by …" is a credit
        }

        // "Describing the report as false, the agency said …": its subject comes behind the comma.
        if (group.Start <= first + 1)
        {
            var comma = NextComma(content.Start, end);
            return comma + 1 < end && phrases.After(comma + 1, end) is { } subject && complements.Trim(content.Start, comma) is { } front
                ? New("participle-in-front", group, subject, [front])
                : null;
        }

        // "The Courier, citing two officials, said …"
        if (group.Verb.Lemma == "cite" && before.Count == 0 && words.Is(content.End, ",") && lexicon.Match(words, content.End + 1) is not null
            && phrases.Before(group.Start - 1, first) is { } outlet && words.Is(group.Start - 1, ",") && !words.Is(outlet.Start, WordClass.Relative))
        {
            return New("participle", group, outlet, [content]);
        }

        if (group.Verb.Lemma == "cite" && before.Count == 0 && !words.Is(group.Start - 2, WordClass.Relative))
        {
            return null;        // "asked not to be named, citing company rules"
        }

        // "which, citing an official, said"
        if (words.Is(group.Start - 1, ",") && group.Start - 2 > first && words.Is(group.Start - 2, WordClass.Relative))
        {
            return New("participle", group, new TokenRange(group.Start - 2, group.Start - 1), [content]);
        }

        var source = before.LastOrDefault(d => d.Source is not null)?.Source;
        if (source is null && words.Is(group.Start - 1, ",") && group.Start - 1 > first)
        {
            source = phrases.OfClause(group.Start, first);
        }

        return source is null ? null : New("participle", group, source, [content]);
    }

    // "X was accused of …", "X is expected to …": nobody is named who does so, unless "by Y" says it.
    private Draft? Passive(VerbGroup group, int floor, int end)
    {
        // "is quoted as saying …": there the subject speaks.
        if (group.Verb.Lemma == "quote" && words.Is(group.End, "as") && words.Is(group.End + 1, "saying")
            && phrases.Before(group.Start, floor) is { } quoted && complements.Clause(group.End + 2, end) is { } said)
        {
            return New("quoted-as-saying", group, quoted, [said], cueEnd: group.End + 2);
        }

        // "was accused by the firm of …"
        if (words.Is(group.End, "by") && phrases.After(group.End + 1, BeforeDeed(group.End + 1, end)) is { } agent && phrases.Before(group.Start, floor) is { } target
            && complements.Clause(agent.End, end) is { } deed && words.Is(deed.Start, WordClass.Preposition | WordClass.That))
        {
            return New("passive-agent", group, agent, [target, deed]);
        }

        var next = group.End;
        var behind = (group.Verb.Lemma == "blame" && words.Lower(next) is "on" or "for") || words.Is(next, "to") || words.Is(next, "of") || words.Is(next, WordClass.That) || words.Is(next, "as");
        if (!behind || phrases.Before(group.Start, floor) is not { } subject || words.Is(subject.Start, WordClass.Relative) || complements.Clause(next, end) is not { } content)
        {
            return null;
        }

        return New("passive", group, null, words.Is(subject.Start, "it") ? [content] : [subject, content], passive: true);
    }

    // "by the firm | of taking money"
    private int BeforeDeed(int from, int end)
    {
        for (var i = from; i < Math.Min(end - 1, from + 12); i++)
        {
            if (words.Lower(i) is "of" or "for" && words.Lower(i + 1).EndsWith("ing", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return end;
    }

    private int NextComma(int from, int end)
    {
        while (from < end && (!words.Is(from, ",") || words.IsQuoted(from)))
        {
            from++;
        }

        return from;
    }

    private static Draft New(string rule, VerbGroup group, TokenRange? source, List<TokenRange> content, bool passive = false, int? cueEnd = null) => new()
    {
        Rule = rule,
        Source = source,
        Cue = [new TokenRange(group.Start, cueEnd ?? group.End)],
        Content = content,
        Verb = group.Verb,
        Passive = passive,
        CueHead = group.Match.Head,
    };
}
