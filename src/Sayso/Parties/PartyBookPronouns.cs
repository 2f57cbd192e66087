using Sayso.Language;
using Sayso.Parties.Chains;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// Who a pronoun means: by the document's chains where the model is sure of them, else the last subject that fits, of those in the
/// nearest sentence the first.
/// </summary>
internal sealed partial class PartyBook
{
    private const int PronounReach = 6;         // paragraphs back that a pronoun may look
    private const int MostMentions = 200;       // and mentions
    private const double SureChance = 0.5;      // of the model of coreference: below, the last subject is the better guess

    private const double SureDescription = 0.6; // a wrong "the official" does more harm than a new party

    private const int MostDescription = 5;      // words of a description that a party may be called by from afar

    private readonly List<Subject> _subjects = [];
    private int _nextSentence;

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
        // "She had herself claimed": the last subject, whatever else.
        var sure = _chains.Chance(Span(at)) >= SureChance && !pronoun.EndsWith("self", StringComparison.Ordinal);
        if (!sure)
        {
            return BySubject(pronoun, sex, at, sentence) ?? ByChain(pronoun, sex, at);
        }

        // "The mayor … Mayor Ana Petrel left. She said": a name that stands nearer is the better guess than somebody without one.
        var (last, chained) = (BySubject(pronoun, sex, at, sentence), ByChain(pronoun, sex, at));
        var nearer = last is { Proper: true, Kind: SpeakerKind.Person } && chained is { Proper: false, Kind: SpeakerKind.Person } && last.Mentions.Max > chained.Mentions.Max;
        return nearer ? last : chained ?? last;
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
            // One whose sex is known beats one who might be of that sex.
            found = _subjects[i].Fits(pronoun, sex) && (found < 0 || _subjects[i].Sex == sex || _subjects[found].Sex != sex) ? i : found;
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

    // "The general" after "Pavo Rusk": whom the chain holds for the same, if kind and sex are not against it.
    private Party? ByDescription(SourceParts parts, TokenRange source)
    {
        if (parts.Name is not null || !parts.Definite || parts.Kind is not (SpeakerKind.Person or SpeakerKind.Organization) || _chains.Chance(Span(source)) < SureDescription)
        {
            return null;
        }

        var (mention, known) = _chains.Back(Span(source)).FirstOrDefault();
        if (mention is null || mention.Type == MentionType.Pronoun)
        {
            return null;
        }

        var naming = _chains.Naming(mention);
        var range = Range(naming);
        var party = known ?? _chains.Owner(mention);
        var other = party is null ? _parser.Parse(range) : null;
        party ??= Find(other!);
        var words = party?.Modifiers ?? other!.Modifiers;
        if ((party?.Kind ?? other!.Kind) != parts.Kind || !parts.Modifiers.All(m => m == parts.Head || words.Contains(m)) || (party?.Sex ?? other!.Sex) is var sex && sex != '?' && parts.Sex != '?' && sex != parts.Sex)
        {
            return null;
        }

        if (party is null && (other!.Name is not null || (other.Modifiers.Count > parts.Modifiers.Count && range.Length <= MostDescription)))
        {
            party = Add(other!);
            Learn(party, other!);
            Mention(party, range, naming.Sentence);
        }

        return party;
    }

    // "Both", "the two": the last two people named together.
    private Party? Pair(SourceParts parts, TokenRange source)
    {
        if (!(parts.Phrase.Equals("both", StringComparison.OrdinalIgnoreCase) || parts.Phrase.Equals("the two", StringComparison.OrdinalIgnoreCase)) || _chains.LastPair(Span(source)) is not { } pair)
        {
            return null;
        }

        var range = _words.Range(pair.Span);
        if (_byStart.TryGetValue(range.Start, out var known) && known.Count == 2)
        {
            return known;
        }

        var words = _words.Text.Text;
        var party = Add(new SourceParts { Phrase = WhiteSpace.Fold(words.AsSpan(pair.Span.Start, pair.Span.Length)), Kind = SpeakerKind.Group, Count = 2, NameAt = pair.Span });
        party.Mentions.Add(pair.Span);
        return party;
    }

    // The words of a mention, without "'s"; with a name that stands right behind: "the mayor's mother | Ana Petrel".
    private TokenRange Range(Mention mention)
    {
        var range = _words.Range(mention.Span);
        while (range.Length > 1 && _words.Is(range.End - 1, WordClass.Possessive))
        {
            range = new TokenRange(range.Start, range.End - 1);
        }

        return mention.Name == 0 && range.End < _words.Count && NameSearch.At(_names, _words.Start(range.End)) is { Kind: NameKind.Person } name && name.Span.Start == _words.Start(range.End)
            ? new TokenRange(range.Start, _words.Range(name.Span).End)
            : range;
    }

    // Somebody who had only been a subject so far is a party once a pronoun speaks for them.
    private Party Admit(int subject)
    {
        if (_subjects[subject] is { Party: null, Parts: { } parts } unknown)
        {
            var party = Find(parts) ?? Add(parts);
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

            // "Gen. Rusk and Ms. Solen met": each is a subject, neither alone.
            if (_chains.MentionOf(Span(phrase)) is { Joins: true } both)
            {
                foreach (var person in _chains.PeopleIn(both))
                {
                    NoteSubject(Range(person), _nextSentence);
                }

                continue;
            }

            // The tree knows where the subject ends and an unknown verb begins.
            NoteSubject(_chains.MentionOf(Span(phrase)) is { } mention && Range(mention) is var own && own.Start == phrase.Start && own.End < phrase.End
                && !_words.Is(own.End, WordClass.Punctuation) ? own : phrase, _nextSentence);
        }
    }

    private void NoteSubject(TokenRange phrase, int sentence)
    {
        var parts = _parser.Parse(phrase);
        var names = parts.Name is { } name && (parts.Kind == SpeakerKind.Organization || (parts.Kind == SpeakerKind.Person && name.Contains(' ', StringComparison.Ordinal)));
        if ((parts.Kind == SpeakerKind.Person || names) && (Find(parts) ?? (names ? Add(parts) : null)) is { } party)
        {
            Learn(party, parts);
            Mention(party, phrase, sentence);
        }
        else if (parts.Kind == SpeakerKind.Person)
        {
            _subjects.Add(new Subject(phrase, sentence, null, parts));
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
}
