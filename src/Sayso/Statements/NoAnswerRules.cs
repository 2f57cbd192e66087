using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Who would not or could not answer: "did not respond to a request", "could not be reached for comment", "had no comment",
/// "neither confirmed nor denied". They are statements of their own kind and never denials.
/// </summary>
internal sealed class NoAnswerRules(Lexemes words, SourcePhrases phrases, Complements complements)
{
    private const int MostPerSentence = 8;      // no real sentence comes near; keeps a hostile one linear

    private static readonly HashSet<string> Answers = new(StringComparer.Ordinal) { "respond", "reply", "comment", "answer", "return", "responded", "replied", "commented", "answered", "returned" };

    // "would not say whether": a refusal, where "did not say" only tells that it was not said
    private static readonly HashSet<string> Details = new(StringComparer.Ordinal) { "say", "discuss", "elaborate", "identify", "disclose", "specify" };

    public List<Draft> Find(Sentence sentence)
    {
        var found = new List<Draft>();
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken && found.Count < MostPerSentence; i++)
        {
            if (words.IsQuoted(i) || Start(i, sentence) is not { } start || Ending(i, sentence.EndToken) is not { } content)
            {
                continue;
            }

            // "There was no immediate comment from the army"
            if (words.Lower(i) is "comment" or "response" or "reply" && words.Is(i + 1, "from") && words.Is(sentence.FirstToken, "there"))
            {
                if (phrases.After(i + 2, sentence.EndToken) is { } asked)
                {
                    while (words.Lower(start) is "was" or "were" or "has" or "been")
                    {
                        start++;
                    }

                    found.Add(new Draft { Rule = "no-answer", Source = asked, Cue = [new TokenRange(sentence.FirstToken, start)], Content = [new TokenRange(start, i + 1)], CueHead = i, NoAnswer = true });
                }

                i = sentence.EndToken;
                continue;
            }

            var source = words.Is(start - 1, WordClass.Coordinator) ? phrases.OfClause(start, sentence.FirstToken) : phrases.Before(start, sentence.FirstToken);
            if (source is null)
            {
                continue;
            }

            // "referred | questions to the ministry", "would not say | when"
            if ((words.Is(i, "referred") || Details.Contains(words.Lower(i))) && content.Length > 1)
            {
                content = new TokenRange(i + 1, content.End);
            }

            found.Add(new Draft
            {
                Rule = "no-answer",
                Source = source,
                Cue = start < content.Start ? [new TokenRange(start, content.Start)] : [],
                Content = [content],
                CueHead = i,
                NoAnswer = true,
            });
            i = content.End - 1;
        }

        return found;
    }

    // Where the verb group begins; null where the words at `token` are no refusal to answer.
    private int? Start(int token, Sentence sentence)
    {
        var refusal = (Answers.Contains(words.Lower(token)) && Negated(token, sentence.FirstToken))
            || (words.Is(token, "reached") && words.Is(token - 1, "be") && Negated(token, sentence.FirstToken))
            || (words.Is(token, "available") && Negated(token, sentence.FirstToken))
            || words.Is(token, "unavailable")
            || (Details.Contains(words.Lower(token)) && Negated(token, sentence.FirstToken) && WouldNot(token))
            || (words.Is(token, "referred") && words.Lower(token + 1) is "questions" or "inquiries" or "requests" or "calls" or "reporters")
            || (words.Is(token, "comment") && (words.Is(token - 1, "no") || (words.Is(token - 1, "immediate") && words.Is(token - 2, "no"))))
            || (words.Is(token, "neither") && words.Lower(token + 1) is "confirmed" or "confirm" or "confirms");
        if (!refusal)
        {
            return null;
        }

        var start = token;
        while (start > sentence.FirstToken && !words.Is(start - 1, "there")
            && (words.Is(start - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation) || words.Lower(start - 1) is "no" or "immediate"))
        {
            start--;
        }

        return start > sentence.FirstToken ? start : null;
    }

    private TokenRange? Ending(int token, int end)
    {
        var lower = words.Lower(token);
        if (lower == "neither")
        {
            return complements.Trim(token, Stop(token + 1, end));
        }

        if (lower is "reached" or "available" or "unavailable" or "return")
        {
            // Only with "for comment" or calls: people are unavailable for many things.
            for (var i = token + 1; i < Math.Min(end, token + 6); i++)
            {
                if (words.Lower(i) is "comment" or "calls" or "call" or "messages" or "message" or "interview" or "requests")
                {
                    return complements.Trim(token, Stop(i, end));
                }
            }

            return lower == "reached" && token + 1 >= end - 1 ? new TokenRange(token, token + 1) : null;
        }

        return complements.Trim(token, Stop(Details.Contains(lower) ? token + 2 : token + 1, end));
    }

    private int Stop(int from, int end)
    {
        while (from < end && words.Lower(from) is not ("," or "." or ";" or "—" or "?" or "!") && !words.Is(from, WordClass.Subordinator) && !words.IsMark(from)
            && !(words.Is(from, WordClass.Coordinator) && words.Is(from + 1, WordClass.Auxiliary)))
        {
            from++;
        }

        return from;
    }

    private bool WouldNot(int token)
    {
        for (var i = token - 1; i >= token - 3; i--)
        {
            if (words.Lower(i) is "would" or "wouldn't" or "could" or "couldn't" or "won't" or "will")
            {
                return true;
            }
        }

        return false;
    }

    private bool Negated(int token, int first)
    {
        for (var i = token - 1; i >= Math.Max(first, token - 5) && words.Is(i, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation); i--)
        {
            if (words.Is(i, WordClass.Negation))
            {
                return true;
            }
        }

        return false;
    }
}
