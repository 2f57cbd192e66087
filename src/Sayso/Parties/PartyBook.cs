using Sayso.Documents;
using Sayso.Language;
using Sayso.Parties.Chains;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// The parties of one article, found mention by mention in text order: surnames to full names, acronyms to what they stand for,
/// "the official" to the last official, pronouns to the last subject that fits. Weak evidence never merges two unnamed people.
/// </summary>
internal sealed class PartyBook
{
    private const int PronounReach = 6;         // paragraphs back that a pronoun may look
    private const double SureChance = 0.5;      // of the model of coreference: below, the last subject is the better guess
    private const int MostAlike = 50;           // parties of one head noun that "the official" looks through
    private const int MostMentions = 200;       // and mentions, so that no text makes it look far

    private readonly Lexemes _words;
    private readonly Circumstances _circumstances;
    private readonly SourcePhrases _phrases;
    private readonly SourceParser _parser;
    private readonly IReadOnlyList<Name> _names;
    private readonly Dictionary<string, string> _acronyms;      // "SBU" -> "Security Service"
    private readonly Dictionary<string, List<Name>> _fullNames; // surname, lower case -> full names of people
    private readonly List<Party> _parties = [];
    private readonly Dictionary<string, Party> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Party> _byOwnName = new(StringComparer.Ordinal);   // without a possessor before it
    private readonly Dictionary<string, string> _acronymOf = new(StringComparer.Ordinal);  // the other way round than _acronyms
    private readonly Dictionary<string, Party> _byPhrase = new(StringComparer.Ordinal);    // unnamed parties
    private readonly Dictionary<string, Party> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Party>> _byHead = new(StringComparer.Ordinal);
    private readonly List<Subject> _subjects = [];
    private readonly Dictionary<int, Party> _byStart = [];      // by the first token of a mention
    private readonly PartyChains _chains;
    private int _nextSentence;

    public PartyBook(Lexemes words, Circumstances circumstances, SourcePhrases phrases, SourceParser parser, IReadOnlyList<Name> names, PartyChains chains)
    {
        _chains = chains;
        (_words, _circumstances, _phrases, _parser, _names) = (words, circumstances, phrases, parser, names);
        _acronyms = Acronyms.Find(words);
        foreach (var (acronym, stands) in _acronyms)
        {
            _acronymOf[PartyNames.Own(stands)] = acronym;
        }

        _fullNames = PartyNames.FullNames(words.Text.Text, names);
    }

    public IReadOnlyList<Party> Parties => _parties;
    public SourceParser Parser => _parser;
    /// <summary>The party that a source names; null where a pronoun or nothing known fits.</summary>
    public Party? Resolve(TokenRange source, int sentence)
    {
        NoteSubjectsBefore(sentence, source.Start);
        if (_words.Lower(source.Start) is "no" or "nobody" or "none" or "neither")
        {
            return null;        // "no group claimed responsibility" has no speaker
        }

        if (_byStart.TryGetValue(source.Start, out var known) && !_words.Is(source.Start, WordClass.Pronoun))
        {
            return known;
        }

        var parts = _parser.Parse(source);
        var party = parts.Pronoun is { } pronoun ? Antecedent(pronoun, source, sentence) : Find(parts) ?? Add(parts);
        if (party is null)
        {
            return null;
        }

        if (parts.Pronoun is null)
        {
            Learn(party, parts);
        }
        else if (parts.Pronoun is "he" or "him" or "she" or "her" && party.Sex == '?')
        {
            party.Sex = parts.Pronoun[0] == 'h' && parts.Pronoun != "her" ? 'm' : 'f';
        }

        Mention(party, source, sentence);
        return party;
    }

    /// <summary>The unnamed parties that a phrase speaks of: "The military and defense officials", "Both officials".</summary>
    public IEnumerable<Party> Unnamed(SourceParts parts)
    {
        foreach (var party in LastWithHead(parts.Head))
        {
            if (!party.Proper && (parts.Kind == SpeakerKind.Group || party.Kind == parts.Kind)
                && (parts.Kind == SpeakerKind.Group
                    ? parts.Modifiers.All(m => m == parts.Head) || party.Modifiers.Any(m => m != parts.Head && parts.Modifiers.Contains(m)) || parts.Count is not null
                    : parts.Modifiers.IsSubsetOf(party.Modifiers)))
            {
                yield return party;
            }
        }
    }

    /// <summary>The unnamed people mentioned in a sentence or the two before it: who "both" and "they" are, where neither is named.</summary>
    public IEnumerable<Party> UnnamedNear(int sentence)
    {
        var found = new HashSet<Party>();
        for (var i = _subjects.Count - 1; i >= Math.Max(0, _subjects.Count - MostMentions); i--)
        {
            var where = _subjects[i].Sentence;
            if (where < sentence && where >= sentence - 2 && _subjects[i].Party is { Proper: false, Kind: SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Unknown } party)
            {
                found.Add(party);
            }
        }

        return found;
    }

    private void Mention(Party party, TokenRange range, int sentence)
    {
        _byStart[range.Start] = party;
        party.Mentions.Add(Span(range));
        _chains.Note(party, Span(range));
        party.Sex = party.Sex == '?' && party.Kind == SpeakerKind.Person ? _chains.Sex(Span(range)) : party.Sex;
        _subjects.Add(new Subject(range, sentence, party, null));
    }

    private void Learn(Party party, SourceParts parts)
    {
        party.Learn(parts);
        Index(party);
        foreach (var head in party.Heads)
        {
            if (!_byHead.TryGetValue(head, out var list))
            {
                _byHead[head] = list = [];
            }

            // The last one mentioned stands last.
            var at = list.Count == 0 ? -1 : list.LastIndexOf(party, list.Count - 1, Math.Min(MostAlike, list.Count));
            if (at >= 0)
            {
                list.RemoveAt(at);
            }

            list.Add(party);
        }
    }

    private void Index(Party party)
    {
        if (!party.Proper)
        {
            return;
        }

        _byName[PartyNames.Key(party.Name)] = party;
        _byOwnName[PartyNames.Own(party.Name)] = party;
        if (party.Kind == SpeakerKind.Person)
        {
            _bySurname[party.LastWord] = party;
        }
    }

    private Party Add(SourceParts parts)
    {
        if (parts.Name is { } own && !RoleWords.Outlets.Contains(own) && _acronyms.TryGetValue(PartyNames.Key(own), out var full))
        {
            parts = parts with { Name = full };
        }

        var party = new Party($"e{_parties.Count + 1}", parts);
        _parties.Add(party);
        if (!party.Proper)
        {
            _byPhrase[PartyNames.Key(party.Name)] = party;
        }

        if (parts is { Kind: SpeakerKind.Person, Name: { } name })
        {
            Introduce(party, name);
        }

        return party;
    }

    private Party? Find(SourceParts parts)
    {
        if (parts.Name is { } name)
        {
            if (parts.Kind == SpeakerKind.Person)
            {
                return ByPersonName(name);
            }

            if (_byName.TryGetValue(PartyNames.Key(name), out var same) || (!name.Contains(' ', StringComparison.Ordinal) && _bySurname.TryGetValue(name.ToLowerInvariant(), out same)))
            {
                return same;
            }

            return ByAcronym(name) ?? (parts.Definite ? ByHead(parts, properOnly: true) : null);
        }

        // "police", "officials": the same bare words are the same party; "a second official" never is.
        if (_words.Is(parts.NameRange.Start, WordClass.Determiner) && !parts.Definite)
        {
            return null;
        }

        return parts.Definite ? ByHead(parts, properOnly: false) : _byPhrase.GetValueOrDefault(PartyNames.Key(parts.Phrase));
    }

    private Party? ByPersonName(string name)
    {
        if (_byName.TryGetValue(PartyNames.Key(name), out var same))
        {
            return same;
        }

        var last = name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        if (!_bySurname.TryGetValue(last, out var party))
        {
            return null;
        }

        // One of the two is a bare surname, or the first names agree: otherwise two people of one name.
        var single = !name.Contains(' ', StringComparison.Ordinal) || !party.Name.Contains(' ', StringComparison.Ordinal);
        return single || name.Split(' ')[0] == party.Name.Split(' ')[0] ? party : null;
    }

    private Party? ByAcronym(string name)
    {
        if (_acronyms.TryGetValue(PartyNames.Own(name), out var full))
        {
            return _byName.GetValueOrDefault(PartyNames.Key(full)) ?? _byOwnName.GetValueOrDefault(PartyNames.Own(full));
        }

        return _acronymOf.TryGetValue(PartyNames.Own(name), out var acronym) ? _byName.GetValueOrDefault(PartyNames.Key(acronym)) : null;
    }

    // "the official", "the ministry", "the general": the last party with that head and nothing against it.
    private Party? ByHead(SourceParts parts, bool properOnly)
    {
        foreach (var party in LastWithHead(parts.Head))
        {
            var fits = parts.Modifiers.All(m => m == parts.Head || party.Modifiers.Contains(m)) && (!properOnly || (party.Proper && !party.Name.Contains(" and ", StringComparison.Ordinal)))
                && (parts.Kind == party.Kind || parts.Kind == SpeakerKind.Unknown || party.Kind == SpeakerKind.Unknown);
            if (fits && (parts.Name is null || PartyNames.Key(party.Name).EndsWith(PartyNames.Key(parts.Name), StringComparison.OrdinalIgnoreCase)))
            {
                return party;
            }
        }

        return null;
    }

    // Those who have gone by a head noun, the last one mentioned first.
    private IEnumerable<Party> LastWithHead(string head)
    {
        if (head.Length > 0 && _byHead.TryGetValue(head, out var list))
        {
            for (var i = list.Count - 1; i >= Math.Max(0, list.Count - MostAlike); i--)
            {
                yield return list[i];
            }
        }
    }

    private Party? Antecedent(string pronoun, TokenRange at, int sentence)
    {
        if (pronoun is "who" or "which" or "that" or "whose")
        {
            var end = _words.Is(at.Start - 1, ",") ? at.Start - 1 : at.Start;
            return _phrases.Before(end, _words.Text.Sentences[sentence].FirstToken) is { } phrase && phrase.End <= at.Start && !_words.Is(phrase.Start, WordClass.Relative | WordClass.Pronoun)
                ? Resolve(phrase, sentence)
                : null;
        }

        var sex = pronoun is "he" or "him" or "himself" ? 'm' : pronoun is "she" or "her" or "herself" ? 'f' : '?';
        return _chains.Chance(Span(at)) >= SureChance ? ByChain(pronoun, sex, at) ?? BySubject(pronoun, sex, at, sentence) : BySubject(pronoun, sex, at, sentence) ?? ByChain(pronoun, sex, at);
    }

    // The last subject that fits, of those in the nearest sentence the first.
    private Party? BySubject(string pronoun, char sex, TokenRange at, int sentence)
    {
        var paragraph = _words.Text.Sentences[sentence].Paragraph;
        var found = -1;
        for (var i = _subjects.Count - 1; i >= Math.Max(0, _subjects.Count - MostMentions); i--)
        {
            var (range, where, _, _) = _subjects[i];
            if (range.Start >= at.Start)
            {
                continue;
            }

            if (found >= 0 && where != _subjects[found].Sentence)
            {
                break;
            }

            if (paragraph - _words.Text.Sentences[where].Paragraph > PronounReach)
            {
                break;
            }

            // The first of its sentence is the main clause's subject; what others are quoted as saying comes behind.
            found = _subjects[i].Fits(pronoun, sex) ? i : found;
        }

        return found >= 0 ? Admit(found) : null;
    }

    // The nearest mention along the chain that is a known party's, or that names or describes one.
    private Party? ByChain(string pronoun, char sex, TokenRange at)
    {
        foreach (var (mention, known) in _chains.Back(Span(at)))
        {
            if (mention.Type == MentionType.Pronoun && known is null)
            {
                continue;
            }

            var naming = _chains.Naming(mention);
            var range = Range(naming);
            var party = known ?? _chains.Owner(mention);
            var parts = party is null ? _parser.Parse(range) : null;
            party ??= Find(parts!);
            if (sex != '?' && party is null && parts is { Name: null, Kind: not SpeakerKind.Person })
            {
                return null;        // "a speech" is no he, whatever the chain says
            }

            var several = sex != '?' && (party?.Name ?? parts!.Name)?.Contains(" and ", StringComparison.Ordinal) == true;
            if (several || !new Subject(range, 0, party, parts).Fits(pronoun, sex))
            {
                return null;
            }

            if (party is null)
            {
                party = Add(parts!);
                Learn(party, parts!);
            }

            Mention(party, range, naming.Sentence);
            return party;
        }

        return null;
    }

    // The words of a mention, without "'s"; with a name that stands right behind: "the mayor's mother | Ana Petrel".
    private TokenRange Range(Mention mention)
    {
        var range = _words.Range(mention.Span);
        while (range.Length > 1 && _words.Is(range.End - 1, WordClass.Possessive))
        {
            range = new TokenRange(range.Start, range.End - 1);
        }

        return mention.Name == 0 && NameSearch.At(_names, _words.Start(range.End)) is { Kind: NameKind.Person } name && name.Span.Start == _words.Start(range.End)
            ? new TokenRange(range.Start, _words.Range(name.Span).End)
            : range;
    }

    private TextSpan Span(TokenRange range) => new(_words.Start(range.Start), _words.End(range.End - 1));

    // Somebody who had only been a subject so far is a party once a pronoun speaks for them.
    private Party Admit(int subject)
    {
        if (_subjects[subject] is { Party: null, Parts: { } parts } unknown)
        {
            var party = Add(parts);
            Learn(party, parts);
            _byStart[unknown.Range.Start] = party;
            party.Mentions.Add(Span(unknown.Range));
            _chains.Note(party, Span(unknown.Range));
            _subjects[subject] = unknown with { Party = party };
        }

        return _subjects[subject].Party!;
    }

    // People who are the subject of a sentence without saying anything are who "he" means in the next one.
    private void NoteSubjectsBefore(int sentence, int token)
    {
        for (; _nextSentence <= sentence; _nextSentence++)
        {
            var current = _words.Text.Sentences[_nextSentence];
            var first = _circumstances.BodyStart(current);
            NoteTitled(current, token);
            while (first < current.EndToken && _words.Is(first, WordClass.Coordinator | WordClass.Adverb | WordClass.Punctuation))
            {
                first++;
            }

            if (first >= token || _words.IsQuoted(first) || _phrases.After(first, current.EndToken) is not { } phrase || phrase.End > token)
            {
                continue;
            }

            var parts = _parser.Parse(phrase);
            var names = parts.Name is { } name && (parts.Kind == SpeakerKind.Organization || (parts.Kind == SpeakerKind.Person && name.Contains(' ', StringComparison.Ordinal)));
            if ((parts.Kind == SpeakerKind.Person || names) && (Find(parts) ?? (names ? Add(parts) : null)) is { } party)
            {
                Learn(party, parts);
                Mention(party, phrase, _nextSentence);
            }
            else if (parts.Kind == SpeakerKind.Person)
            {
                _subjects.Add(new Subject(phrase, _nextSentence, null, parts));
            }
        }
    }

    // "Ms. Solen's party": whoever stands there with Mr. or Ms. can be the next "she".
    private void NoteTitled(Sentence sentence, int token)
    {
        for (var i = sentence.FirstToken; i + 1 < Math.Min(sentence.EndToken, token); i++)
        {
            if (_words.Lower(i) is "mr." or "ms." or "mrs." or "mr" or "ms" or "mrs" && !_words.IsQuoted(i)
                && NameSearch.At(_names, _words.Start(i + 1)) is { Kind: NameKind.Person } name)
            {
                var range = new TokenRange(i, _words.Range(name.Span).End);
                var parts = _parser.Parse(range);
                if (parts.Kind == SpeakerKind.Person && parts.Name is not null && Find(parts) is { } party)
                {
                    Learn(party, parts);
                    Mention(party, range, _words.SentenceOf(i));
                }
            }
        }
    }

    // The fullest name and what stands with it, wherever in the article the person is introduced.
    private void Introduce(Party party, string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        if (!_fullNames.TryGetValue(last, out var candidates))
        {
            return;
        }

        foreach (var candidate in candidates)
        {
            var full = candidate.Span.Of(_words.Text.Text);
            if (name.Contains(' ', StringComparison.Ordinal) && full.Split(' ')[0] != name.Split(' ')[0])
            {
                continue;
            }

            var range = _words.Range(candidate.Span);
            var sentence = _words.Text.Sentences[_words.SentenceOf(range.Start)];
            var before = _phrases.Before(range.End, sentence.FirstToken) is { } b && b.Start <= range.Start && b.End == range.End ? b.Start : range.Start;
            var after = _phrases.After(range.Start, sentence.EndToken) is { } a && a.End >= range.End ? a.End : range.End;
            var parts = _parser.Parse(new TokenRange(before, after));
            if (parts.Kind == SpeakerKind.Person && parts.Name is not null && (parts.Description is null || RoleWords.Persons.Contains(parts.Head)))
            {
                party.Learn(parts);
            }

            if (party.Description is not null)
            {
                break;
            }
        }
    }
}
