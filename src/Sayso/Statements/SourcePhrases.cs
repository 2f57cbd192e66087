using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Finds the noun phrase that is the subject of a cue: before it ("Mira Solen, the mayor, said") or behind it ("said Mira
/// Solen, the mayor"). Works on word classes alone; a parser will replace it.
/// </summary>
internal sealed class SourcePhrases(Lexemes words, Circumstances circumstances)
{
    private const int LongestPhrase = 40;       // tokens; longer "subjects" are clauses
    private const WordClass Ends = WordClass.Subordinator | WordClass.That | WordClass.Relative | WordClass.Question | WordClass.Verb | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Negation;

    /// <summary>The subject that ends just before <paramref name="end"/>, not reaching before <paramref name="floor"/>; null where there is none.</summary>
    public TokenRange? Before(int end, int floor)
    {
        end = circumstances.BackOver(end, floor);
        var last = end - 1;
        if (last < floor)
        {
            return null;
        }

        if (words.Is(last, WordClass.Pronoun | WordClass.Relative) || (words.Is(last, WordClass.That) && last > floor && words.Is(last - 1, WordClass.Letters)))
        {
            return new TokenRange(last, end);
        }

        return words.Is(last, ",") ? BeforeComma(last, floor) : Extend(Phrase(end, floor), floor);
    }

    /// <summary>
    /// The subject of the clause that a verb before <paramref name="end"/> belongs to, where the verb's own place has none: "he
    /// laughed and | said", "Solen shared a page, | writing". The last pronoun, else the phrase behind the last opening.
    /// </summary>
    public TokenRange? OfClause(int end, int floor)
    {
        for (var i = end - 2; i >= floor; i--)
        {
            if (words.Is(i, WordClass.Pronoun) && !words.IsQuoted(i) && !words.Is(i, "it") && !words.Is(i - 1, WordClass.Preposition))
            {
                return new TokenRange(i, i + 1);
            }
        }

        for (var i = floor; i < end; i++)
        {
            if (words.IsQuoted(i) || (i != floor && !words.Is(i, ",")))
            {
                continue;
            }

            var start = i;
            while (start < end && words.Is(start, WordClass.Coordinator | WordClass.Adverb | WordClass.Punctuation | WordClass.Time) && !words.Is(start, "("))
            {
                start++;
            }

            if (start < end && !words.Is(start, WordClass.Preposition | WordClass.Subordinator | WordClass.Question) && IsNounOrDeterminer(start) && After(start, end) is { } found && found.End <= end)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// The noun phrase that starts at <paramref name="start"/>, appositions included, not reaching <paramref name="ceiling"/>. With
    /// <paramref name="relative"/>, "who …" behind it belongs to it, as behind a cue ("said a man who …"); not where the cue still comes.
    /// </summary>
    public TokenRange? After(int start, int ceiling, bool relative = false)
    {
        if (start >= ceiling || !words.Is(start, WordClass.Letters) || words.Is(start, WordClass.That | WordClass.Preposition | WordClass.Auxiliary | WordClass.Coordinator))
        {
            return null;
        }

        if (words.Is(start, WordClass.Pronoun))
        {
            return new TokenRange(start, start + 1);
        }

        var i = Walk(start, ceiling);
        if (relative && i > start && words.Lower(i) is "who" or "whose")
        {
            i = PhraseWords.EndOfAside(words, i, ceiling);
        }

        for (var round = 0; round < 3 && i < ceiling && words.Is(i, ","); round++)
        {
            if (!PhraseWords.OpensApposition(words, i + 1, ceiling))
            {
                break;
            }

            var next = words.Is(i + 1, WordClass.Relative) ? PhraseWords.EndOfAside(words, i + 1, ceiling) : Walk(i + 1, ceiling);
            if (next > i + 1 && words.Is(next, WordClass.Relative))
            {
                next = PhraseWords.EndOfAside(words, next, ceiling);
            }

            // "according to Solen, the quay was closed" goes on; an apposition ends with a comma or the sentence
            if (next == i + 1 || (next < ceiling && words.Is(next, WordClass.Verb | WordClass.Auxiliary)) || (next < words.Count && next >= ceiling && words.Is(next, WordClass.Verb | WordClass.Auxiliary)))
            {
                break;
            }

            i = next;
        }

        return i > start && i - start <= LongestPhrase ? new TokenRange(start, i) : null;
    }

    /// <summary>Whether a token can be the head of a noun phrase's edge: letters, and no word of another class.</summary>
    public bool IsNounLike(int token)
        => words.Is(token, WordClass.Letters)
            && !words.Is(token, Ends | WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner | WordClass.Adverb | WordClass.Time);

    private bool IsNounOrDeterminer(int token) => !words.Is(token, "according") && (words.Is(token, WordClass.Determiner) || (IsNounLike(token) && words.Is(token, WordClass.Capital)));

    private TokenRange? BeforeComma(int comma, int floor)
    {
        var limit = Math.Max(floor, comma - LongestPhrase);
        for (var i = comma - 1; i >= limit; i--)
        {
            if (words.IsMark(i) || words.Lower(i) is ":" or ";" or "?" or "!")
            {
                break;
            }

            if (!words.Is(i, ",") || i + 1 >= comma)
            {
                continue;
            }

            if (words.Is(i - 1, WordClass.Relative))
            {
                return new TokenRange(i - 1, i);        // "which, citing an official, said"
            }

            if (Phrase(i, floor) is not { } head)
            {
                return null;
            }

            var aside = words.Is(i + 1, WordClass.Preposition | WordClass.Adverb | WordClass.Subordinator | WordClass.Coordinator)
                || words.Lower(i + 1).EndsWith("ing", StringComparison.Ordinal);
            head = Extend(head, floor) ?? head;
            return aside ? head : new TokenRange(head.Start, comma);
        }

        return null;
    }

    // "…, a delegate from Houston" with "Christopher Harvey" before it: one source.
    private TokenRange? Extend(TokenRange? phrase, int floor)
    {
        if (phrase is not { } found || found.Start - 2 < floor || !words.Is(found.Start - 1, ","))
        {
            return phrase;
        }

        // "Blue Delta's owner, Arno Fettich"
        if (words.Is(found.Start, WordClass.Capital) && RoleWords.Persons.Contains(words.Lower(found.Start - 2)) && Phrase(found.Start - 1, floor) is { } role)
        {
            return new TokenRange(role.Start, found.End);
        }

        if (!(words.Is(found.Start, WordClass.Determiner) || words.Is(found.Start, WordClass.Number)))
        {
            return phrase;
        }

        return IsNounLike(found.Start - 2) && Phrase(found.Start - 1, floor) is { } name
            && (name.Start == floor || !words.Is(name.Start - 1, WordClass.Preposition)) && words.Is(name.Start, WordClass.Capital) && !words.Is(name.Start, WordClass.Preposition)
            ? new TokenRange(name.Start, found.End)
            : phrase;
    }

    // The noun phrase that ends before `end`: walks left over modifiers, "of" and other phrases within it.
    private TokenRange? Phrase(int end, int floor)
    {
        var start = end;
        var i = end - 1;
        for (; i >= floor && end - i <= LongestPhrase; i--)
        {
            if (words.Is(i, ")"))
            {
                var open = i - 1;
                while (open > floor && i - open < 10 && !words.Is(open, "("))
                {
                    open--;
                }

                if (open < floor || !words.Is(open, "("))
                {
                    break;
                }

                start = i = open;
                continue;
            }

            if (words.IsMark(i) || words.IsQuoted(i))
            {
                var mark = i;
                while (mark > floor && i - mark < 7 && words.IsQuoted(mark - 1))
                {
                    mark--;
                }

                if (!words.IsMark(mark - 1) || end - 1 == i || mark - 1 < floor || i - mark >= 7 || words.Is(i - 1, WordClass.Punctuation))
                {
                    break;
                }

                i = start = mark - 1;
                continue;
            }

            if (words.Is(i, WordClass.Punctuation) && words.Lower(i) is not ("&" or "$" or "%" or "#" or "@" or "/" or "-"))
            {
                break;
            }

            if (words.Is(i, WordClass.Coordinator))
            {
                var joins = i > floor && words.Lower(i) is "and" or "nor" && words.Is(i - 1, WordClass.Letters)
                    && (words.Is(i - 1, WordClass.Capital) == words.Is(start, WordClass.Capital) || words.Is(start, WordClass.Determiner))
                    && IsNounLike(i - 1) && !IsVerbLike(i - 1, floor);
                if (!joins)
                {
                    break;
                }

                continue;
            }

            if (words.Is(i, WordClass.Determiner))
            {
                start = i;
                if (i > floor && words.Is(i - 1, "neither"))
                {
                    start = i - 1;
                    break;
                }

                if (i == floor || !(words.Is(i - 1, WordClass.Preposition | WordClass.Determiner) || words.Lower(i - 1) is "and" or "nor"))
                {
                    break;
                }

                continue;
            }

            if (words.Is(i, WordClass.Preposition) && !words.Is(i, WordClass.Capital))
            {
                // "nobody from the ministry", "someone at the gate"
                if (i > floor && words.Lower(i - 1) is "nobody" or "someone" or "somebody" or "everyone" or "everybody" or "others" or "none")
                {
                    start = i - 1;
                    break;
                }

                var reduced = i > floor + 1 && PhraseWords.Reduced.Contains(words.Lower(i - 1)) && IsNounLike(i - 2);
                if (i == floor || PhraseWords.ClausePrepositions.Contains(words.Lower(i)) || !IsNounLike(i - 1) || (IsVerbLike(i - 1, floor) && !reduced) || words.Is(start, WordClass.Time))
                {
                    break;
                }

                continue;
            }

            if (words.Is(i, Ends | WordClass.Adverb) && !(words.Is(i, WordClass.Capital) && words.Is(i + 1, WordClass.Capital) && i > floor))
            {
                break;
            }

            if ((words.Is(i, WordClass.Time) && !words.Is(i + 1, WordClass.Possessive)) || (IsVerbLike(i, floor) && !(PhraseWords.Reduced.Contains(words.Lower(i)) && words.Is(i + 1, WordClass.Preposition))))
            {
                break;
            }

            start = i;
        }

        return Strip(start, end);
    }

    // Past forms are verbs where a noun stands before them: "the bomb exploded | police said"; "the elected mayor" is not.
    private bool IsVerbLike(int token, int floor)
    {
        if (words.Is(token, WordClass.Verb))
        {
            return true;
        }

        var lower = words.Lower(token);
        return lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && !words.Is(token, WordClass.Capital)
            && (token <= floor || IsNounLike(token - 1) || words.Is(token - 1, WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb));
    }

    private TokenRange? Strip(int start, int end)
    {
        while (start < end && words.Is(start, WordClass.Coordinator | WordClass.Adverb | WordClass.Subordinator | WordClass.Punctuation) && !words.IsMark(start))
        {
            start++;
        }

        for (var i = start; i < end; i++)
        {
            if (IsNounLike(i) || words.Is(i, WordClass.Determiner | WordClass.Number))
            {
                return new TokenRange(start, end);
            }
        }

        return null;
    }

    private int Walk(int i, int ceiling)
    {
        var start = i;
        for (; i < ceiling && i - start <= LongestPhrase; i++)
        {
            if (words.Is(i, "("))
            {
                while (i < ceiling && !words.Is(i, ")"))
                {
                    i++;
                }

                continue;
            }

            // A second article begins another phrase: "told the council | the quay was closed"
            if (words.IsMark(i) || (i > start && words.Lower(i) is "the" or "a" or "an" && IsNounLike(i - 1)))
            {
                break;
            }

            if (words.Is(i, WordClass.Punctuation) && words.Lower(i) is not ("&" or "-" or "/" or "#" or "@"))
            {
                break;
            }

            if (words.Is(i, WordClass.Coordinator))
            {
                if (i + 1 >= ceiling || !(words.Is(i + 1, WordClass.Capital | WordClass.Determiner) || IsNounLike(i + 1)) || words.Lower(i) != "and" || words.Is(i + 1, WordClass.Auxiliary))
                {
                    break;
                }

                continue;
            }

            if (i > start && (words.Is(i, Ends) || (words.Is(i, WordClass.Time) && !words.Is(i + 1, WordClass.Possessive)) || (words.Is(i, WordClass.Adverb) && !words.Is(i, WordClass.Capital))))
            {
                break;
            }

            if (i > start && words.Is(i, WordClass.Preposition) && !words.Is(i, WordClass.Capital))
            {
                if (PhraseWords.ClausePrepositions.Contains(words.Lower(i)) || circumstances.Skip(i, ceiling) > i || words.Is(i + 1, "reporters"))
                {
                    break;
                }
            }
        }

        return Math.Min(i, ceiling);
    }
}
