using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// The parties of one article, found mention by mention in text order: surnames to full names, acronyms to what they stand for,
/// "the official" to the last official, pronouns to the last subject that fits. Weak evidence never merges two unnamed people.
/// </summary>
internal sealed partial class PartyBook
{
    private const int MostAlike = 50;           // parties of one head noun that "the official" looks through, so that no text makes it look far

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
    private readonly Dictionary<int, Party> _byStart = [];      // by the first token of a mention
    private readonly PartyChains _chains;

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
        var party = parts.Pronoun is { } pronoun ? Antecedent(pronoun, source, sentence) : Pair(parts, source) ?? Find(parts) ?? ByDescription(parts, source) ?? Add(parts);
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

    private void Mention(Party party, TokenRange range, int sentence)
    {
        _byStart[range.Start] = party;
        party.Mentions.Add(Span(range));
        _chains.Note(party, Span(range));
        party.Sex = party.Sex == '?' && party.Kind == SpeakerKind.Person ? _chains.Sex(Span(range)) : party.Sex;
        _subjects.Add(new Subject(range, sentence, party, null));
    }

    private TextSpan Span(TokenRange range) => new(_words.Start(range.Start), _words.End(range.End - 1));

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

    /// <summary>The person whose surname a label of a transcript ends with: "VELDT" after "Arno Veldt"; null where there is none.</summary>
    public Party? ByLabel(TokenRange label) => _bySurname.GetValueOrDefault(_words.Lower(label.End - 1));

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
            for (var i = before; i < range.Start; i++)
            {
                // "For Emil Dast, who …": "for" is no part of him; nor is who stands before "and".
                before = _words.Is(i, WordClass.Coordinator) || (i == before && _words.Is(i, WordClass.Preposition)) ? i + 1 : before;
            }

            var after = _phrases.After(range.Start, sentence.EndToken) is { } a && a.End >= range.End ? a.End : range.End;
            var parts = _parser.Parse(new TokenRange(before, after));
            if (parts.Name?.EndsWith(last, StringComparison.OrdinalIgnoreCase) != true)
            {
                parts = _parser.Parse(range);       // the words around name somebody else
            }

            if (parts.Kind == SpeakerKind.Person && parts.Name?.EndsWith(last, StringComparison.OrdinalIgnoreCase) == true && (parts.Description is null || RoleWords.Persons.Contains(parts.Head)))
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
