using Sayso.Language;

namespace Sayso.Statements;

/// <summary>When and where something was said, as far as it stands between source, cue and content: "on Tuesday", "in a statement".</summary>
internal sealed class Circumstances(Lexemes words)
{
    /// <summary>What a statement is made in or at: tells "in a statement" from a place in a name.</summary>
    private static readonly HashSet<string> Channels = new(StringComparer.Ordinal)
    {
        "statement", "statements", "interview", "interviews", "speech", "release", "report", "letter", "email", "e-mail", "tweet", "tweets", "post", "message", "briefing", "conference",
        "hearing", "debate", "appearance", "rally", "memo", "filing", "lawsuit", "video", "broadcast", "address", "testimony", "remarks", "twitter", "facebook", "telegram", "televised", "written",
        "telephone", "phone", "call", "news", "press", "court", "documents", "meeting", "event", "program", "programme", "show", "editorial", "essay", "op-ed", "column", "article", "book", "ad", "affidavit", "complaint",
    };

    /// <summary>The first token behind a dateline, "PORT HALVEN, March 3 (NPA) — ": no part of what is said.</summary>
    public int BodyStart(Sentence sentence)
    {
        if (sentence.FirstToken != words.ParagraphOf(sentence.FirstToken).Start)
        {
            return sentence.FirstToken;
        }

        var limit = Math.Min(sentence.EndToken - 1, sentence.FirstToken + 16);
        for (var i = sentence.FirstToken; i < limit; i++)
        {
            if (words.Lower(i) is "—" or "-")
            {
                var first = words.Text.Tokens[sentence.FirstToken].Span;
                var capitals = first.Length > 2 && !words.Text.Text.AsSpan(first.Start, first.Length).ContainsAnyInRange('a', 'z');
                return i > sentence.FirstToken && (capitals || words.Is(i - 1, ")")) ? i + 1 : sentence.FirstToken;
            }

            if (words.Is(i, WordClass.Verb | WordClass.Auxiliary | WordClass.Determiner))
            {
                break;
            }
        }

        return sentence.FirstToken;
    }

    /// <summary>Whether the token begins a time expression or a channel ("Tuesday", "on Monday", "in a statement"); its end, else the token itself.</summary>
    public int Skip(int token, int ceiling)
    {
        if (token >= ceiling)
        {
            return token;
        }

        if (words.Is(token, WordClass.Time))
        {
            var i = token + 1;
            while (i < ceiling && (words.Is(i, WordClass.Time) || words.Is(i, WordClass.Number) || words.Lower(i) is "night" or "morning" or "afternoon" or "evening"))
            {
                i++;
            }

            return i;
        }

        if (words.Lower(token) is "last" or "this" or "earlier" && words.Lower(token + 1) is "week" or "month" or "year" or "night" or "morning" or "afternoon" or "evening" or "day")
        {
            return words.Lower(token + 1) is "week" or "month" or "year" or "night" or "morning" or "afternoon" or "evening" or "day" ? token + 2 : token;
        }

        if (!words.Is(token, WordClass.Preposition))
        {
            return token;
        }

        if (words.Is(token + 1, WordClass.Time) && words.Lower(token) is "on" or "in" or "late" or "early" or "since" or "by")
        {
            return words.Is(token + 1, WordClass.Time) ? Skip(token + 1, ceiling) : token;
        }

        if (words.Lower(token) is "in" or "at" or "on" or "during" or "via" or "through" or "by" or "after" or "before")
        {
            var limit = Math.Min(ceiling, token + 12);
            for (var i = token + 1; i < limit; i++)
            {
                if (words.Is(i, WordClass.Punctuation | WordClass.Verb | WordClass.That | WordClass.Be | WordClass.Relative | WordClass.Pronoun))
                {
                    break;
                }

                if (Channels.Contains(words.Lower(i)))
                {
                    while (i + 1 < limit && Channels.Contains(words.Lower(i + 1)))
                    {
                        i++;
                    }

                    return i + 1;
                }
            }
        }

        return token;
    }

    /// <summary>A source without the time that stands at its end: "the ministry | on Thursday | raised the toll".</summary>
    public TokenRange WithoutTime(TokenRange source)
        => source.Length > 1 && words.Is(source.End - 1, WordClass.Time | WordClass.Number) && BackOver(source.End, source.Start + 1) is var end && end > source.Start ? new TokenRange(source.Start, end) : source;

    /// <summary>Back over what stands between source and cue: "The ministry on Tuesday | said", "The company in a statement | said".</summary>
    public int BackOver(int end, int floor)
    {
        var i = end - 1;
        if (i > floor && (words.Is(i, WordClass.Time) || (words.Is(i, WordClass.Number) && words.Is(i - 1, WordClass.Time))))
        {
            while (i > floor && (words.Is(i, WordClass.Time | WordClass.Number) || words.Lower(i) is "late" or "early" or "on"))
            {
                i--;
            }

            return i >= floor && words.Is(i, WordClass.Letters) && !words.Is(i, WordClass.Preposition) ? i + 1 : end;
        }

        if (i > floor && Channels.Contains(words.Lower(i)))
        {
            for (var k = i - 1; k > Math.Max(floor, i - 6); k--)
            {
                if (words.Lower(k) is "in" or "during" or "at" or "on" && words.Is(k + 1, WordClass.Determiner) && words.Is(k - 1, WordClass.Letters) && !words.Is(k - 1, WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition))
                {
                    return k;
                }
            }
        }

        return end;
    }
}
