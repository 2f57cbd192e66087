using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>A place where the text says that somebody is not named.</summary>
/// <param name="Tokens">The words that say so.</param>
/// <param name="Reason">The words that say why; null where there are none.</param>
/// <param name="Boilerplate">Whether the reason is the stock one of not being authorized to speak.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Subject">Who is not named, where the phrase is a sentence of its own: "The officials spoke on condition of anonymity".</param>
internal sealed record AnonymityPhrase(TokenRange Tokens, TokenRange? Reason, bool Boilerplate, int Sentence, TokenRange? Subject)
{
    public Anonymity ToAnonymity(Lexemes words)
        => new(Span(words, Tokens), Reason is { } reason ? Span(words, reason) : null, Boilerplate);

    private static TextSpan Span(Lexemes words, TokenRange range) => new(words.Start(range.Start), words.End(range.End - 1));
}

/// <summary>
/// Finds the formulas by which an article says that a source is not named, and the reason it gives. The patterns are ours, after
/// what AP, Reuters and the New York Times ask their reporters to write.
/// </summary>
internal sealed class AnonymityFinder(Lexemes words, SourcePhrases phrases)
{
    // Each is a run of words; "*" stands for up to three words of any kind.
    private static readonly string[][] Formulas =
    [
        .. """
        on condition of anonymity
        under condition of anonymity
        on the condition of anonymity
        on condition * not be named
        on condition * not be identified
        on the condition * not be named
        on the condition * not be identified
        on condition * remain anonymous
        asked not to be named
        asked not to be identified
        asking not to be named
        asking not to be identified
        asked to remain anonymous
        asked for anonymity
        declined to be named
        declined to be identified
        declining to be named
        declining to be identified
        refused to be named
        did not want to be named
        did not want to be identified
        not wish to be named
        requested anonymity
        requesting anonymity
        insisted on anonymity
        insisting on anonymity
        granted anonymity
        given anonymity
        offered anonymity
        whose name was withheld
        name is being withheld
        name was being withheld
        name is withheld
        name was withheld
        names were withheld
        name has been changed
        names have been changed
        on condition * not be printed
        on condition * not be published
        on condition * not be used
        asked that * not be used
        asked that * not be named
        asked that * not be identified
        asked that * not be published
        asked for * name to be withheld
        asked for * names to be withheld
        asked that * be withheld
        requested that * not be used
        requested that * not be named
        requested that * not be identified
        insisted that * not be named
        insisted that * not be identified
        wished to remain anonymous
        wanted to remain anonymous
        wishing to remain anonymous
        preferred not to be named
        preferred to remain anonymous
        preferring not to be named
        asked to stay anonymous
        agreed to speak anonymously
        agreed to talk only if * not be named
        spoke anonymously
        speaking anonymously
        withheld * name
        withholding * name
        identified by * first name only
        identified by * initials
        under a pseudonym
        asked to be identified
        asking to be identified
        refused to give * name
        declined to give * name
        declining to give * name
        would not give * name
        gave only * given name
        gave * first name only
        would speak only without attribution
        would talk only if * not identified
        would talk only if * not named
        would speak only if * not identified
        would speak only if * not named
        speak only anonymously
        would be described only as
        known in court as
        known only as
        known only by
        identified only by * first name
        identified only by * given name
        identified only by
        identified himself only as
        identified herself only as
        gave only * first name
        not authorized to
        not authorised to
        not allowed to speak
        not permitted to speak
        not cleared to speak
        lacked authorization to
        lacked authority to
        no authority to speak
        no clearance to
        no permission to speak
        not supposed to speak
        not supposed to talk
        not allowed to talk
        not allowed to brief
        not allowed to discuss
        not allowed to comment
        not permitted to talk
        not permitted to brief
        not permitted to discuss
        not permitted to comment
        not empowered to
        unauthorized to
        unauthorised to
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(f => f.Split(' ')),
    ];

    private static readonly HashSet<string> ReasonOpeners = new(StringComparer.Ordinal) { "because", "as", "since", "citing", "for", "to", "due", "saying", "out", "in" };

    private static readonly HashSet<string> Firsts = [.. Formulas.Select(f => f[0])];

    public List<AnonymityPhrase> Find()
    {
        var found = new List<AnonymityPhrase>();
        var sentences = words.Text.Sentences;
        for (var s = 0; s < sentences.Count; s++)
        {
            var (first, end) = (sentences[s].FirstToken, sentences[s].EndToken);
            TokenRange? authorization = null, formula = null;
            for (var i = first; i < end && formula is null; i++)
            {
                if (Firsts.Contains(words.Lower(i)) && !words.IsQuoted(i) && MatchAt(i, end) is { } stop)
                {
                    // "was not authorized to speak and asked not to be named": the first is why, the second is the formula.
                    if (IsAuthorization(i))
                    {
                        authorization ??= new TokenRange(i, stop);
                    }
                    else
                    {
                        formula = new TokenRange(i, stop);
                    }
                }
            }

            if (formula is { } said)
            {
                found.Add(Describe(s, first, end, said, authorization));
            }
            else if (authorization is { } alone)
            {
                var whole = new TokenRange(alone.Start, ClauseEnd(alone.End, end));
                found.Add(new AnonymityPhrase(new TokenRange(Opening(alone.Start, first), whole.End), whole, true, s, Subject(first, Opening(alone.Start, first))));
            }
        }

        return found;
    }

    // "not authorized to speak" is phrase and reason in one.
    private bool IsAuthorization(int token) => words.Lower(token) is "not" or "lacked" or "no" or "unauthorized" or "unauthorised";

    // "speaking on condition of anonymity": the participle belongs to it.
    private int Opening(int at, int first)
    {
        var start = at;
        while (start - 1 >= first && start > at - 3 && words.Lower(start - 1) is "speaking" or "spoke" or "spoken" or "who" or "were" or "was" or "and")
        {
            start--;
        }

        while (start < at && words.Lower(start) is "and" or "who")
        {
            start++;
        }

        return start;
    }

    private AnonymityPhrase Describe(int sentence, int first, int end, TokenRange formula, TokenRange? authorization)
    {
        var (at, stop) = (formula.Start, formula.End);
        if (words.Lower(stop - 1) is "as" or "by" || (words.Is(stop - 1, "identified") && words.Lower(at) is "asked" or "asking" && words.Is(at + 1, "to")))
        {
            stop = words.Is(at, "would") ? stop : ClauseEnd(stop, end, alsoBefore: "because");      // "known only as Ms. K", "asked to be identified by rank alone"
        }

        var start = Opening(at, first);
        var reason = Behind(stop, end) ?? Before(first, start);
        if (authorization is { } why && (reason is not { } known || !IsBoilerplate(known)))
        {
            var whole = ClauseEnd(why.End, why.Start < start ? start : end, alsoBefore: "and");
            reason = new TokenRange(why.Start, whole);
        }

        return new AnonymityPhrase(new TokenRange(start, stop), reason, reason is { } r && IsBoilerplate(r), sentence, Subject(first, start));
    }

    private TokenRange? Behind(int stop, int end)
    {
        var from = words.Is(stop, ",") ? stop + 1 : stop;
        if (from >= end || !ReasonOpeners.Contains(words.Lower(from)))
        {
            return null;
        }

        if (words.Is(from, "in") && !words.Is(from + 1, "order"))
        {
            return null;
        }

        var start = words.Lower(from) switch
        {
            "because" or "as" or "since" or "citing" or "saying" => from + 1,
            "due" or "out" or "in" => from + 2,
            _ => from,
        };
        var reasonEnd = ClauseEnd(start, end);
        return reasonEnd > start ? new TokenRange(start, reasonEnd) : null;
    }

    // "Citing company policy, an engineer declined to be named"; "who, because talks were going on, would speak only …"
    private TokenRange? Before(int first, int start)
    {
        for (var i = first; i < start; i++)
        {
            if (words.Lower(i) is "because" or "citing" && !words.IsQuoted(i))
            {
                var end = ClauseEnd(i + 1, start);
                return end > i + 1 && end < start ? new TokenRange(i + 1, end) : null;
            }
        }

        return null;
    }

    // The sentence's subject where the phrase is its predicate: "The officials, both briefed on the talks, spoke on condition of anonymity".
    private TokenRange? Subject(int first, int start)
    {
        // "The official made the comments on condition of anonymity"
        if (words.Is(start, "on") && words.Is(start - 1, WordClass.Letters) && phrases.After(first, start) is { } maker && maker.End < start && words.Lower(maker.End) is "made" or "gave" or "provided" or "offered" or "talked" or "agreed")
        {
            return maker;
        }

        if (!(words.Lower(start) is "spoke" or "asked" or "declined" or "requested" or "insisted" or "refused" or "was" or "were" or "would") && !words.Is(start - 1, WordClass.Auxiliary))
        {
            return null;
        }

        if (words.Lower(first) is "citing" or "because" && ClauseEnd(first, start) is var comma && comma < start)
        {
            first = comma + 1;
        }

        for (var i = first; i < start; i++)
        {
            if (words.Is(i, WordClass.Be | WordClass.Auxiliary) && i > first)
            {
                return new TokenRange(first, i);        // "The officer | was not authorized … and spoke on condition"
            }

            if (words.Is(i, WordClass.Verb | WordClass.That) || words.IsMark(i) || words.Is(i, ";"))
            {
                return null;
            }
        }

        while (first < start && words.Is(first, WordClass.Coordinator | WordClass.Adverb | WordClass.Punctuation))
        {
            first++;
        }

        return start > first ? new TokenRange(first, start) : null;
    }

    private bool IsBoilerplate(TokenRange reason)
    {
        for (var i = reason.Start; i < reason.End; i++)
        {
            if (words.Lower(i) is "authorized" or "authorised" or "authorization" or "authorisation" or "allowed" or "permitted" or "cleared" or "authority" or "clearance" or "permission" or "supposed" or "empowered" or "forbidden" or "barred" or "unauthorized" or "unauthorised")
            {
                return true;
            }
        }

        return false;
    }

    private int ClauseEnd(int from, int end, string? alsoBefore = null)
    {
        var i = from;
        while (i < end && !words.IsMark(i) && !(alsoBefore is not null && words.Is(i, alsoBefore)) && words.Lower(i) is not ("," or "." or ";" or "—" or "?" or "!"))
        {
            i++;
        }

        return i;
    }

    private int? MatchAt(int token, int end) => FormulaMatch.At(words, Formulas, 3, token, end)?.End;
}
