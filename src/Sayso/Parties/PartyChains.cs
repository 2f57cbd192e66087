using Sayso.Documents;
using Sayso.Parties.Chains;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Which mentions of the document's chains are known to be which party, and the ways along the chains from one to another.</summary>
internal sealed class PartyChains(Coreference coreference)
{
    private const int MostSteps = 64;       // along a chain; no text makes it walk further

    private static readonly int InHash = Hashes.OfLower("in");

    private readonly Dictionary<int, Party> _partyOf = [];
    private readonly Dictionary<int, int> _fullest = [];        // by group
    private readonly Dictionary<int, Party?> _ownerOf = [];     // by group; null where two parties have mentions in it

    public Coreference Coreference => coreference;

    /// <summary>Takes down that some words mean a party.</summary>
    public void Note(Party party, TextSpan words)
    {
        if (coreference.MentionAt(words) is >= 0 and var mention)
        {
            _partyOf[mention] = party;
            var group = coreference.GroupOf(mention);
            _ownerOf[group] = _ownerOf.TryGetValue(group, out var other) && other != party ? null : party;
        }
    }

    /// <summary>The party that a mention's chain is known to be; null where none is known, or two are.</summary>
    public Party? Owner(Mention mention) => _ownerOf.GetValueOrDefault(coreference.GroupOf(mention.Index));

    /// <summary>The mention that names a mention's chain in full; itself where the chain has no name.</summary>
    public Mention Naming(Mention mention)
    {
        var group = coreference.GroupOf(mention.Index);
        if (!_fullest.TryGetValue(group, out var fullest))
        {
            _fullest[group] = fullest = ChainMaker.Fullest(coreference, coreference.Groups[group]);
        }

        return coreference.Mentions[fullest] is { Name: not 0 } named ? named : mention;
    }

    /// <summary>The mentions that some words go back to, nearest first, each with the party that it is known to mean; null where it is not known.</summary>
    public IEnumerable<(Mention Mention, Party? Party)> Back(TextSpan words)
    {
        var at = coreference.MentionAt(words);
        for (var step = 0; step < MostSteps && at >= 0; step++)
        {
            at = coreference.Antecedent(at);
            if (at >= 0)
            {
                yield return (coreference.Mentions[at], _partyOf.GetValueOrDefault(at));
            }
        }
    }

    /// <summary>The sex that names and titles along a chain tell, 'm' or 'f'; '?' where they tell none. Pronouns do not count beside a name: they are what it is asked for.</summary>
    public char Sex(TextSpan words)
    {
        if (coreference.MentionAt(words) is not (>= 0 and var at))
        {
            return '?';
        }

        // Of somebody without a name the pronouns are all there is.
        var unnamed = Naming(coreference.Mentions[at]).Name == 0;
        foreach (var i in coreference.Groups[coreference.GroupOf(at)].Take(MostSteps))
        {
            if (coreference.Mentions[i] is { Gender: Gender.Male or Gender.Female } told && (unnamed || told.Type != MentionType.Pronoun))
            {
                return told.Gender == Gender.Male ? 'm' : 'f';
            }
        }

        return '?';
    }

    /// <summary>The mention with the head of some words; null where there is none.</summary>
    public Mention? MentionOf(TextSpan words) => coreference.MentionAt(words) is >= 0 and var at ? coreference.Mentions[at] : null;

    /// <summary>The people named in a coordination, a few at most.</summary>
    public IEnumerable<Mention> PeopleIn(Mention pair)
        => coreference.Mentions.Skip(pair.Index + 1).Take(12).TakeWhile(m => m.First < pair.End).Where(m => m is { Type: MentionType.Name, Nature: Nature.Person });

    /// <summary>The last two people named together before some words, in their paragraph or the one before; null where there are none.</summary>
    public Mention? LastPair(TextSpan words)
    {
        if (coreference.MentionAt(words) is not (>= 0 and var at))
        {
            return null;
        }

        var paragraph = coreference.Mentions[at].Paragraph;
        for (var i = at - 1; i >= Math.Max(0, at - MostSteps) && paragraph - coreference.Mentions[i].Paragraph < 2; i--)
        {
            var pair = coreference.Mentions[i];
            if (pair.Joins && coreference.Mentions[i + 1] is { Nature: Nature.Person } && pair.Parts == 2)
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>How likely the model held the antecedent of some words; 0 where they have none.</summary>
    public double Chance(TextSpan words)
        => coreference.MentionAt(words) is >= 0 and var at && coreference.Antecedent(at) >= 0 ? coreference.Chance(at) : 0;

    /// <summary>Gives each party the mentions that go back to one of its own along a chain, and those before its first one where the chain is its alone.</summary>
    public void Spread()
    {
        var known = new Party?[coreference.Mentions.Length];
        // "I" last: who speaks may stand behind it.
        foreach (var i in Enumerable.Range(0, known.Length).OrderBy(i => coreference.Mentions[i].SpokenBy >= 0))
        {
            known[i] = _partyOf.GetValueOrDefault(i) ?? (coreference.Antecedent(i) is >= 0 and var before ? known[before] : null)
                ?? _ownerOf.GetValueOrDefault(coreference.GroupOf(i));
            if (known[i] is { } party)
            {
                party.Mentions.Add(coreference.Mentions[i].Span);
            }
        }

    }

    /// <summary>Takes for places the parties of one word that were taken for people though nothing but "it" stands for them.</summary>
    public void FindPlaces()
    {
        foreach (var (mention, party) in _partyOf)
        {
            if (party.Kind == SpeakerKind.Person && party.Proper && !party.Name.Contains(' ', StringComparison.Ordinal) && IsNoPerson(coreference.GroupOf(mention)))
            {
                party.BecomePlace();
            }
        }
    }

    // "Varnia said its troops …": a name that only "it" and "its" stand for, or that something lies in, is no person's; of those that speak so, most are countries.
    private bool IsNoPerson(int group)
    {
        var it = false;
        foreach (var i in coreference.Groups[group].Take(MostSteps))
        {
            var mention = coreference.Mentions[i];
            if (mention.Pronoun is Pronouns.He or Pronouns.She or Pronouns.I || mention.Gender is Gender.Male or Gender.Female)
            {
                return false;
            }

            it |= mention.Pronoun == Pronouns.It || (mention.Name != 0 && mention.Preposition == InHash);
        }

        return it;
    }

    /// <summary>Whether some party has a mention in a group.</summary>
    public HashSet<int> Taken() => [.. _partyOf.Keys.Select(coreference.GroupOf)];

    /// <summary>The way from the words of a source to the name of its party.</summary>
    public IReadOnlyList<SpeakerLink> Way(TextSpan source, Party party)
    {
        if (party.NameAt is not { } name || (name.Start < source.End && source.Start < name.End))
        {
            return [new SpeakerLink(source, LinkReason.Name, null)];
        }

        var steps = new List<SpeakerLink>();
        var at = coreference.MentionAt(source);
        for (var step = 0; step < MostSteps && at >= 0 && coreference.Antecedent(at) is >= 0 and var before; step++)
        {
            var (mention, earlier) = (coreference.Mentions[at], coreference.Mentions[before]);
            if (steps.Count == 0 || mention.Type != MentionType.Pronoun)
            {
                steps.Add(new SpeakerLink(steps.Count == 0 ? source : mention.Span, Coreference.Reason(mention, earlier), coreference.Chance(at)));
            }

            at = before;
            if (earlier.Span.Start < name.End && name.Start < earlier.Span.End && !earlier.Joins)
            {
                return [.. steps, new SpeakerLink(name, LinkReason.Name, null)];
            }

            // A mention that is known to be theirs: from there the name is near.
            if (earlier.Type != MentionType.Pronoun && _partyOf.GetValueOrDefault(before) is { } known)
            {
                return known == party ? [.. steps, new SpeakerLink(earlier.Span, Tie(earlier, party), null), new SpeakerLink(name, LinkReason.Name, null)] : Jump(source, party, name);
            }
        }

        return Jump(source, party, name);
    }

    private List<SpeakerLink> Jump(TextSpan source, Party party, TextSpan name)
        => [new SpeakerLink(source, MentionOf(source) is { } mention ? Tie(mention, party) : LinkReason.Description, null), new SpeakerLink(name, LinkReason.Name, null)];

    private LinkReason Tie(Mention mention, Party party)
    {
        if (mention.Type == MentionType.Pronoun)
        {
            return LinkReason.Pronoun;
        }

        var name = ChainMaker.NameOf(coreference, mention);
        return mention.Name == 0 ? party.Proper ? LinkReason.Description : LinkReason.SameWords
            : string.Equals(PartyNames.Key(name), PartyNames.Key(party.Name), StringComparison.OrdinalIgnoreCase) ? LinkReason.SameName
            : party.Kind == SpeakerKind.Person ? LinkReason.Surname
            : name.Length <= 8 && !name.Contains(' ', StringComparison.Ordinal) && name.Count(char.IsUpper) > 1 ? LinkReason.Acronym
            : LinkReason.SameName;
    }
}
