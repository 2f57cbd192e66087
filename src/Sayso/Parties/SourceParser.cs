using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Reads the words of a source: "State Department spokesman Matthew Miller", "Mira Solen, the mayor", "two officials".</summary>
internal sealed class SourceParser(Lexemes words, IReadOnlyList<Name> names)
{
    private static readonly string[] SmallNumbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private readonly Circumstances _circumstances = new(words);

    public SourceParts Parse(TokenRange range)
    {
        while (range.Length > 1 && words.Is(range.End - 1, WordClass.Punctuation) && !words.Is(range.End - 1, ")"))
        {
            range = new TokenRange(range.Start, range.End - 1);
        }

        range = _circumstances.WithoutTime(range);
        var phrase = Text(range);
        if (range.Length == 1 && (words.Is(range.Start, WordClass.Pronoun | WordClass.Relative | WordClass.That) || words.Lower(range.Start) is "him" or "her" or "them" or "himself" or "herself"))
        {
            return new SourceParts { Phrase = phrase, Pronoun = words.Lower(range.Start) };
        }

        var segments = SourceSegments.Of(words, range);
        var first = segments[0];
        var thing = segments.Count > 1 && (words.Is(segments[1].Start, "which") || RoleWords.Institutions.Contains(HeadOf(segments[1])));
        if (!thing && PersonName(first) is { } name)
        {
            var before = new TokenRange(first.Start, name.Start);
            return Person(phrase, name, before.Length > 0 ? before : null, Apposition(segments));
        }

        // "Sorvik, the energy minister": what stands before a person's role is a name, known or not
        if (segments.Count > 1 && first.Length <= 3 && !IsRole(first) && !words.Is(first.Start, WordClass.Preposition) && (words.Is(segments[1].Start, "who") || (words.Is(segments[1].Start, WordClass.Determiner) && RoleWords.Persons.Contains(HeadOf(segments[1]))))
            && AllCapital(first))
        {
            return Person(phrase, first, null, Apposition(segments));
        }

        // "A Twitter spokesman, Christopher Abboud"
        if (segments.Count > 1 && IsRole(first) && (PersonName(segments[1]) ?? CapitalRun(segments[1])) is { } named && OnlyTitles(segments[1].Start, named.Start))
        {
            return Person(phrase, named, first, segments.Count > 2 ? Apposition(segments[1..]) : null);
        }

        // "a schoolteacher in the village, Isaac Ndolo"; "the buyer, Corvane Holdings"
        if (segments.Count == 2 && words.Is(first.Start, WordClass.Determiner) && !words.Is(first.End - 1, WordClass.Capital) && NameSearch.At(names, words.Start(segments[1].Start)) is { } whole && words.Range(whole.Span) == segments[1])
        {
            if (whole.Kind == NameKind.Person)
            {
                return Person(phrase, segments[1], first, null);
            }

            if (whole.Kind == NameKind.Organization)
            {
                return Common(phrase, segments[1], [segments[1]]) with { Description = Described(first) };
            }
        }

        return Common(phrase, first, segments);
    }

    /// <summary>The head noun of a phrase, lower case and singular: the last word before a preposition.</summary>
    public string HeadOf(TokenRange range)
    {
        var head = HeadToken(range);
        return head < 0 ? "" : RoleWords.Singular(words.Lower(head));
    }

    private SourceParts Person(string phrase, TokenRange name, TokenRange? role, TokenRange? apposition)
    {
        var sex = '?';
        var description = apposition is { } a ? Described(a) : null;
        if (role is { } r)
        {
            for (var i = r.Start; i < r.End; i++)
            {
                if (RoleWords.Titles.TryGetValue(words.Lower(i), out var told) && told != '?')
                {
                    sex = told;
                }
            }

            var from = r.Start;
            while (from < r.End && (words.Is(from, WordClass.Determiner) || words.Lower(from) is "mr." or "ms." or "mrs." or "dr." or "mr" or "ms" or "mrs" or "dr"))
            {
                from++;
            }

            if (from < r.End)
            {
                var told = Text(new TokenRange(from, r.End)).TrimEnd(',', ' ');
                description = description is null ? told : $"{told}, {description}";
            }
        }

        return new SourceParts
        {
            Phrase = phrase,
            Name = Text(name),
            NameRange = name,
            NameAt = Span(name),
            Description = description,
            Kind = SpeakerKind.Person,
            Count = 1,
            Sex = sex,
            Head = role is { } x ? RoleSigns.Spelled(HeadOf(x)) : apposition is { } y ? HeadOf(y) : "",
            Modifiers = Words(role, apposition),
            Definite = true,
        };
    }

    private SourceParts Common(string phrase, TokenRange first, List<TokenRange> segments)
    {
        var head = HeadToken(first);
        var lower = head < 0 ? "" : words.Lower(head);
        var singular = RoleWords.Singular(lower);
        var plural = singular != lower || RoleWords.Groups.Contains(lower);
        var proper = head >= 0 && words.Is(head, WordClass.Capital) && (head > first.Start || !RoleWords.Groups.Contains(lower)) && !IsSentenceInitialCommon(head, first)
            && (words.CapitalsStandOut || NameSearch.At(names, words.Start(head)) is not null);
        var kind = head < 0 && words.Lower(first.Start) == "both" ? SpeakerKind.Group : Kind(head, lower, singular, plural, proper);
        if (kind == SpeakerKind.Person && proper && segments.Count > 1 && (words.Is(segments[1].Start, "which") || RoleWords.Institutions.Contains(HeadOf(segments[1]))))
        {
            kind = SpeakerKind.Organization;        // "Brightwell Home, the maker of …", "Kestrel Components, which …"
        }

        var core = new TokenRange(words.Is(first.Start, "the") ? first.Start + 1 : first.Start, SourceSegments.BeforeBrackets(words, first));
        return new SourceParts
        {
            Phrase = Text(first),
            Name = proper && kind is SpeakerKind.Organization or SpeakerKind.Place or SpeakerKind.Unknown or SpeakerKind.Person && proper ? Text(core) : null,
            NameRange = core,
            NameAt = Span(core.Length > 0 ? core : first),
            Description = Apposition(segments) is { } apposition ? Described(apposition) : null,
            Kind = kind,
            Count = Counted(first, kind),
            Head = Apposition(segments) is { } told && RoleWords.Persons.Contains(HeadOf(told)) ? HeadOf(told) : singular,
            Modifiers = Words(first, null),
            Sex = RoleSigns.SexOf(singular),
            Definite = words.Lower(first.Start) is "the" or "that" or "this" or "these" or "those" or "his" or "her" or "their" or "its" or "both" || (proper && !words.Is(first.Start, WordClass.Determiner)),
        };
    }

    private SpeakerKind Kind(int head, string lower, string singular, bool plural, bool proper)
    {
        if (RoleWords.Documents.Contains(lower) && !proper)
        {
            return SpeakerKind.Document;
        }

        if (RoleWords.Groups.Contains(lower) || lower is "both" or "two")
        {
            return SpeakerKind.Group;
        }

        if (RoleWords.Persons.Contains(singular) && !(proper && plural))
        {
            return plural ? SpeakerKind.Group : SpeakerKind.Person;
        }

        if (RoleWords.Institutions.Contains(singular))
        {
            return SpeakerKind.Organization;
        }

        if (proper)
        {
            return NameSearch.At(names, words.Start(head))?.Kind switch
            {
                NameKind.Place => SpeakerKind.Place,
                NameKind.Person when !RoleWords.OutletHeads.Contains(lower) => SpeakerKind.Person,
                NameKind.Nationality => SpeakerKind.Group,
                _ => SpeakerKind.Organization,
            };
        }

        return plural ? SpeakerKind.Group : SpeakerKind.Unknown;
    }

    // "two former Brightwell employees": the name says whose they are, whatever kind of name it is.
    private bool NamesARole(TokenRange name, TokenRange segment)
    {
        if (name.End >= segment.End || words.Is(name.End, WordClass.Capital))
        {
            return false;
        }

        var lower = words.Lower(name.End);
        return RoleWords.Persons.Contains(RoleWords.Singular(lower)) || RoleWords.Groups.Contains(lower) || RoleWords.Institutions.Contains(RoleWords.Singular(lower));
    }

    private int? Counted(TokenRange range, SpeakerKind kind)
    {
        if (kind is not (SpeakerKind.Person or SpeakerKind.Group))
        {
            return null;
        }

        var number = words.Lower(range.Start) == "both" || words.Lower(range.End - 1) == "two" ? 2 : Array.IndexOf(SmallNumbers, words.Lower(range.Start)) + 2;
        return number > 1 ? number : kind == SpeakerKind.Person ? 1 : null;
    }

    // The name of a person: one that the name finder calls so, or a run of capitals behind a role or a title.
    private TokenRange? PersonName(TokenRange segment)
    {
        for (var i = NameSearch.FirstFrom(names, words.Start(segment.Start)); i < names.Count && names[i].Span.End <= words.End(segment.End - 1); i++)
        {
            var name = names[i];
            if (name.Kind == NameKind.Person)
            {
                var found = words.Range(name.Span);
                while (found.Length > 1 && (IsTitleOrRole(found.Start) || words.Is(found.Start, WordClass.Preposition)))
                {
                    found = new TokenRange(found.Start + 1, found.End);
                }

                if (!IsPluralCommon(found) && !NamesARole(found, segment) && !(words.Is(found.Start - 1, "the") && RoleWords.OutletHeads.Contains(words.Lower(found.End - 1)))
                    && !words.Is(found.End, WordClass.Possessive) && (found.Start == segment.Start || !words.Is(found.Start - 1, WordClass.Preposition)) && NoPrepositionBefore(segment.Start, found.Start))
                {
                    return found;
                }
            }
        }

        var end = segment.End;
        if (words.Is(end - 1, ")"))
        {
            while (end > segment.Start && !words.Is(end, "("))
            {
                end--;
            }
        }

        var start = end;
        while (start > segment.Start && words.Is(start - 1, WordClass.Capital) && !IsTitleOrRole(start - 1) && !words.Is(start - 1, WordClass.Preposition | WordClass.Determiner))
        {
            start--;
        }

        var length = end - start;
        return length is > 0 and <= 4 && start > segment.Start && IsTitleOrRole(start - 1) && !RoleWords.Institutions.Contains(words.Lower(end - 1)) && NoPrepositionBefore(segment.Start, start)
            ? new TokenRange(start, end)
            : null;
    }

    // "the head of Iran's aviation authority" holds no speaker's name; "head of security Ana Petrel" is rare enough.
    private bool NoPrepositionBefore(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words.Is(i, WordClass.Preposition) && words.Lower(i) is not "of")
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTitleOrRole(int token)
    {
        var lower = words.Lower(token);
        return RoleWords.Titles.ContainsKey(lower) || RoleWords.Persons.Contains(RoleWords.Singular(lower));
    }

    private bool AllCapital(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!words.Is(i, WordClass.Capital) || words.Is(i, WordClass.Determiner | WordClass.Preposition))
            {
                return false;
            }
        }

        return true;
    }

    // Two or three capitalised words and nothing else: a name, where a role stands before it.
    private TokenRange? CapitalRun(TokenRange segment)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (!words.Is(i, WordClass.Capital) || RoleWords.Institutions.Contains(RoleWords.Singular(words.Lower(i))))
            {
                return null;
            }
        }

        return segment.Length is 2 or 3 ? segment : null;
    }

    // "Police said", "Prosecutors said": a capital makes no name of them.
    private bool IsPluralCommon(TokenRange name)
    {
        var lower = words.Lower(name.Start);
        return name.Length == 1 && (RoleWords.Groups.Contains(lower) || (RoleWords.Singular(lower) != lower && RoleWords.Persons.Contains(RoleWords.Singular(lower))));
    }

    private bool OnlyTitles(int start, int end) => Enumerable.Range(start, end - start).All(IsTitleOrRole);

    private bool IsRole(TokenRange segment) => RoleWords.Persons.Contains(HeadOf(segment)) || RoleWords.Persons.Contains(words.Lower(segment.End - 1));

    private bool IsSentenceInitialCommon(int head, TokenRange first)
    {
        // "Police said", "Officials said": a capital only because the sentence begins there.
        var lower = words.Lower(head);
        return head == first.Start && (RoleWords.Persons.Contains(RoleWords.Singular(lower)) || RoleWords.Groups.Contains(lower) || RoleWords.Documents.Contains(lower) || NameSearch.At(names, words.Start(head)) is null);
    }

    private int HeadToken(TokenRange range)
    {
        var head = -1;
        for (var i = range.Start; i < range.End; i++)
        {
            if (i > range.Start && (words.Is(i, WordClass.Relative | WordClass.That) || words.Is(i, "(") || (words.Is(i, WordClass.Preposition) && !(words.Lower(i) == "of" && words.Is(i - 1, WordClass.Capital) && words.Is(i + 1, WordClass.Capital | WordClass.Determiner) && !RoleWords.Persons.Contains(RoleWords.Singular(words.Lower(i - 1)))))))
            {
                break;
            }

            if (head >= 0 && words.Lower(i) is "familiar" or "close" or "aware" or "privy" && words.Is(i + 1, WordClass.Preposition))
            {
                break;
            }

            if (i > range.Start && head >= 0 && PhraseWords.Reduced.Contains(words.Lower(i)))
            {
                break;
            }

            if (i > range.Start + 1 && words.Lower(i) is { Length: > 4 } lower && (lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("ing", StringComparison.Ordinal)) && !words.Is(i, WordClass.Capital) && head >= 0 && IsKnownNoun(head))
            {
                break;
            }

            if (words.Is(i, WordClass.Letters) && !words.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Possessive | WordClass.Coordinator))
            {
                head = i;
            }
        }

        return head;
    }

    private bool IsKnownNoun(int token)
    {
        var singular = RoleWords.Singular(words.Lower(token));
        return RoleWords.Persons.Contains(singular) || RoleWords.Institutions.Contains(singular) || RoleWords.Groups.Contains(words.Lower(token));
    }

    // From the first segment behind the name that describes, not an age, to the end.
    private TokenRange? Apposition(List<TokenRange> segments)
    {
        for (var i = 1; i < segments.Count; i++)
        {
            if (words.Is(segments[i].Start, WordClass.Number) && segments[i].Length == 1)
            {
                continue;
            }

            return words.Is(segments[i].Start, WordClass.Relative) ? null : new TokenRange(segments[i].Start, segments[^1].End);
        }

        return null;
    }

    private string Described(TokenRange range)
    {
        var start = words.Lower(range.Start) is "a" or "an" or "the" && range.Length > 1 ? range.Start + 1 : range.Start;
        return Text(new TokenRange(start, range.End)).TrimEnd(',', ' ');
    }

    private HashSet<string> Words(TokenRange? one, TokenRange? two)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in new[] { one, two })
        {
            for (var i = range?.Start ?? 0; i < (range?.End ?? 0); i++)
            {
                if (words.Is(i, WordClass.Letters) && !words.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Possessive | WordClass.Coordinator | WordClass.Pronoun))
                {
                    set.Add(RoleWords.Singular(words.Lower(i)));
                }
            }
        }

        return set;
    }

    private TextSpan Span(TokenRange range) => new(words.Start(range.Start), words.End(range.End - 1));

    private string Text(TokenRange range) => WhiteSpace.Fold(words.Text.Text.AsSpan(words.Start(range.Start), words.End(range.End - 1) - words.Start(range.Start)));
}
